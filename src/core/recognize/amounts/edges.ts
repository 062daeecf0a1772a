import type { Tokens } from '../words/tokens.js';
import type { Quantity } from './mention.js';

const PLUS = 0x2b;
const HYPHEN = 0x2d;
const MINUS = 0x2212;
const EN_DASH = 0x2013;
const OPENING = '([«“"‘¡¿—';
const CLOSING = '.,;:!?…)]»”"’';

/** The plus or minus that token `i` may be. */
export function signAt(tokens: Tokens, i: number): Quantity['sign'] {
  const sign = tokens.sign(i);
  if (sign === PLUS) return '+';
  return sign === HYPHEN || sign === MINUS || sign === EN_DASH ? '-' : '';
}

/** Whether token `i` is a sign that opens something. */
export const isOpening = (tokens: Tokens, i: number): boolean =>
  OPENING.includes(String.fromCharCode(tokens.sign(i) || 0x20));

/** Whether nothing but a closing sign stands from token `i` on. */
export const standsLast = (tokens: Tokens, i: number): boolean =>
  i >= tokens.count || (i === tokens.count - 1 && CLOSING.includes(String.fromCharCode(tokens.sign(i) || 0x20)));

/** Whether nothing but an opening sign stands before token `i`. */
export const standsFirst = (tokens: Tokens, i: number): boolean => i <= 0 || (i === 1 && isOpening(tokens, 0));
