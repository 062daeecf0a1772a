import assert from 'node:assert/strict';
import { consistencyFindings } from '../../../src/core/checks/consistency.js';
import { type CheckedArticle, checkedArticle } from '../../../src/core/claims/checked-article.js';
import { ENGLISH } from '../../../src/core/describe/voice.js';

/* Text made to take long: the time of all checks together grows with its length and not faster. */

const LARGE = 1_000_000;
const SMALL = LARGE / 8;
/** Eight times the text may take sixteen times as long, and at most so much on a slow machine. */
const GROWTH = 16;
const MILLISECONDS = 6000;
/** Under this, what is measured is the machine. */
const NOISE = 60;

const pieces: Readonly<Record<string, string>> = {
  'open marks': 'Dijo «que «que “que "a ((([[[ texto ',
  'stops and doubled words': 'uno (dos). tres «cuatro». el el la la ',
  'names in two spellings': 'Elvira Santamarina y Elvira Santamarína, Elvira Soto y Elvira Sota. ',
  'bounds of one figure': 'Repsol gastará más de 40 millones de euros y hasta 40 millones de euros, ',
  'dates, verbs and births': 'Se espera que abrirá en 2023 y abrió en 2026, nació en 1980 , de 34 años, (Lugo, 1970), ',
  'counts and lists': 'Hay tres cosas: una, dos, tres y cuatro. Son dos cosas: a, b, c, d y e, ',
  'weekdays, ranges, years and quarters':
    'viernes 6 de mayo de 2015, 2024-13-05, a las 25:30, entre 20 y 10 euros, hace diez años, en 2016, en mayo, tercer trimestre, ',
  'percentages, rates and measures':
    'subió un 20 %, de 100 a 130, se abstuvo el 30 %, 10 euros (11 dólares) y 90 euros (40 dólares), 20 millas (20 km) ',
  'billions and separators': '2,5 billones (2.5 billion) 1.2,3.4,5 1,234.5 euros y 1.234,5 euros ',
  'house spellings': 'Votaron sólo tres en Kiev, dijo «sólo Kiev», kiev.ua y el Kiev-Odesa: (((((sólo. ',
  'headlines and paragraphs': '# Gasta 130 millones de euros\n\nGasta 113 millones de euros en Lugo.\n\n',
};

function article(piece: string, length: number): CheckedArticle {
  const body = piece.repeat(Math.ceil(length / piece.length));
  const config = 'words: { spellings: { "sólo": "solo", "Kiev|Kiyev": "Kyiv" } }';
  return checkedArticle(`---\nlang: es\nfecha: 2024-10-07\n---\n\n${body}`, { config });
}

function time(checked: CheckedArticle): number {
  const start = process.cpuUsage();
  let found = 0;
  for (const findings of consistencyFindings(checked, ENGLISH)) found += findings.length;
  assert.ok(found >= 0);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('consistency checks on hostile text', () => {
  for (const [name, piece] of Object.entries(pieces)) {
    it(`take time by its length: ${name}`, () => {
      const [small, large] = [article(piece, SMALL), article(piece, LARGE)];
      const before = Math.max(NOISE, time(small));
      const taken = time(large);
      assert.ok(taken < MILLISECONDS && taken < before * GROWTH, `${Math.round(before)} → ${Math.round(taken)} ms`);
    }).timeout(120_000);
  }
});
