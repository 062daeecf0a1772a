import { ALL_CAPITALS, CAPITAL, DIGITS, INNER_CAPITAL, type Tokens, WORD } from '../words/tokens.js';

/** How a token is written: what is left of it when its letters are forgotten. */
export const SMALL = 1;
export const CAPITALIZED_WORD = 2;
export const SHOUTED = 3;
/** One capital letter. */
export const LETTER = 4;
/** A capital behind a small letter: iPhone, BitRiver. */
export const MIXED = 5;
/** A Roman number in capitals, two letters or more. */
export const ROMAN = 6;
/** Digits: 7 for one, up to 11 for five and more. */
const DIGITS_BEFORE_ONE = 6;
const MOST_DIGITS = 5;
export const FOUR_DIGITS = DIGITS_BEFORE_ONE + 4;
/** Signs: each of these its own number from 16 on. */
const FIRST_SIGN = 16;
const signs = '.,-’\'"«»“”()&/:;%$€‘„@#*…—–?!';
export const OTHER_SIGN = FIRST_SIGN + signs.length;
export const COMMA_SIGN = FIRST_SIGN + signs.indexOf(',');

const signShapes = new Uint8Array(0x10000).fill(OTHER_SIGN);
for (let i = 0; i < signs.length; i++) signShapes[signs.charCodeAt(i)] = FIRST_SIGN + i;

export const isCapital = (shape: number): boolean => shape >= CAPITALIZED_WORD && shape <= ROMAN;

export const isDigits = (shape: number): boolean =>
  shape > DIGITS_BEFORE_ONE && shape <= DIGITS_BEFORE_ONE + MOST_DIGITS;

/** Shape of token `i`. */
export function shapeOf(tokens: Tokens, i: number): number {
  const kind = tokens.kind[i] as number;
  const start = tokens.start[i] as number;
  const length = (tokens.end[i] as number) - start;
  if (kind === WORD) {
    const flags = tokens.flags[i] as number;
    if ((flags & ALL_CAPITALS) !== 0) return length <= 5 && isRoman(tokens.text, start, length) ? ROMAN : SHOUTED;
    if ((flags & INNER_CAPITAL) !== 0) return MIXED;
    if ((flags & CAPITAL) !== 0) return length === 1 ? LETTER : CAPITALIZED_WORD;
    return SMALL;
  }
  if (kind === DIGITS) return DIGITS_BEFORE_ONE + Math.min(length, MOST_DIGITS);
  return signShapes[tokens.signs[i] as number] as number;
}

/** Whether only I, V and X are in it: what names of kings, popes and centuries have. */
function isRoman(text: string, from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x49 && code !== 0x56 && code !== 0x58) return false;
  }
  return true;
}
