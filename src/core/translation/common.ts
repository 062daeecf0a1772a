import type { Fact } from '../facts.js';
import type { Steps } from '../text/steps.js';
import type { Units } from './units.js';

/*
 * The longest common subsequence of the facts of a text and of its translation, and those that say the same and were put
 * elsewhere. Time and room follow the length: only what lies near the diagonal is compared.
 */

/** Indices of a fact here and there. */
export interface Match {
  readonly i: number;
  readonly j: number;
}

/** Of each fact what it says, each reading by a number. */
export type Keys = readonly (readonly number[])[];

/** How many places apart facts are compared, besides what the lengths differ. */
const BAND = 150;
const WIDTH = 2 * BAND + 1;
/** How many pairs away something may have been put. */
export const SHIFT = 4;
/** Facts that are compared with those near them in one step. */
const STEP = 200;

/** Names say less about where a text is; small counts are everywhere. */
function weightOf({ kind, text }: Fact): number {
  return kind === 'entity' ? 8 : text.length > 3 ? 24 : 16;
}

/** Pairs of facts that say the same, as many as do not cross; what stands in the same unit and place is preferred. */
export function* commonSubsequence(
  facts: readonly Fact[],
  [a, b]: readonly [Keys, Keys],
  [units, others]: readonly [Units, Units],
): Steps<readonly Match[]> {
  const isParallel = units.count === others.count;
  const [n, m] = [a.length, b.length];
  // Where the band begins in a row.
  const from = Int32Array.from({ length: n + 1 }, (_, i) => Math.max(0, Math.round((i * m) / Math.max(n, 1)) - BAND));
  const best = new Int32Array((n + 1) * (WIDTH + 1));
  const at = (i: number, j: number): number => {
    const column = j - from[i]!;
    return column < 0 ? 0 : best[i * (WIDTH + 1) + Math.min(column, WIDTH)]!;
  };
  for (let i = 1; i <= n; i++) {
    if (i % STEP === 0) yield;
    const keys = a[i - 1]!;
    const weight = weightOf(facts[i - 1]!);
    const unit = isParallel ? units.of[i - 1] : undefined;
    const row = i * (WIDTH + 1);
    for (let column = 0; column <= WIDTH; column++) {
      const j = from[i]! + column;
      const left = column > 0 ? best[row + column - 1]! : 0;
      if (j > m) {
        best[row + column] = left;
        continue;
      }
      let most = Math.max(at(i - 1, j), left);
      if (j > 0 && haveCommon(keys, b[j - 1]!)) {
        const preferred = (unit === others.of[j - 1] ? 2 : 0) + (i === j ? 1 : 0);
        most = Math.max(most, at(i - 1, j - 1) + weight + preferred);
      }
      best[row + column] = most;
    }
  }
  const matches: Match[] = [];
  for (let i = n, j = m; i > 0 && j > 0; ) {
    const here = at(i, j);
    if (here === at(i - 1, j)) i--;
    else if (here === at(i, j - 1)) j--;
    else matches.push({ i: --i, j: --j });
  }
  return matches.reverse();
}

function haveCommon(some: readonly number[], others: readonly number[]): boolean {
  for (const one of some) {
    for (const other of others) if (one === other) return true;
  }
  return false;
}

/** Facts that say the same, not in the same order: each with the nearest that is left, no more than `SHIFT` matches away. */
export function movedMatches(anchors: readonly Match[], a: Keys, b: Keys): readonly Match[] {
  const [gapOfA, gapOfB] = [gapsOf(a.length, anchors, 'i'), gapsOf(b.length, anchors, 'j')];
  const taken = new Set(anchors.map(({ j }) => j));
  const left = new Map<string, Queue>();
  for (const [j, keys] of b.entries()) {
    if (taken.has(j)) continue;
    for (const key of keys) {
      const place = `${key} ${gapOfB[j]}`;
      const queue = left.get(place);
      if (queue) queue.items.push(j);
      else left.set(place, { items: [j], next: 0 });
    }
  }
  const known = new Set(anchors.map(({ i }) => i));
  return a.flatMap((keys, i): readonly Match[] => {
    if (known.has(i)) return [];
    for (let distance = 0; distance <= SHIFT; distance++) {
      for (const key of keys) {
        for (const gap of [gapOfA[i]! - distance, gapOfA[i]! + distance]) {
          const j = firstLeft(left.get(`${key} ${gap}`), taken);
          if (j === undefined) continue;
          taken.add(j);
          return [{ i, j }];
        }
      }
    }
    return [];
  });
}

/** Indices of which the first ones may be taken. */
export interface Queue {
  readonly items: number[];
  next: number;
}

/** The first index that is not taken. */
export function firstLeft(queue: Queue | undefined, taken: ReadonlySet<number>): number | undefined {
  if (queue === undefined) return undefined;
  while (queue.next < queue.items.length && taken.has(queue.items[queue.next]!)) queue.next++;
  return queue.items[queue.next];
}

/** How many of the matches come before each fact. */
export function gapsOf(length: number, matches: readonly Match[], side: 'i' | 'j'): readonly number[] {
  const gaps: number[] = [];
  let before = 0;
  for (let index = 0; index < length; index++) {
    while (before < matches.length && matches[before]![side] < index) before++;
    gaps.push(before);
  }
  return gaps;
}
