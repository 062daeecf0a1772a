import { compare, type Decimal, decimal, toInteger } from '../decimal.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import type { Match } from '../words/phrases.js';
import type { Tokens } from '../words/tokens.js';
import type { AmountMention, Measure } from './mention.js';
import type { AmountTables } from './tables.js';

const HYPHEN = 0x2d;
const SLASH = 0x2f;

/** A ratio that starts with this number: two thirds, one in five, 3 de cada 10, 2/3 of. */
export function readRatio(
  tokens: Tokens,
  number: NumberMention,
  numbers: NumberMentions,
  tables: AmountTables,
): Omit<AmountMention, 'bound'> | undefined {
  const { start, end } = number;
  if (number.code) return writtenFraction(tokens, number, tables);
  if (number.ordinal || number.power > 0 || number.attached) return undefined;
  const out = tables.outOf.at(tokens, end);
  if (out) {
    const whole = numbers.at(out.end);
    if (!whole || whole.code || whole.power > 0 || compare(number.value, whole.value) > 0) return undefined;
    if (whole.digits === 4 || toInteger(whole.value) < 2) return undefined;
    return { start, end: whole.end, low: number.value, denominator: whole.value, signed: false };
  }
  const hyphen = tokens.sign(end) === HYPHEN && tokens.joined(end) ? 1 : 0;
  const fraction = tables.fractions.at(tokens, end + hyphen);
  if (!fraction || toInteger(number.value) < 1) return undefined;
  const points = pointsBehind(tokens, fraction.end, tables);
  const share = points && shareOf(number, fraction.value);
  if (points && share) return { start, end: points.end, low: share, measure: points.value, signed: false };
  const partitive = tables.measures.link(tokens, fraction.end) !== undefined;
  return {
    start,
    end: fraction.end,
    low: number.value,
    denominator: decimal(fraction.value),
    partitive,
    signed: false,
  };
}

/** “of a percentage point”, behind a fraction. */
function pointsBehind(tokens: Tokens, i: number, tables: AmountTables): Match<Measure> | undefined {
  const link = tables.measures.link(tokens, i);
  if (!link) return undefined;
  const direct = tables.measures.behind(tokens, link.end, true) ?? tables.measures.behind(tokens, link.end + 1, true);
  if (direct?.value.is === 'points') return direct;
  // “a quarter of a point” of interest
  const point = direct?.value.is === 'unit' && direct.value.code === '{point}';
  return point ? { ...direct, value: { is: 'points', power: 0 } } : undefined;
}

/** A fraction as an exact decimal, where it is one. */
function shareOf({ value }: NumberMention, denominator: number): Decimal | undefined {
  const scale = { 2: 1, 4: 2, 5: 1, 8: 3, 10: 1 }[denominator];
  if (scale === undefined || value.scale > 0) return undefined;
  return decimal((value.digits * 10n ** BigInt(scale)) / BigInt(denominator), scale);
}

/** «2/3 de», where something is divided; dates and seasons look the same. */
function writtenFraction(
  tokens: Tokens,
  { start, end }: NumberMention,
  tables: AmountTables,
): Omit<AmountMention, 'bound'> | undefined {
  if (end - start !== 3 || tokens.sign(start + 1) !== SLASH || !tables.measures.link(tokens, end)) return undefined;
  const low = Number(tokens.slice(start));
  const denominator = Number(tokens.slice(start + 2));
  if (!(low >= 1 && low < denominator && denominator <= 10)) return undefined;
  return { start, end, low: decimal(low), denominator: decimal(denominator), signed: false };
}
