import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Fact } from '../../core/facts.js';

const LANGUAGES: readonly string[] = ['es', 'en', 'fr', 'de', 'pt', 'it', 'nl', 'ca'];

export type Recognize = (text: string, options: Readonly<Record<string, unknown>>) => readonly Fact[];

/** How one case, or several, came out. A case without a comparable value counts as found only. */
export interface Score {
  readonly asked: number;
  readonly found: number;
  readonly valued: number;
  readonly right: number;
  readonly negatives: number;
  readonly hits: number;
}

export interface ScoredCase extends Score {
  /** Dimension and line of the file, from 1: “currency:33”. */
  readonly id: string;
  /** What was missed, misread, or found in a text that has none; for a person. */
  readonly misses: readonly string[];
}

interface ForeignScore {
  readonly n: number;
  readonly found: number;
  readonly valued: number;
  readonly right: number;
  readonly negatives: number;
  readonly hits: number;
  readonly miss: readonly string[];
}

interface Scorer {
  scoreRows(rows: readonly unknown[], recognize: Recognize): ForeignScore;
}

/** The cases of one dimension in the eight languages, each scored by the program that lies beside them. */
export async function scoreCases(folder: string, dimension: string, recognize: Recognize): Promise<ScoredCase[]> {
  const { scoreRows } = (await import(pathToFileURL(`${folder}/score.mjs`).href)) as Scorer;
  const scored: ScoredCase[] = [];
  readFileSync(`${folder}/dev-${dimension}.jsonl`, 'utf8')
    .split('\n')
    .forEach((line, i) => {
      if (line === '') return;
      const row = JSON.parse(line) as { readonly lang: string };
      if (!LANGUAGES.includes(row.lang)) return;
      const { n: asked, miss: misses, ...counts } = scoreRows([row], recognize);
      scored.push({ id: `${dimension}:${i + 1}`, asked, misses, ...counts });
    });
  return scored;
}

/** The case without what was missed or misread in it, which is its contradiction; its other facts still count. */
export function withoutMisses(one: ScoredCase): ScoredCase {
  const { found, right, negatives, hits } = one;
  const misread = one.valued - right;
  return {
    ...one,
    asked: found - misread,
    found: found - misread,
    valued: right,
    negatives: negatives - hits,
    hits: 0,
  };
}

export function total(cases: readonly Score[]): Score {
  const sum = (count: (one: Score) => number): number => cases.reduce((all, one) => all + count(one), 0);
  return {
    asked: sum(({ asked }) => asked),
    found: sum(({ found }) => found),
    valued: sum(({ valued }) => valued),
    right: sum(({ right }) => right),
    negatives: sum(({ negatives }) => negatives),
    hits: sum(({ hits }) => hits),
  };
}

const share = (part: number, whole: number): string =>
  `${whole ? ((100 * part) / whole).toFixed(1) : '100.0'} of ${whole}`;

export function scoreLine({ asked, found, valued, right, negatives, hits }: Score): string {
  if (negatives > 0) return `negatives hit ${hits} of ${negatives}`;
  return `found ${share(found, asked)}, right ${share(right, valued)}`;
}
