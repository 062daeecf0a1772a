import type { Tokens } from '../words/tokens.js';
import type { FeatureColumns } from './columns.js';
import { pairHash } from './hashing.js';
import { ARTICLE, AT, FIRST_NAME, LEGAL_FORM, ORGANIZATION, PERSON, SAYING } from './lexicon.js';
import { CAPITALIZED_WORD, isCapital, SMALL } from './shape.js';

const COMMA = 0x2c;
const OPENING_BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;

/** What the places of a word say of it to its other places in the article, as bits. */
export const SEEN_SMALL = 1 << 0;
/** With a capital that the place does not ask for. */
export const SEEN_CAPITAL = 1 << 1;
const SEEN_FIRST = 1 << 2;
const SEEN_LAST = 1 << 3;
const SEEN_ALONE = 1 << 4;
const SEEN_TITLED = 1 << 5;
const SEEN_AT = 1 << 6;
const SEEN_ARTICLE = 1 << 7;
const SEEN_NOUN = 1 << 8;
const SEEN_SAYING = 1 << 9;
const SEEN_NAMED = 1 << 10;
const SEEN_LEGAL = 1 << 11;
const SEEN_BRACKETS = 1 << 12;
const SEEN_APPOSED = 1 << 13;
export const EVIDENCE_BITS = 14;

/** What each word of a unit, and each pair of capitals, says by where it stands: pairs of a hash and bits. */
export function gatherEvidence(tokens: Tokens, columns: FeatureColumns): Int32Array {
  const { word, shape, bits, initial, runStart, runEnd, titled } = columns;
  const n = tokens.count;
  const out: number[] = [];
  for (let i = 0; i < n; i++) {
    const how = shape[i] as number;
    if (how === SMALL) {
      out.push(word[i] as number, SEEN_SMALL);
      continue;
    }
    if (!isCapital(how) || titled !== 0) continue;
    const run = runStart[i] as number;
    const end = runEnd[i] as number;
    let mask = 0;
    if (initial[i] === 0) mask |= SEEN_CAPITAL;
    else if (how === CAPITALIZED_WORD && end - run === 1) continue;
    if (end - run === 1) mask |= SEEN_ALONE;
    else if (i === run) mask |= SEEN_FIRST;
    else if (i === end - 1) mask |= SEEN_LAST;
    const preceding = run > 0 ? (bits[run - 1] as number) : 0;
    const following = end < n ? (bits[end] as number) : 0;
    if (preceding & PERSON) mask |= SEEN_TITLED;
    if (preceding & AT) mask |= SEEN_AT;
    if (preceding & ARTICLE) mask |= SEEN_ARTICLE;
    if (preceding & ORGANIZATION) mask |= SEEN_NOUN;
    if (following & SAYING) mask |= SEEN_SAYING;
    if (i > run && (bits[run] as number) & FIRST_NAME) mask |= SEEN_NAMED;
    if ((bits[end - 1] as number) & LEGAL_FORM) mask |= SEEN_LEGAL;
    if (tokens.sign(run - 1) === OPENING_BRACKET && tokens.sign(end) === CLOSING_BRACKET) mask |= SEEN_BRACKETS;
    if (tokens.sign(end) === COMMA && end + 1 < n && (bits[end + 1] as number) & PERSON) mask |= SEEN_APPOSED;
    out.push(word[i] as number, mask);
    if (i + 1 < end) out.push(pairHash(word[i] as number, word[i + 1] as number), SEEN_CAPITAL);
  }
  return Int32Array.from(out);
}
