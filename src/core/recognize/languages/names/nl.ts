import type { NameWords } from '../name-words.js';

export const nl: NameWords = {
  articles: 'de het een',
  of: 'van voor',
  and: 'en',
  inside: 'voor tegen der den ter',
  at: 'in uit bij naar nabij te vanuit',
  people: `
    heer meneer mevrouw mr mr. dr dr. drs drs. prof prof. ir ing lord lady sir paus kardinaal bisschop aartsbisschop dominee
    pastoor koning koningin prins prinses hertog graaf keizer sultan emir sjeik president presidente vicepresident
    premier minister-president minister ministers vicepremier staatssecretaris kanselier bondskanselier gouverneur
    burgemeester wethouder schepen gedeputeerde commissaris eurocommissaris ambassadeur consul kamerlid tweede-kamerlid
    senator volksvertegenwoordiger parlementslid europarlementariër lijsttrekker partijleider fractievoorzitter
    fractieleider voorzitter voorzitster secretaris-generaal woordvoerder woordvoerster bestuursvoorzitter topman topvrouw
    ceo cfo directeur directrice baas bestuurder commissaris oprichter oprichtster medeoprichter ondernemer onderneemster
    zakenman zakenvrouw miljardair bankier econoom economen analist analisten onderzoeker onderzoekster hoogleraar
    wetenschapper natuurkundige scheikundige bioloog viroloog arts dokter chirurg historicus socioloog politicoloog jurist
    advocaat advocate rechter officier aanklager getuige verdachte journalist journaliste verslaggever correspondent
    presentator presentatrice columnist schrijver schrijfster auteur dichter regisseur acteur actrice zanger zangeres
    muzikant componist dirigent pianist kunstenaar kunstenares schilder architect fotograaf trainer bondscoach coach
    doelman keeper spits aanvaller verdediger middenvelder aanvoerder speler speelster tennisser wielrenner renner
    schaatser schaatsster atleet kampioen olympisch generaal kolonel majoor kapitein agent activist activiste boer
    boerin buurman buurvrouw weduwe broer zus zoon dochter vader moeder collega`,
  organizations: `
    bedrijf bedrijven firma onderneming concern groep holding bank banken verzekeraar pensioenfonds fonds fabrikant
    autofabrikant chipfabrikant producent leverancier exploitant aanbieder winkelketen keten supermarkt rederij werf
    brouwerij brouwer uitgeverij stichting vereniging bond vakbond federatie koepel partij fractie coalitie ministerie
    departement dienst agentschap autoriteit inspectie commissie raad kamer comité rechtbank gerechtshof hof parket
    openbaar politie leger marine brandweer parlement senaat kabinet regering provincie waterschap instituut centrum
    universiteit hogeschool academie school lyceum ziekenhuis kliniek museum theater opera orkest bibliotheek kerk bisdom
    club krant dagblad weekblad omroep zender persbureau beurs centrale start-up startup coöperatie advocatenkantoor`,
  places: `
    stad steden gemeente dorp regio streek kreits wijk buurt district kanton land landen republiek koninkrijk eiland
    eilanden schiereiland kust baai zee meer rivier kanaal vallei berg gebergte bos park haven luchthaven vliegveld station
    grens straat plein laan gracht kade weg brug snelweg stadion kasteel paleis kathedraal klooster toren hoofdstad staat`,
  others: `
    wet verdrag akkoord programma project prijs beker kampioenschap wereldkampioenschap olympische spelen competitie
    festival beurs top conferentie tentoonstelling boek roman film serie album lied model vliegtuig schip raket satelliet
    sonde virus storm orkaan oorlog slag revolutie vaccin medicijn index`,
  saying: `
    zei zegt verklaarde verklaart meldde meldt liet laat stelde stelt benadrukte benadrukt bekritiseerde eiste eist
    waarschuwde waarschuwt kondigde vindt vond schreef schrijft bevestigde bevestigt ontkende ontkent aldus volgens
    noemde noemt gelooft antwoordde voegde legde`,
  acting: `
    investeert investeerde bouwt bouwde koopt kocht neemt nam verkoopt verkocht produceert produceerde levert leverde
    exploiteert telt boekte boekt behaalde meldde schrapt schrapte opent opende sluit sloot ontwikkelt ontwikkelde verwacht
    verlaagt verhoogt lanceerde lanceert`,
  auxiliaries: 'is was zijn waren heeft had hebben hadden wordt werd worden werden wil kan zal zou moet moest mag',
  who: 'die wie',
  age: 'jaar jarige',
  capitalized: 'ik u euro dollar',
  common: `
    aan achter al alle alleen als andere bij binnen boven critici daar daarbij daardoor daarmee daarna daarnaast daarom dat de
    deze die dit door drie dus echter een één eerder eerst elk elke en er eerste enkele ernaast gisteren haar het hier hij
    hoe hoewel hun ik in inmiddels intussen ja je juist later maar meer men met mogelijk morgen na naar naast nee net
    niemand niet niets nog nu of om omdat onder ondanks ondertussen ons ook op opnieuw over pas rond ruim samen sinds
    slechts sommige soms steeds te tegen tegelijk ten tenslotte terwijl tijdens toch toen tot tussen twee uit uiteindelijk
    van vandaag vanaf vanwege veel verder vier vijf volgens voor vooral voordat vorig waar waarom wanneer want wat we
    weliswaar wel wie wij ze zeker zelfs zes zij zo zodra zonder zowel`,
  areas:
    'Europa|Azië|Afrika|Amerika|Noord-Amerika|Zuid-Amerika|Latijns-Amerika|Midden-Amerika|Oceanië|Midden-Oosten|Oost-Europa|West-Europa|Balkan|Scandinavië|Caraïben|Middellandse Zee|Noordzee|Oostzee|Atlantische Oceaan|Stille Oceaan|Zwarte Zee|Alpen|Rijn|Maas|Schelde|Waddenzee|IJsselmeer|Eurozone|Sovjet-Unie|Joegoslavië|Vlaanderen|Wallonië|Randstad|Achterhoek|Veluwe',
  firstNames: '',
  aliases: 'alias|bijgenaamd|beter bekend als|ook bekend als|bekend als|roepnaam|ook wel',
  families: 'familie broers zussen gebroeders gezin',
  knownOrganizations: [
    'Verenigde Naties|VN',
    'Europese Unie|EU',
    'Europese Commissie',
    'Europees Parlement',
    'Europese Centrale Bank|ECB',
    'Europese Raad',
    'Internationaal Monetair Fonds|IMF',
    'Wereldbank',
    'Wereldgezondheidsorganisatie|WHO',
    'Wereldhandelsorganisatie|WTO',
    'NAVO',
    'OESO',
    'OPEC',
    'Tweede Kamer',
    'Eerste Kamer',
    'Raad van State',
    'Hoge Raad',
    'De Nederlandsche Bank|DNB|Nederlandsche Bank',
    'Nationale Bank van België|NBB',
    'Centraal Bureau voor de Statistiek|CBS',
    'Centraal Planbureau|CPB',
    'Autoriteit Financiële Markten|AFM',
    'Autoriteit Consument & Markt|ACM',
    'Openbaar Ministerie|OM',
    'Belastingdienst',
    'Rijkswaterstaat',
    'Sociaal-Economische Raad|SER',
    'VVD',
    'PVV',
    'D66',
    'CDA',
    'PvdA',
    'GroenLinks',
    'NSC',
    'BBB',
    'SP',
    'N-VA',
    'Vlaams Belang',
    'Vooruit',
    'CD&V',
    'Open Vld',
    'FNV',
    'CNV',
    'VNO-NCW',
    'KLM',
    'NS|Nederlandse Spoorwegen',
    'NMBS',
    'Schiphol',
    'Philips',
    'Shell',
    'Unilever',
    'ING',
    'ABN Amro|ABN AMRO',
    'Rabobank',
    'Heineken',
    'Ahold Delhaize|Ahold',
    'Albert Heijn',
    'ASML',
    'AkzoNobel|Akzo Nobel',
    'KPN',
    'DSM',
    'TenneT',
    'AB InBev',
    'KBC',
    'Solvay',
    'Umicore',
    'Proximus',
    'NOS',
    'VRT',
    'NRC',
    'de Volkskrant|Volkskrant',
    'Het Financieele Dagblad|FD',
    'De Standaard',
    'De Tijd',
    'ANP',
    'Belga',
    'Ajax',
    'PSV',
    'Feyenoord',
    'Anderlecht',
    'Club Brugge',
    'Fed|Federal Reserve',
  ],
  knownOthers: [
    'AEX',
    'Bel 20|Bel20',
    'Dow Jones',
    'Eredivisie',
    'Champions League',
    'Elfstedentocht',
    'Prinsjesdag',
    'Eerste Wereldoorlog',
    'Tweede Wereldoorlog',
    'Nobelprijs',
    'Grondwet',
  ],
};
