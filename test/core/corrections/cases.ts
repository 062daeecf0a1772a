import type { Case } from './support.js';

/** What readers are told of changes in signed facts. Judged by reading: each is to read like a newsroom's. */
export const CASES: readonly (Case & { readonly drafts: readonly string[] })[] = [
  {
    language: 'en',
    before: 'The plant will employ 1,200 people once it is finished.',
    after: 'The plant will employ 1,020 people once it is finished.',
    signed: ['1,200'],
    drafts: [
      'An earlier version of this article said the plant would employ 1,200 people once it is finished. The correct figure is 1,020.',
    ],
  },
  {
    language: 'en',
    before: 'In 2023 the port handled 48 million tonnes of cargo.',
    after: 'In 2023 the port handled 46 million tonnes of cargo.',
    signed: ['48 million tonnes'],
    drafts: [
      'An earlier version of this article said that in 2023 the port handled 48 million tonnes of cargo. The correct figure is 46 million tonnes.',
    ],
  },
  {
    language: 'en',
    before: 'It will cost the city 3.5 million euros a year.',
    after: 'It will cost the city 5.3 million euros a year.',
    signed: ['3.5 million euros'],
    drafts: [
      'An earlier version of this article said: “It will cost the city 3.5 million euros a year.” The correct amount is 5.3 million euros.',
    ],
  },
  {
    language: 'en',
    before: 'Marlowe Steel bought the yard for $12 million.',
    after: 'Marlowe Steel bought the yard for €12 million.',
    signed: ['$12 million'],
    drafts: [
      'An earlier version of this article said Marlowe Steel bought the yard for $12 million. The correct amount is €12 million.',
    ],
  },
  {
    language: 'en',
    before: 'The tunnel is 14 miles long and runs under the bay.',
    after: 'The tunnel is 14 kilometres long and runs under the bay.',
    signed: ['14 miles'],
    drafts: [
      'An earlier version of this article said the tunnel is 14 miles long and runs under the bay. The correct figure is 14 kilometres.',
    ],
  },
  {
    language: 'en',
    before: 'The bridge opened on 4 May 1998 after six years of work.',
    after: 'The bridge opened on 14 May 1998 after six years of work.',
    signed: ['4 May 1998'],
    drafts: [
      'An earlier version of this article said the bridge opened on 4 May 1998 after six years of work. The correct date is 14 May 1998.',
    ],
  },
  {
    language: 'en',
    before: 'The bridge opened on Tuesday after six years of work.',
    after: 'The bridge opened on Monday after six years of work.',
    signed: ['Tuesday'],
    drafts: [
      'An earlier version of this article said: “The bridge opened on Tuesday after six years of work.” The correct date is June 10, 2024.',
    ],
  },
  {
    language: 'en',
    before: 'The line is expected to open in the fourth quarter of 2025.',
    after: 'The line is expected to open in the first quarter of 2026.',
    signed: ['fourth quarter of 2025'],
    drafts: [
      'An earlier version of this article said the line is expected to open in the fourth quarter of 2025. The correct date is the first quarter of 2026.',
    ],
  },
  {
    language: 'en',
    before: 'The report was written by Helen Marsh, a marine engineer.',
    after: 'The report was written by Ellen Marsh, a marine engineer.',
    signed: ['Helen Marsh'],
    drafts: [
      'An earlier version of this article said the report was written by Helen Marsh, a marine engineer. The correct name is Ellen Marsh.',
    ],
  },
  {
    language: 'en',
    before: 'The company will build its second factory in Leeds.',
    after: 'The company will build its second factory in Bradford.',
    signed: ['Leeds'],
    drafts: [
      'An earlier version of this article said the company would build its second factory in Leeds. The correct place is Bradford.',
    ],
  },
  {
    language: 'en',
    before: 'More than 400 residents signed the letter.',
    after: 'About 400 residents signed the letter.',
    signed: ['More than 400'],
    drafts: [
      'An earlier version of this article said more than 400 residents signed the letter. It should have said “about 400 residents”.',
    ],
  },
  {
    language: 'en',
    before: 'The fund pays up to £2,000 to each household.',
    after: 'The fund pays at least £2,000 to each household.',
    signed: ['up to £2,000'],
    drafts: [
      'An earlier version of this article said the fund pays up to £2,000 to each household. It should have said “at least £2,000”.',
    ],
  },
  {
    language: 'en',
    before: 'The repairs will cost between 10 and 20 million pounds.',
    after: 'The repairs will cost between 20 and 30 million pounds.',
    signed: ['between 10 and 20 million pounds'],
    drafts: [
      'An earlier version of this article said the repairs would cost between 10 and 20 million pounds. It should have said “between 20 and 30 million pounds”.',
    ],
  },
  {
    language: 'en',
    before: 'The repairs will cost 10 million pounds.',
    after: 'The repairs will cost between 10 and 20 million pounds.',
    signed: ['10 million pounds'],
    drafts: [
      'An earlier version of this article said the repairs would cost 10 million pounds. It should have said “between 10 and 20 million pounds”.',
    ],
  },
  {
    language: 'en',
    before: 'The plant will employ 1,200 people and cost 30 million euros.',
    after: 'The plant will employ 1,020 people and cost 35 million euros.',
    signed: ['1,200', '30 million euros'],
    drafts: [
      'An earlier version of this article said the plant would employ 1,200 people and cost 30 million euros. The correct figure is 1,020 and the correct amount is 35 million euros.',
    ],
  },
  {
    language: 'en',
    before: 'The plant will employ 1,200 people in 2026 and 1,500 in 2028.',
    after: 'The plant will employ 1,200 people in 2026 and 1,800 in 2028.',
    signed: ['1,500'],
    drafts: [
      'An earlier version of this article said the plant would employ 1,200 people in 2026 and 1,500 in 2028. The correct figure is 1,800, not 1,500.',
    ],
  },
  {
    language: 'en',
    before: 'The plant will employ 1,200 people, cost 30 million euros and open in 2026.',
    after: 'The plant will employ 1,020 people, cost 35 million euros and open in 2027.',
    signed: ['1,200', '30 million euros', '2026'],
    drafts: [
      'An earlier version of this article said the plant would employ 1,200 people, cost 30 million euros and open in 2026. It should have said: “The plant will employ 1,020 people, cost 35 million euros and open in 2027.”',
    ],
  },
  {
    language: 'en',
    before: 'Turnout reached 61 % in the north and 58 % in the south.',
    after: 'Turnout reached 64 % in the north and 58 % in the south.',
    signed: ['61 %'],
    drafts: [
      'An earlier version of this article said: “Turnout reached 61 % in the north and 58 % in the south.” The correct figure is 64 %, not 61 %.',
    ],
  },
  {
    language: 'en',
    before: 'The plant will employ 1,200 people once it is finished.',
    after: '',
    signed: ['1,200'],
    drafts: [
      'An earlier version of this article said the plant would employ 1,200 people once it is finished. That statement has been removed.',
    ],
  },
  {
    language: 'en',
    before: 'The plant will employ 1,200 people once it is finished.',
    after: 'The plant will employ many people once it is finished.',
    signed: ['1,200'],
    drafts: [
      'An earlier version of this article said the plant would employ 1,200 people once it is finished. The figure has been removed.',
    ],
  },
  {
    language: 'en',
    before: '“We lost 300 jobs in one night,” said the mayor, who had promised to keep them.',
    after: '“We lost 200 jobs in one night,” said the mayor, who had promised to keep them.',
    signed: ['300'],
    drafts: [
      'An earlier version of this article said: “‘We lost 300 jobs in one night,’ said the mayor, who had promised to keep them.” The correct figure is 200.',
    ],
  },
  {
    language: 'en',
    before: 'But the town lost a third of its 900 jobs, the union says.',
    after: 'But the town lost a third of its 600 jobs, the union says.',
    signed: ['900'],
    drafts: [
      'An earlier version of this article said: “But the town lost a third of its 900 jobs, the union says.” The correct figure is 600, not 900.',
    ],
  },
  {
    language: 'en',
    before: 'Ms. Ortega, 34, has led the laboratory since 2019.',
    after: 'Ms. Ortega, 43, has led the laboratory since 2019.',
    signed: ['34'],
    drafts: [
      'An earlier version of this article said: “Ms. Ortega, 34, has led the laboratory since 2019.” It should have said “43”.',
    ],
  },
  {
    language: 'en',
    before:
      'After a summer of delays that cost the shipyard two of its oldest customers, the board, which meets only four times a year, agreed in the end to spend 40 million euros on a dry dock, a crane and a training school for young welders from the region and beyond.',
    after:
      'After a summer of delays that cost the shipyard two of its oldest customers, the board, which meets only four times a year, agreed in the end to spend 14 million euros on a dry dock, a crane and a training school for young welders from the region and beyond.',
    signed: ['40 million euros'],
    drafts: [
      'An earlier version of this article said: “…which meets only four times a year, agreed in the end to spend 40 million euros on a dry dock…” The correct amount is 14 million euros.',
    ],
  },
  {
    language: 'en',
    before: 'The mayor said: “The water is safe for everybody.”',
    after: 'The mayor said: “The water is safe for almost everybody.”',
    signed: ['The water is safe for everybody.'],
    kind: 'quotation',
    drafts: [
      'An earlier version of this article said: “The mayor said: ‘The water is safe for everybody.’” It should have said “The water is safe for almost everybody”.',
    ],
  },
  {
    language: 'en',
    before: 'Nobody was hurt when the roof of the 1,200-seat theatre fell on 3 March 2021.',
    after: 'Nobody was hurt when the roof of the 1,200-seat theatre fell on 30 March 2021.',
    signed: ['Nobody was hurt when the roof of the 1,200-seat theatre fell on 3 March 2021.'],
    kind: 'statement',
    drafts: [
      'An earlier version of this article said: “Nobody was hurt when the roof of the 1,200-seat theatre fell on 3 March 2021.” The correct date is 30 March 2021.',
    ],
  },
  {
    language: 'en',
    before: 'The contract lasts two years and can be renewed once.',
    after: 'The contract lasts three years and can be renewed once.',
    signed: ['two years'],
    drafts: [
      'An earlier version of this article said the contract lasts two years and can be renewed once. It should have said “three years”.',
    ],
  },
  {
    language: 'en',
    before: 'Rents rose by 12 % in two years.',
    after: 'Rents rose by 1.2 % in two years.',
    signed: ['12 %'],
    drafts: [
      'An earlier version of this article said: “Rents rose by 12 % in two years.” The correct figure is 1.2 %.',
    ],
  },
  {
    language: 'en',
    before: 'Two thirds of the patients recovered within a month.',
    after: 'Three quarters of the patients recovered within a month.',
    signed: ['Two thirds'],
    drafts: [
      'An earlier version of this article said two thirds of the patients recovered within a month. The correct figure is three quarters.',
    ],
  },
  {
    language: 'en',
    before: 'The plant employs 1,200 people.',
    after: 'The plant employs **1200** people.',
    signed: ['1,200'],
    drafts: [],
  },
  {
    language: 'en',
    before: 'The new hospital has 3 floors and 250 beds.',
    after: 'The new hospital has three floors and 250 beds.',
    signed: ['3'],
    drafts: [],
  },
  {
    language: 'es',
    before: 'La planta empleará a 1.200 personas cuando esté terminada.',
    after: 'La planta empleará a 1.020 personas cuando esté terminada.',
    signed: ['1.200'],
    drafts: [
      'Una versión anterior de este artículo decía que la planta emplearía a 1.200 personas cuando esté terminada. La cifra correcta es 1.020.',
    ],
  },
  {
    language: 'es',
    before: 'En 2023 el puerto movió 48 millones de toneladas.',
    after: 'En 2023 el puerto movió 46 millones de toneladas.',
    signed: ['48 millones de toneladas'],
    drafts: [
      'Una versión anterior de este artículo decía que en 2023 el puerto movió 48 millones de toneladas. La cifra correcta es 46 millones de toneladas.',
    ],
  },
  {
    language: 'es',
    before: 'Costará a la ciudad 3,5 millones de euros al año.',
    after: 'Costará a la ciudad 5,3 millones de euros al año.',
    signed: ['3,5 millones de euros'],
    drafts: [
      'Una versión anterior de este artículo decía: «Costará a la ciudad 3,5 millones de euros al año». La cantidad correcta es 5,3 millones de euros.',
    ],
  },
  {
    language: 'es',
    before: 'Astilleros Brea compró el dique por 12 millones de dólares.',
    after: 'Astilleros Brea compró el dique por 12 millones de euros.',
    signed: ['12 millones de dólares'],
    drafts: [
      'Una versión anterior de este artículo decía que Astilleros Brea compró el dique por 12 millones de dólares. La cantidad correcta es 12 millones de euros.',
    ],
  },
  {
    language: 'es',
    before: 'El túnel mide 14 millas y pasa bajo la ría.',
    after: 'El túnel mide 14 kilómetros y pasa bajo la ría.',
    signed: ['14 millas'],
    drafts: [
      'Una versión anterior de este artículo decía que el túnel mide 14 millas y pasa bajo la ría. La cifra correcta es 14 kilómetros.',
    ],
  },
  {
    language: 'es',
    before: 'El puente se inauguró el 4 de mayo de 1998 tras seis años de obras.',
    after: 'El puente se inauguró el 14 de mayo de 1998 tras seis años de obras.',
    signed: ['4 de mayo de 1998'],
    drafts: [
      'Una versión anterior de este artículo decía que el puente se inauguró el 4 de mayo de 1998 tras seis años de obras. La fecha correcta es el 14 de mayo de 1998.',
    ],
  },
  {
    language: 'es',
    before: 'El puente se inauguró el martes tras seis años de obras.',
    after: 'El puente se inauguró el lunes tras seis años de obras.',
    signed: ['martes'],
    drafts: [
      'Una versión anterior de este artículo decía: «El puente se inauguró el martes tras seis años de obras». La fecha correcta es el 10 de junio de 2024.',
    ],
  },
  {
    language: 'es',
    before: 'Se espera que la línea entre en servicio en el cuarto trimestre de 2025.',
    after: 'Se espera que la línea entre en servicio en el primer trimestre de 2026.',
    signed: ['cuarto trimestre de 2025'],
    drafts: [
      'Una versión anterior de este artículo decía: «Se espera que la línea entre en servicio en el cuarto trimestre de 2025». La fecha correcta es el primer trimestre de 2026.',
    ],
  },
  {
    language: 'es',
    before: 'El informe lo firma Elena Marqués, ingeniera naval.',
    after: 'El informe lo firma Helena Márquez, ingeniera naval.',
    signed: ['Elena Marqués'],
    drafts: [
      'Una versión anterior de este artículo decía que el informe lo firma Elena Marqués, ingeniera naval. El nombre correcto es Helena Márquez.',
    ],
  },
  {
    language: 'es',
    before: 'La empresa levantará su segunda fábrica en Burgos.',
    after: 'La empresa levantará su segunda fábrica en Palencia.',
    signed: ['Burgos'],
    drafts: [
      'Una versión anterior de este artículo decía que la empresa levantaría su segunda fábrica en Burgos. El lugar correcto es Palencia.',
    ],
  },
  {
    language: 'es',
    before: 'Más de 400 vecinos han firmado la carta.',
    after: 'Unos 400 vecinos han firmado la carta.',
    signed: ['Más de 400'],
    drafts: [
      'Una versión anterior de este artículo decía que más de 400 vecinos habían firmado la carta. Debía decir «unos 400 vecinos».',
    ],
  },
  {
    language: 'es',
    before: 'El fondo paga hasta 2.000 euros a cada hogar.',
    after: 'El fondo paga al menos 2.000 euros a cada hogar.',
    signed: ['hasta 2.000 euros'],
    drafts: [
      'Una versión anterior de este artículo decía que el fondo paga hasta 2.000 euros a cada hogar. Debía decir «al menos 2.000 euros».',
    ],
  },
  {
    language: 'es',
    before: 'Las obras costarán entre 10 y 20 millones de euros.',
    after: 'Las obras costarán entre 20 y 30 millones de euros.',
    signed: ['entre 10 y 20 millones de euros'],
    drafts: [
      'Una versión anterior de este artículo decía que las obras costarían entre 10 y 20 millones de euros. Debía decir «entre 20 y 30 millones de euros».',
    ],
  },
  {
    language: 'es',
    before: 'La planta empleará a 1.200 personas y costará 30 millones de euros.',
    after: 'La planta empleará a 1.020 personas y costará 35 millones de euros.',
    signed: ['1.200', '30 millones de euros'],
    drafts: [
      'Una versión anterior de este artículo decía que la planta emplearía a 1.200 personas y costaría 30 millones de euros. La cifra correcta es 1.020 y la cantidad correcta es 35 millones de euros.',
    ],
  },
  {
    language: 'es',
    before: 'La planta empleará a 1.200 personas en 2026 y a 1.500 en 2028.',
    after: 'La planta empleará a 1.200 personas en 2026 y a 1.800 en 2028.',
    signed: ['1.500'],
    drafts: [
      'Una versión anterior de este artículo decía que la planta emplearía a 1.200 personas en 2026 y a 1.500 en 2028. La cifra correcta es 1.800, no 1.500.',
    ],
  },
  {
    language: 'es',
    before: 'La planta empleará a 1.200 personas, costará 30 millones de euros y abrirá en 2026.',
    after: 'La planta empleará a 1.020 personas, costará 35 millones de euros y abrirá en 2027.',
    signed: ['1.200', '30 millones de euros', '2026'],
    drafts: [
      'Una versión anterior de este artículo decía que la planta emplearía a 1.200 personas, costaría 30 millones de euros y abriría en 2026. Debía decir: «La planta empleará a 1.020 personas, costará 35 millones de euros y abrirá en 2027».',
    ],
  },
  {
    language: 'es',
    before: 'La participación llegó al 61 % en el norte y al 58 % en el sur.',
    after: 'La participación llegó al 64 % en el norte y al 58 % en el sur.',
    signed: ['61 %'],
    drafts: [
      'Una versión anterior de este artículo decía que la participación llegó al 61 % en el norte y al 58 % en el sur. La cifra correcta es el 64 %, no el 61 %.',
    ],
  },
  {
    language: 'es',
    before: 'Los alquileres subieron un 12 % en dos años.',
    after: 'Los alquileres subieron un 1,2 % en dos años.',
    signed: ['12 %'],
    drafts: [
      'Una versión anterior de este artículo decía que los alquileres subieron un 12 % en dos años. La cifra correcta es el 1,2 %.',
    ],
  },
  {
    language: 'es',
    before: 'La planta empleará a 1.200 personas cuando esté terminada.',
    after: '',
    signed: ['1.200'],
    drafts: [
      'Una versión anterior de este artículo decía que la planta emplearía a 1.200 personas cuando esté terminada. Esa afirmación se ha retirado.',
    ],
  },
  {
    language: 'es',
    before: 'La planta empleará a 1.200 personas cuando esté terminada.',
    after: 'La planta empleará a mucha gente cuando esté terminada.',
    signed: ['1.200'],
    drafts: [
      'Una versión anterior de este artículo decía que la planta emplearía a 1.200 personas cuando esté terminada. La cifra se ha retirado.',
    ],
  },
  {
    language: 'es',
    before: '«Perdimos 300 empleos en una noche», dijo el alcalde, que había prometido conservarlos.',
    after: '«Perdimos 200 empleos en una noche», dijo el alcalde, que había prometido conservarlos.',
    signed: ['300'],
    drafts: [
      'Una versión anterior de este artículo decía: «“Perdimos 300 empleos en una noche”, dijo el alcalde, que había prometido conservarlos». La cifra correcta es 200.',
    ],
  },
  {
    language: 'es',
    before: 'Pero la villa ha perdido un tercio de sus 900 empleos, según el sindicato.',
    after: 'Pero la villa ha perdido un tercio de sus 600 empleos, según el sindicato.',
    signed: ['900'],
    drafts: [
      'Una versión anterior de este artículo decía: «Pero la villa ha perdido un tercio de sus 900 empleos, según el sindicato». La cifra correcta es 600, no 900.',
    ],
  },
  {
    language: 'es',
    before: 'El contrato dura dos años y puede renovarse una vez.',
    after: 'El contrato dura tres años y puede renovarse una vez.',
    signed: ['dos años'],
    drafts: [
      'Una versión anterior de este artículo decía que el contrato dura dos años y puede renovarse una vez. Debía decir «tres años».',
    ],
  },
  {
    language: 'es',
    before: 'Lucía Ortega, de 34 años, dirige el laboratorio desde 2019.',
    after: 'Lucía Ortega, de 43 años, dirige el laboratorio desde 2019.',
    signed: ['34 años'],
    drafts: [
      'Una versión anterior de este artículo decía que Lucía Ortega, de 34 años, dirige el laboratorio desde 2019. Debía decir «43 años».',
    ],
  },
  {
    language: 'es',
    before: 'El alcalde dijo: «El agua es segura para todos».',
    after: 'El alcalde dijo: «El agua es segura para casi todos».',
    signed: ['El agua es segura para todos'],
    kind: 'quotation',
    drafts: [
      'Una versión anterior de este artículo decía: «El alcalde dijo: “El agua es segura para todos”». Debía decir «El agua es segura para casi todos».',
    ],
  },
  {
    language: 'es',
    before: 'Según el censo, el barrio tiene 12.400 habitantes.',
    after: 'Según el censo, el barrio tiene 14.200 habitantes.',
    signed: ['12.400'],
    drafts: [
      'Una versión anterior de este artículo decía: «Según el censo, el barrio tiene 12.400 habitantes». La cifra correcta es 14.200.',
    ],
  },
  {
    language: 'es',
    before:
      'Tras un verano de retrasos que le costó al astillero dos de sus clientes más antiguos, el consejo, que solo se reúne cuatro veces al año, aceptó por fin gastar 40 millones de euros en un dique seco, una grúa y una escuela para jóvenes soldadores de la comarca y de más allá.',
    after:
      'Tras un verano de retrasos que le costó al astillero dos de sus clientes más antiguos, el consejo, que solo se reúne cuatro veces al año, aceptó por fin gastar 14 millones de euros en un dique seco, una grúa y una escuela para jóvenes soldadores de la comarca y de más allá.',
    signed: ['40 millones de euros'],
    drafts: [
      'Una versión anterior de este artículo decía: «…que solo se reúne cuatro veces al año, aceptó por fin gastar 40 millones de euros en un dique seco…». La cantidad correcta es 14 millones de euros.',
    ],
  },
  {
    language: 'es',
    before: 'La planta emplea a 1.200 personas.',
    after: 'La planta emplea a 1200 personas.',
    signed: ['1.200'],
    drafts: [],
  },
  {
    language: 'es',
    before: 'Dos tercios de los pacientes se curaron en un mes.',
    after: 'Tres cuartos de los pacientes se curaron en un mes.',
    signed: ['Dos tercios'],
    drafts: [
      'Una versión anterior de este artículo decía que dos tercios de los pacientes se curaron en un mes. La cifra correcta es tres cuartos.',
    ],
  },
  {
    language: 'en',
    before: 'Each of the 60 flats will have a balcony.',
    after: 'Each of the 16 flats will have a balcony.',
    signed: ['60'],
    drafts: [
      'An earlier version of this article said: “Each of the 60 flats will have a balcony.” The correct figure is 16.',
    ],
  },
  {
    language: 'en',
    before: 'Vantage Rail, which runs 40 trains a day, lost its licence in March 2024.',
    after: 'Vantage Rail, which runs 40 trains a day, lost its licence in May 2024.',
    signed: ['March 2024'],
    drafts: [
      'An earlier version of this article said Vantage Rail, which runs 40 trains a day, lost its licence in March 2024. The correct date is May 2024.',
    ],
  },
  {
    language: 'en',
    before: 'Our reporter counted 30 empty shops in the high street.',
    after: 'Our reporter counted 13 empty shops in the high street.',
    signed: ['30'],
    drafts: [
      'An earlier version of this article said: “Our reporter counted 30 empty shops in the high street.” The correct figure is 13.',
    ],
  },
  {
    language: 'en',
    before: 'Is a town of 9,000 people too small for a hospital?',
    after: 'Is a town of 19,000 people too small for a hospital?',
    signed: ['9,000'],
    drafts: [
      'An earlier version of this article said: “Is a town of 9,000 people too small for a hospital?” The correct figure is 19,000.',
    ],
  },
  {
    language: 'en',
    before: 'Joan Mercer, the head of the clinic, and Paul Reid, its owner, were cleared by the court.',
    after: 'Joan Mercer, the head of the clinic, and Peter Reid, its owner, were cleared by the court.',
    signed: ['Paul Reid'],
    drafts: [
      'An earlier version of this article said Joan Mercer, the head of the clinic, and Paul Reid, its owner, were cleared by the court. The correct name is Peter Reid, not Paul Reid.',
    ],
  },
  {
    language: 'en',
    before: 'The Ministry of Transport paid for the study.',
    after: 'The Ministry of Health paid for the study.',
    signed: ['Ministry of Transport'],
    drafts: [
      'An earlier version of this article said the Ministry of Transport paid for the study. The correct name is the Ministry of Health.',
    ],
  },
  {
    language: 'en',
    before: 'The shop closes at 5:30 pm on Sundays.',
    after: 'The shop closes at 6:30 pm on Sundays.',
    signed: ['5:30 pm'],
    drafts: [
      'An earlier version of this article said: “The shop closes at 5:30 pm on Sundays.” It should have said “6:30 pm”, not “5:30 pm”.',
    ],
  },
  {
    language: 'en',
    before: 'The rate went from 2.5 % to 3.25 % in a year.',
    after: 'The rate went from 2.25 % to 3.25 % in a year.',
    signed: ['2.5 %'],
    drafts: [
      'An earlier version of this article said the rate went from 2.5 % to 3.25 % in a year. It should have said “2.25 %”.',
    ],
  },
  {
    language: 'en',
    before: 'The will of the late owner left 4 houses to the town.',
    after: 'The will of the late owner left 14 houses to the town.',
    signed: ['4'],
    drafts: [
      'An earlier version of this article said the will of the late owner left 4 houses to the town. The correct figure is 14.',
    ],
  },
  {
    language: 'en',
    before: 'About 40 people lost their homes.',
    after: 'About 400 people lost their homes.',
    signed: ['About 40'],
    drafts: [
      'An earlier version of this article said about 40 people lost their homes. It should have said “about 400 people”.',
    ],
  },
  {
    language: 'en',
    before: 'Shares fell 3.4 percentage points behind the index.',
    after: 'Shares fell 4.3 percentage points behind the index.',
    signed: ['3.4 percentage points'],
    drafts: [
      'An earlier version of this article said: “Shares fell 3.4 percentage points behind the index.” The correct figure is 4.3 percentage points.',
    ],
  },
  {
    language: 'en',
    before: 'The dam holds 120 cubic hectometres of water by the end of 2023.',
    after: 'The dam holds 210 cubic hectometres of water by the end of 2023.',
    signed: ['120 cubic hectometres'],
    drafts: [
      'An earlier version of this article said the dam holds 120 cubic hectometres of water by the end of 2023. The correct figure is 210 cubic hectometres.',
    ],
  },
  {
    language: 'es',
    before: 'Cada uno de los 60 pisos tendrá balcón.',
    after: 'Cada uno de los 16 pisos tendrá balcón.',
    signed: ['60'],
    drafts: [
      'Una versión anterior de este artículo decía: «Cada uno de los 60 pisos tendrá balcón». La cifra correcta es 16.',
    ],
  },
  {
    language: 'es',
    before: 'Raíles Vega, que opera 40 trenes al día, perdió la licencia en marzo de 2024.',
    after: 'Raíles Vega, que opera 40 trenes al día, perdió la licencia en mayo de 2024.',
    signed: ['marzo de 2024'],
    drafts: [
      'Una versión anterior de este artículo decía que Raíles Vega, que opera 40 trenes al día, perdió la licencia en marzo de 2024. La fecha correcta es mayo de 2024.',
    ],
  },
  {
    language: 'es',
    before: '¿Es una villa de 9.000 habitantes demasiado pequeña para un hospital?',
    after: '¿Es una villa de 19.000 habitantes demasiado pequeña para un hospital?',
    signed: ['9.000'],
    drafts: [
      'Una versión anterior de este artículo decía: «¿Es una villa de 9.000 habitantes demasiado pequeña para un hospital?». La cifra correcta es 19.000.',
    ],
  },
  {
    language: 'es',
    before: 'El Ministerio de Transportes pagó el estudio.',
    after: 'El Ministerio de Sanidad pagó el estudio.',
    signed: ['Ministerio de Transportes'],
    drafts: [
      'Una versión anterior de este artículo decía que el Ministerio de Transportes pagó el estudio. El nombre correcto es el Ministerio de Sanidad.',
    ],
  },
  {
    language: 'es',
    before: 'El tipo pasó del 2,5 % al 3,25 % en un año.',
    after: 'El tipo pasó del 2,25 % al 3,25 % en un año.',
    signed: ['2,5 %'],
    drafts: [
      'Una versión anterior de este artículo decía que el tipo pasó del 2,5 % al 3,25 % en un año. Debía decir «2,25 %».',
    ],
  },
  {
    language: 'es',
    before: 'La obra se acabará a principios de 2026.',
    after: 'La obra se acabará a finales de 2026.',
    signed: ['principios de 2026'],
    drafts: [
      'Una versión anterior de este artículo decía que la obra se acabaría a principios de 2026. La fecha correcta es finales de 2026.',
    ],
  },
  {
    language: 'es',
    before: 'Nuestra redactora contó 30 locales vacíos en la calle Mayor.',
    after: 'Nuestra redactora contó 13 locales vacíos en la calle Mayor.',
    signed: ['30'],
    drafts: [
      'Una versión anterior de este artículo decía: «Nuestra redactora contó 30 locales vacíos en la calle Mayor». La cifra correcta es 13.',
    ],
  },
  {
    language: 'es',
    before: 'El azafrán se vendió a 3.000 euros el kilo y será más caro.',
    after: 'El azafrán se vendió a 13.000 euros el kilo y será más caro.',
    signed: ['3.000 euros'],
    drafts: [
      'Una versión anterior de este artículo decía que el azafrán se vendió a 3.000 euros el kilo y sería más caro. La cantidad correcta es 13.000 euros.',
    ],
  },
  {
    language: 'es',
    before: 'Unas 40 personas han perdido su casa.',
    after: 'Unas 400 personas han perdido su casa.',
    signed: ['Unas 40'],
    drafts: [
      'Una versión anterior de este artículo decía que unas 40 personas habían perdido su casa. Debía decir «unas 400 personas».',
    ],
  },
  {
    language: 'es',
    before: 'La acción cayó 3,4 puntos porcentuales más que el índice.',
    after: 'La acción cayó 4,3 puntos porcentuales más que el índice.',
    signed: ['3,4 puntos porcentuales'],
    drafts: [
      'Una versión anterior de este artículo decía que la acción cayó 3,4 puntos porcentuales más que el índice. La cifra correcta es 4,3 puntos porcentuales.',
    ],
  },
  {
    language: 'es',
    before: 'El embalse guarda 120 hectómetros cúbicos.',
    after: 'El embalse guarda 210 hectómetros cúbicos.',
    signed: ['120 hectómetros cúbicos'],
    drafts: [
      'Una versión anterior de este artículo decía que el embalse guarda 120 hectómetros cúbicos. La cifra correcta es 210 hectómetros cúbicos.',
    ],
  },
  {
    language: 'es',
    before: 'Nadie resultó herido cuando cayó el techo del teatro el 3 de marzo de 2021.',
    after: 'Nadie resultó herido cuando cayó el techo del teatro el 30 de marzo de 2021.',
    signed: ['Nadie resultó herido cuando cayó el techo del teatro el 3 de marzo de 2021.'],
    kind: 'statement',
    drafts: [
      'Una versión anterior de este artículo decía: «Nadie resultó herido cuando cayó el techo del teatro el 3 de marzo de 2021». La fecha correcta es el 30 de marzo de 2021.',
    ],
  },
];
