import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { reader } from './reading.js';

const german = reader({
  cardinals: {
    null: 0,
    eins: 1,
    'zwei|zwo': 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    'dreißig|dreissig': 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
    hundert: 100,
    tausend: 1000,
    anderthalb: 1.5,
  },
  compounds: { joiners: 'und', andHalf: 'einhalb', ordinals: 'te|ten|ter|tes|tem|ste|sten|ster|stes|stem' },
  multipliers: { hundert: 100, 'Dutzend|Dutzende': 12 },
  magnitudes: { tausend: 3, 'Million|Millionen': 6, 'Milliarde|Milliarden': 9 },
  abbreviations: { 'Mio|Mio.': 6, 'Mrd|Mrd.': 9 },
  ordinals: { 'erste|ersten|erster': 1, 'dritte|dritten|dritter': 3, 'siebte|siebten': 7, 'achte|achten': 8 },
  ordinalSuffixes: '.',
  one: 'ein|eine|einen|einem|einer|eines',
  half: 'halbe|halben|halb',
});

const dutch = reader({
  cardinals: {
    één: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twintig: 20,
    dertig: 30,
    vijftig: 50,
    tachtig: 80,
    honderd: 100,
    duizend: 1000,
    anderhalf: 1.5,
  },
  compounds: { joiners: 'en|ën', andHalf: 'half|eenhalf', ordinals: 'de|ste' },
  multipliers: { honderd: 100 },
  magnitudes: { duizend: 3, miljoen: 6, miljard: 9 },
  one: 'een|één',
});

const italian = reader({
  cardinals: {
    due: 2,
    'tre|tré': 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    undici: 11,
    sedici: 16,
    venti: 20,
    trenta: 30,
    cinquanta: 50,
    ottanta: 80,
    cento: 100,
    mille: 1000,
  },
  compounds: { joiners: '', ordinals: 'esimo|esima|esimi|esime', elides: true },
  magnitudes: { mila: 3, 'milione|milioni': 6, 'miliardo|miliardi': 9 },
  one: 'un|uno|una',
});

describe('numbers written as one word', () => {
  it('adds up hundreds, tens and ones, ones before tens', () => {
    deepEqual(german('zweihundertfünfzigtausend Euro, einundzwanzig, hundertdrei, tausendzweihundert'), [
      'zweihundertfünfzigtausend = 250000',
      'einundzwanzig = 21',
      'hundertdrei = 103',
      'tausendzweihundert = 1200',
    ]);
    deepEqual(german('neunzehnhundertachtundsechzig, einhunderttausend, DREISSIGTAUSEND'), [
      'neunzehnhundertachtundsechzig = 1968',
      'einhunderttausend = 100000',
      'DREISSIGTAUSEND = 30000',
    ]);
    deepEqual(dutch('tweehonderdvijftig, drieëntwintig, eenentwintigduizend, eenentachtig'), [
      'tweehonderdvijftig = 250',
      'drieëntwintig = 23',
      'eenentwintigduizend = 21000',
      'eenentachtig = 81',
    ]);
  });

  it('lets a part lose its last vowel before another', () => {
    deepEqual(italian('duecentocinquantamila, ventotto, ventitré, centottanta, ventuno, trentunomila'), [
      'duecentocinquantamila = 250000',
      'ventotto = 28',
      'ventitré = 23',
      'centottanta = 180',
      'ventuno = 21',
      'trentunomila = 31000',
    ]);
    deepEqual(italian('il trotto, il settore, la centuria, il nono ottavo'), []);
  });

  it('goes on with magnitudes and other words', () => {
    deepEqual(german('zweihundertfünfzig Millionen, zwei Millionen dreihundertfünfzigtausend'), [
      'zweihundertfünfzig Millionen = 250000000',
      'zwei Millionen dreihundertfünfzigtausend = 2350000',
    ]);
  });

  it('adds halves', () => {
    deepEqual(german('dreieinhalb Jahre, zweieinhalb Milliarden, anderthalb Millionen, eine halbe Million'), [
      'dreieinhalb = 3.5',
      'zweieinhalb Milliarden = 2500000000',
      'anderthalb Millionen = 1500000',
      'eine halbe Million = 500000',
    ]);
    deepEqual(dutch('tweeënhalf miljoen, anderhalf jaar'), ['tweeënhalf miljoen = 2500000', 'anderhalf = 1.5']);
    const russian = reader({
      compounds: { joiners: '', half: 'пол' },
      magnitudes: { 'тысяча|тысячи': 3, 'миллион|миллиона|миллионов': 6, 'миллиард|миллиарда': 9 },
      cardinals: { пять: 5, 'полтора|полутора': 1.5 },
    });
    deepEqual(russian('полмиллиона рублей, полтора миллиарда, пять миллионов'), [
      'полмиллиона = 500000',
      'полтора миллиарда = 1500000000',
      'пять миллионов = 5000000',
    ]);
  });

  it('makes ordinals', () => {
    deepEqual(german('am zwanzigsten Mai, der einundzwanzigste, hundertste, die vierte, hundertdritte'), [
      'zwanzigsten = ordinal 20',
      'einundzwanzigste = ordinal 21',
      'hundertste = ordinal 100',
      'vierte = ordinal 4',
      'hundertdritte = ordinal 103',
    ]);
    deepEqual(italian('ventesimo, ventunesimo, ventitreesimo, cinquantesima'), [
      'ventesimo = ordinal 20',
      'ventunesimo = ordinal 21',
      'ventitreesimo = ordinal 23',
      'cinquantesima = ordinal 50',
    ]);
  });

  it('takes nothing else for a number', () => {
    deepEqual(
      german('Achtung, einfach, einte, Einsatz, dreist, Vierer, Zweiter Weltkrieg, Tausende, zweidrei, undzwei'),
      ['Zweiter = ordinal 2'],
    );
    deepEqual(dutch('achten, eenheid, drietal, eende, vierende'), []);
  });

  it('reads soft hyphens and decomposed letters', () => {
    deepEqual(german('zwei\u00adhundert\u00adfünfzig'), ['zwei\u00adhundert\u00adfünfzig = 250']);
    deepEqual(german('fünfundzwanzig'.normalize('NFD')), [`${'fünfundzwanzig'.normalize('NFD')} = 25`]);
  });

  it('reads back every whole number up to a million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 999_999 }), (value) => {
        const word = spellGerman(value);
        deepEqual(german(word), [`${word} = ${value}`]);
      }),
    );
  });

  it('takes no longer for words that nearly are numbers', () => {
    const text = `${'einundein'.repeat(9)}x `.repeat(10_000);
    const started = process.cpuUsage().user;
    deepEqual(german(text), []);
    const milliseconds = (process.cpuUsage().user - started) / 1000;
    if (milliseconds > 2000) throw new Error(`${milliseconds} ms for ${text.length} characters`);
  });
});

const ones = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const teens = ['dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'];
const tens = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

function spellGerman(value: number): string {
  if (value >= 1000) return `${spellGerman(Math.floor(value / 1000))}tausend${spellGerman(value % 1000)}`;
  if (value >= 100) return `${ones[Math.floor(value / 100)]}hundert${spellGerman(value % 100)}`;
  if (value === 1) return 'eins';
  if (value < 13) return ones[value] as string;
  if (value < 20) return teens[value - 13] as string;
  const one = value % 10;
  return (one ? `${ones[one]}und` : '') + (tens[Math.floor(value / 10)] as string);
}
