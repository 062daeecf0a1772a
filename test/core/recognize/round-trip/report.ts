import { amountCases } from './amounts.js';
import { type Case, kinds } from './cases.js';
import { dateCases } from './dates.js';
import { misread } from './judge.js';
import { Random } from './random.js';

export interface Miss {
  readonly test: Case;
  /** What was read instead. */
  readonly read: string;
}

/** How many came back, by kind. */
export type Tally = Map<string, { right: number; all: number }>;

export interface Outcome {
  readonly language: string;
  readonly tally: Tally;
  readonly misses: readonly Miss[];
}

/** Has ICU write so many rounds of every kind in a language, and reads them back. */
export function roundTrip(language: string, seed: string, rounds: number): Outcome {
  const random = new Random(`${seed} ${language}`);
  const tally: Tally = new Map();
  const misses: Miss[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const test of [...amountCases(language, random), ...dateCases(language, random)]) {
      const read = misread(test);
      const count = tally.get(test.kind) ?? { right: 0, all: 0 };
      tally.set(test.kind, { right: count.right + (read === undefined ? 1 : 0), all: count.all + 1 });
      if (read !== undefined) misses.push({ test, read });
    }
  }
  return { language, tally, misses };
}

/** Share of all that came back, 0 to 1. */
export function share(outcomes: readonly Outcome[]): number {
  let right = 0;
  let all = 0;
  for (const { tally } of outcomes) {
    for (const count of tally.values()) {
      right += count.right;
      all += count.all;
    }
  }
  return all === 0 ? 0 : right / all;
}

/** A line a language, a column a kind, in per cent. */
export function table(outcomes: readonly Outcome[]): string {
  const percent = (right: number, all: number): string =>
    (all === 0 ? '' : ((100 * right) / all).toFixed(0)).padStart(4);
  const heads = kinds.map((kind, i) => `${String.fromCharCode(97 + i)} ${kind}`).join(', ');
  const columns = kinds.map((_, i) => String.fromCharCode(97 + i).padStart(4)).join('');
  const line = (name: string, list: readonly Outcome[]): string => {
    const cells = kinds.map((kind) => {
      let right = 0;
      let all = 0;
      for (const { tally } of list) {
        right += tally.get(kind)?.right ?? 0;
        all += tally.get(kind)?.all ?? 0;
      }
      return percent(right, all);
    });
    return `${name.padEnd(4)} ${(100 * share(list)).toFixed(1).padStart(5)} ${cells.join('')}`;
  };
  const rows = [...outcomes]
    .sort((a, b) => share([a]) - share([b]))
    .map((outcome) => line(outcome.language, [outcome]));
  return [heads, `${''.padEnd(11)}${columns}`, ...rows, line('all', outcomes)].join('\n');
}
