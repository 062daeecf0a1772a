import { hashWithout } from './hashing.js';
import { isCapital, isDigits, SMALL } from './shape.js';

/** The columns of a unit's tokens that outlive their reading. */
export interface UnitColumns {
  readonly count: number;
  readonly titled: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly word: Int32Array;
  readonly shape: Uint8Array;
  readonly bits: Int32Array;
  readonly initial: Uint8Array;
}

export const isWord = (shape: number): boolean => shape === SMALL || isCapital(shape) || isDigits(shape);

/** A word has to keep as many letters when its ending is taken off. */
export const SHORTEST_STEM = 4;

/** Word `i` without the first of the endings that it has, if enough of it is left to know it by: its hash, and where it ends. */
export function stemOf(
  text: string,
  { start, end, word }: UnitColumns,
  i: number,
  endings: readonly string[],
): { readonly hash: number; readonly end: number } {
  const from = start[i] as number;
  const to = end[i] as number;
  const hash = word[i] as number;
  for (const ending of endings) {
    const stem = to - ending.length;
    if (stem - from < SHORTEST_STEM || text.slice(stem, to).toLowerCase() !== ending) continue;
    return { hash: hashWithout(hash, ending), end: stem };
  }
  return { hash, end: to };
}
