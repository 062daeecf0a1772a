import type { NameWords } from '../name-words.js';

export const pl: NameWords = {
  articles: '',
  of: '',
  and: 'i oraz',
  inside: 'w na do dla z i',
  at: 'w we z na do pod koło przy',
  people: `
    pan pani państwo dr prof profesor mgr inż ks ksiądz biskup arcybiskup kardynał papież król królowa książę księżna
    prezydent prezydenta wiceprezydent premier premiera wicepremier minister ministra wiceminister poseł posłanka senator
    senatorka marszałek wojewoda burmistrz wójt starosta radny radna ambasador prezes prezesa wiceprezes dyrektor
    dyrektorka szef szefowa kierownik rzecznik rzeczniczka przewodniczący przewodnicząca lider liderka sekretarz
    właściciel założyciel założycielka przedsiębiorca biznesmen miliarder ekonomista ekonomistka analityk analityczka
    ekspert ekspertka naukowiec badacz badaczka lekarz lekarka inżynier adwokat mecenas prokurator sędzia komisarz
    generał pułkownik kapitan major porucznik komendant dziennikarz dziennikarka redaktor redaktorka pisarz pisarka
    autor autorka reżyser reżyserka aktor aktorka piosenkarz piosenkarka malarz artysta artystka trener selekcjoner
    napastnik bramkarz obrońca pomocnik piłkarz kolarz biegacz pływak mistrz mistrzyni syn córka brat siostra mąż żona`,
  organizations: `
    spółka spółki firma firmy grupa grupy bank banku fundusz fundacja fundacji stowarzyszenie związek związku partia
    partii rząd ministerstwo ministerstwa urząd urzędu agencja agencji komisja komisji rada rady sąd sądu trybunał
    uniwersytet uniwersytetu politechnika politechniki akademia instytut instytutu szpital szpitala muzeum szkoła klub
    klubu holding koncern konsorcjum przedsiębiorstwo zakład zakłady giełda policja prokuratura straż federacja izba
    telewizja radio gazeta tygodnik dziennik portal linie teatr biblioteka sejm senat parlament`,
  places: `
    miasto miasta stolica województwo powiat gmina wieś dzielnica osiedle ulica ulicy plac aleja rzeka jezioro morze góra
    góry dolina wyspa półwysep kraj region prowincja stan republika lotnisko port dworzec stadion most park las puszcza
    pałac zamek kościół katedra elektrownia kopalnia`,
  others: `
    ustawa kodeks traktat umowa porozumienie program plan projekt nagroda medal puchar mistrzostwa turniej liga festiwal
    targi konferencja szczyt powieść książka film serial album piosenka opera wojna bitwa powstanie indeks wirus huragan
    satelita model aplikacja`,
  saying: `
    powiedział powiedziała mówi dodał dodała podkreślił podkreśliła stwierdził stwierdziła zaznaczył zaznaczyła ocenił
    oceniła poinformował poinformowała przyznał przyznała zapowiedział zapowiedziała wyjaśnił wyjaśniła uważa twierdzi
    według zdaniem`,
  acting:
    'kupił kupiła sprzedał sprzedała zainwestuje zainwestowała produkuje zatrudnia otworzy zamknie przejął przejęła buduje wybuduje',
  auxiliaries: 'jest był była będzie ma miał miała został została może',
  who: '',
  age: 'lat lata',
  capitalized: '',
  common: 'ceny spółka firma rząd policja nowy nowa nowe wiele kilka ponad prawie około według',
  areas:
    'Europa|Europy|Azja|Azji|Afryka|Afryki|Ameryka Południowa|Ameryka Północna|Bałtyk|Bałtyku|Bliski Wschód|Bałkany',
  firstNames: '',
  knownOrganizations: [
    'Unia Europejska|Unii Europejskiej|UE',
    'Narodowy Bank Polski|NBP',
    'Główny Urząd Statystyczny|GUS',
    'NATO',
    'ONZ',
  ],
  knownOthers: [],
};
