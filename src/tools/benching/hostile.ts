import type { FactKind } from '../../core/facts.js';
import { recognize } from '../../core/recognize/recognizer.js';
import { cpuMilliseconds, median, type Row } from './measure.js';
import { plainTextIn, published, spokenLanguages, stretched } from './texts.js';

const LENGTH = 1_000_000;
const amountsAndDates: readonly FactKind[] = ['amount', 'date'];
const all: readonly FactKind[] = ['amount', 'date', 'entity'];

/** What is written over and over, to a text that never makes sense or never ends. */
const patterns: readonly (readonly [what: string, pattern: string, kinds: readonly FactKind[]])[] = [
  ['digits', '1', amountsAndDates],
  ['digits and points', '1.', amountsAndDates],
  ['digits and spaces', '12 345 ', amountsAndDates],
  ['digits and signs', '1-2/3:', amountsAndDates],
  ['years', '2024-', amountsAndDates],
  ['signs', '.,:/-+', amountsAndDates],
  ['magnitudes', 'mil millones ', amountsAndDates],
  ['spelled numbers', 'dos mil trescientos ', amountsAndDates],
  ['numbers and links', 'entre 1 y 2 a 3 de ', amountsAndDates],
  ['bounds', 'más de hasta casi ', amountsAndDates],
  ['dates unfinished', 'el 3 de enero de ', amountsAndDates],
  ['days without a month', 'el día 3, ', amountsAndDates],
  ['lengths', 'dos años y tres meses y ', amountsAndDates],
  ['brackets', '[(', amountsAndDates],
  ['quotation marks', '«"“', amountsAndDates],
  ['one word', 'a', amountsAndDates],
  ['capitals, with names', 'Juan de la Casa ', all],
];

/** Time for hostile text of 1 MB, and how it grows. */
export function hostileRows(): Row[] {
  return patterns.map(([what, pattern, kinds]): Row => {
    const text = pattern.repeat(Math.ceil(LENGTH / pattern.length)).slice(0, LENGTH);
    const [tenth, whole] = times(text, kinds);
    const growth = `${(whole / tenth).toFixed(1)} × a tenth of it`;
    return [`hostile, ${what}, 1 MB`, `${whole.toFixed(0)} ms, ${growth}`, '≤ 500 ms, about 10 ×'];
  });
}

/** How the time grows with the length of ordinary text. */
export function growthRows(): Row[] {
  return spokenLanguages().map((language): Row => {
    const text = stretched(plainTextIn(language), LENGTH);
    const [tenth, whole] = times(text, amountsAndDates, language);
    return [`${language}: ten times the text`, `${(whole / tenth).toFixed(1)} × the time`, '8 to 12 ×'];
  });
}

/** Median CPU time of reading a tenth of the text and of reading all, in milliseconds, in turns. */
function times(text: string, kinds: readonly FactKind[], language = 'es'): readonly [tenth: number, whole: number] {
  const options = { language, published, kinds, format: 'text' } as const;
  const tenths = Array.from({ length: 10 }, (_, i) => text.slice((i * text.length) / 10, ((i + 1) * text.length) / 10));
  const short: number[] = [];
  const long: number[] = [];
  for (let run = 0; run < 6; run++) {
    // as many characters either way, so that collecting garbage costs both alike
    const all = cpuMilliseconds(() => tenths.map((tenth) => recognize(tenth, options)));
    const whole = cpuMilliseconds(() => recognize(text, options));
    // the first runs are those in which the engine still compiles
    if (run < 2) continue;
    short.push(all / 10);
    long.push(whole);
  }
  return [median(short), median(long)];
}
