import { testCases } from './support.js';

testCases('bound-words', [
  {
    language: 'es',
    flagged: [
      {
        text: 'La naviera gastará hasta 12.000 millones de rublos (más de 130 millones de dólares) en barcos.',
        on: 'más de 130 millones de dólares',
      },
      {
        text: 'Navantia invertirá más de 40 millones de euros.\n\nEl plan de Navantia cuesta hasta 40 millones de euros.',
        on: 'hasta 40 millones de euros',
      },
      'Iberdrola creará al menos 300 empleos.\n\nEn mayo, Iberdrola habló de menos de 300 empleos.',
      'El puente de Rande mide más de 700 metros.\n\nVigo cuida el puente de Rande, de casi 700 metros.',
      'El parque eólico tendrá más de 90 molinos.\n\nLos vecinos del parque eólico esperan hasta 90 molinos.',
      'La presa costará un máximo de 5 millones de euros (al menos 5,4 millones de dólares).',
    ],
    silent: [
      'Navantia invertirá más de 40 millones de euros.\n\nEl plan de Navantia cuesta 40 millones de euros.',
      'Navantia invertirá más de 40 millones de euros.\n\nEl plan de Navantia cuesta unos 40 millones de euros.',
      'Navantia invertirá más de 40 millones de euros.\n\nEl plan de Navantia cuesta hasta 42 millones de euros.',
      'Navantia invertirá más de 40 millones de euros.\n\nEn Lugo, la lonja gastará hasta 40 millones de euros.',
      'La carrera tiene casi 100 kilómetros (más de 60 millas).',
      'La naviera gastará más de 12.000 millones de rublos (más de 130 millones de dólares).',
      'La naviera gastará hasta 12.000 millones de rublos (unos 130 millones de dólares).',
      'Navantia tiene más de 300 empleados.\n\nNavantia compró menos de 300 barcos.',
      'Navantia invertirá más de 40 millones de euros.\n\n«Serán hasta 40 millones de euros», dijo Navantia.',
      '| Navantia | hasta 40 millones de euros |\n| --- | --- |\n| Navantia | más de 40 millones de euros |',
    ],
  },
  {
    language: 'en',
    flagged: [
      {
        text: 'The line will spend up to 12 billion rubles (more than $130 million) on ships.',
        on: 'more than $130 million',
      },
      'Rivermark will invest more than £40m.\n\nThe plan by Rivermark costs up to £40m.',
      'Rivermark will create at least 300 jobs.\n\nIn May Rivermark spoke of fewer than 300 jobs.',
      'The Tamar bridge is more than 700 metres long.\n\nPlymouth looks after the Tamar bridge, nearly 700 metres long.',
      'The dam will cost at most €5m (at least $5.4m).',
      'The wind farm will have more than 90 turbines.\n\nNeighbours of the wind farm expect up to 90 turbines.',
    ],
    silent: [
      'Rivermark will invest more than £40m.\n\nThe plan by Rivermark costs £40m.',
      'Rivermark will invest more than £40m.\n\nThe plan by Rivermark costs about £40m.',
      'Rivermark will invest more than £40m.\n\nThe plan by Rivermark costs up to £42m.',
      'Rivermark will invest more than £40m.\n\nIn Leeds a market will cost up to £40m.',
      'The race is nearly 100 km (more than 60 miles) long.',
      'The line will spend more than 12 billion rubles (over $130 million).',
      'The line will spend up to 12 billion rubles (about $130 million).',
      'Rivermark has more than 300 staff.\n\nRivermark bought fewer than 300 ships.',
      'Rivermark will invest more than £40m.\n\n“It will be up to £40m,” said Rivermark.',
      'Rivermark will invest more than £40m.\n\n> Rivermark pays up to £40m.',
    ],
  },
  {
    language: 'fr',
    flagged: [
      'Navalis investira plus de 40 millions d’euros.\n\nLe plan de Navalis coûte jusqu’à 40 millions d’euros.',
      'Le chantier coûtera jusqu’à 5 millions d’euros (plus de 5,4 millions de dollars).',
      'Navalis créera au moins 300 emplois.\n\nEn mai, Navalis parlait de moins de 300 emplois.',
    ],
    silent: [
      'Navalis investira plus de 40 millions d’euros.\n\nLe plan de Navalis coûte 40 millions d’euros.',
      'La course fait près de 100 kilomètres (plus de 60 miles).',
      'Navalis compte plus de 300 salariés.\n\nNavalis a moins de 300 navires.',
    ],
  },
  {
    language: 'de',
    flagged: [
      'Siemens investiert mehr als 40 Millionen Euro.\n\nDer Plan von Siemens kostet höchstens 40 Millionen Euro.',
      'Der Damm kostet höchstens 5 Millionen Euro (mehr als 5,4 Millionen Dollar).',
      'Siemens schafft mindestens 300 Stellen.\n\nIm Mai sprach Siemens von weniger als 300 Stellen.',
    ],
    silent: [
      'Siemens investiert mehr als 40 Millionen Euro.\n\nDer Plan von Siemens kostet 40 Millionen Euro.',
      'Das Rennen ist fast 100 Kilometer (mehr als 60 Meilen) lang.',
      'Siemens hat mehr als 300 Mitarbeiter.\n\nSiemens hat weniger als 300 Schiffe.',
    ],
  },
  {
    language: 'pt',
    flagged: [
      'A Embraer investirá mais de 40 milhões de euros.\n\nO plano da Embraer custa até 40 milhões de euros.',
      'A barragem custará até 5 milhões de euros (mais de 5,4 milhões de dólares).',
      'A Embraer criará pelo menos 300 empregos.\n\nEm maio, a Embraer falava em menos de 300 empregos.',
    ],
    silent: [
      'A Embraer investirá mais de 40 milhões de euros.\n\nO plano da Embraer custa 40 milhões de euros.',
      'A prova tem quase 100 quilómetros (mais de 60 milhas).',
      'A Embraer tem mais de 300 empregados.\n\nA Embraer comprou menos de 300 navios.',
    ],
  },
  {
    language: 'it',
    flagged: [
      'Ferrovia investirà più di 40 milioni di euro.\n\nIl piano di Ferrovia costa fino a 40 milioni di euro.',
      'La diga costerà fino a 5 milioni di euro (più di 5,4 milioni di dollari).',
      'Ferrovia creerà almeno 300 posti.\n\nA maggio Ferrovia parlava di meno di 300 posti.',
    ],
    silent: [
      'Ferrovia investirà più di 40 milioni di euro.\n\nIl piano di Ferrovia costa 40 milioni di euro.',
      'La gara è di quasi 100 chilometri (più di 60 miglia).',
      'Ferrovia ha più di 300 dipendenti.\n\nFerrovia ha comprato meno di 300 navi.',
    ],
  },
  {
    language: 'nl',
    flagged: [
      'Philips investeert meer dan 40 miljoen euro.\n\nHet plan van Philips kost hooguit 40 miljoen euro.',
      'De dam kost hooguit 5 miljoen euro (meer dan 5,4 miljoen dollar).',
      'Philips krijgt minstens 300 banen.\n\nIn mei sprak Philips van minder dan 300 banen.',
    ],
    silent: [
      'Philips investeert meer dan 40 miljoen euro.\n\nHet plan van Philips kost 40 miljoen euro.',
      'De wedstrijd is bijna 100 kilometer (meer dan 60 mijl).',
      'Philips heeft meer dan 300 werknemers.\n\nPhilips kocht minder dan 300 schepen.',
    ],
  },
  {
    language: 'ca',
    flagged: [
      'Seat invertirà més de 40 milions d’euros.\n\nEl pla de Seat costa fins a 40 milions d’euros.',
      'La presa costarà fins a 5 milions d’euros (més de 5,4 milions de dòlars).',
      'Seat crearà almenys 300 llocs de treball.\n\nAl maig, Seat parlava de menys de 300 llocs de treball.',
    ],
    silent: [
      'Seat invertirà més de 40 milions d’euros.\n\nEl pla de Seat costa 40 milions d’euros.',
      'La cursa fa gairebé 100 quilòmetres (més de 60 milles).',
      'Seat té més de 300 empleats.\n\nSeat va comprar menys de 300 vaixells.',
    ],
  },
]);
