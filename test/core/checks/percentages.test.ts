import assert from 'node:assert/strict';
import { findingsIn, testCases } from './support.js';

testCases('percentage', [
  {
    language: 'es',
    flagged: [
      { text: 'La facturación subió un 20 %, de 100 a 130 millones.', on: '20 %' },
      'El 45 % votó sí, el 40 % no y el 25 % se abstuvo.',
      'La plantilla cayó un 30 %, de 200 a 150 empleos.',
      'Las ventas pasaron de 2.000 a 3.000 coches, un 20 % más.',
      'El precio creció de 1,5 a 1,8 euros, un alza del 40 %.',
      'El paro bajó un 10 %, de 60.000 a 45.000 personas.',
      'Un 50 % apoya el plan, un 35 % lo rechaza y el resto, un 30 %, duda.',
    ],
    silent: [
      'La facturación subió un 30 %, de 100 a 130 millones.',
      'Compró el 48,5 % y el restante 51,5 % lo hará con un 16 % de sus acciones.',
      'El tipo pasó del 4 % al 6 %, dos puntos más.',
      'El tipo subió un 2 %, del 4 % al 6 %.',
      'La plantilla cayó un 25 %, de 200 a 150 empleos.',
      'Ingresó de 100 a 130 millones, el 20 % de las ventas.',
      'Creció un 20 % anual, de 100 a 173 millones.',
      'El 45 % votó sí, el 40 % no y el 15 % se abstuvo.',
      'El 53 % apoya el plan, el 61 % lo ve caro y el 8 % no contesta.',
      'El 60 % lee prensa, el 50 % oye la radio y el 40 % ve la televisión.',
      'El 45 % votó sí, frente al 40 % de la encuesta anterior y el 25 % de hace un año.',
      'Paga 350 euros por grupos de dos a seis niños, un 40 % más que antes.',
      'Subieron un 20 % los salarios y de 100 a 130 las plazas.',
      '«Subió un 20 %, de 100 a 130 millones», dijo.',
      'La población creció cerca de un 20 %, de 1.000 a 1.190 vecinos.',
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: 'Output rose 50%, from 200 to 250.', on: '50%' },
      'Some 60% rent, 30% own and the remaining 20% live with parents.',
      'Staff fell 40%, from 200 to 150 jobs.',
      'Sales went from 2,000 to 3,000 cars, 20% more.',
      'The price rose from $1.50 to $1.80, an increase of 40%.',
      'Visitors dropped 10%, from 60,000 to 45,000.',
      'Half the board split: 50% voted yes, 35% no and 30% abstained.',
    ],
    silent: [
      'Output fell 25% from 200 to 150.',
      'Sales rose 8% to $412.6 million from $381.4 million.',
      'Profit fell 7% to $88.3 million from $95.2 million.',
      'Some 95% of tests pass, the error budget is 5% and we use 2.5% now.',
      'The rate rose 2%, from 4% to 6%.',
      'Output rose 25%, from 200 to 250.',
      'It earned from 100 to 130 million, 20% of sales.',
      'It grew 20% a year, from 100 to 173 million.',
      'Of voters 45% said yes, 40% no and 15% abstained.',
      'Some 60% read papers, 50% hear the radio and 40% watch television.',
      'About 44% were undecided, 38% of men and 51% of women.',
      'Some 45% voted yes, compared with 40% last year and 25% in 2010.',
      'It rose 20% and from 100 to 130 people came.',
      '“Output rose 50%, from 200 to 250,” he said.',
      'It rose nearly 20%, from 1,000 to 1,190 people.',
    ],
  },
  {
    language: 'fr',
    flagged: [
      'Le chiffre d’affaires a augmenté de 20 %, de 100 à 130 millions.',
      'Les ventes sont passées de 2 000 à 3 000, soit une hausse de 20 %.',
      'Ainsi 45 % ont voté oui, 40 % non et 25 % se sont abstenus.',
    ],
    silent: [
      'Le chiffre d’affaires a augmenté de 30 %, de 100 à 130 millions.',
      'Le taux est passé de 4 % à 6 %, une hausse de 50 %.',
      'Ainsi 45 % ont voté oui, 40 % non et 15 % se sont abstenus.',
    ],
  },
  {
    language: 'de',
    flagged: [
      'Der Umsatz stieg um 20 Prozent von 100 auf 130 Millionen.',
      'Die Zahl fiel um 40 Prozent, von 200 auf 150.',
      'So stimmten 45 Prozent dafür, 40 Prozent dagegen, und 25 Prozent waren Enthaltungen.',
    ],
    silent: [
      'Der Umsatz stieg um 30 Prozent von 100 auf 130 Millionen.',
      'Die Quote stieg um 2 Prozent von 4 auf 6 Prozent.',
      'So stimmten 45 Prozent dafür, 40 Prozent dagegen, und 15 Prozent waren Enthaltungen.',
    ],
  },
  {
    language: 'pt',
    flagged: [
      'A receita subiu 20%, de 100 para 130 milhões.',
      'As vendas passaram de 2.000 a 3.000, alta de 20%.',
      'Ali 45% votaram sim, 40% não e 25% se abstiveram.',
    ],
    silent: [
      'A receita subiu 30%, de 100 para 130 milhões.',
      'A taxa subiu 2%, de 4% para 6%.',
      'Ali 45% votaram sim, 40% não e 15% se abstiveram.',
    ],
  },
  {
    language: 'it',
    flagged: [
      'I ricavi sono saliti del 20%, da 100 a 130 milioni.',
      'Le vendite sono passate da 2.000 a 3.000, un aumento del 20%.',
      'Lì il 45% ha votato sì, il 40% no e il 25% si è astenuto.',
    ],
    silent: [
      'I ricavi sono saliti del 30%, da 100 a 130 milioni.',
      'Il tasso è salito del 2%, dal 4% al 6%.',
      'Lì il 45% ha votato sì, il 40% no e il 15% si è astenuto.',
    ],
  },
  {
    language: 'nl',
    flagged: [
      'De omzet steeg met 20%, van 100 naar 130 miljoen.',
      'De verkoop ging van 2.000 naar 3.000, een stijging van 20%.',
      'Daar stemde 45% voor, 40% tegen en 25% onthield zich.',
    ],
    silent: [
      'De omzet steeg met 30%, van 100 naar 130 miljoen.',
      'De rente steeg met 2%, van 4% naar 6%.',
      'Daar stemde 45% voor, 40% tegen en 15% onthield zich.',
    ],
  },
  {
    language: 'ca',
    flagged: [
      'Els ingressos van pujar un 20%, de 100 a 130 milions.',
      'Les vendes van passar de 2.000 a 3.000, un augment del 20%.',
      'Allà el 45% va votar sí, el 40% no i el 25% es va abstenir.',
    ],
    silent: [
      'Els ingressos van pujar un 30%, de 100 a 130 milions.',
      'La taxa va pujar un 2%, del 4% al 6%.',
      'Allà el 45% va votar sí, el 40% no i el 15% es va abstenir.',
    ],
  },
]);

