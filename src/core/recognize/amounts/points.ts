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

/** Points of a spread are hundredths of one, and no fewer. */
const LEAST_SPREAD = decimal(10);
/** Shares change by fewer points than an index does. */
const MOST_POINTS = decimal(20);

/**
 * Whether points are those of a share in per cent (0), as in a poll or before what it reached («0,3 puntos, hasta el
 * 4,1 %»), or those of a spread between two rates, which are basis points (-2).
 */
export function pointsPower(tokens: Tokens, { start, end, value }: Points, tables: AmountTables): number | undefined {
  if (tables.isPolled(tokens, start, end)) return 0;
  if (compare(value, MOST_POINTS) < 0 && tables.reachesPercent(tokens, end)) return 0;
  return compare(value, LEAST_SPREAD) >= 0 && tables.isSpread(tokens, start) ? -2 : undefined;
}

/** Whether points are no index's but a match's («31 puntos en el partido») or places («13.000 puntos de vacunación»). */
export function isScore(tokens: Tokens, { start, end, value }: Points, tables: AmountTables): boolean {
  const link = tables.measures.link(tokens, end);
  const word = link && tokens.is(link.end, WORD) && !tokens.has(link.end, CAPITAL);
  if (word && value.scale === 0 && !tables.functionWords.at(tokens, link.end)) return true;
  return compare(value, MANY) < 0 && tables.isScored(tokens, start, end);
}
