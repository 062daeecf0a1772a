import type { NameWords } from '../name-words.js';

export const it: NameWords = {
  articles: 'il lo la i gli le l',
  of: 'di del dello della dell dei degli delle',
  and: 'e ed',
  inside: 'per con su sul sulla contro',
  at: 'a ad in nel nella da verso fino',
  people: `
    signor signora signori dott dottor dottore dottoressa prof professor professore professoressa avv avvocato avvocata ing
    ingegner ingegnere don suor padre monsignor monsignore vescovo arcivescovo cardinale papa rabbino imam re regina
    principe principessa duca duchessa conte contessa marchese presidente presidentessa ex-presidente vicepresidente premier
    ministro ministra ministri viceministro sottosegretario sottosegretaria segretario segretaria cancelliere leader
    portavoce governatore governatrice sindaco sindaca assessore assessora consigliere consigliera deputato deputata
    senatore senatrice onorevole eurodeputato eurodeputata parlamentare ambasciatore ambasciatrice console commissario
    commissaria candidato candidata direttore direttrice dirigente amministratore amministratrice ceo fondatore fondatrice
    capo titolare imprenditore imprenditrice banchiere magnate giornalista cronista inviato inviata corrispondente
    analista analisti economista economisti stratega consulente esperto esperta legale procuratore procuratrice pm
    giudice magistrato magistrata testimone imputato imputata indagato vittima generale colonnello comandante capitano
    tenente maresciallo brigadiere soldato ammiraglio ispettore ispettrice agente medico chirurgo psicologa infermiera
    scienziato scienziata fisico fisica chimico biologo biologa ricercatore ricercatrice ricercatori astronauta rettore
    rettrice studente studentessa storico storica sociologo architetto architetta scrittore scrittrice poeta autore
    autrice editore critico artista pittore pittrice fotografo fotografa regista produttore attore attrice cantante
    cantautore musicista compositore pianista ballerina stilista chef cuoco calciatore giocatore attaccante difensore
    portiere centrocampista allenatore allenatrice tecnico ct arbitro ciclista tennista pilota nuotatrice atleta campione
    campionessa marito moglie figlio figlia fratello sorella nipote vedova giovane attivista sindacalista socio collega`,
  longTitles:
    "presidente del Consiglio|capo dello Stato|amministratore delegato|amministratrice delegata|segretario di Stato|ministro dell'Economia",
  organizations: `
    organizzazione azienda aziende impresa imprese società compagnia compagnie gruppo gruppi banca banche cassa ditta
    multinazionale startup filiale controllata costruttore fornitore operatore produttore distributore assicurazione
    assicurazioni utility petrolifera mineraria immobiliare farmaceutica editrice consorzio cooperativa
    holding laboratorio studio marchio piattaforma borsa fondo fondi associazione associazioni federazione confederazione
    unione fondazione istituto istituti centro accademia collegio scuola facoltà università politecnico ospedale clinica
    museo biblioteca orchestra teatro ministero ministeri dipartimento direzione consiglio commissione comitato agenzia
    autorità servizio comune regione provincia giunta governo parlamento camera senato tribunale procura corte cassazione
    partito partiti coalizione sindacato sindacati polizia carabinieri guardia esercito marina forza forze corpo movimento
    fronte lega club squadra nazionale chiesa diocesi ong giornale quotidiano rivista settimanale radio televisione rete
    emittente osservatorio prefettura questura ente raffineria`,
  places: `
    città capitale capitali regione regioni provincia stato repubblica regno paese paesi comune comuni borgo frazione
    quartiere distretto isola isole arcipelago penisola continente costa capo golfo baia mare oceano fiume lago laguna diga
    valle monte monti montagna catena vetta vulcano deserto foresta bosco parco spiaggia porto aeroporto stazione confine
    via viale corso piazza strada autostrada ponte viadotto stadio palazzo castello cattedrale basilica monastero convento
    cimitero carcere edificio torre santuario cantone nord sud est ovest mezzogiorno`,
  others: `
    legge leggi decreto codice costituzione statuto trattato accordo patto protocollo convenzione piano programma progetto
    operazione premio premi medaglia coppa campionato torneo mondiale lega trofeo giro giochi festival fiera vertice forum
    mostra biennale concorso carnevale libro romanzo film documentario serie disco album canzone opera quadro poesia
    tragedia commedia spettacolo gioco modello chip aereo elicottero auto veicolo nave sottomarino razzo satellite sonda
    missile telescopio telefono app applicazione software sistema versione virus uragano tempesta criptovaluta vaccino
    farmaco indice formaggio vino birra guerra battaglia rivoluzione`,
  saying: `
    secondo dice disse afferma affermò assicura spiega spiegò sottolinea dichiara dichiarò aggiunge aggiunse
    indica annuncia annunciò informa commenta riconosce ricorda insiste avverte critica sostiene precisa nega ammette
    conferma risponde chiede lamenta ribadisce ritiene considera propone promette accusa denuncia scrive cita conclude
    racconta rivela pubblica osserva osservò replica`,
  acting: `
    opera possiede lancia lancerà produce produrrà compra comprerà acquista acquisterà vende venderà investe investirà
    fattura guadagna presenta prevede costruirà sviluppa assume impiega gestisce offre fornisce distribuisce chiude apre
    riduce taglia paga esporta importa emette raccoglie punta`,
  auxiliaries: 'è era fu sarà sarebbe ha aveva avrà sta stava può poteva potrebbe vuole deve va',
  who: 'che',
  age: 'anni anno',
  capitalized: `
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì
    giovedì venerdì sabato domenica primavera estate autunno inverno lei ella pil iva irpef ires imu ia ceo ong tv pc dna
    hiv km kg mw gw ad ct pm`,
  common: `
    adesso ora oltre così oggi ieri domani dopo prima mentre infine attualmente inoltre anche quando come dove se ma però
    solo soltanto forse sempre mai ancora già bene male meglio peggio molto molta molti molte poco poca pochi poche
    abbastanza qualsiasi qualcuno nessuno niente nulla certo certa fa faceva fanno ha hanno aveva sono è era erano fu
    furono sarà saranno essere sta stanno stava può possono potrebbe vuole deve devono disse dice secondo durante mediante
    salvo eccetto nonostante malgrado insieme dentro fuori lontano vicino sopra sotto davanti dietro attraverso quasi
    perfino proprio chiaro chi quale quanto perché poi allora quindi qui lì là questo questa questi queste quel quello
    quella quelli mio mia tuo suo sua nostro loro lui lei uno una due tre quattro cinque sei sette otto nove dieci cento
    mille migliaia milioni primo prima secondo seconda terzo ultimo ultima altro altra altri altre tutto tutta tutti tutte
    entrambi vari varie alcuni alcune tanto tanti fonti esperti persone uomini donne bambini giovani residenti lavoratori
    vittime autorità dati numeri prezzo prezzi vendite notizie foto video immagine fonte leggi vedi opinione analisi
    intervista editoriale cultura sport economia politica società interni esteri locale scienza tecnologia salute
    istruzione manca basta resta segue sembra risulta esiste esistono succede accade nato morto no sì né e o a
    ad al del di da dal in nel nella il lo la i gli le per con senza tra fra su sul verso fino contro purtroppo
    fortunatamente naturalmente probabilmente recentemente successivamente precedentemente inizialmente tuttavia invece
    infatti dunque pertanto produzione consumo consumi investimento occupazione disoccupazione inflazione crescita calo
    aumento mercato mercati governo`,
  areas:
    'Europa|Asia|Africa|America|Oceania|America Latina|Sudamerica|Nordamerica|Centroamerica|Medio Oriente|Estremo Oriente|Occidente|Caraibi|Mediterraneo|Atlantico|Pacifico|Mar Rosso|Mar Nero|Mare del Nord|Golfo Persico|Balcani|Caucaso|Alpi|Appennini|Dolomiti|Ande|Himalaya|Sahara|Amazzonia|Penisola Iberica|Unione Sovietica|URSS|Jugoslavia|Cecoslovacchia|Adriatico|Tirreno|Ionio|Po|Tevere|Arno|Adige|Nilo|Danubio|Reno|Senna|Tamigi|Volga|Terra|Luna|Marte|Venere|Giove|Saturno',
  firstNames: '',
  aliases:
    'alias|detto|detta|soprannominato|soprannominata|noto come|nota come|meglio noto come|meglio nota come|in arte|con lo pseudonimo',
  families: 'famiglia fratelli sorelle coniugi',
  knownOrganizations: [
    'Nazioni Unite|Onu|ONU',
    'Unione europea|Unione Europea|Ue|UE',
    'Commissione europea|Commissione Europea',
    'Parlamento europeo|Parlamento Europeo|Europarlamento|Eurocamera',
    'Banca centrale europea|Banca Centrale Europea|Bce|BCE',
    'Fondo monetario internazionale|Fondo Monetario Internazionale|Fmi|FMI',
    'Banca mondiale|Banca Mondiale',
    'Organizzazione mondiale della sanità|Oms|OMS',
    'Organizzazione mondiale del commercio|Omc|Wto',
    "Banca d'Italia|Bankitalia",
    'Istat|ISTAT',
    'Inps|INPS',
    'Consob|CONSOB',
    'Confindustria',
    'Cgil|CGIL',
    'Camera dei deputati|Camera',
    'Senato della Repubblica|Senato',
    'Corte dei conti',
    'Corte costituzionale|Consulta',
    'Corte di cassazione|Cassazione',
    'Consiglio federale',
    'Banca nazionale svizzera|Bns|BNS',
    'Guardia di finanza|Guardia di Finanza',
    'Eni',
    'Enel',
  ],
  knownOthers: [
    'Coppa del mondo|Mondiali',
    'Giochi olimpici|Olimpiadi',
    'Seconda guerra mondiale|Prima guerra mondiale',
    'Natale',
    'Pasqua',
    'Ferragosto',
    'Ftse Mib|FTSE MIB',
    'Risorgimento',
  ],
};