testCases('number-style', [
  {
    language: 'es',
    flagged: [
      { text: 'Gastó 1.234,5 euros en marzo y 1,234.5 euros en abril.', on: '1,234.5' },
      'La tasa fue del 3,7 % y luego del 4.2 %.',
      'Recibió 2.345.678 votos y perdió 1,234,567.',
      'Mide 12,5 metros de largo y 3.75 metros de alto.',
      'Costó 4.5 millones, y la obra 6,5 millones y 7,5 millones.',
      'El río creció 0,5 metros el lunes.\n\nEl martes, 0.8 metros más.',
    ],
    silent: [
      'Gastó 1.234,5 euros en marzo y 2.345,6 euros en abril.',
      'Gastó 1.234 euros y el 3,5 % de más.',
      'La tasa fue del 3,7 % según la versión 4.2 del informe.',
      'Costó 2,5 billones (2.5 trillion).',
      '«La tasa es del 4.2 %», dijo; era del 3,7 %.',
      'La tasa fue del 3.7 % y del 4.2 %.',
      'Llegó a las 17.30 y pagó 3,50 euros.',
      'Corrió los 400 metros en 48.25 y subió 3,5 metros.',
      'El programa pasó de la 6.0 a la 6.2 y cuesta 3,5 euros.',
      'El 7.10.2024 pagó 3,50 euros.',
      'Pesa 3,5 kilos; véase el apartado 31.4.',
      '| A | B |\n| --- | --- |\n| 3,5 % | 4.2 % |',
      'Usó `4.2` y el 3,5 %.',
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: 'It spent 1,234.5 euros in March and 1.234,5 euros in April.', on: '1.234,5' },
      'The rate was 3.7% and then 4,2%.',
      'It won 1,234,567 votes and lost 2.345.678.',
      'It is 12.5 metres long and 3,75 metres high.',
      'It cost 4,5 million, and the works 6.5 million and 7.5 million.',
      'The river rose 0.5 metres on Monday.\n\nOn Tuesday, 0,8 metres more.',
    ],
    silent: [
      'It spent 1,234.5 euros in March and 2,345.6 euros in April.',
      'It spent 1,234 euros and 3.5% more.',
      'The plan costs 1.6 billion («1,6 billones»).',
      '“The rate is 4,2%,” he said; it was 3.7%.',
      'The rate was 3,7% and 4,2%.',
      'Rooms 3,5 and 7 were full, and 3.5% left.',
      'On 7.10.2024 it paid 3.50 euros.',
      'The list has 1,2,3 and 3.5% more.',
      '| A | B |\n| --- | --- |\n| 3.5% | 4,2% |',
      'It weighs 3.5 kilos; see section 31.4.',
    ],
  },
]);

describe('the fix of number-style', () => {
  it('turns the signs of all numbers in the style that is used less', () => {
    const text = 'La tasa fue del 3,7 %, del 1.234,5 %, del 4.2 % y del 5.9 %.';
    const [finding] = findingsIn('number-style', 'es', { text: `${text} Antes era del 2,8 %.` });
    assert.deepEqual(
      finding?.fix?.edits.map(({ start, end, text: now }) => [text.slice(start, end), now]),
      [
        ['4.2', '4,2'],
        ['5.9', '5,9'],
      ],
    );
  });
});
