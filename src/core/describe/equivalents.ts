import Big from 'big.js';
import type { AmountFact, AmountValue, Fact } from '../facts.js';
import { formatDecimal, roundTo } from './numbers.js';
import type { Surroundings } from './surroundings.js';
import { quote, type Voice } from './voice.js';

/**
 * When an article gives a sum in two currencies, one in brackets behind the other, each bounds the exchange rate that
 * its writer used. A sum «at most A» beside one of «more than B» means a rate of at most A/B; «at least A» beside
 * «exactly B» one of at least A/B; two lower bounds mean nothing at all.
 */
export function rateLine(fact: AmountFact, around: Surroundings, voice: Voice): string | undefined {
  const other = equivalentOf(fact, around);
  const rate = other && rateOf(fact.value, other.value);
  return other && rate ? voice.t('With {0}: {1}', quote(other.text), rateInWords(rate, voice)) : undefined;
}

/** The sum in another currency that is in brackets behind this one, or before whose brackets this one stands. */
export function equivalentOf(fact: AmountFact, around: Surroundings): AmountFact | undefined {
  const sums = around.facts.filter(isSum);
  const index = sums.findIndex((sum) => sum.start === fact.start);
  const pairs = [
    [sums[index], sums[index + 1]],
    [sums[index - 1], sums[index]],
  ] as const;
  for (const [first, second] of pairs) {
    if (first && second && first.value.currency !== second.value.currency && areBracketed(first, second, around)) {
      return first.start === fact.start ? second : first;
    }
  }
  return undefined;
}

function isSum(fact: Fact): fact is AmountFact {
  return fact.kind === 'amount' && fact.value.type === 'money';
}

/** Whether only an opening bracket and perhaps a few words («o sea», “equivalent to”) stand between the two. */
function areBracketed(first: AmountFact, second: AmountFact, around: Surroundings): boolean {
  const gap = around.source.slice(first.end, Math.min(second.start, first.end + 80));
  return first.end + gap.length === second.start && /^[*_~]*\s*[([]\s*(?:\p{Ll}+\s+){0,3}[*_~]*$/u.test(gap);
}

interface Interval {
  readonly low?: Big;
  readonly high?: Big;
  readonly about: boolean;
}

export interface Rate {
  /** ISO 4217 code of what is paid for one unit of `per`. */
  readonly currency: string;
  /** ISO 4217 code. */
  readonly per: string;
  readonly interval: Interval;
  /** The rate if both sums were exact. */
  readonly nominal: Big;
}

/** The exchange rate that two sums imply, in the direction in which it is at least one. */
export function rateOf(a: AmountValue, b: AmountValue): Rate | undefined {
  const [ofA, ofB] = [intervalOf(a), intervalOf(b)];
  const [middleA, middleB] = [nominalOf(a), nominalOf(b)];
  if (!ofA || !ofB || !middleA || !middleB || a.currency === undefined || b.currency === undefined) {
    return undefined;
  }
  return middleA.gte(middleB)
    ? { currency: a.currency, per: b.currency, interval: quotient(ofA, ofB), nominal: middleA.div(middleB) }
    : { currency: b.currency, per: a.currency, interval: quotient(ofB, ofA), nominal: middleB.div(middleA) };
}

/** All quotients of a number of one interval by a number of the other; both hold positive numbers only. */
function quotient(a: Interval, b: Interval): Interval {
  return {
    ...(a.low && b.high && { low: a.low.div(b.high) }),
    ...(a.high && b.low && { high: a.high.div(b.low) }),
    about: a.about || b.about,
  };
}

/** What a sum may be; open ends are missing. Nothing for sums that are not above zero. */
function intervalOf(value: AmountValue): Interval | undefined {
  const low = positive(value.min ?? value.amount);
  const high = positive(value.max ?? value.amount);
  if (!low || !high) {
    return undefined;
  }
  switch (value.bound) {
    case 'exact':
    case 'between':
      return { low, high, about: false };
    case 'about':
      return { low, high, about: true };
    case 'at-least':
    case 'more-than':
      return { low, about: false };
    case 'at-most':
    case 'less-than':
      return { high, about: false };
  }
}

function nominalOf(value: AmountValue): Big | undefined {
  const [low, high] = [positive(value.min ?? value.amount), positive(value.max ?? value.amount)];
  return low && high && low.plus(high).div(2);
}

function positive(decimal: string | null): Big | undefined {
  const value = decimal === null ? undefined : new Big(decimal);
  return value?.gt(0) ? value : undefined;
}

function rateInWords(rate: Rate, voice: Voice): string {
  const { low, high, about } = rate.interval;
  const format = (value: Big): string => formatDecimal(roundTo(value, 3), voice);
  const say = (number: string): string => voice.t('{0} {1} per {2}', number, rate.currency, rate.per);
  const exactly = (number: string): string => (about ? voice.t('about {0}', number) : number);
  if (low && high) {
    const [from, to] = [format(low), format(high)];
    return say(from === to ? voice.t('about {0}', from) : exactly(`${from} – ${to}`));
  }
  if (high) {
    return say(voice.t('at most {0}', exactly(format(high))));
  }
  if (low) {
    return say(voice.t('at least {0}', exactly(format(low))));
  }
  return voice.t('{0} if both were exact; the bounds leave it open', say(format(rate.nominal)));
}
