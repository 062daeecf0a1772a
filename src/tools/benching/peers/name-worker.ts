// One recogniser of names, one set, one process: name-worker.ts PEER TASK.json; prints a line of JSON.
import { readFileSync } from 'node:fs';
import { cpuMilliseconds, median } from '../measure.js';
import { nameReader } from './name-readers.js';
import type { NameResult, NameTask } from './name-task.js';

/** CPU time that the speed may take. */
const BUDGET = 4000;

const [name = '', file = ''] = process.argv.slice(2);
const { language, documents } = JSON.parse(readFileSync(file, 'utf8')) as NameTask;
const before = process.cpuUsage();
const read = nameReader(name, language);
read(['Ana Gil.']);
const { user, system } = process.cpuUsage(before);

let gold = 0;
let found = 0;
let spans = 0;
let typed = 0;
let tokens = 0;
for (const document of documents) {
  const texts = document.map(({ text }) => text);
  const names = read(texts);
  document.forEach((paragraph, i) => {
    tokens += paragraph.text.match(/\w+|[^\w\s]/gu)?.length ?? 0;
    gold += paragraph.names.length;
    const wanted = new Map(paragraph.names.map((one) => [`${one.start}-${one.end}`, one]));
    for (const one of names[i] ?? []) {
      found++;
      const match = wanted.get(`${one.start}-${one.end}`);
      if (!match) continue;
      spans++;
      if (match.type === undefined || match.type === one.type) typed++;
    }
  });
}
const times: number[] = [];
const all = documents.map((document) => document.map(({ text }) => text));
for (let spent = 0, run = 0; run < 2 || (spent < BUDGET && run < 12); run++) {
  const time = cpuMilliseconds(() => all.map((texts) => read(texts)));
  times.push(time);
  spent += time;
}
const result: NameResult = {
  gold,
  found,
  spans,
  typed,
  load: (user + system) / 1000,
  tokensPerSecond: (tokens / median(times.slice(times.length >> 1))) * 1000,
};
console.log(JSON.stringify(result));
