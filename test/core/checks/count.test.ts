import { testCases } from './support.js';

testCases('count', [
  {
    language: 'es',
    flagged: [
      { text: 'Cubren la ruta tres aerolíneas: Iberia, Vueling, Binter y Volotea.', on: 'tres' },
      'Hubo 12 heridos: 7 hombres y 6 mujeres.',
      'Visitó cuatro ciudades (Lugo, Vigo y Soria) en una semana.',
      'La obra tiene cuatro fases: diseño, obra y pruebas.',
      'El pleno aprobó 30 medidas: 18 urgentes y 10 a largo plazo.',
      'Jugaron cinco equipos — Betis, Celta, Getafe y Osasuna — en agosto.',
      'Hay tres detenidos: dos hombres, una mujer y un menor.',
    ],
    silent: [
      'Cubren la ruta tres aerolíneas: Iberia, Vueling y Volotea.',
      'Hubo 13 heridos: 7 hombres y 6 mujeres.',
      'Cubren la ruta tres aerolíneas, entre otras: Iberia, Vueling, Binter y Volotea.',
      'Cubren la ruta al menos tres aerolíneas: Iberia, Vueling, Binter y Volotea.',
      'Cubren la ruta dos de las tres aerolíneas: Iberia y Vueling.',
      'Hay tres detenidos: dos hombres y una mujer.',
      'Visitó dos ciudades: París, en Francia, y Roma, en Italia.',
      'Visitó dos comunidades: Castilla y León y La Rioja.',
      'Solo hay dos salidas: pagar, con lo que cuesta, y marcharse.',
      'Hubo tres ganadores: Ana, de Lugo, Eva y su prima de Soria.',
      'Tres cosas importan: que llueva, que haga frío y que nadie se queje de ello.',
      'La obra tiene tres fases: diseño, obra…',
      'Dijo tres palabras: «Vine, vi, vencí y volví».',
      'Participan tres países: España o Portugal y Francia.',
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: 'Three airlines serve the route: Delta, Ryanair, Qantas and Lufthansa.', on: 'Three' },
      'Police said 12 people were hurt: 7 men and 6 women.',
      'He visited four cities (Leeds, York and Hull) in a week.',
      'The work has four phases: design, building and tests.',
      'The council passed 30 measures: 18 now and 10 later.',
      'Five teams — Leeds, Hull, Burnley and Everton — played in May.',
      'Three people were held: two men, a woman and a boy.',
    ],
    silent: [
      'Three airlines serve the route: Delta, Ryanair and Qantas.',
      'Police said 13 people were hurt: 7 men and 6 women.',
      'Three airlines serve the route, including Delta, Ryanair, Qantas and Lufthansa.',
      'At least three airlines serve the route: Delta, Ryanair, Qantas and Lufthansa.',
      'Two of the three airlines serve the route: Delta and Ryanair.',
      'Three people were held: two men and a woman.',
      'He visited two cities: Paris, France, and Rome, Italy.',
      'There are two ways: to pay, at that price, and to leave.',
      'There were three winners: Ann, from Leeds, Eve and her cousin.',
      'Three things matter: that it rains, that it is cold and that nobody minds.',
      'The work has three phases: design, building…',
      'He said three words: “I came, saw, conquered and left.”',
      'Three countries take part: Spain or Portugal and France.',
      'He has two jobs: Rivermark and the bank pay him.',
    ],
  },
  {
    language: 'fr',
    flagged: [
      'Trois compagnies desservent la ligne : Ryanair, Transavia, Lufthansa et Iberia.',
      'Il y a 12 blessés : 7 hommes et 6 femmes.',
      'Il a visité quatre villes (Lille, Nice et Lyon) en mai.',
    ],
    silent: [
      'Trois compagnies desservent la ligne : Ryanair, Transavia et Iberia.',
      'Il y a 13 blessés : 7 hommes et 6 femmes.',
      'Trois compagnies desservent la ligne, notamment : Ryanair, Transavia, Lufthansa et Iberia.',
    ],
  },
  {
    language: 'de',
    flagged: [
      'Drei Linien fliegen dorthin: Lufthansa, Ryanair, Iberia und Condor.',
      'Es gab 12 Verletzte: 7 Männer und 6 Frauen.',
      'Er besuchte vier Städte (Köln, Bonn und Kiel) im Mai.',
    ],
    silent: [
      'Drei Linien fliegen dorthin: Lufthansa, Ryanair und Iberia.',
      'Es gab 13 Verletzte: 7 Männer und 6 Frauen.',
      'Drei Linien fliegen dorthin, darunter: Lufthansa, Ryanair, Iberia und Condor.',
    ],
  },
  {
    language: 'pt',
    flagged: [
      'Três companhias voam para lá: TAP, Ryanair, Iberia e Lufthansa.',
      'Houve 12 feridos: 7 homens e 6 mulheres.',
      'Visitou quatro cidades (Braga, Faro e Lisboa) em maio.',
    ],
    silent: [
      'Três companhias voam para lá: TAP, Ryanair e Iberia.',
      'Houve 13 feridos: 7 homens e 6 mulheres.',
      'Três companhias voam para lá, entre outras: TAP, Ryanair, Iberia e Lufthansa.',
    ],
  },
  {
    language: 'it',
    flagged: [
      'Tre compagnie volano lì: Ryanair, Iberia, Lufthansa e Vueling.',
      'Ci furono 12 feriti: 7 uomini e 6 donne.',
      'Ha visitato quattro città (Bari, Lecce e Taranto) a maggio.',
    ],
    silent: [
      'Tre compagnie volano lì: Ryanair, Iberia e Lufthansa.',
      'Ci furono 13 feriti: 7 uomini e 6 donne.',
      'Tre compagnie volano lì, tra cui: Ryanair, Iberia, Lufthansa e Vueling.',
    ],
  },
  {
    language: 'nl',
    flagged: [
      'Drie maatschappijen vliegen erheen: Ryanair, Iberia, Lufthansa en Transavia.',
      'Er vielen 12 gewonden: 7 mannen en 6 vrouwen.',
      'Hij bezocht vier steden (Breda, Delft en Gouda) in mei.',
    ],
    silent: [
      'Drie maatschappijen vliegen erheen: Ryanair, Iberia en Lufthansa.',
      'Er vielen 13 gewonden: 7 mannen en 6 vrouwen.',
      'Drie maatschappijen vliegen erheen, waaronder: Ryanair, Iberia, Lufthansa en Transavia.',
    ],
  },
  {
    language: 'ca',
    flagged: [
      'Tres països hi participen: França, Itàlia, Alemanya i Portugal.',
      'Hi va haver 12 ferits: 7 homes i 6 dones.',
      'Va visitar quatre ciutats (Reus, Lleida i Girona) al maig.',
    ],
    silent: [
      'Tres països hi participen: França, Itàlia i Alemanya.',
      'Hi va haver 13 ferits: 7 homes i 6 dones.',
      'Tres països hi participen, entre altres: França, Itàlia, Alemanya i Portugal.',
    ],
  },
]);
