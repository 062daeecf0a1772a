import Big from 'big.js';
import type { ExchangeRates } from '../config/rates.js';
import type { AmountValue } from '../facts.js';
import { withBound } from './bounds.js';
import { inWords } from './magnitude.js';
import { formatDecimal, significantDigits } from './numbers.js';
import { sentenceCase, type Voice } from './voice.js';

/** Rates that the newsroom keeps, and what amounts are converted into besides the euro. */
export interface Exchange {
  readonly rates: ExchangeRates;
  /** ISO 4217 codes. */
  readonly currencies: readonly string[];
}

/** More digits than a rate has would be made up. */
const MOST_DIGITS = 5;

/**
 * A sum in euros and in the house's first currency, at the last rate on or before a day: “≈ 10.9 million EUR (ECB,
 * 2024-10-04)”. As many significant digits as the article gives, three at least.
 */
export function exchangeLines(
  value: AmountValue,
  { rates, currencies }: Exchange,
  day: string,
  voice: Voice,
): readonly string[] {
  const { currency } = value;
  if (value.type !== 'money' || currency === undefined) return [];
  const targets = new Set(['EUR', ...currencies.slice(0, 1)]);
  return [...targets].flatMap((target) => {
    if (target === currency) return [];
    const [from, to] = [currency, target].map((code) =>
      code === 'EUR' ? { perEuro: '1', day: undefined } : rates.at(day, code),
    );
    if (!from || !to) return [];
    const convert = (amount: string): string => {
      const digits = Math.min(MOST_DIGITS, Math.max(3, significantDigits(amount)));
      const decimal = new Big(amount).times(to.perEuro).div(from.perEuro).prec(digits).toFixed();
      return inWords(decimal, voice.locale) ?? formatDecimal(decimal, voice);
    };
    const ends = value.amount === null ? [value.min, value.max] : [value.amount];
    const number = ends.flatMap((end) => (end === undefined ? [] : [convert(end)])).join(' – ');
    if (number === '') return [];
    const sum = voice.t('≈ {0} {1}', number, target);
    const bounded = value.bound === 'about' ? sum : sentenceCase(withBound(value.bound, sum, voice), voice);
    // of two days the older
    const of = [from.day, to.day].filter((one) => one !== undefined).sort()[0] ?? day;
    return [voice.t('{0} (ECB, {1})', bounded, of)];
  });
}
