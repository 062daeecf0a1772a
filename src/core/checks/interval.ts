import Big from 'big.js';
import type { AmountValue } from '../facts.js';

/*
 * What a written number may stand for, as an interval of exact decimals.
 *
 * A figure is rounded: it stands for half a unit of its last non-zero digit to either side, at least two digits taken as
 * given (4,000 is ±50; 12,000 is ±500; 44.7 is ±0.05). A bound widens it: more than x is [x, 1.1x], less than x and
 * nearly x are [0.9x, x], about x is ±5 % and at least its rounding; up to x is x as it is written. A range is what is
 * written, its ends rounded likewise. Quotients are kept as fractions, so that comparing them never divides.
 */

/** Both ends are in it. Decimals, exact. */
export interface Interval {
  readonly low: Big;
  readonly high: Big;
}

/** An interval whose ends are fractions of positive decimals. */
export interface RatioInterval {
  readonly low: Fraction;
  readonly high: Fraction;
}

interface Fraction {
  readonly over: Big;
  readonly under: Big;
}

/**
 * What an amount may be; nothing for ratios and for what is no decimal.
 * @param digits so many digits are taken as given, zeros too
 */
export function intervalOf({ amount, min, max, bound }: AmountValue, digits = 2): Interval | undefined {
  const low = decimalOf(min ?? amount);
  const high = decimalOf(max ?? amount);
  if (!low || !high) return undefined;
  const written = { low: low.minus(roundingOf(low, digits)), high: high.plus(roundingOf(high, digits)) };
  switch (bound) {
    case 'exact':
    case 'between':
    case 'at-most':
      return written;
    case 'about':
      return hull(written, scaled(low, '0.95', '1.05'));
    case 'more-than':
    case 'at-least':
      return scaled(low, '1', '1.1');
    case 'less-than':
      return scaled(high, '0.9', '1');
  }
}

/** What «nearly x» may be. */
export function nearlyOf({ amount, max }: AmountValue): Interval | undefined {
  const value = decimalOf(max ?? amount);
  return value && scaled(value, '0.9', '1');
}

/** Half a unit of the last digit that is not zero, but at least so many digits count. */
function roundingOf(value: Big, least: number): Big {
  if (value.eq(0)) return new Big('0.5');
  const digits = Math.max(least, value.c.length);
  // the last digit that counts stands for 10^(e - digits + 1)
  return new Big(`5e${value.e - digits}`);
}

/** Whether two intervals have nothing in common. */
export function areDisjoint(a: Interval, b: Interval): boolean {
  return a.high.lt(b.low) || b.high.lt(a.low);
}

/** All quotients of a number of one interval by one of the other; nothing unless both are above zero. */
export function quotient(a: Interval, b: Interval): RatioInterval | undefined {
  if (!a.low.gt(0) || !b.low.gt(0)) return undefined;
  return { low: { over: a.low, under: b.high }, high: { over: a.high, under: b.low } };
}

/** Whether two intervals of fractions have nothing in common. */
export function areRatiosDisjoint(a: RatioInterval, b: RatioInterval): boolean {
  return isLess(a.high, b.low) || isLess(b.high, a.low);
}

function isLess(a: Fraction, b: Fraction): boolean {
  return a.over.times(b.under).lt(b.over.times(a.under));
}

function hull(a: Interval, b: Interval): Interval {
  return { low: a.low.lt(b.low) ? a.low : b.low, high: a.high.gt(b.high) ? a.high : b.high };
}

/** A number times two factors, the smaller product first. */
function scaled(value: Big, from: string, to: string): Interval {
  const [a, b] = [value.times(from), value.times(to)];
  return a.lt(b) ? { low: a, high: b } : { low: b, high: a };
}

function decimalOf(text: string | null): Big | undefined {
  return text !== null && /^-?\d+(?:\.\d+)?$/u.test(text) ? new Big(text) : undefined;
}
