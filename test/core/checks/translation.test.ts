import assert from 'node:assert/strict';
import { checkArticle, findingsOf } from '../../../src/core/checks/check-article.js';
import { translationPairs } from '../../../src/core/checks/translation.js';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import { on, sidecarText } from '../claims/support.js';

interface Pair {
  /** Languages of the original and of the translation. */
  readonly from: string;
  readonly to: string;
  readonly original: string;
  readonly translation: string;
  /** Words of the translation that differ. */
  readonly on?: string;
}

const FRONT = (language: string, more = ''): string => `---\nlang: ${language}\ndate: 2024-10-07\n${more}---\n\n`;

function check({ from, to, original, translation }: Omit<Pair, 'on'>) {
  const text = `${FRONT(to, 'translation-of: "other.md"\n')}${translation}\n`;
  const source = `${FRONT(from)}${original}\n`;
  const found = checkArticle(text, { original: { source } }).filter(({ id }) => id === 'translation-differs');
  return { text, source, found };
}

const flagged: readonly Pair[] = [
  {
    from: 'en',
    to: 'es',
    original: 'The company plans to spend $12 billion on a plant in Ohio, which will employ 3,400 people.',
    translation: 'La empresa prevé gastar 12 billones de dólares en una planta en Ohio, que empleará a 3.400 personas.',
    on: '12 billones de dólares',
  },
  {
    from: 'en',
    to: 'es',
    original: 'It opened in 1987 with 240 rooms. The refurbishment cost 35 million euros.',
    translation: 'Abrió en 1978 con 240 habitaciones. La reforma costó 35 millones de euros.',
    on: '1978',
  },
  {
    from: 'en',
    to: 'es',
    original: 'Unemployment fell to 3.5% in September, from 4.1% a year ago.',
    translation: 'El paro bajó al 35 % en septiembre, desde el 4,1 % de hace un año.',
    on: '35 %',
  },
  {
    from: 'en',
    to: 'es',
    original: 'Up to 130 million litres were lost in 2023.',
    translation: 'En 2023 se perdieron más de 130 millones de litros.',
    on: 'más de 130 millones de litros',
  },
  {
    from: 'en',
    to: 'es',
    original: 'The bridge is 312 metres long. It was built in two years.',
    translation: 'El puente mide 321 metros. Se construyó en dos años.',
    on: '321 metros',
  },
  {
    from: 'en',
    to: 'es',
    original: 'They paid 40 million pounds for the club in May 2019.',
    translation: 'Pagaron 40 millones de euros por el club en mayo de 2019.',
    on: '40 millones de euros',
  },
  {
    from: 'en',
    to: 'es',
    original: 'The mill sold 40 tonnes in 2019. It paid 3 million euros to the town.',
    translation: 'El molino pagó 3 billones de euros al pueblo en 2019 y vendió 40 toneladas.',
    on: '3 billones de euros',
  },
  {
    from: 'es',
    to: 'en',
    original: 'El plan costará 2 billones de euros hasta 2030.',
    translation: 'The plan will cost €2 billion by 2030.',
    on: '€2 billion',
  },
  {
    from: 'es',
    to: 'en',
    original: 'Murieron 17 personas el 3 de marzo de 2021.',
    translation: 'Seventy people died on March 3, 2021.',
    on: 'Seventy',
  },
  {
    from: 'es',
    to: 'en',
    original: 'La obra empezó el 12 de abril de 2022 y ha costado 1.234,5 millones de euros.',
    translation: 'Work began on April 21, 2022 and has cost 1,234.5 million euros.',
    on: 'April 21, 2022',
  },
  {
    from: 'es',
    to: 'en',
    original: 'El contrato dura dos años y medio y vale 8 millones de dólares.',
    translation: 'The contract runs for two years and is worth 8 million dollars.',
    on: 'two years',
  },
  {
    from: 'es',
    to: 'en',
    original: '# La ciudad gana 15.000 vecinos\n\nSon 15.000 más que en 2019.',
    translation: '# The city gains 1,500 residents\n\nThat is 15,000 more than in 2019.',
    on: '1,500',
  },
  {
    from: 'es',
    to: 'en',
    original: 'El sueldo subirá un 4 % en enero de 2025.',
    translation: 'Pay will rise by 4% in June 2025.',
    on: 'June 2025',
  },
  ...(
    [
      ['de', 'Die Fabrik kostet 12 Billionen Euro und schafft 800 Stellen.', '12 Billionen Euro'],
      ['de', 'Die Fabrik kostet 12 Milliarden Euro und schafft 8.000 Stellen.', '8.000'],
      ['de', 'Die Fabrik kostet 21 Milliarden Euro und schafft 800 Stellen.', '21 Milliarden Euro'],
      ['fr', 'L’usine coûtera 12 billions d’euros et créera 800 emplois.', '12 billions d’euros'],
      ['fr', 'L’usine coûtera 1,2 milliard d’euros et créera 800 emplois.', '1,2 milliard d’euros'],
      ['fr', 'L’usine coûtera 12 milliards d’euros et créera 80 emplois.', '80'],
      ['pt', 'A fábrica custará 12 milhões de euros e criará 800 empregos.', '12 milhões de euros'],
      ['pt', 'A fábrica custará 12 bilhões de dólares e criará 800 empregos.', '12 bilhões de dólares'],
      ['pt', 'A fábrica custará 12 bilhões de euros e criará 900 empregos.', '900'],
    ] as const
  ).map(([to, translation, words]) => ({
    from: 'en',
    to,
    original: 'The plant will cost €12 billion and create 800 jobs.',
    translation,
    on: words,
  })),
];

