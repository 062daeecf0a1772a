/*
 * What checks ask of single UTF-16 code units. The kinds are Unicode's, where the recogniser's tokens make º a sign and
 * count what has no width for nothing.
 */

export const BLANK = 1;
export const LETTERS = 2;
/** A combining mark goes on with a word; one that begins with it is no word of letters. */
export const MARK = 3;
/** Half a character. */
export const SURROGATE = 4;
export const NUMERALS = 5;
export const SIGN = 6;
/** Bits of the kind. */
export const KIND = 7;

/** A quotation mark or bracket. */
export const ENCLOSES = 8;
/** May end a sentence. */
export const STOPS = 16;
/** May stand before a list that is announced. */
export const ANNOUNCES = 32;
/** A blank that is no space. */
export const OTHER_BLANK = 64;

/** 0 for those that have not been met yet. */
const known = new Uint8Array(0x10000);

/** The kind and the bits of a code unit. */
export function characterOf(code: number): number {
  return known[code] || learn(code);
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  let bits = kindOf(code, character);
  if ('«»“”„"()[]'.includes(character)) bits |= ENCLOSES;
  if ('.!?…'.includes(character)) bits |= STOPS;
  if (':(—–'.includes(character)) bits |= ANNOUNCES;
  if (bits === BLANK && character !== ' ') bits |= OTHER_BLANK;
  known[code] = bits;
  return bits;
}

function kindOf(code: number, character: string): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (/\s/u.test(character)) return BLANK;
  if (/\p{L}/u.test(character)) return LETTERS;
  if (/\p{M}/u.test(character)) return MARK;
  return /\p{N}/u.test(character) ? NUMERALS : SIGN;
}
