import type { NameWords } from '../name-words.js';

export const sv: NameWords = {
  articles: 'den det de',
  of: 'av för i',
  and: 'och',
  inside: 'för i om mot på',
  at: 'i från till på utanför kring genom',
  people: `
    herr fru fröken doktor dr professor kung kungen drottning drottningen prins prinsessa kronprinsessan president
    presidenten vicepresidenten statsminister statsministern minister ministern utrikesminister utrikesministern
    finansminister finansministern justitieminister justitieministern partiledare partiledaren ordförande ordföranden
    talesperson talespersonen talesman talesmannen riksdagsledamot riksdagsledamoten landshövding borgmästare
    kommunalråd kommunalrådet ambassadör ambassadören generaldirektör generaldirektören vd vd:n koncernchef
    koncernchefen finanschef finanschefen chef chefen direktör direktören ägare ägaren grundare grundaren entreprenör
    entreprenören miljardär miljardären investerare analytiker analytikern chefsekonom chefsekonomen ekonom ekonomen
    forskare forskaren professorn docent lektor rektor läkare läkaren överläkare sjuksköterska ingenjör ingenjören
    advokat advokaten åklagare åklagaren domare domaren polis polischef kommissarie general generalen överste kapten
    löjtnant soldat journalist journalisten reporter reportern redaktör redaktören chefredaktör författare författaren
    poet konstnär konstnären skådespelare skådespelaren skådespelerskan regissör regissören sångare sångaren sångerskan
    artist artisten musiker kompositör dirigent tränare tränaren förbundskapten förbundskaptenen spelare spelaren
    anfallare målvakt målvakten mittfältare back cyklist löpare simmare skidåkare åkare mästare son sonen dotter dottern
    far mor bror syster hustru make maken granne vän biskop biskopen ärkebiskop påve påven präst aktivist aktivisten
    ledare ledaren kandidat kandidaten ombud sekreterare sekreteraren`,
  organizations: `
    bolag bolaget företag företaget koncern koncernen aktiebolag ab bank banken fond fonden stiftelse stiftelsen förening
    föreningen förbund förbundet facket fackförbundet parti partiet regering regeringen riksdag riksdagen departement
    departementet myndighet myndigheten verk verket byrå byrån kommitté kommittén kommission kommissionen nämnd nämnden
    kommun kommunen region regionen domstol domstolen tingsrätt tingsrätten hovrätt hovrätten universitet universitetet
    högskola högskolan institut institutet sjukhus sjukhuset museum museet skola skolan klubb klubben lag laget
    flygbolag flygbolaget rederi rederiet bryggeri bryggeriet tidning tidningen tidskrift kanal kanalen radio tv
    leverantör leverantören tillverkare tillverkaren operatör operatören startupbolaget dotterbolag dotterbolaget
    kyrka kyrkan polisen försvarsmakten armén organisation organisationen centralbank centralbanken börsen`,
  places: `
    stad staden huvudstad huvudstaden kommun kommunen län länet landskap region regionen land landet ö ön halvö halvön
    kontinent kust kusten hav havet sjö sjön älv älven flod floden berg berget dal dalen skog skogen park parken gata
    gatan torg torget väg vägen bro bron hamn hamnen flygplats flygplatsen station stationen slott slottet kyrka
    domkyrka stadion arena arenan fängelse fängelset gruva gruvan kraftverk kraftverket by byn ort orten stadsdel
    stadsdelen provins provinsen delstat delstaten republik republiken`,
  others: `
    lag lagen fördrag fördraget avtal avtalet plan planen program programmet pris priset medalj mästerskap mästerskapet
    cup cupen turnering liga ligan spel spelen festival festivalen mässa mässan konferens konferensen roman romanen bok
    boken film filmen serie serien album albumet låt låten opera operan pjäs pjäsen krig kriget slag slaget index
    indexet virus orkan orkanen storm stormen satellit satelliten modell modellen app appen`,
  saying: `
    säger sade sa uppger uppgav berättar berättade skriver skrev meddelar meddelade anser ansåg menar menade hävdar hävdade
    varnar varnade bekräftar bekräftade förklarar förklarade kommenterar kommenterade enligt svarar svarade konstaterar
    konstaterade tillägger tillade lovar lovade kräver krävde föreslår föreslog tror`,
  acting: `
    köper köpte säljer sålde investerar investerade lanserar lanserade bygger byggde tillverkar tillverkade redovisar
    redovisade driver drev äger ägde anställer varslar varslade öppnar öppnade stänger stängde levererar levererade
    producerar producerade omsätter omsatte förvärvar förvärvade`,
  auxiliaries: 'är var har hade blir blev ska skulle kan kunde får fick vill ville måste',
  who: '',
  age: 'år',
  capitalized: '',
  common: `
    priset priserna polisen regeringen företaget bolaget nya nu flera många totalt resultatet omsättningen försäljningen
    aktien börsen stormen branden olyckan domen rapporten siffrorna`,
  areas:
    'Europa|Norden|Skandinavien|Baltikum|Asien|Afrika|Nordamerika|Sydamerika|Östersjön|Nordsjön|Mellanöstern|Arktis',
  firstNames: '',
  genitive: 's',
  knownOrganizations: ['Europeiska unionen|EU', 'Förenta nationerna|FN', 'Riksbanken', 'Europeiska centralbanken|ECB'],
  knownOthers: [],
};
