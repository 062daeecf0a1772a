import type { FeatureColumns } from './columns.js';
import { feature } from './hashing.js';
import { isCapital } from './shape.js';

/** No token has more of these. */
export const MOST_DICTIONARY_FEATURES = 7;

/**
 * Puts into `out` from `at` on what the dictionary says of token `i`, of those beside it, and of those around its run of
 * capitals: whether a word is one that is also written with a small letter, and what it means. Returns where they end.
 */
export function dictionaryFeatures(columns: FeatureColumns, i: number, out: Int32Array, at: number): number {
  const { count: n, shape: s, wordClass, titled, initial, runStart, runEnd } = columns;
  const shape = s[i] as number;
  const own = wordClass[i] as number;
  const left = i > 0 ? (wordClass[i - 1] as number) : 0;
  const right = i + 1 < n ? (wordClass[i + 1] as number) : 0;
  const state = (titled << 1) | (initial[i] as number);
  out[at++] = feature(120, own, (shape << 3) | state);
  if (!isCapital(shape)) {
    out[at++] = feature(127, left, (i > 0 ? (s[i - 1] as number) : 0) | (shape << 6));
    out[at++] = feature(128, right, (i + 1 < n ? (s[i + 1] as number) : 0) | (shape << 6));
    return at;
  }
  const run = runStart[i] as number;
  const end = runEnd[i] as number;
  const place = (Math.min(i - run, 3) << 2) | Math.min(end - 1 - i, 3);
  out[at++] = feature(121, own, place | (state << 4));
  out[at++] = feature(122, left, (own << 6) | shape);
  out[at++] = feature(123, right, (own << 6) | shape);
  out[at++] = feature(124, run > 0 ? (wordClass[run - 1] as number) : 0, place);
  out[at++] = feature(125, end < n ? (wordClass[end] as number) : 0, place);
  out[at++] = feature(126, wordClass[run] as number, ((wordClass[end - 1] as number) << 8) | place);
  return at;
}
