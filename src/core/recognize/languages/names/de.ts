import type { NameWords } from '../name-words.js';

export const de: NameWords = {
  articles: 'der die das den dem des ein eine einen einem einer eines',
  of: '',
  and: '',
  inside: '',
  at: 'in aus bei nach nahe ab',
  people: `
    herr herrn frau dr prof professor professorin lord lady sir papst kardinal bischof bischöfin erzbischof pfarrer pfarrerin
    könig königin prinz prinzessin fürst fürstin herzog herzogin graf gräfin kaiser kaiserin sultan emir scheich präsident
    präsidentin vizepräsident vizepräsidentin expräsident bundespräsident bundespräsidentin kanzler kanzlerin bundeskanzler
    bundeskanzlerin altkanzler ministerpräsident ministerpräsidentin premierminister premierministerin premier minister
    ministerin bundesminister bundesministerin finanzminister finanzministerin außenminister außenministerin
    innenminister innenministerin wirtschaftsminister wirtschaftsministerin verteidigungsminister verteidigungsministerin
    justizminister justizministerin gesundheitsminister gesundheitsministerin umweltminister umweltministerin
    staatssekretär staatssekretärin senator senatorin bürgermeister bürgermeisterin oberbürgermeister
    oberbürgermeisterin landrat landrätin abgeordnete abgeordneter fraktionschef fraktionschefin fraktionsvorsitzende
    fraktionsvorsitzender parteichef parteichefin vorsitzende vorsitzender generalsekretär generalsekretärin kommissar
    kommissarin eu-kommissar eu-kommissarin botschafter botschafterin sprecher sprecherin regierungssprecher
    regierungssprecherin chef chefin firmenchef vorstandschef vorstandschefin konzernchef konzernchefin
    vorstandsvorsitzende vorstandsvorsitzender geschäftsführer geschäftsführerin aufsichtsratschef aufsichtsratschefin
    finanzvorstand finanzchef finanzchefin vorstand vorständin gründer gründerin mitgründer mitgründerin unternehmer
    unternehmerin manager managerin direktor direktorin leiter leiterin notenbankchef ökonom ökonomin volkswirt volkswirtin
    analyst analystin experte expertin forscher forscherin wissenschaftler wissenschaftlerin physiker physikerin chemiker
    chemikerin biologe biologin mediziner medizinerin arzt ärztin historiker historikerin soziologe soziologin politologe
    politologin jurist juristin anwalt anwältin rechtsanwalt rechtsanwältin richter richterin staatsanwalt staatsanwältin
    oberstaatsanwalt zeuge zeugin angeklagte angeklagter journalist journalistin reporter reporterin korrespondent
    korrespondentin moderator moderatorin autor autorin schriftsteller schriftstellerin dichter dichterin regisseur
    regisseurin schauspieler schauspielerin sänger sängerin musiker musikerin komponist komponistin dirigent dirigentin
    pianist pianistin maler malerin künstler künstlerin architekt architektin fotograf fotografin trainer trainerin
    bundestrainer bundestrainerin torhüter torhüterin stürmer stürmerin verteidiger mittelfeldspieler kapitän spieler
    spielerin tennisspieler rennfahrer radprofi läufer läuferin olympiasieger olympiasiegerin weltmeister weltmeisterin
    general oberst major hauptmann polizist polizistin aktivist aktivistin gewerkschafter gewerkschafterin lehrer lehrerin
    landwirt landwirtin nachbar nachbarin witwe bruder schwester sohn tochter vater mutter kollege kollegin`,
  organizations: `
    unternehmen firma firmen konzern gesellschaft gruppe holding bank banken sparkasse versicherung versicherer fonds
    hersteller autobauer zulieferer betreiber anbieter händler reederei werft brauerei verlag stiftung verein verband
    verbände bund bündnis gewerkschaft partei parteien fraktion koalition ministerium bundesministerium behörde amt
    bundesamt landesamt agentur bundesagentur kommission rat bundesrat ausschuss kammer handelskammer gericht amtsgericht
    landgericht oberlandesgericht verwaltungsgericht bundesgericht bundesgerichtshof staatsanwaltschaft polizei bundeswehr
    armee feuerwehr parlament bundestag landtag nationalrat senat kabinett regierung bundesregierung landesregierung
    institut zentrum universität uni hochschule akademie schule gymnasium klinik krankenhaus museum theater oper orchester
    philharmonie bibliothek kirche bistum club klub zeitung magazin sender rundfunk nachrichtenagentur börse notenbank
    zentralbank nationalbank startup start-up werke stadtwerke genossenschaft kanzlei labor`,
  places: `
    stadt städte gemeinde dorf region kreis landkreis bezirk kanton bundesland land länder republik königreich insel inseln
    halbinsel kontinent küste bucht meer see fluss tal berg gebirge wald park hafen flughafen bahnhof grenze straße platz
    allee brücke autobahn stadion schloss burg dom kathedrale kloster turm hauptstadt provinz staat viertel stadtteil`,
  others: `
    gesetz vertrag abkommen programm projekt preis pokal meisterschaft weltmeisterschaft europameisterschaft olympia liga
    festival messe gipfel konferenz ausstellung buch roman film serie album lied oper stück modell flugzeug schiff rakete
    satellit sonde virus sturm hurrikan taifun krieg schlacht revolution impfstoff medikament index`,
  saying: `
    sagte sagt erklärte erklärt teilte betonte betont kritisierte kritisiert forderte fordert warnte warnt kündigte meinte
    meint berichtete berichtet schrieb schreibt bestätigte bestätigt dementierte zufolge laut begründete räumte wies
    verwies versprach verspricht nannte nennt glaubt findet antwortete ergänzte`,
  acting: `
    investiert investierte baut baute kauft kaufte übernimmt übernahm verkauft verkaufte produziert produzierte liefert
    lieferte betreibt beschäftigt beschäftigte erwirtschaftete erzielte meldete meldet plant plante streicht strich
    gründete eröffnet eröffnete schließt schloss entwickelt entwickelte erwartet senkt senkte erhöht erhöhte verbuchte`,
  auxiliaries:
    'ist war sind waren hat hatte haben hatten wird wurde werden wurden will kann soll sollte muss darf dürfte',
  who: '',
  age: 'jahre jähriger jährige',
  capitalized: `
    januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
    donnerstag freitag samstag sonnabend sonntag ich sie ihnen ihr euro dollar franken pfund rubel cent prozent
    prozentpunkte basispunkte punkte million millionen milliarde milliarden billion billionen mio mrd tsd dutzend uhr
    jahr jahre jahren jahrs monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten sekunde
    sekunden tonne tonnen kilo kilogramm gramm liter meter metern kilometer kilometern hektar quadratmeter kubikmeter
    grad watt kilowatt megawatt gigawatt terawatt kilowattstunden megawattstunden gigawattstunden terawattstunden
    anfang mitte ende quartal halbjahr jahrhundert hälfte drittel viertel fünftel zehntel`,
  common: `
    aber alle allerdings als also am an angesichts auch auf aus außerdem bei beim bereits besonders bis bisher da dabei
    dadurch dafür dagegen daher damals damit danach dann daran darum das dass dazu dem den denn dennoch der derzeit des
    deshalb deswegen deutlich die dies diese diesen dieser dieses doch dort drei durch ebenso ein eine einem einen einer
    einige einst er erst es etwa fast fünf für ganz gegen gemeinsam genau gestern gleichzeitig heute hier hinter ihm ihr
    ihre im immer immerhin in infolge insgesamt inzwischen je jede jeder jedoch jetzt kaum kein keine knapp kritiker künftig
    kurz laut mal man manche mehr mehrere mit mitte morgen nach nachdem natürlich neben neu neue nicht nichts noch nun nur
    ob obwohl oder oft ohne rund schließlich schon sechs seine seit seitdem sie sieben so sobald sogar somit sonst später
    statt stattdessen trotz trotzdem über überhaupt übrigens um und unter viele vielleicht vier vom von vor vorher während
    wann warum was wegen weil weitere welche wenig wenn wer wie wir wo wohl zu zudem zuletzt zum zumindest zunächst zur
    zusammen zuvor zwar zwei zwischen`,
  areas:
    'Europa|Europas|Asien|Asiens|Afrika|Afrikas|Amerika|Nordamerika|Südamerika|Lateinamerika|Mittelamerika|Ozeanien|Nahost|Naher Osten|Nahen Osten|Osteuropa|Westeuropa|Mitteleuropa|Südeuropa|Balkan|Skandinavien|Karibik|Mittelmeer|Nordsee|Ostsee|Atlantik|Pazifik|Schwarzes Meer|Schwarzen Meer|Alpen|Rhein|Donau|Elbe|Eurozone|Euroraum|Sowjetunion|DDR|Bayern|Baden-Württemberg|Nordrhein-Westfalen|Rheinland-Pfalz|Hessen|Saarland|Niedersachsen|Sachsen|Sachsen-Anhalt|Thüringen|Brandenburg|Mecklenburg-Vorpommern|Schleswig-Holstein|Tirol|Vorarlberg|Steiermark|Kärnten|Burgenland|Niederösterreich|Oberösterreich|Graubünden|Tessin|Wallis|Jugoslawien|Arktis|Antarktis',
  firstNames: '',
  genitive: 's',
  adjective: 'sches schen scher schem sche liches lichen licher lichem liche ales alen aler alem ale en er em e s',
  aliases:
    'alias|genannt|auch genannt|von allen genannt|geborene|geborener|geb.|besser bekannt als|auch bekannt als|bekannt als|spitzname',
  families: 'familie geschwister brüder schwestern eheleute',
  knownOrganizations: [
    'Vereinte Nationen|UNO|UN|Vereinten Nationen',
    'Europäische Union|EU|Europäischen Union',
    'Europäische Kommission|EU-Kommission|Europäischen Kommission',
    'Europäisches Parlament|Europaparlament|EU-Parlament|Europäischen Parlament',
    'Europäische Zentralbank|EZB|Europäischen Zentralbank',
    'Europäischer Gerichtshof|EuGH|Europäischen Gerichtshof',
    'Internationaler Währungsfonds|IWF|Internationalen Währungsfonds',
    'Weltbank',
    'Weltgesundheitsorganisation|WHO',
    'Welthandelsorganisation|WTO',
    'Nato|NATO',
    'OECD',
    'Opec|OPEC',
    'Bundestag|Deutscher Bundestag|Deutschen Bundestag',
    'Bundesrat',
    'Bundesregierung',
    'Bundesbank|Deutsche Bundesbank|Deutschen Bundesbank',
    'Bundesverfassungsgericht',
    'Bundesgerichtshof|BGH',
    'Bundeswehr',
    'Bundesnetzagentur',
    'Bundeskartellamt',
    'Statistisches Bundesamt|Destatis|Statistischen Bundesamts',
    'Bafin|BaFin',
    'CDU',
    'CSU',
    'SPD',
    'FDP',
    'AfD',
    'BSW',
    'ÖVP',
    'SPÖ',
    'FPÖ',
    'Neos',
    'SVP',
    'Nationalrat',
    'Schweizerische Nationalbank|SNB|Schweizerischen Nationalbank',
    'Deutsche Bahn|Deutschen Bahn',
    'Deutsche Bank|Deutschen Bank',
    'Deutsche Telekom|Deutschen Telekom|Telekom',
    'Deutsche Post|Deutschen Post',
    'Commerzbank',
    'Volkswagen|VW',
    'BMW',
    'Mercedes-Benz',
    'Siemens',
    'BASF',
    'Bayer',
    'Allianz',
    'RWE',
    'Eon|E.ON',
    'Thyssenkrupp|ThyssenKrupp',
    'Lufthansa',
    'Adidas',
    'UBS',
    'Nestlé',
    'Novartis',
    'Roche',
    'IG Metall',
    'Verdi|ver.di',
    'ADAC',
    'ARD',
    'ZDF',
    'ORF',
    'SRF',
    'Der Spiegel|Spiegel',
    'Frankfurter Allgemeine Zeitung|FAZ',
    'Süddeutsche Zeitung',
    'Handelsblatt',
    'Neue Zürcher Zeitung|NZZ',
    'Deutsche Presse-Agentur|dpa',
    'FC Bayern München|FC Bayern|Bayern München',
    'Borussia Dortmund|BVB',
    'Fed|US-Notenbank|Federal Reserve',
  ],
  knownOthers: [
    'Dax|DAX',
    'MDax|MDAX',
    'SMI',
    'ATX',
    'Dow Jones',
    'Bundesliga',
    'Champions League',
    'Erster Weltkrieg|Ersten Weltkrieg|Erste Weltkrieg',
    'Zweiter Weltkrieg|Zweiten Weltkrieg|Zweite Weltkrieg',
    'Grundgesetz',
    'Nobelpreis|Friedensnobelpreis',
  ],
};
