import type { AmountValue } from '../../facts.js';
import { type Decimal, formatDecimal } from '../decimal.js';
import { regionCurrency } from '../languages/shared/currencies.js';
import type { DecimalSign } from '../numbers/number.js';
import type { AmountMention, Measure } from './mention.js';

/** What the rest of an article says about amounts whose reading is open. */
export interface AmountContext {
  /** ISO 3166-1 alpha-2: where the article is from. */
  readonly region: string;
  /** The decimal sign that the article's unambiguous numbers use, when they agree. */
  readonly decimal?: DecimalSign;
  /** ISO 4217 codes of the currencies that the article names without doubt or by their country, by how often. */
  readonly currencies: ReadonlyMap<string, number>;
  /** Whether `$` is the peso of the country that the article is about. */
  readonly pesoSign?: boolean;
  /** ISO 4217 codes that the newsroom means where an article does not tell, best first. */
  readonly house?: readonly string[];
}

/** A value while it is made: its properties in the contract's order, and none that says nothing. */
type Draft = { -readonly [field in keyof AmountValue]: AmountValue[field] };

/** The value of an amount in its article, by the contract's shape. */
export function amountValue(mention: AmountMention, context: AmountContext): AmountValue {
  const { separators } = mention;
  const other = separators?.other;
  if (!other || mention.high) return reading(mention, mention.low, context);
  const flipped = context.decimal !== undefined && context.decimal !== separators.decimal;
  const best = reading(mention, flipped ? other : mention.low, context);
  if (context.decimal === separators.decimal) return best;
  best.alternatives = [reading(mention, flipped ? mention.low : other, context)];
  return best;
}

function reading(mention: AmountMention, low: Decimal, context: AmountContext): Draft {
  const { measure, high, denominator, bound, of } = mention;
  const number = formatDecimal(low);
  const amount = denominator ? `${number}/${formatDecimal(denominator)}` : number;
  const type = denominator ? 'ratio' : typeOf(measure);
  // the commonest shapes, spelled out
  if (!high && !mention.signed && (of === undefined || !measure)) {
    if (measure?.is === 'money') {
      const { currency, currencyCandidates } = currencyOf(measure.codes, context);
      return currencyCandidates
        ? { type, amount, bound, currency, currencyCandidates }
        : { type, amount, bound, currency };
    }
    if (measure?.is === 'unit') return { type, amount, bound, unit: measure.code };
    return of === undefined ? { type, amount, bound } : { type, amount, bound, of };
  }
  const value: Draft = high
    ? { type, amount: null, min: number, max: formatDecimal(high), bound }
    : { type, amount, bound };
  if (mention.signed) value.signed = true;
  if (measure?.is === 'money') {
    const { currency, currencyCandidates } = currencyOf(measure.codes, context);
    value.currency = currency;
    if (currencyCandidates) value.currencyCandidates = currencyCandidates;
  }
  if (measure?.is === 'unit') value.unit = measure.code;
  if (of !== undefined) value.of = of;
  return value;
}

function typeOf(measure: Measure | undefined): AmountValue['type'] {
  switch (measure?.is) {
    case 'money':
      return 'money';
    case 'percent':
      return 'percent';
    case 'points':
      return 'percentage-point';
    case 'unit':
      return 'quantity';
    case undefined:
      return 'count';
  }
}

const NO_CODES: readonly string[] = [];

/**
 * The best reading of a currency word or sign, and the others. Where the newsroom has one among them, what the article
 * names elsewhere comes first, then the newsroom's. Else the region's own currency comes first; then what the
 * article names elsewhere, itself or by its country. A plain dollar is the American one unless the region has another;
 * so is the sign, but where pesos are written with it.
 */
function currencyOf(
  codes: readonly string[],
  { region, currencies, pesoSign = false, house = NO_CODES }: AmountContext,
): { currency: string; currencyCandidates?: readonly string[] } {
  if (codes.length === 1) return { currency: codes[0] as string };
  const own = regionCurrency.get(region);
  const isOfHouse = house.some((code) => codes.includes(code));
  const asListed = codes[0] === own || !codes.some((code) => code === own || currencies.has(code));
  if (asListed && !isOfHouse) return { currency: codes[0] as string, currencyCandidates: codes };
  const weight = (code: string): number => {
    if (isOfHouse && currencies.has(code)) return 1e9 + (currencies.get(code) ?? 0);
    if (isOfHouse && house.includes(code)) return 1e8 - house.indexOf(code);
    if (code === own) return 1e6;
    const named = currencies.get(code) ?? 0;
    if (code !== 'USD' || codes[0] !== 'USD') return named;
    return pesoSign && codes.includes('MXN') ? named : 1e5;
  };
  const ranked = [...codes].sort((a, b) => weight(b) - weight(a));
  return { currency: ranked[0] as string, currencyCandidates: ranked };
}
