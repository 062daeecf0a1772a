// npm run bench: prints what DESIGN calls bars, measured now: speed of reading, of a keystroke, of starting, and sizes.
import { readdirSync, readFileSync } from 'node:fs';
import { parse as chronoEnglish } from 'chrono-node/en';
import { parse as chronoSpanish } from 'chrono-node/es';
import type { FactKind } from '../core/facts.js';
import { ProseDocument } from '../core/prose/prose.js';
import { createRecognizer, recognize } from '../core/recognize/recognizer.js';
import { activationTime, bundleSizes, vsixSize } from './benching/artefacts.js';
import { cpuMilliseconds, median, type Row, table, wallMilliseconds } from './benching/measure.js';

const articles = (language: string): string =>
  readdirSync(`test/sample/${language}`)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(`test/sample/${language}/${name}`, 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
    .join('\n\n');

/** The text over and over to this length, its digits changed each time, so that nothing is the same twice. */
function stretched(text: string, length: number): string {
  let out = '';
  for (let turn = 0; out.length < length; turn++) {
    out += `${text.replace(/[1-9]/g, (digit) => String(((Number(digit) + turn) % 9) + 1))}\n\n`;
  }
  return out.slice(0, length);
}

function plainText(markdown: string): string {
  return ProseDocument.open(markdown)
    .blocks.flatMap((block) => block.units.map((unit) => unit.text.replaceAll('\n', ' ')))
    .join('\n\n');
}

/** Millions of characters a second, median of runs, CPU time. */
function speed(text: string, read: (text: string) => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < 20; run++) times.push(cpuMilliseconds(() => read(text)));
  // the first runs are those in which the engine still compiles
  return text.length / median(times.slice(8)) / 1000;
}

const rows: Row[] = [];
const million = (value: number): string => `${value.toFixed(1)} M characters/s`;
const noNames: readonly FactKind[] = ['amount', 'date'];
const published = '2025-03-05';

for (const language of ['es', 'en'] as const) {
  const markdown = stretched(articles(language), 400_000);
  const plain = stretched(plainText(articles(language)), 400_000);
  const text = { language, published, format: 'text' } as const;
  const paragraphs = plain.split('\n\n');
  const chrono = language === 'es' ? chronoSpanish : chronoEnglish;
  const ours = speed(plain, (source) => recognize(source, { ...text, kinds: noNames }));
  const theirs = speed(plain, () => paragraphs.map((paragraph) => chrono(paragraph, new Date(published))));
  rows.push([`${language}: amounts and dates, plain text`, million(ours), '≥ 5 M']);
  rows.push([
    `${language}: chrono, dates only, same text`,
    million(theirs),
    `ours is ${(ours / theirs).toFixed(1)} ×; bar ≥ 1 ×`,
  ]);
  rows.push([
    `${language}: with names, plain text`,
    million(speed(plain, (source) => recognize(source, text))),
    '≥ 1.5 M',
  ]);
  rows.push([
    `${language}: with names, Markdown`,
    million(speed(markdown, (source) => recognize(source, { language, published }))),
    '≥ 2 M',
  ]);
}

for (const [label, length, bar] of [
  ['keystroke in a 10 kB article', 10_000, '≤ 1 ms median'],
  ['keystroke in a 1 MB article', 1_000_000, '≤ 4 ms median'],
] as const) {
  for (const look of [false, true]) {
    const recognizer = createRecognizer({ language: 'es', published });
    recognizer.update({ start: 0, end: 0, text: stretched(articles('es'), length) });
    const times: number[] = [];
    for (let i = 0; i < 240; i++) {
      const at = Math.floor(((i * 7919) % length) * 0.98);
      const text = 'a 4'[i % 3] as string;
      times.push(
        wallMilliseconds(() => {
          const update = recognizer.update({ start: at, end: at, text });
          return look ? update.facts.length : update;
        }),
      );
    }
    const sorted = times.slice(40).sort((a, b) => a - b);
    const p95 = sorted[Math.floor(sorted.length * 0.95)] as number;
    rows.push([
      `${label}${look ? ', all facts looked at' : ''}`,
      `${median(sorted).toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`,
      bar,
    ]);
  }
}

const adversarial: readonly (readonly [string, string])[] = [
  ['digits and points', '1.'.repeat(50_000)],
  ['magnitudes', 'mil millones '.repeat(10_000)],
  ['numbers and links', 'entre 1 y 2 a 3 de '.repeat(6_000)],
  ['dates unfinished', 'el 3 de enero de '.repeat(6_000)],
  ['capitals', 'Juan de la Casa '.repeat(6_000)],
  ['brackets', '[('.repeat(50_000)],
];
for (const [label, text] of adversarial) {
  const time = (source: string): number => {
    const runs = [0, 1, 2].map(() => cpuMilliseconds(() => recognize(source, { language: 'es' })));
    return median(runs);
  };
  const half = time(text.slice(0, text.length / 2));
  const whole = time(text);
  rows.push([
    `adversarial, ${label}, ${Math.round(text.length / 1000)} kB`,
    `${whole.toFixed(0)} ms, ${(whole / half).toFixed(1)} × half`,
    'about 2 ×',
  ]);
}

rows.push(...(await activationTime()), ...bundleSizes(), ...vsixSize());
console.log(table(rows));
