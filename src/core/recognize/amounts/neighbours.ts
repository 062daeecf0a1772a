import type { NumberMention, NumberMentions } from '../numbers/number.js';
import type { Tokens } from '../words/tokens.js';
import { signAt } from './edges.js';
import type { Quantity } from './mention.js';

const HYPHEN = 0x2d;
const COMMA = 0x2c;
const PLUS = 0x2b;

/** Whether a comma and nothing else stands between tokens `end` and `start`. */
export const isCommaBetween = (tokens: Tokens, end: number, start: number): boolean =>
  end === start - 1 && tokens.sign(end) === COMMA;

/** “5bn-6bn”: the hyphen stands behind a number, not a word. */
export const isSecondOfRange = (tokens: Tokens, { start }: NumberMention, numbers: NumberMentions): boolean =>
  tokens.sign(start - 1) === HYPHEN && numbers.endingAt(start - 1)?.attached === false;

/** “€1.5-2m”: the currency before the first number is that of the second too. */
export const isSecondOfMoney = (tokens: Tokens, { start }: NumberMention, last: Quantity | undefined): boolean =>
  last?.prefixed === true && last.end === start - 1 && tokens.joined(start) && signAt(tokens, start - 1) === '-';

/** “40+ members” */
export const isOrMore = (tokens: Tokens, end: number): boolean =>
  tokens.sign(end) === PLUS && tokens.joined(end) && !tokens.joined(end + 1);
