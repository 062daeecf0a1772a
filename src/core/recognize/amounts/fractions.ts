import { type Decimal, decimal } from '../decimal.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import { DIGITS, type Tokens } from '../words/tokens.js';

const SLASH = 0x2f;
/** More places than this say nothing that a fraction would not say better. */
const PLACES = 6;

/** A fraction written with a stroke. */
export interface FractionOf {
  readonly low: number;
  readonly denominator: number;
  /** Token after it. */
  readonly end: number;
  /** The exact decimal, where there is one of few places. */
  readonly share: Decimal | undefined;
}

/** What «1/4» says, if a mention is two runs of digits with a stroke between them. */
export function fractionOf(tokens: Tokens, { start, end }: NumberMention): FractionOf | undefined {
  if (end - start !== 3 || tokens.sign(start + 1) !== SLASH || !tokens.is(start + 2, DIGITS)) return undefined;
  const low = Number(tokens.slice(start));
  const denominator = Number(tokens.slice(start + 2));
  if (!(low >= 1 && denominator >= 2 && denominator <= 1000)) return undefined;
  return { low, denominator, end, share: shareOf(BigInt(low), denominator) };
}

/** The fraction behind a whole number: “2 | 1/2 years”. */
export function fractionBehind(tokens: Tokens, number: NumberMention, numbers: NumberMentions): FractionOf | undefined {
  if (number.digits === 0 || number.digits > 3 || !tokens.is(number.end, DIGITS)) return undefined;
  const code = numbers.at(number.end);
  const fraction = code && fractionOf(tokens, code);
  return fraction?.share && fraction.low < fraction.denominator ? fraction : undefined;
}

/** `numerator` / `denominator` as an exact decimal, where it is one of few places. */
export function shareOf(numerator: bigint, denominator: number): Decimal | undefined {
  const by = BigInt(denominator);
  for (let scale = 0, digits = numerator; scale <= PLACES; scale++, digits *= 10n) {
    if (digits % by === 0n) return decimal(digits / by, scale);
  }
  return undefined;
}