const silent: readonly Pair[] = [
  {
    from: 'en',
    to: 'es',
    original: 'The company plans to spend $12 billion on a plant in Ohio, which will employ 3,400 people.',
    translation:
      'La empresa prevé gastar 12.000 millones de dólares en una planta en Ohio, que empleará a 3.400 personas.',
  },
  {
    from: 'en',
    to: 'es',
    original: 'In 2019 the firm sold 40 tonnes, 12% more than in 2018.',
    translation: 'La firma vendió 40 toneladas en 2019, un 12 % más que en 2018.',
  },
  {
    from: 'en',
    to: 'es',
    original: 'Half of the 62 voters abstained on 3 May 2024.',
    translation: 'El 3 de mayo de 2024 se abstuvo el 50 % de los 62 votantes.',
  },
  {
    from: 'en',
    to: 'es',
    original: 'Nearly 130 million people live there, twice as many as in 1990.',
    translation: 'Allí viven 129,6 millones de personas, el doble que en 1990.',
  },
  {
    from: 'en',
    to: 'es',
    original: 'The road is 12 miles long and cost $50 million.',
    translation: 'La carretera mide 19 kilómetros y costó 46 millones de euros.',
  },
  {
    from: 'en',
    to: 'es',
    original: 'Profits fell 3% in the third quarter of 2023.',
    translation: 'El beneficio varió un −3 % en el tercer trimestre de 2023.',
  },
  {
    from: 'en',
    to: 'es',
    original: 'The trial lasted 30 months and heard 80 witnesses.',
    translation: 'El juicio duró dos años y medio y escuchó a 80 testigos.',
  },
  {
    from: 'en',
    to: 'es',
    original: 'They met yesterday. Three of the 12 members were absent.',
    translation: 'Se reunieron el domingo. Faltaron tres de los doce miembros.',
  },
  {
    from: 'en',
    to: 'es',
    original: 'The fund has 5 million euros.\n\nIt was founded in 1998 by two brothers.',
    translation: 'El fondo, que crearon dos hermanos en 1998, tiene 5 millones de euros.',
  },
  {
    from: 'en',
    to: 'es',
    original: 'The mayor, 47, has won four elections since 2007.',
    translation: 'El alcalde, de 47 años, ha ganado cuatro elecciones desde 2007. En 2011 obtuvo el 61 % de los votos.',
  },
  {
    from: 'es',
    to: 'en',
    original: 'El plan costará 2 billones de euros hasta 2030.',
    translation: 'The plan will cost €2 trillion by 2030.',
  },
  {
    from: 'es',
    to: 'en',
    original: 'Murieron diecisiete personas el 3 de marzo de 2021.',
    translation: 'On March 3, 2021, 17 people died.',
  },
  {
    from: 'es',
    to: 'en',
    original: 'Hasta 12 mil millones de rublos (más de 130 millones de dólares).',
    translation: 'Up to 12 billion roubles (more than $130 million).',
  },
  {
    from: 'es',
    to: 'en',
    original: 'Recibió unos 1.200 mensajes en la primera semana de abril de 2024.',
    translation: 'It received about 1,200 messages in the first week of April 2024.',
  },
  {
    from: 'es',
    to: 'en',
    original: 'En el cuarto trimestre de 2024 abrirá tres tiendas en Lisboa y Oporto.',
    translation: 'It will open three shops in Lisbon and Porto in the fourth quarter of 2024.',
  },
  {
    from: 'es',
    to: 'en',
    original: 'Mide 1,85 metros y pesa 92 kilos.',
    translation: 'He is 1.85 metres tall and weighs 92 kilos.',
  },
  {
    from: 'es',
    to: 'en',
    original: 'El paro bajó dos décimas, hasta el 11,3 %, en agosto.',
    translation: 'Unemployment fell by 0.2 points to 11.3% in August.',
  },
  {
    from: 'es',
    to: 'en',
    original: 'La mitad de los 300 puestos son de temporada.',
    translation: 'Half of the 300 jobs are seasonal.',
  },
  {
    from: 'es',
    to: 'en',
    original: 'Cada casa cuesta entre 200.000 y 250.000 euros.',
    translation: 'Each house costs €200,000 to €250,000.',
  },
  {
    from: 'es',
    to: 'en',
    original: 'Nació en 1950. En 1970 se fue a Chile y volvió en 1990.',
    translation: 'He moved to Chile in 1970 and returned in 1990. He was born in 1950.',
  },
  ...(
    [
      ['de', 'Die Fabrik kostet 12 Milliarden Euro und schafft 800 Stellen.'],
      ['de', 'Die Fabrik schafft 800 Stellen und kostet 12 Mrd. Euro.'],
      ['de', 'Für zwölf Milliarden Euro entsteht eine Fabrik mit rund 800 Stellen.'],
      ['fr', 'L’usine coûtera 12 milliards d’euros et créera 800 emplois.'],
      ['fr', 'L’usine créera 800 emplois, pour 12 milliards d’euros.'],
      ['fr', 'L’usine coûtera douze milliards d’euros et créera près de 800 emplois.'],
      ['pt', 'A fábrica custará 12 bilhões de euros e criará 800 empregos.'],
      ['pt', 'A fábrica criará 800 empregos e custará 12 bilhões de euros.'],
      ['pt', 'A fábrica custará 12.000.000.000 de euros e criará 800 empregos.'],
    ] as const
  ).map(([to, translation]) => ({
    from: 'en',
    to,
    original: 'The plant will cost €12 billion and create 800 jobs.',
    translation,
  })),
];

