import { EVIDENCE_BITS } from './evidence.js';
import { feature, pairHash } from './hashing.js';
import { isCapital } from './shape.js';

/** What the article's evidence asks of a unit. */
export interface CapitalColumns {
  readonly count: number;
  readonly titled: number;
  readonly word: Int32Array;
  readonly shape: Uint8Array;
  readonly initial: Uint8Array;
}

/** No token has more of these. */
export const MOST_ARTICLE_FEATURES = EVIDENCE_BITS + 4;

/**
 * Puts into `out` the features that the rest of the article gives token `i`, and returns how many; only capitals have
 * any. `evidence` tells what the article says of a word or pair.
 */
export function articleFeatures(
  columns: CapitalColumns,
  i: number,
  evidence: (hash: number) => number,
  out: Int32Array,
): number {
  const { count, titled, word, shape, initial } = columns;
  const how = shape[i] as number;
  if (!isCapital(how)) return 0;
  const state = ((initial[i] as number) << 2) | titled;
  const own = evidence(word[i] as number);
  let at = 0;
  out[at++] = feature(101, own & 3, (state << 3) | how);
  out[at++] = feature(102, own, state);
  for (let bit = 2; bit < EVIDENCE_BITS; bit++) if ((own >> bit) & 1) out[at++] = feature(103, bit, state);
  if (i > 0 && isCapital(shape[i - 1] as number)) {
    const left = evidence(word[i - 1] as number) & 31;
    const pair = evidence(pairHash(word[i - 1] as number, word[i] as number)) & 3;
    out[at++] = feature(104, left | ((own & 3) << 5), pair | (state << 4));
  }
  if (i + 1 < count && isCapital(shape[i + 1] as number)) {
    const right = evidence(word[i + 1] as number) & 31;
    const pair = evidence(pairHash(word[i] as number, word[i + 1] as number)) & 3;
    out[at++] = feature(105, right | ((own & 3) << 5), pair | (state << 4));
  }
  return at;
}
