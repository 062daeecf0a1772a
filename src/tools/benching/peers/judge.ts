import type { AmountValue, DateValue } from '../../../core/facts.js';
import type { PeerMention } from './peer.js';

/** A fact of a sample article as its gold gives it, with its place in the piece of text that the peer reads. */
export interface WantedFact {
  readonly start: number;
  readonly end: number;
  readonly value: Partial<AmountValue> & Partial<DateValue>;
}

/**
 * Whether a mention stands where the fact does. Lenient, because conventions differ: it covers at least half of the
 * fact, and what it has beyond that is no more than a quarter of it.
 */
export function standsAt(mention: PeerMention, fact: WantedFact): boolean {
  const common = Math.min(mention.end, fact.end) - Math.max(mention.start, fact.start);
  const length = fact.end - fact.start;
  return common * 2 >= length && mention.end - mention.start - common <= length / 4;
}

/** Names that peers have for currencies of the samples, by ISO 4217 code. */
const currencyNames: Readonly<Record<string, RegExp>> = {
  USD: /^(usd|\$|us dollar|united states dollar|dollar|dólar)/i,
  EUR: /^(eur|€|euro)/i,
  GBP: /^(gbp|£|pound|british pound|libra)/i,
  MXN: /^(mxn|peso|mexican peso|peso mexicano)/i,
  ARS: /^(ars|peso|peso argentino)/i,
};

const nextDay = (day: string): string => {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

/** Whether the value is the fact's: number and currency, or TIMEX3 or the same days. Bounds are not asked for. */
export function means(mention: PeerMention, { value }: WantedFact): boolean {
  if (value.timex !== undefined) {
    if (mention.timex === value.timex) return true;
    if (!mention.days || !value.start || !value.end) return false;
    const [first, last] = mention.days;
    return first === value.start && (last === value.end || last === nextDay(value.end));
  }
  const wanted = [value.amount ?? value.min, value.max].filter((one) => one != null).map(toNumber);
  const { numbers = [], currency } = mention;
  if (numbers.length !== wanted.length || numbers.some((one, i) => !near(one, wanted[i] as number))) return false;
  if (value.type !== 'money') return true;
  const code = value.currency as string;
  return currency === code || (currency !== undefined && (currencyNames[code]?.test(currency) ?? false));
}

/** An amount as a fact gives it, fractions (“2/3”) included. */
export const toNumber = (amount: string): number => {
  const [above = '', below] = amount.split('/');
  return Number(above) / Number(below ?? 1);
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
