import { type Decimal, decimal } from '../decimal.js';
import type { Tokens } from '../words/tokens.js';

/** Digits that a number certainly holds exactly. */
const SAFE = 15;

/** Most numbers in prose are counts, days and years: these are made once. */
const SMALL = 2101;
const small = new Array<Decimal | undefined>(SMALL).fill(undefined);

function smallDecimal(value: number): Decimal {
  const known = small[value] ?? decimal(value);
  small[value] = known;
  return known;
}

/** Number of characters of token `i`. */
export function lengthOf(tokens: Tokens, i: number): number {
  return (tokens.end[i] as number) - (tokens.start[i] as number);
}

/** Whether the digits of token `i` begin with a zero. */
export function beginsWithZero(tokens: Tokens, i: number): boolean {
  const code = tokens.codes[tokens.start[i] as number] as number;
  return code < 0x80 ? code === 0x30 : tokens.digits(i)[0] === '0';
}

/** The number that the digits of token `i` write, or -1 when they are too many or not ASCII. */
function shortValue(tokens: Tokens, i: number): number {
  const { codes } = tokens;
  const end = tokens.end[i] as number;
  let at = tokens.start[i] as number;
  if (end - at > SAFE || (codes[at] as number) > 0x39) return -1;
  let value = 0;
  for (; at < end; at++) value = value * 10 + (codes[at] as number) - 0x30;
  return value;
}

/** The whole number that the digits of token `i` write. */
export function wholeAt(tokens: Tokens, i: number): Decimal {
  const value = shortValue(tokens, i);
  return value < 0 ? decimal(BigInt(tokens.digits(i))) : value < SMALL ? smallDecimal(value) : decimal(value);
}

/** The digits of tokens `a` and `b` as one number, of which those of `b` are the last, `scale` of all behind the point. */
export function joinedAt(tokens: Tokens, a: number, b: number, scale: number): Decimal {
  const length = lengthOf(tokens, b);
  const high = lengthOf(tokens, a) + length > SAFE ? -1 : shortValue(tokens, a);
  const low = high < 0 ? -1 : shortValue(tokens, b);
  if (low < 0) return decimal(BigInt(tokens.digits(a) + tokens.digits(b)), scale);
  return decimal(high * 10 ** length + low, scale);
}
