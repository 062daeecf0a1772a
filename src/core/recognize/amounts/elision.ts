import { compare, decimal, multiply, shift } from '../decimal.js';
import type { Tokens } from '../words/tokens.js';
import type { Quantity } from './mention.js';
import type { AmountTables } from './tables.js';

const TEN = decimal(10);

/** The quantities of a text, in order, and nothing behind them. */
type Quantities = readonly (Quantity | undefined)[];

/** Digits and nothing else that could be a magnitude's: «12» in «de 12 a 10 millones de euros»; no year. */
const isBare = ({ measure, power, number, orMore }: Quantity): boolean =>
  !measure && power === 0 && !orMore && number.written === 'digits' && number.digits < 4 && !number.article;

/** Whether the first number of a pair lacks the magnitude that stands behind the second: «de 12 a 10 millones». */
export function lacksMagnitude(a: Quantity, b: Quantity): boolean {
  return isBare(a) && b.power > 0 && compare(a.number.mantissa, multiply(b.number.mantissa, TEN)) < 0;
}

/**
 * Quantity `i` with the measure and magnitude that it leaves to a later one: what falls («de 12 a 10 millones de
 * euros»; what rises is a range) and lists («10, 12 y 15 %»).
 */
export function withElided(tokens: Tokens, quantities: Quantities, i: number, tables: AmountTables): Quantity {
  const quantity = quantities[i] as Quantity;
  if (!isBare(quantity) || tables.labelsBefore.endingAt(tokens, quantity.start)) return quantity;
  const whole = falls(tokens, quantity, quantities[i + 1], tables) ?? endOfList(tokens, quantities, i, tables);
  if (!whole || whole.prefixed || (!whole.measure && whole.power === 0)) return quantity;
  const { measure } = whole;
  const power = lacksMagnitude(quantity, whole) ? whole.power : 0;
  let value = shift(quantity.value, power);
  if (measure?.is === 'points') value = shift(value, measure.power);
  if (measure?.is === 'money' && measure.hundredths) value = shift(value, -2);
  return { ...quantity, value, power, measure };
}

function falls(tokens: Tokens, a: Quantity, b: Quantity | undefined, tables: AmountTables): Quantity | undefined {
  const link = b && tables.ranges.between(tokens, a, b);
  // “by 52 to 48 percent”
  return link && !link.sign && (!link.weak || b?.measure?.is === 'percent') ? b : undefined;
}

/** The last quantity of a list, if all before it are bare numbers. */
function endOfList(tokens: Tokens, quantities: Quantities, i: number, tables: AmountTables): Quantity | undefined {
  for (let at = i; ; at++) {
    const one = quantities[at] as Quantity;
    const next = quantities[at + 1];
    if (!next || !isBare(one)) return undefined;
    if (tables.ranges.isLastOfList(tokens, one, next)) return next;
    if (!tables.ranges.areListed(tokens, one, next)) return undefined;
  }
}
