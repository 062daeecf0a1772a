import { testCases } from './support.js';

testCases('billion', [
  {
    language: 'es',
    flagged: [
      { text: 'La deuda llega a 2,5 billones de dólares (2.5 billion).', on: '2,5 billones de dólares' },
      'Habló de «12 billion rubles», es decir, 12 billones.',
      'El fondo tiene 1,6 billones de euros (1.6 billion euros).',
      'Invertirá 3 millones (3 billion), según el informe.',
      'El déficit fue de «3 trillion», o sea, 3 billones y pico, pero luego «4 trillion» (4.000 millones).',
      'El plan costará 7 billones de euros («7 billion»).',
    ],
    silent: [
      'El fondo tiene 1,6 billones de euros (1.6 trillion).',
      'Gastará 12 mil millones (12 billion).',
      'La deuda es de 2,5 billones de dólares.',
      'Dijo «12 billion rubles» y se marchó.',
      'Costó 2,5 billones de pesos (2.5 billion dollars).',
      'Tenía 5 millones de socios y la filial 5 billion de deuda.',
      'El fondo tiene 1.600 millones (1.6 billion).',
      'De 3 millones pasó a 4 billones (4 trillion).',
      'Costó 300 millones (3 billion pesos).',
      'El «Billion Dollar Club» reúne a 3 millones de socios.',
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: 'The fund holds 1.6 billion euros («1,6 billones»).', on: '1.6 billion euros' },
      'The debt is 3 trillion («3.000 millones»).',
      'He spoke of «12 billones», that is, 12 billion.',
      'The plan costs 7 billion euros (7 Billionen Euro).',
      'The state owes 2.5 trillion (2,5 milliards).',
      'They found “4 millones” (4 billion) in the books.',
    ],
    silent: [
      'The plan costs 12 billion («12.000 millones»).',
      'The fund holds 1.6 billion euros.',
      'The fund holds 1.6 billion euros (1,6 Milliarden).',
      'The debt is 3 trillion («3 billones»).',
      'He said «12 billones» and left.',
      'It cost 2.5 billion pesos («2,5 billones de dólares»).',
      'It has 5 million members and 5 billones stands on the wall.',
      'The plan costs 1.6 billion (1,600 million).',
      'It rose from 3 million to 4 billion («4.000 millones»).',
      'The state owes 2.5 billion (2,5 milliards).',
    ],
  },
  {
    language: 'fr',
    flagged: [
      'La dette atteint 2,5 billions d’euros (2.5 billion).',
      'Le fonds a 7 milliards d’euros («7 billones»).',
      'Le plan coûte 3 millions (3 Milliarden).',
    ],
    silent: [
      'La dette atteint 2,5 milliards d’euros (2.5 billion).',
      'Le fonds a 7 milliards d’euros («7 mil millones»).',
      'Le plan coûte 3 millions d’euros.',
    ],
  },
  {
    language: 'de',
    flagged: [
      'Die Schulden betragen 2,5 Billionen Dollar (2.5 billion).',
      'Der Fonds hat 7 Milliarden Euro („7 billones“).',
      'Der Plan kostet 3 Millionen (3 milliards).',
    ],
    silent: [
      'Die Schulden betragen 2,5 Milliarden Dollar (2.5 billion).',
      'Der Fonds hat 7 Milliarden Euro („7 mil millones“).',
      'Der Plan kostet 3 Billionen Euro.',
    ],
  },
  {
    language: 'pt',
    flagged: [
      'A dívida chega a 2,5 trilhões de dólares (2.5 billion).',
      'O fundo tem 7 bilhões de euros («7 billones»).',
      'O plano custa 3 milhões (3 billion).',
    ],
    silent: [
      'A dívida chega a 2,5 bilhões de dólares (2.5 billion).',
      'O fundo tem 7 bilhões de euros («7.000 millones»).',
      'O plano custa 3 trilhões de reais.',
    ],
  },
  {
    language: 'it',
    flagged: [
      'Il debito arriva a 2,5 trilioni di dollari (2.5 billion).',
      'Il fondo ha 7 miliardi di euro («7 billones»).',
      'Il piano costa 3 milioni (3 billion).',
    ],
    silent: [
      'Il debito arriva a 2,5 miliardi di dollari (2.5 billion).',
      'Il fondo ha 7 miliardi di euro («7.000 millones»).',
      'Il piano costa 3 miliardi di euro.',
    ],
  },
  {
    language: 'nl',
    flagged: [
      'De schuld is 2,5 biljoen dollar (2.5 billion).',
      'Het fonds heeft 7 miljard euro («7 billones»).',
      'Het plan kost 3 miljoen (3 billion).',
    ],
    silent: [
      'De schuld is 2,5 miljard dollar (2.5 billion).',
      'Het fonds heeft 7 miljard euro («7.000 millones»).',
      'Het plan kost 3 biljoen euro.',
    ],
  },
  {
    language: 'ca',
    flagged: [
      'El deute arriba a 2,5 bilions de dòlars (2.5 billion).',
      'El fons té 7.000 milions d’euros («7 billones»).',
      'El pla costa 3 milions (3 billion).',
    ],
    silent: [
      'El deute arriba a 2.500 milions de dòlars (2.5 billion).',
      'El fons té 7.000 milions d’euros («7.000 millones»).',
      'El pla costa 3 bilions d’euros.',
    ],
  },
]);