describe('a translation and its original', () => {
  for (const pair of flagged) {
    it(`differ: ${pair.original} / ${pair.translation}`, () => {
      const { text, source, found } = check(pair);
      assert.deepEqual(
        found.map(({ start, end, severity }) => [text.slice(start, end), severity]),
        [[pair.on, 'error']],
      );
      const [{ elsewhere = [] } = {}] = found;
      assert.equal(elsewhere.length, 1);
      assert.equal(elsewhere[0]!.article, 'other.md');
      assert.match(source.slice(elsewhere[0]!.start, elsewhere[0]!.end), /\p{L}|\d/u);
    });
  }
  for (const pair of silent) {
    it(`agree: ${pair.original} / ${pair.translation}`, () => assert.deepEqual(check(pair).found, []));
  }

  it('are told with both values, the name of the original and its line', () => {
    const { found } = check({
      from: 'en',
      to: 'es',
      original: 'It cost $12 billion.',
      translation: 'Costó 12 billones de dólares.',
    });
    assert.equal(
      found[0]?.message,
      '“12 billones de dólares” (12000000000000 USD) is not what the original says: “$12 billion” (12000000000 USD), other.md:6.',
    );
  });

  it('are compared by their links first', () => {
    const original = `${FRONT('en')}It cost 3 million euros. The repair cost 4 million euros.\n`;
    const text = `${FRONT('es', 'translation-of: other.md\n')}La reparación costó 4 millones de euros. Antes, 5 millones de euros.\n`;
    const ofOriginal = sidecarText({ 'c-00000a': { target: on(original, '3 million euros'), status: 'unchecked' } });
    const own = sidecarText({
      'c-00000b': { target: on(text, '5 millones de euros'), status: 'unchecked', 'same-as': 'other.md#c-00000a' },
    });
    const found = checkArticle(text, { sidecar: own, original: { source: original, sidecar: ofOriginal } });
    assert.deepEqual(
      found.map(({ id, start, end }) => [id, text.slice(start, end)]),
      [['translation-differs', '5 millones de euros']],
    );
  });

  it('may differ with a reason', () => {
    const text = `${FRONT('es', 'translation-of: other.md\nfactmark-ignore-translation-differs: "Corrected since"\n')}Costó 5 millones de euros.\n`;
    assert.deepEqual(checkArticle(text, { original: { source: 'It cost 4 million euros.' } }), []);
  });

  it('are told when the original is not there', () => {
    const text = `${FRONT('es', 'translation-of: "gone.md"\n')}Costó 5 millones de euros.\n`;
    const checked = checkedArticle(text);
    assert.deepEqual(findingsOf(checked), []);
    const found = findingsOf({ ...checked, original: { name: 'gone.md' } });
    assert.deepEqual(
      found.map(({ id, severity, start, end }) => [id, severity, text.slice(start, end)]),
      [['original-missing', 'warning', '"gone.md"']],
    );
  });

  const long = (paragraph: (n: number) => string): string =>
    Array.from({ length: 2000 }, (_, n) => paragraph(n)).join('');
  const sold = (n: number): string => `In ${1900 + (n % 120)} it sold ${n * 37} tonnes for $${n * 11} million.\n\n`;

  it('take time that follows their length', () => {
    const source = long(sold);
    const text = `${FRONT('en', 'translation-of: other.md\n')}${source}`;
    const start = performance.now();
    assert.deepEqual(
      checkArticle(text, { original: { source } }).filter(({ id }) => id === 'translation-differs'),
      [],
    );
    assert.ok(performance.now() - start < 20_000);
  }).timeout(40_000);

  it('take no longer where the texts have nothing, or everything, in common', () => {
    for (const paragraph of [
      (n: number) => `They paid $${n * 13 + 7}.\n\n`,
      () => 'They paid $37.\n\n',
      () => '$37 ',
    ]) {
      const text = `${FRONT('en', 'translation-of: other.md\n')}${long(paragraph)}`;
      const start = performance.now();
      checkArticle(text, { original: { source: long(sold) } });
      assert.ok(performance.now() - start < 20_000);
    }
  }).timeout(80_000);

  it('are compared in steps, so that a host can do other things meanwhile, or leave it', () => {
    const source = long(sold);
    const text = `${FRONT('en', 'translation-of: other.md\n')}${source}`;
    const checked = checkedArticle(text, { original: { source } });
    const steps = translationPairs(checked, checked.original!);
    let count = 0;
    while (!steps.next().done) count++;
    assert.ok(count > checked.facts.length / 200, `${count} steps for ${checked.facts.length} facts`);
  });
});
