import type { NameWords } from '../name-words.js';

export const ca: NameWords = {
  articles: 'el la els les l lo un una en na',
  of: 'de del dels d',
  and: 'i',
  inside: 'per contra sobre sense',
  at: 'a en al als des fins cap',
  people: `
    senyor senyora senyors don donya doctor doctora sr sra dr dra prof mossèn pare germà germana bisbe arquebisbe cardenal
    papa rabí imam rei reina príncep princesa duc duquessa comte comtessa baró emperador president presidenta
    expresident expresidenta vicepresident vicepresidenta líder dirigent dirigents portaveu portaveus ministre ministra
    ministres exministre exministra secretari secretària conseller consellera consellers exconseller alcalde alcaldessa
    exalcalde regidor regidora diputat diputada diputats senador senadora eurodiputat eurodiputada delegat delegada
    ambaixador ambaixadora cònsol comissari comissària candidat candidata candidats director directora directors gerent
    fundador fundadora cofundador cofundadora cap amo propietari propietària empresari empresària empresaris banquer
    banquera presentador presentadora periodista periodistes redactor redactora corresponsal analista analistes
    economista economistes consultor consultora assessor assessora expert experta experts advocat advocada advocats
    fiscal jutge jutgessa jutges magistrat magistrada notari testimoni acusat acusada detingut detinguda víctima general
    coronel comandant capità tinent sergent caporal soldat almirall inspector inspectora agent policia metge metgessa
    cirurgià infermer infermera científic científica científics físic física químic biòloga biòleg investigador
    investigadora investigadors enginyer enginyera astronauta matemàtic catedràtic catedràtica professor professora
    mestre mestra rector rectora degà estudiant historiador historiadora filòsof sociòleg sociòloga politòleg politòloga
    arqueòleg arqueòloga arquitecte arquitecta escriptor escriptora novel·lista poeta dramaturg autor autora assagista
    traductor traductora editor editora crític artista artistes pintor pintora escultor escultora fotògraf fotògrafa
    cineasta guionista productor productora actor actriu cantant cantants cantautor músic compositor compositora
    pianista ballarí ballarina coreògraf cuiner cuinera xef futbolista jugador jugadora jugadors davanter porter migcampista
    defensa entrenador entrenadora tècnic seleccionador àrbitre ciclista corredor tennista pilot nedador nedadora atleta
    golfista boxejador campió campiona guanyador guanyadora veí veïna amic amiga espòs esposa marit dona fill filla pare
    mare tiet tieta oncle nebot neboda vidu vídua activista sindicalista militant membre soci company pagès pagesa`,
  longTitles:
    "primer ministre|primera ministra|secretari d'Estat|secretària d'Estat|cap de l'Estat|cap d'Estat|cap de Govern|conseller delegat|consellera delegada|síndic de greuges",
  organizations: `
    organització empresa empreses companyia companyies societat grup grups banc bancs caixa corporació firma
    multinacional start-up filial matriu fabricant proveïdor operador operadora productora distribuïdora asseguradora
    elèctrica petroliera constructora immobiliària farmacèutica cervesera aerolínia aerolínies consultora auditora cadena
    editorial discogràfica tecnològica consorci cooperativa laboratori laboratoris bufet marca plataforma borsa fons
    associació associacions federació confederació unió fundació institut institució centre acadèmia col·legi escola
    facultat universitat hospital clínica museu biblioteca orquestra teatre auditori ministeri departament secretaria
    direcció conselleria consell comissió comitè agència oficina autoritat servei serveis ajuntament diputació
    generalitat junta govern parlament congrés cambra senat assemblea corts tribunal audiència jutjat fiscalia cort partit
    partits coalició sindicat sindicats patronal policia guàrdia exèrcit mossos cos brigada front moviment lliga club
    equip reial atlètic selecció església bisbat conferència orde creu ong diari setmanari revista emissora televisió
    ràdio xarxa col·lectiu observatori consolat ambaixada delegació colla`,
  places: `
    ciutat ciutats capital regió regions província províncies comunitat estat república regne país països municipi
    municipis poble pobles vila barri barris districte comarca illa illes arxipèlag península continent costa cap golf
    badia mar oceà riu rius llac estany embassament vall serra muntanya puig pic serralada volcà desert bosc parc platja
    port aeroport estació frontera carrer avinguda plaça passeig carretera autopista autovia pont torrent polígon estadi
    palau castell catedral basílica monestir ermita cementiri presó edifici torre urbanització nord sud est oest canal
    túnel coll delta plana zona conca far rambla ronda`,
  others: `
    llei lleis decret codi constitució estatut tractat acord pacte protocol conveni pla programa projecte operació premi
    premis medalla copa campionat torneig mundial eurocopa lliga supercopa trofeu gran tour volta jocs festival fira
    congrés cimera fòrum exposició biennal concurs carnaval llibre novel·la pel·lícula documental sèrie disc àlbum cançó
    òpera obra quadre assaig poema comèdia joc model xip avió helicòpter cotxe vehicle tren vaixell submarí coet satèl·lit
    sonda míssil telescopi telèfon ordinador aplicació programari sistema versió virus huracà tempesta cicló criptomoneda
    vacuna medicament índex vi cava cervesa guerra batalla revolució`,
  saying: `
    segons diu afirma afirmat assegura assegurat explica explicat assenyala assenyalat declara declarat afegeix afegit
    indica indicat anuncia anunciat informa comenta reconeix reconegut recorda recordat insisteix destaca destacat
    subratlla adverteix advertit critica criticat sosté apunta precisa nega admet confirma confirmat respon pregunta
    lamenta reitera considera demana demanat exigeix proposa proposat promet acusa denuncia denunciat escriu cita conclou
    relata creu pensa revela publica publicat`,
  acting: `
    opera posseeix llança fabrica compra comprat adquireix adquirit ven venut inverteix invertit cotitza factura ingressa
    guanya presenta preveu construeix produeix desenvolupa contracta acomiada gestiona explota ofereix subministra
    absorbeix fusiona finança patrocina emet distribueix tanca tancat obre obert redueix retalla paga exporta importa`,
  auxiliaries: 'és era fou serà seria ha havia haurà té tenia està estava pot podria vol deu va',
  who: 'qui',
  age: 'anys any',
  capitalized: `
    gener febrer març abril maig juny juliol agost setembre octubre novembre desembre dilluns dimarts dimecres dijous
    divendres dissabte diumenge primavera estiu tardor hivern pib ipc irpf iva ia tv adn vih sida uci ue dc`,
  common: `
    ara a més així avui ahir demà abans després mentre finalment actualment també però si no només tampoc potser sempre mai
    encara bé mal millor pitjor molt molta moltes molts poc poca prou massa qualsevol algun alguna algú ningú cap res cert
    certes fa feia fan ha han hi havia haver és són era eren fou serà seran seria està estan pot poden podria vol volen
    deu segons durant mitjançant excepte segons gràcies malgrat junt dins fora lluny prop sota sobre davant darrere tot
    tota tots totes aquest aquesta aquests aquestes aquell aquella això allò el la els les un una uns unes dos dues tres
    quatre cinc sis set vuit nou deu cent mil primer primera segon segona tercer últim última darrer darrera altre altra
    altres ambdós diversos diverses mateix fonts experts gent persones homes dones nens joves veïns treballadors informe
    resultat resultats dades xifres preu preus vendes notícies foto vídeo imatge gràfic font llegir clau claus opinió
    anàlisi entrevista cultura esports economia política societat internacional nacional local ciència salut successos
    cal falta queda segueix resulta existeix arriba doncs com quan on què qui quin quina quins quant per perquè amb sense
    contra des fins entre cap i o ni ja no sí en al del pel`,
  areas:
    "Europa|Àsia|Àfrica|Amèrica|Oceania|Amèrica Llatina|Amèrica del Nord|Amèrica del Sud|Amèrica Central|Orient Mitjà|Pròxim Orient|Orient Pròxim|Extrem Orient|Magrib|Sahel|Balcans|Caucas|Carib|Mediterrània|Atlàntic|Pacífic|Àrtic|Antàrtic|mar Roig|mar Negre|mar Bàltic|mar del Nord|golf Pèrsic|Pirineus|Alps|Andes|Himàlaia|Sàhara|Escandinàvia|Europa de l'Est|Iugoslàvia|Txecoslovàquia|Unió Soviètica|URSS|Àsia Central|Països Catalans",
  firstNames: '',
  knownOrganizations: [
    'Nacions Unides|ONU',
    'Unió Europea|UE',
    'Comissió Europea',
    'Parlament Europeu|Eurocambra',
    'Banc Central Europeu|BCE',
    'Consell Europeu',
    'Fons Monetari Internacional|FMI',
    'Banc Mundial',
    'Organització Mundial de la Salut|OMS',
    'OTAN',
    'OCDE',
    'Generalitat|Generalitat de Catalunya',
    'Parlament de Catalunya',
    "Mossos d'Esquadra|Mossos",
    "Banc d'Espanya",
    'Tribunal Suprem|TS',
    'Tribunal Constitucional|TC',
    'Audiència Nacional',
    'Idescat',
    'Agència Catalana de Notícies|ACN',
    'Ara',
    'El Punt Avui',
    'TV3|3Cat',
    'Futbol Club Barcelona|FC Barcelona|Barça',
    'Reserva Federal|Fed',
  ],
  knownOthers: [
    'Premi Nobel|Nobel',
    'Copa del Rei',
    'Lliga de Campions|Champions',
    'Jocs Olímpics',
    'Tour de França',
    'Segona Guerra Mundial',
    'Primera Guerra Mundial',
    'Guerra Civil',
    'Nadal',
    'Setmana Santa',
    'Ibex 35|Ibex',
  ],
};