testCases('exchange-rate', [
  {
    language: 'es',
    flagged: [
      {
        text: 'Gastó 4.000 millones de rublos (44,7 millones de dólares). Ahora pondrá 12.000 millones de rublos (unos 160 millones de dólares).',
        on: '12.000 millones de rublos (unos 160 millones de dólares)',
      },
      'Pagó 10 millones de euros (11 millones de dólares). Luego ofreció 25 millones de euros (32 millones de dólares).',
      'El barco costó 200 millones de libras (250 millones de dólares).\n\nEl dique, 500 millones de libras (525 millones de dólares).',
      'Cobra 1.000 euros (1.090 dólares) y le deben 3.000 euros (2.700 dólares).',
      'Pagó 40 millones de euros (44 millones de dólares). Luego ofreció 90 millones (110 millones de dólares).',
      'La multa es de 50 millones de euros (8.000 millones de yenes) y la fianza de 20 millones de euros (2.000 millones de yenes).',
      {
        text: 'Pagó 10 millones de euros (11 millones de dólares) el lunes y 25 millones de euros (32 millones de dólares) ayer.',
        published: '2024-10-07',
      },
    ],
    silent: [
      'Gastará hasta 12 mil millones de rublos (más de 130 millones de dólares) y más de 4 mil millones de rublos (aproximadamente 44,7 millones de dólares).',
      'Pagó 10 millones de euros (11 millones de dólares) en 2014 y 25 millones de euros (32 millones de dólares) en 2024.',
      'Pagó 10 millones de euros (11 millones de dólares). En 2014 la moneda valía más. Ofrece 25 millones de euros (32 millones de dólares).',
      'Costó 1 millón de euros (1,1 millones de dólares) y la reforma 3 millones de euros (3,2 millones de dólares).',
      'Pagó 10 millones de euros (11 millones de dólares) y 25 millones de libras (32 millones de dólares).',
      'Pagó casi 10 millones de euros (11 millones de dólares) y 25 millones de euros (27 millones de dólares).',
      '«Pagué 10 millones de euros (11 millones de dólares)», dijo, y ofreció 25 millones de euros (32 millones de dólares).',
      'Pagó 10 millones de euros (frente a 11 millones de dólares) y 25 millones de euros (32 millones de dólares).',
      'Pagó 10 millones de euros (11 millones de dólares de entonces) y 25 millones de euros (32 millones de dólares).',
      'Solo hay un par: 10 millones de euros (32 millones de dólares).',
      '| A | B |\n| --- | --- |\n| 10 euros (11 dólares) | 25 euros (32 dólares) |',
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: 'It paid €10m ($11m) first. It now offers €25m ($32m).', on: '€25m ($32m)' },
      'The ship cost £200m ($250m) and the dock £500m ($525m).',
      'He earns 1,000 euros (1,090 dollars) and is owed 3,000 euros (2,700 dollars).',
      'The fine is 50 million euros (8 billion yen).\n\nBail is 20 million euros (2 billion yen).',
      'It spent 4 billion rubles ($44.7 million) and will put up 12 billion rubles (about $160 million).',
      { text: 'It paid €10m ($11m) on Monday and €25m ($32m) yesterday.', published: '2024-10-07' },
    ],
    silent: [
      'It cost €1m ($1.1m) and the repairs €3m ($3.2m).',
      'It paid nearly €10m ($11m) and then €25m ($27m).',
      'It paid €10m ($11m) in 2014 and €25m ($32m) in 2024.',
      'It paid €10m ($11m). In 2014 the coin was worth more. It offers €25m ($32m).',
      'It paid €10m ($11m) and £25m ($32m).',
      '“I paid €10m ($11m),” he said, and offered €25m ($32m).',
      'It paid €10m (up from $11m) and €25m ($32m).',
      'It paid €10m ($11m at the time) and €25m ($32m).',
      'There is one pair alone: €10m ($32m).',
      'It will spend up to 12 billion rubles (more than $130 million) and over 4 billion rubles (about $44.7 million).',
    ],
  },
  {
    language: 'fr',
    flagged: [
      'Il a payé 10 millions d’euros (11 millions de dollars), puis 25 millions d’euros (32 millions de dollars).',
      'Le navire a coûté 200 millions de livres (250 millions de dollars) et le quai 500 millions de livres (525 millions de dollars).',
      'Il gagne 1 000 euros (1 090 dollars) et on lui doit 3 000 euros (2 700 dollars).',
    ],
    silent: [
      'Il a payé 10 millions d’euros (11 millions de dollars) en 2014, puis 25 millions d’euros (32 millions de dollars) en 2024.',
      'Il a coûté 1 million d’euros (1,1 million de dollars) et les travaux 3 millions d’euros (3,2 millions de dollars).',
      'Il n’y a qu’un couple : 10 millions d’euros (32 millions de dollars).',
    ],
  },
  {
    language: 'de',
    flagged: [
      'Er zahlte 10 Millionen Euro (11 Millionen Dollar), dann 25 Millionen Euro (32 Millionen Dollar).',
      'Das Schiff kostete 200 Millionen Pfund (250 Millionen Dollar), der Kai 500 Millionen Pfund (525 Millionen Dollar).',
      'Er verdient 1.000 Euro (1.090 Dollar) und bekommt noch 3.000 Euro (2.700 Dollar).',
    ],
    silent: [
      'Er zahlte 2014 10 Millionen Euro (11 Millionen Dollar) und 2024 25 Millionen Euro (32 Millionen Dollar).',
      'Es kostete 1 Million Euro (1,1 Millionen Dollar), der Umbau 3 Millionen Euro (3,2 Millionen Dollar).',
      'Es gibt nur ein Paar: 10 Millionen Euro (32 Millionen Dollar).',
    ],
  },
  {
    language: 'pt',
    flagged: [
      'Pagou 10 milhões de euros (11 milhões de dólares) e depois 25 milhões de euros (32 milhões de dólares).',
      'O navio custou 200 milhões de libras (250 milhões de dólares) e o cais 500 milhões de libras (525 milhões de dólares).',
      'Ganha mil euros (1.090 dólares) e devem-lhe 3.000 euros (2.700 dólares).',
    ],
    silent: [
      'Pagou 10 milhões de euros (11 milhões de dólares) em 2014 e 25 milhões de euros (32 milhões de dólares) em 2024.',
      'Custou 1 milhão de euros (1,1 milhão de dólares) e a obra 3 milhões de euros (3,2 milhões de dólares).',
      'Há um só par: 10 milhões de euros (32 milhões de dólares).',
    ],
  },
  {
    language: 'it',
    flagged: [
      'Ha pagato 10 milioni di euro (11 milioni di dollari) e poi 25 milioni di euro (32 milioni di dollari).',
      'La nave è costata 200 milioni di sterline (250 milioni di dollari) e il molo 500 milioni di sterline (525 milioni di dollari).',
      'Guadagna mille euro (1.090 dollari) e gliene devono 3.000 euro (2.700 dollari).',
    ],
    silent: [
      'Ha pagato 10 milioni di euro (11 milioni di dollari) nel 2014 e 25 milioni di euro (32 milioni di dollari) nel 2024.',
      'È costata 1 milione di euro (1,1 milioni di dollari) e l’opera 3 milioni di euro (3,2 milioni di dollari).',
      'C’è una sola coppia: 10 milioni di euro (32 milioni di dollari).',
    ],
  },
  {
    language: 'nl',
    flagged: [
      'Hij betaalde 10 miljoen euro (11 miljoen dollar) en later 25 miljoen euro (32 miljoen dollar).',
      'Het schip kostte 200 miljoen pond (250 miljoen dollar) en de kade 500 miljoen pond (525 miljoen dollar).',
      'Zij verdient duizend euro (1.090 dollar) en krijgt nog 3.000 euro (2.700 dollar).',
    ],
    silent: [
      'Hij betaalde 10 miljoen euro (11 miljoen dollar) in 2014 en 25 miljoen euro (32 miljoen dollar) in 2024.',
      'Het kostte 1 miljoen euro (1,1 miljoen dollar) en het werk 3 miljoen euro (3,2 miljoen dollar).',
      'Er is maar één paar: 10 miljoen euro (32 miljoen dollar).',
    ],
  },
  {
    language: 'ca',
    flagged: [
      'Va pagar 10 milions d’euros (11 milions de dòlars) i després 25 milions d’euros (32 milions de dòlars).',
      'El vaixell va costar 200 milions de lliures (250 milions de dòlars) i el moll 500 milions de lliures (525 milions de dòlars).',
      'Guanya mil euros (1.090 dòlars) i li deuen 3.000 euros (2.700 dòlars).',
    ],
    silent: [
      'Va pagar 10 milions d’euros (11 milions de dòlars) el 2014 i 25 milions d’euros (32 milions de dòlars) el 2024.',
      'Va costar 1 milió d’euros (1,1 milions de dòlars) i l’obra 3 milions d’euros (3,2 milions de dòlars).',
      'Hi ha un sol parell: 10 milions d’euros (32 milions de dòlars).',
    ],
  },
]);

