import Big from 'big.js';
import { dimensionOf } from '../checks/units.js';
import type { AmountValue } from '../facts.js';
import { roundTo, significantDigits } from './numbers.js';

interface Conversion {
  readonly to: string;
  /** Exact number of `to` in one unit, by the international definition. */
  readonly factor: string;
  /** Added before the factor is applied. */
  readonly offset?: string;
}

/** From units that many readers can't picture to the metric ones, by UCUM code. */
const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  '[in_i]': { to: 'cm', factor: '2.54' },
  '[ft_i]': { to: 'm', factor: '0.3048' },
  '[yd_i]': { to: 'm', factor: '0.9144' },
  '[mi_i]': { to: 'km', factor: '1.609344' },
  '[nmi_i]': { to: 'km', factor: '1.852' },
  '[ft_i]2': { to: 'm2', factor: '0.09290304' },
  '[sft_i]': { to: 'm2', factor: '0.09290304' },
  '[mi_i]2': { to: 'km2', factor: '2.589988110336' },
  '[smi_us]': { to: 'km2', factor: '2.589988110336' },
  '[acr_us]': { to: 'har', factor: '0.40468564224' },
  '[acr_br]': { to: 'har', factor: '0.40468564224' },
  '[oz_av]': { to: 'g', factor: '28.349523125' },
  '[oz_tr]': { to: 'g', factor: '31.1034768' },
  '[lb_av]': { to: 'kg', factor: '0.45359237' },
  '[stone_av]': { to: 'kg', factor: '6.35029318' },
  '[ston_av]': { to: 't', factor: '0.90718474' },
  '[foz_us]': { to: 'mL', factor: '29.5735295625' },
  '[gal_us]': { to: 'L', factor: '3.785411784' },
  '[gal_br]': { to: 'L', factor: '4.54609' },
  '[bbl_us]': { to: 'L', factor: '158.987294928' },
  '[mi_i]/h': { to: 'km/h', factor: '1.609344' },
  '[kn_i]': { to: 'km/h', factor: '1.852' },
  '[degF]': { to: 'Cel', factor: '0.55555555555555555556', offset: '-32' },
};

/**
 * The same quantity in a metric unit, rounded to as many significant digits as the article gives, at least three;
 * nothing when it is in one already.
 */
export function toMetric(value: AmountValue): AmountValue | undefined {
  const conversion = value.unit === undefined ? undefined : CONVERSIONS[value.unit];
  if (conversion === undefined) return undefined;
  const exact = (decimal: string): Big => new Big(decimal).plus(conversion.offset ?? 0).times(conversion.factor);
  // Lengths of some metres are not told in centimetres.
  const long = conversion.to === 'cm' && exact(value.max ?? value.amount ?? '0').gte(300);
  return converted(value, long ? 'm' : conversion.to, (decimal) => exact(decimal).div(long ? 100 : 1));
}

/**
 * The same quantity in the one of these units (UCUM codes) that measures the same thing; of several, the largest in which
 * it is at least one, else the smallest. `null` when it is in that unit already, nothing when there is none.
 */
export function toPreferred(value: AmountValue, units: readonly string[]): AmountValue | null | undefined {
  const from = value.unit === undefined ? undefined : baseOf(value.unit);
  const most = value.max ?? value.amount ?? value.min;
  if (from === undefined || most === undefined || most === null) return undefined;
  const inUnit = (decimal: string, to: Base): Big =>
    new Big(decimal).plus(from.offset).times(from.factor).div(to.factor).minus(to.offset);
  const fitting = units
    .flatMap((unit) => {
      const base = baseOf(unit);
      return base?.dimension === from.dimension ? [{ unit, base }] : [];
    })
    .sort((a, b) => new Big(b.base.factor).cmp(a.base.factor));
  const to = fitting.find(({ base }) => inUnit(most, base).abs().gte(1)) ?? fitting.at(-1);
  if (to === undefined) return undefined;
  return to.unit === value.unit ? null : converted(value, to.unit, (decimal) => inUnit(decimal, to.base));
}

interface Base {
  readonly dimension: string;
  /** Base units of the dimension in one. */
  readonly factor: string | Big;
  readonly offset: string;
}

/** A unit that stands for one measure only, by the international definition where people mean several by the word. */
function baseOf(unit: string): Base | undefined {
  const conversion = CONVERSIONS[unit];
  const [known, metric] = [dimensionOf(unit), dimensionOf(conversion?.to ?? unit)];
  const [factor] = metric?.measures ?? [];
  if (known === undefined || metric === undefined || factor === undefined) return undefined;
  if (conversion === undefined) {
    // A ton or a gallon is more than one measure. Temperatures have their zero first.
    if (known.measures.length > 1 && factor.offset === undefined) return undefined;
    return { dimension: known.name, factor: factor.factor, offset: factor.offset ?? '0' };
  }
  const times = new Big(factor.factor).times(conversion.factor);
  return { dimension: known.name, factor: times, offset: conversion.offset ?? '0' };
}

function converted(value: AmountValue, unit: string, exact: (decimal: string) => Big): AmountValue {
  const convert = (decimal: string): string => roundTo(exact(decimal), Math.max(3, significantDigits(decimal)));
  return {
    type: 'quantity',
    bound: value.bound,
    unit,
    amount: value.amount === null ? null : convert(value.amount),
    ...(value.min !== undefined && { min: convert(value.min) }),
    ...(value.max !== undefined && { max: convert(value.max) }),
  };
}
