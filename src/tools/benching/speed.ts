// How fast one language is read: speed.ts LANGUAGE; prints rows as JSON. `speed-rows.ts` runs it, a process for each.
import { argv } from 'node:process';
import type { FactKind } from '../../core/facts.js';
import { recognize } from '../../core/recognize/recognizer.js';
import { chronoFor } from './chrono.js';
import { cpuMilliseconds, median, type Row } from './measure.js';
import { articlesIn, plainTextIn, published, stretched } from './texts.js';

const LENGTH = 200_000;
const RUNS = 30;
/** The first runs are those in which the engine still compiles. */
const WARM = 12;
/** Those that the bars are for; chrono's Swedish knows but a few kinds of dates. */
const FIRST: ReadonlySet<string> = new Set(['es', 'en', 'fr', 'de', 'pt', 'it', 'nl', 'ca']);
const withoutNames: readonly FactKind[] = ['amount', 'date'];

/** Beside chrono on the same text in turns; names by themselves, so that nothing else pays for the memory that they take. */
function languageRows(language: string): Row[] {
  const markdown = stretched(articlesIn(language), LENGTH);
  const plain = stretched(plainTextIn(language), LENGTH);
  const paragraphs = plain.split('\n\n');
  const chrono = chronoFor(language);
  const reference = new Date(published);
  const options = { language, published, kinds: withoutNames };
  const [text, theirs, each, marked] = inTurns([
    () => recognize(plain, { ...options, format: 'text' }),
    chrono && (() => paragraphs.map((paragraph) => chrono(paragraph, reference))),
    () => paragraphs.map((paragraph) => recognize(paragraph, { ...options, format: 'text' })),
    () => recognize(markdown, options),
  ]) as [number, number, number, number];
  const [names] = inTurns([() => recognize(plain, { language, published, format: 'text' })]) as [number];
  const rows: Row[] = [[`${language}: amounts and dates, plain text`, speed(text), '≥ 5 M']];
  if (chrono) {
    const bar = FIRST.has(language) ? '; bar ≥ 1 ×' : '';
    const ratio = `ours is ${(theirs / text).toFixed(2)} ×${bar}`;
    rows.push([`${language}: chrono, dates only, same text`, speed(theirs), ratio]);
  }
  rows.push([
    `${language}: amounts and dates, a call for each of ${paragraphs.length} paragraphs`,
    speed(each),
    '≥ 5 M',
  ]);
  rows.push([`${language}: amounts and dates, Markdown`, speed(marked), '≥ 2 M']);
  rows.push([`${language}: with names, plain text`, speed(names), '≥ 1.5 M']);
  return rows;
}

/** Median CPU time of each work in milliseconds, all in turns, so that what else the machine does hits all alike. */
function inTurns(works: readonly ((() => unknown) | undefined)[]): readonly number[] {
  const times: number[][] = works.map(() => []);
  for (let run = 0; run < RUNS; run++) {
    works.forEach((work, i) => {
      if (work) times[i]?.push(cpuMilliseconds(work));
    });
  }
  return times.map((all) => median(all.slice(WARM)));
}

const speed = (milliseconds: number): string => `${(LENGTH / milliseconds / 1000).toFixed(1)} M characters/s`;

console.log(JSON.stringify(languageRows(argv[2] ?? '')));
