import { type Decimal, parseDecimal, shift } from '../decimal.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import type { Phrases } from '../words/phrases.js';
import type { Tokens } from '../words/tokens.js';

/** More digits than this nobody spells. */
const LONGEST = 12;

/** A number in words with a fraction in words: «dos coma cero cinco millones», “two point two five”. */
export interface SpelledDecimal {
  readonly value: Decimal;
  readonly power: number;
  readonly end: number;
}

/** Takes up the fraction behind a number in words, if a word for the decimal sign stands there. */
export function spelledDecimal(
  tokens: Tokens,
  number: NumberMention,
  numbers: NumberMentions,
  signs: Phrases<true>,
): SpelledDecimal | undefined {
  if (number.written !== 'words' || number.power > 0 || number.value.scale > 0) return undefined;
  const sign = signs.at(tokens, number.end);
  if (!sign) return undefined;
  let digits = '';
  let end = sign.end;
  for (;;) {
    const next = numbers.at(end);
    if (next?.written !== 'words' || next.ordinal || next.mantissa.scale > 0) break;
    digits += next.mantissa.digits.toString();
    end = next.end;
    if (digits.length > LONGEST) return undefined;
    if (next.power > 0) return { value: shift(join(number, digits), next.power), power: next.power, end };
  }
  return digits === '' ? undefined : { value: join(number, digits), power: 0, end };
}

const join = ({ value }: NumberMention, digits: string): Decimal => parseDecimal(`${value.digits}.${digits}`);
