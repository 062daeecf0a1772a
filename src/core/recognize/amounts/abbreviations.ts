import type { NumberMention } from '../numbers/number.js';
import type { Match } from '../words/phrases.js';
import type { Tokens } from '../words/tokens.js';
import { standsLast } from './edges.js';
import type { AmountTables } from './tables.js';

/**
 * Whether an abbreviation that has other meanings too is a magnitude behind this number: “5m euros”, “1.5m people”,
 * “2m tonnes”, «2 M de usuarios»; but not “a 30m tower”.
 */
export function multiplies(
  tokens: Tokens,
  number: NumberMention,
  short: Match<number>,
  { measures, nouns }: AmountTables,
): boolean {
  const link = measures.link(tokens, short.end);
  const after = link?.end ?? short.end;
  if (measures.behind(tokens, after, true)?.value.is === 'money') return true;
  if (number.written === 'words' || number.power > 0) return false;
  const symbol = measures.symbol(tokens, short.start, true) !== undefined;
  if (!symbol && number.start === 0 && standsLast(tokens, short.end)) return true;
  if (!link && !tokens.joined(short.start)) return false;
  if (measures.named(tokens, after)?.value.is === 'unit' || measures.symbol(tokens, after, true)) return true;
  // nobody writes “1.25m waves”, but “1.25m customers”
  const whole = number.value.scale === 0 || !nouns.hasMasses;
  if (symbol && whole) return nouns.isMass(tokens, short.end);
  return nouns.at(tokens, short.end, short.value) !== undefined;
}
