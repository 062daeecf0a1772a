import { add, compare, type Decimal, decimal, multiply, shift } from '../decimal.js';
import { compoundUnits } from '../languages/shared/units.js';
import type { Tokens } from '../words/tokens.js';
import { type AmountDraft, draftAmount, type Measure, type Quantity } from './mention.js';
import type { AmountTables } from './tables.js';

const HUNDRED = decimal(100);

/** Two quantities that are one measure: 7 feet 10 inches, 3 dollars 50, «2 euros con 30 céntimos». */
export function joinCompounds(
  tokens: Tokens,
  large: Quantity,
  small: Quantity,
  tables: AmountTables,
): AmountDraft | undefined {
  if (!large.measure || large.power > 0 || small.power > 0 || small.sign || large.number.separators) return undefined;
  const joiner = tables.joiners.at(tokens, large.end);
  if ((joiner?.end ?? large.end) !== small.start) return undefined;
  const whole = (low: Decimal, measure: Measure): AmountDraft =>
    draftAmount(large.start, small.end, low, measure, large.sign === '+');
  if (large.measure.is === 'unit' && small.measure?.is === 'unit') {
    const { code } = large.measure;
    const smaller = small.measure.code;
    const rule = compoundUnits.find(([a, b]) => a === code && b === smaller);
    if (!rule || compare(small.value, decimal(rule[2])) >= 0) return undefined;
    return whole(add(multiply(large.value, decimal(rule[2])), small.value), small.measure);
  }
  if (large.measure.is !== 'money' || large.prefixed) return undefined;
  if (small.measure?.is === 'money' && small.measure.hundredths) {
    if (!large.measure.codes.some((code) => small.measure?.is === 'money' && small.measure.codes.includes(code)))
      return undefined;
    return whole(add(large.value, small.value), large.measure);
  }
  // «3 dollars 50», «tres euros con cincuenta»: two digits or words, and nothing counted
  const short = small.number.digits === 2 || (small.number.written === 'words' && joiner !== undefined);
  const cents = !small.measure && short && small.value.scale === 0 && compare(small.value, HUNDRED) < 0;
  const counts = tables.nouns.at(tokens, small.end, 0) !== undefined;
  if (!cents || counts) return undefined;
  return whole(add(large.value, shift(small.value, -2)), large.measure);
}
