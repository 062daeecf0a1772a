import { compare, type Decimal, decimal } from '../decimal.js';
import { CAPITAL, type Tokens, WORD } from '../words/tokens.js';
import type { AmountTables } from './tables.js';

/** No match ends with so many. */
const MANY = decimal(1000);

/** A number and the word for points behind it. Positions are tokens. */
interface Points {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
}

/** Whether points are no index's but a match's («31 puntos en el partido») or places («13.000 puntos de vacunación»). */
export function isScore(tokens: Tokens, { start, end, value }: Points, tables: AmountTables): boolean {
  const link = tables.measures.link(tokens, end);
  const word = link && tokens.is(link.end, WORD) && !tokens.has(link.end, CAPITAL);
  if (word && value.scale === 0 && !tables.functionWords.at(tokens, link.end)) return true;
  return compare(value, MANY) < 0 && tables.isScored(tokens, start, end);
}
