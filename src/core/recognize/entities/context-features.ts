import type { Tokens } from '../words/tokens.js';
import { type FeatureColumns, NOUNS } from './columns.js';
import { feature } from './hashing.js';
import { FUNCTION } from './lexicon.js';
import { isCapital, SMALL } from './shape.js';

/** How far from a run words still tell of it, in tokens. */
const REACH = 6;
/** No token has more of these. */
export const MOST_CONTEXT_FEATURES = 2 * REACH + 4;

/**
 * Puts into `out` from `at` on what is told of the run of capitals from token `run` to `end` beyond the words beside it:
 * what it owns (“Talvera's chief executive”), and the words around that carry meaning, wherever they stand («Talvera, a
 * maker of screws»). Returns where they end.
 */
export function contextFeatures(
  columns: FeatureColumns,
  tokens: Tokens,
  run: number,
  end: number,
  out: Int32Array,
  at: number,
): number {
  const { count, word, shape, bits } = columns;
  const owned = behindPossessive(tokens, end);
  if (owned >= 0 && owned < count) {
    out[at++] = feature(88, word[owned] as number, isCapital(shape[owned] as number) ? 1 : 0);
    out[at++] = feature(89, (bits[owned] as number) & NOUNS, 0);
    if (owned + 1 < count) {
      out[at++] = feature(90, word[owned + 1] as number, 0);
      out[at++] = feature(91, (bits[owned + 1] as number) & NOUNS, (bits[owned] as number) & NOUNS);
    }
  }
  const tells = (i: number): boolean => shape[i] === SMALL && ((bits[i] as number) & FUNCTION) === 0;
  for (let i = run - 2; i >= 0 && i >= run - 1 - REACH && !ends(tokens, i); i--)
    if (tells(i)) out[at++] = feature(92, word[i] as number, 0);
  for (let i = end + 1; i < count && i < end + 1 + REACH && !ends(tokens, i); i++)
    if (tells(i)) out[at++] = feature(93, word[i] as number, 0);
  return at;
}

/** The token behind an apostrophe and, in English, its s; -1 when none stands at `i`. */
function behindPossessive(tokens: Tokens, i: number): number {
  if (!tokens.joined(i) || !(tokens.isSign(i, 0x27) || tokens.isSign(i, 0x2019))) return -1;
  if (!tokens.joined(i + 1)) return i + 1;
  return lengthOf(tokens, i + 1) === 1 && !tokens.joined(i + 2) ? i + 2 : -1;
}

const lengthOf = (tokens: Tokens, i: number): number => (tokens.end[i] as number) - (tokens.start[i] as number);

const ends = (tokens: Tokens, i: number): boolean => tokens.isSign(i, 0x2e) || tokens.isSign(i, 0x3b);