testCases('unit-conversion', [
  {
    language: 'es',
    flagged: [
      { text: 'La carrera mide 20 millas (20 km) por la costa.', on: '20 millas (20 km)' },
      'El parque da 100 megavatios (100.000 kWh) al pueblo.',
      'La torre tiene 300 pies (150 metros) de alto.',
      'La finca ocupa 40 acres (40 hectáreas).',
      'El horno llega a 400 grados Fahrenheit (400 °C).',
      'El tren corre a 100 millas por hora (120 km/h).',
    ],
    silent: [
      'La carrera mide 10 millas (16 km).',
      'El parque tiene 100 megavatios (100.000 kW).',
      'La batería es de 100 MW (400 MWh).',
      'La batería es de 100 MW (100 MWh).',
      'La torre tiene unos 300 pies (90 metros).',
      'Separe las sillas 6 pies (2 metros).',
      'El camión pesa 40 toneladas (16 metros de largo).',
      'La finca ocupa 100 acres (40 hectáreas).',
      'El maratón son 26,2 millas (42 km).',
      '«Corrí 20 millas (20 km)», dijo.',
      'Anduvo 20 millas (antes, 20 km).',
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: 'The wall is 5 feet (2.5 m) high.', on: '5 feet (2.5 m)' },
      'The roof holds 30 MW of panels (30,000 kWh) in all.',
      'The race is 20 miles (20 km) long.',
      'The farm covers 40 acres (40 hectares).',
      'Bake at 400°F (400°C).',
      'They cleared 30 acres of dense forest (30 hectares).',
      'The train does 100 mph (120 km/h).',
    ],
    silent: [
      'The marathon is 26.2 miles (42 km).',
      'Use a 2-by-4 (38 × 89 mm).',
      'Stay 6 feet (2 m) apart.',
      'The sea warmed by 2 degrees Celsius (3.6 degrees Fahrenheit).',
      'The battery holds 100 MW (400 MWh).',
      'The battery holds 100 MW (100 MWh).',
      'The race is 10 to 20 miles (16 to 32 km).',
      'It carries 10 tons (9 tonnes).',
      'It carries 10 tons (10 tonnes).',
      'The pipe is 20 inches (500 mm) wide.',
      'Add 1,000 gallons (4,500 liters).',
      'Bake at 350°F (180°C).',
      'The lorry is 40 tonnes (16 m).',
      'He is 6 feet 2 inches (1.88 m) tall.',
    ],
  },
  {
    language: 'fr',
    flagged: [
      'La course fait 20 milles (20 km).',
      'Le parc produit 100 mégawatts (100 000 kWh).',
      'La tour mesure 300 pieds (150 mètres).',
    ],
    silent: [
      'La course fait 10 milles (16 km).',
      'La batterie fait 100 MW (400 MWh).',
      'La tour mesure 300 pieds (91 mètres).',
    ],
  },
  {
    language: 'de',
    flagged: [
      'Das Rennen ist 20 Meilen (20 km) lang.',
      'Der Park hat 100 Megawatt (100.000 kWh).',
      'Der Turm ist 300 Fuß (150 Meter) hoch.',
    ],
    silent: [
      'Das Rennen ist 10 Meilen (16 km) lang.',
      'Der Speicher hat 100 MW (400 MWh).',
      'Der Turm ist 300 Fuß (91 Meter) hoch.',
    ],
  },
  {
    language: 'pt',
    flagged: [
      'A corrida tem 20 milhas (20 km).',
      'O parque tem 100 megawatts (100.000 kWh).',
      'A torre tem 300 pés (150 metros).',
    ],
    silent: ['A corrida tem 10 milhas (16 km).', 'A bateria tem 100 MW (400 MWh).', 'A torre tem 300 pés (91 metros).'],
  },
  {
    language: 'it',
    flagged: [
      'La corsa è di 20 miglia (20 km).',
      'Il parco ha 100 megawatt (100.000 kWh).',
      'La torre è alta 300 piedi (150 metri).',
    ],
    silent: [
      'La corsa è di 10 miglia (16 km).',
      'La batteria è da 100 MW (400 MWh).',
      'La torre è alta 300 piedi (91 metri).',
    ],
  },
  {
    language: 'nl',
    flagged: [
      'De wedstrijd is 20 mijl (20 km).',
      'Het park heeft 100 megawatt (100.000 kWh).',
      'De toren is 300 voet (150 meter).',
    ],
    silent: ['De wedstrijd is 10 mijl (16 km).', 'De accu is 100 MW (400 MWh).', 'De toren is 300 voet (91 meter).'],
  },
  {
    language: 'ca',
    flagged: [
      'La cursa fa 20 milles (20 km).',
      'El parc té 100 megawatts (100.000 kWh).',
      'La torre fa 300 peus (150 metres).',
    ],
    silent: [
      'La cursa fa 10 milles (16 km).',
      'La bateria és de 100 MW (400 MWh).',
      'La torre fa 300 peus (91 metres).',
    ],
  },
]);
