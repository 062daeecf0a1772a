import Big from 'big.js';
import type { Voice } from './voice.js';

/** More digits behind the point than `Intl` takes in the oldest hosts are left as they are written. */
const MOST_DECIMALS = 20;

/** A decimal string in the number format of the interface, every digit kept. */
export function formatDecimal(decimal: string, voice: Voice, options: Intl.NumberFormatOptions = {}): string {
  const decimals = decimal.split('.')[1]?.length ?? 0;
  if (decimals > MOST_DECIMALS || !/^[+-]?\d+(?:\.\d+)?$/.test(decimal)) {
    return decimal;
  }
  return new Intl.NumberFormat(voice.locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    ...options,
  }).format(decimal as Intl.StringNumericLiteral);
}

/** Rounded half up to `digits` significant digits, but never before the decimal point; zeros at the end left out. */
export function roundTo(value: Big, digits: number): string {
  const whole = value.abs().round(0, 0).toFixed().length;
  const places = value.abs().gte(1) ? Math.max(0, digits - whole) : digits - 1 - value.e;
  return value.round(places).toFixed();
}

/** The digits that carry meaning in a decimal string, zeros at its ends left out. */
export function significantDigits(decimal: string): number {
  return new Big(decimal).c.length;
}
