import { testCases } from './support.js';

testCases('headline-figure', [
  {
    language: 'es',
    flagged: [
      {
        text: '---\ntitle: "Intelion gastará 130 millones de dólares en servidores"\n---\n\nEs su mayor compra.\n\nIntelion invertirá 113 millones de dólares.',
        on: '130 millones de dólares',
      },
      '# Un plan de 4.000 millones para el puerto\n\nEl puerto crece.\n\nEl plan del puerto suma 4 millones.',
      'El puente de 4,2 millones de euros cruzará el Miño.\n\nEl puente costó 2,4 millones de euros, según el concejal.',
      '# La fábrica creará 1.500 empleos\n\nEs una buena noticia.\n\nLa fábrica tendrá 15.000 empleos.',
      '---\ntitle: Lugo planta árboles\nentradilla: "El ayuntamiento de Lugo plantará 3.450 árboles"\n---\n\nEl pleno lo aprobó.\n\nEn Lugo habrá 3.540 árboles nuevos.',
      '# La nueva línea medirá 128 kilómetros\n\nLas obras avanzan.\n\nLa línea recorrerá 182 kilómetros entre dos valles.',
    ],
    silent: [
      '# Navantia gastará 130 millones de euros\n\nEs mucho.\n\nNavantia gastó 130 millones en 2024 y 113 millones de euros en 2023.',
      '# Navantia gastará casi 130 millones de euros\n\nEs mucho.\n\nNavantia gastará 129,6 millones de euros.',
      '# Votaron 4,2 millones de personas\n\nFue un récord.\n\nDe ellas, 2,4 millones de personas votaron por correo.',
      '# La fábrica creará 1.500 empleos\n\nEs una buena noticia.\n\nLa fábrica creará 1.500 empleos; la ciudad tiene 15.000 empleos.',
      '# La fábrica creará 1.500 empleos\n\nEs una buena noticia.\n\nLa minería perdió 15.000 empleos.',
      '# La fábrica creará 1.500 empleos\n\nEs una buena noticia.\n\nLa fábrica compró 15.000 tornillos.',
      '# Navantia gastará 130 millones de euros\n\nEs mucho.\n\nNavantia tiene una deuda de 310 millones de euros.',
      '# Navantia gastará 130 millones de euros\n\nEs mucho.\n\nNavantia gasta 13 millones de euros al mes.',
      '# Navantia gastará 130 millones de euros\n\nEs mucho.\n\nNavantia vale 947 millones de euros.',
      '# Navantia gastará entre 120 y 130 millones de euros\n\nEs mucho.\n\nNavantia pagará 13 millones de euros.',
      '# Navantia gastará 130 millones de euros\n\nEs mucho.\n\n«Navantia gastará 113 millones de euros», dijo.',
      '# Navantia gastará 130 millones de euros\n\nEs mucho.\n\nNavantia pagará 113 millones de dólares.',
    ],
  },
  {
    language: 'en',
    flagged: [
      {
        text: 'The $4.2m bridge will span the river.\n\nThe bridge cost $2.4m, the council said.',
        on: '$4.2m',
      },
      '# Plant brings 1,500 jobs\n\nIt opens soon.\n\nThe plant will have 15,000 jobs.',
      '---\ntitle: Rivermark to spend $130m on servers\n---\n\nIt is a record.\n\nRivermark will spend $113m, it said.',
      '# A £4bn plan for the harbour\n\nThe harbour grows.\n\nThe harbour plan is worth £4m.',
      '---\ntitle: Leeds plants trees\ndescription: "The city of Leeds will plant 3,450 trees"\n---\n\nThe council agreed.\n\nLeeds will get 3,540 trees.',
      '# New railway to run 128 km\n\nWork goes on.\n\nThe railway will run 182 km between two valleys.',
    ],
    silent: [
      '# Rivermark to spend $130m\n\nIt is a lot.\n\nRivermark spent $130m in 2024 and $113m in 2023.',
      'Rivermark built the bridge for $4.2m.\n\nThe bridge cost Rivermark $4.18m.',
      '# 4.2m people voted in Kent\n\nIt was a record.\n\nIn Kent, 2.4m people voted by mail, and 2.4m of them early.',
      '# Plant brings 1,500 jobs\n\nIt opens soon.\n\nThe plant brings 1,500 jobs; the city has 15,000 jobs.',
      '# Plant brings 1,500 jobs\n\nIt opens soon.\n\nMining lost 15,000 jobs.',
      '# Plant brings 1,500 jobs\n\nIt opens soon.\n\nThe plant bought 15,000 screws.',
      '# Rivermark to spend $130m\n\nIt is a lot.\n\nRivermark has a debt of $310m.',
      '# Rivermark to spend $130m\n\nIt is a lot.\n\nRivermark spends $13m a month.',
      '# Rivermark to spend $130m\n\nIt is a lot.\n\nRivermark is worth $947m.',
      '# Rivermark to spend $120m to $130m\n\nIt is a lot.\n\nRivermark will pay $13m.',
      '# Rivermark to spend $130m\n\nIt is a lot.\n\n“Rivermark will spend $113m,” he said.',
      '# Rivermark to spend $130m\n\nIt is a lot.\n\nRivermark will pay €113m.',
    ],
  },
  {
    language: 'fr',
    flagged: [
      '# Navalis investit 130 millions d’euros\n\nUn record.\n\nNavalis investira 113 millions d’euros.',
      'Le pont coûtera 4,2 millions d’euros à la ville de Nantes.\n\nÀ Nantes, le pont a coûté 2,4 millions d’euros.',
      '# La fabrique crée 1 500 emplois\n\nUne bonne nouvelle.\n\nLa fabrique aura 15 000 emplois.',
    ],
    silent: [
      '# Navalis investit 130 millions d’euros\n\nUn record.\n\nNavalis a investi 130 millions d’euros, dont 113 millions d’euros à Nantes.',
      '# Navalis investit 130 millions d’euros\n\nUn record.\n\nNavalis vaut 947 millions d’euros.',
      '# La fabrique crée 1 500 emplois\n\nUne bonne nouvelle.\n\nLa mine a perdu 15 000 emplois.',
    ],
  },
  {
    language: 'de',
    flagged: [
      '# Siemens investiert 130 Millionen Euro\n\nEin Rekord.\n\nSiemens gibt 113 Millionen Euro aus.',
      'Die Brücke kostet 4,2 Millionen Euro.\n\nFür die Brücke zahlte das Land 2,4 Millionen Euro.',
      '# Fabrik schafft 1.500 Stellen\n\nEine gute Nachricht.\n\nDie Fabrik wird 15.000 Stellen haben.',
    ],
    silent: [
      '# Siemens investiert 130 Millionen Euro\n\nEin Rekord.\n\nSiemens gibt 130 Millionen Euro aus, davon 113 Millionen Euro in Köln.',
      '# Siemens investiert 130 Millionen Euro\n\nEin Rekord.\n\nSiemens ist 947 Millionen Euro wert.',
      '# Fabrik schafft 1.500 Stellen\n\nEine gute Nachricht.\n\nDer Bergbau verlor 15.000 Stellen.',
    ],
  },
  {
    language: 'pt',
    flagged: [
      '# Embraer investe 130 milhões de euros\n\nUm recorde.\n\nA Embraer investirá 113 milhões de euros.',
      'A ponte custará 4,2 milhões de euros ao Porto.\n\nNo Porto, a ponte custou 2,4 milhões de euros.',
      '# Fábrica cria 1.500 empregos\n\nUma boa notícia.\n\nA fábrica terá 15.000 empregos.',
    ],
    silent: [
      '# Embraer investe 130 milhões de euros\n\nUm recorde.\n\nA Embraer investe 130 milhões de euros, 113 milhões de euros em Lisboa.',
      '# Embraer investe 130 milhões de euros\n\nUm recorde.\n\nA Embraer vale 947 milhões de euros.',
      '# Fábrica cria 1.500 empregos\n\nUma boa notícia.\n\nA mina perdeu 15.000 empregos.',
    ],
  },
  {
    language: 'it',
    flagged: [
      '# Ferrovia investe 130 milioni di euro\n\nUn record.\n\nFerrovia investirà 113 milioni di euro.',
      'Il ponte costerà 4,2 milioni di euro a Genova.\n\nA Genova il ponte è costato 2,4 milioni di euro.',
      '# La fabbrica crea 1.500 posti\n\nUna buona notizia.\n\nLa fabbrica avrà 15.000 posti.',
    ],
    silent: [
      '# Ferrovia investe 130 milioni di euro\n\nUn record.\n\nFerrovia investe 130 milioni di euro, 113 milioni di euro a Bari.',
      '# Ferrovia investe 130 milioni di euro\n\nUn record.\n\nFerrovia vale 947 milioni di euro.',
      '# La fabbrica crea 1.500 posti\n\nUna buona notizia.\n\nLa miniera ha perso 15.000 posti.',
    ],
  },
  {
    language: 'nl',
    flagged: [
      '# Philips investeert 130 miljoen euro\n\nEen record.\n\nPhilips gaat 113 miljoen euro investeren.',
      'De brug kost Breda 4,2 miljoen euro.\n\nIn Breda kostte de brug 2,4 miljoen euro.',
      '# Fabriek krijgt 1.500 banen\n\nGoed nieuws.\n\nDe fabriek telt straks 15.000 banen.',
    ],
    silent: [
      '# Philips investeert 130 miljoen euro\n\nEen record.\n\nPhilips investeert 130 miljoen euro, 113 miljoen euro in Best.',
      '# Philips investeert 130 miljoen euro\n\nEen record.\n\nPhilips is 947 miljoen euro waard.',
      '# Fabriek krijgt 1.500 banen\n\nGoed nieuws.\n\nDe mijn verloor 15.000 banen.',
    ],
  },
  {
    language: 'ca',
    flagged: [
      '# Seat inverteix 130 milions d’euros\n\nUn rècord.\n\nSeat invertirà 113 milions d’euros.',
      'El pont costarà 4,2 milions d’euros a Girona.\n\nA Girona, el pont va costar 2,4 milions d’euros.',
      '# La fàbrica crea 1.500 llocs de treball\n\nUna bona notícia.\n\nLa fàbrica tindrà 15.000 llocs de treball.',
    ],
    silent: [
      '# Seat inverteix 130 milions d’euros\n\nUn rècord.\n\nSeat inverteix 130 milions d’euros, 113 milions d’euros a Reus.',
      '# Seat inverteix 130 milions d’euros\n\nUn rècord.\n\nSeat val 947 milions d’euros.',
      '# La fàbrica crea 1.500 llocs de treball\n\nUna bona notícia.\n\nLa mina va perdre 15.000 llocs de treball.',
    ],
  },
]);
