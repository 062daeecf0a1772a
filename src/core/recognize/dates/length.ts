import { add, type Decimal, decimal, formatDecimal, multiply, toInteger } from '../decimal.js';
import type { DateUnit } from '../languages/date-words.js';
import { addMonths } from './calendar.js';
import type { Length } from './fields.js';

/** Units as ISO 8601 durations write them: the designator, and how many of it a unit is. */
const designators: Readonly<Record<DateUnit, readonly [count: number, designator: string, time: boolean]>> = {
  second: [1, 'S', true],
  minute: [1, 'M', true],
  hour: [1, 'H', true],
  day: [1, 'D', false],
  weekend: [1, 'WE', false],
  week: [1, 'W', false],
  fortnight: [2, 'W', false],
  month: [1, 'M', false],
  quarter: [3, 'M', false],
  'four-months': [4, 'M', false],
  half: [6, 'M', false],
  year: [1, 'Y', false],
  decade: [10, 'Y', false],
  century: [100, 'Y', false],
};

/** The next smaller unit where a fraction becomes whole: half a year is 6 months. Half a month or week stays. */
const smaller: Readonly<Record<string, readonly [count: number, designator: string]>> = {
  Y: [12, 'M'],
  TH: [60, 'M'],
  TM: [60, 'S'],
};

/** ISO 8601 duration (TIMEX3), `X` for a vague number. */
export function formatLengths(lengths: readonly Length[], end: 'from' | 'to' = 'from'): string {
  if (lengths.length === 1) {
    const { n, to, unit } = lengths[0] as Length;
    const [count, designator, time] = designators[unit];
    const number = end === 'to' && to ? to : n;
    // a whole number of a unit of its own, as mostly
    if (number?.scale === 0 && count === 1) return `${time ? 'PT' : 'P'}${formatDecimal(number)}${designator}`;
  }
  const calendar = new Map<string, Decimal | undefined>();
  const clock = new Map<string, Decimal | undefined>();
  const put = (map: Map<string, Decimal | undefined>, key: string, value: Decimal | undefined): void => {
    const before = map.get(key);
    map.set(key, before && value ? add(before, value) : value);
  };
  for (const length of lengths) {
    const [count, designator, time] = designators[length.unit];
    const map = time ? clock : calendar;
    const n = end === 'to' && length.to ? length.to : length.n;
    if (!n) {
      // «varias décadas» is not a vague number of years
      put(
        map,
        length.unit === 'decade'
          ? 'DE'
          : length.unit === 'century'
            ? 'CE'
            : length.unit === 'quarter'
              ? 'Q'
              : designator,
        undefined,
      );
      continue;
    }
    const value = multiply(n, decimal(count));
    const finer = smaller[(time ? 'T' : '') + designator];
    if (toInteger(value) >= 0 || !finer) {
      put(map, designator, value);
      continue;
    }
    const whole = decimal(value.digits / 10n ** BigInt(value.scale));
    const rest = multiply(add(value, { digits: -whole.digits, scale: 0 }), decimal(finer[0]));
    if (toInteger(rest) < 0) put(map, designator, value);
    else {
      if (whole.digits > 0n) put(map, designator, whole);
      put(map, finer[1], rest);
    }
  }
  const write = (map: Map<string, Decimal | undefined>): string =>
    [...map].map(([designator, value]) => (value ? formatDecimal(value) : 'X') + designator).join('');
  return `P${write(calendar)}${clock.size > 0 ? `T${write(clock)}` : ''}`;
}

/**
 * The day that lies the lengths after a day, or before it when `sign` is negative; undefined for vague numbers and for
 * fractions that are no whole number of days or months. Hours and less count only in full days.
 */
export function moveBy(day: number, lengths: readonly Length[], sign: -1 | 1): number | undefined {
  let months = decimal(0);
  let days = decimal(0);
  for (const { unit, n, to } of lengths) {
    if (!n || to) return undefined;
    const [count, designator, time] = designators[unit];
    if (time) continue;
    const value = multiply(n, decimal(count));
    if (designator === 'Y') months = add(months, multiply(value, decimal(12)));
    else if (designator === 'M') months = add(months, value);
    else days = add(days, designator === 'W' ? multiply(value, decimal(7)) : value);
  }
  // half a month is 15 days, half a week 3
  const wholeMonths = Number(months.digits / 10n ** BigInt(months.scale));
  const restDays = (Number(formatDecimal(months)) - wholeMonths) * 30;
  const wholeDays = Math.floor(Number(formatDecimal(days)) + restDays + 1e-9);
  if (!Number.isSafeInteger(wholeMonths) || wholeMonths > 120000 || wholeDays > 4000000) return undefined;
  return addMonths(day, sign * wholeMonths) + sign * wholeDays;
}

/** The unit in which a distance is told: «hace dos años» is a year, not a day. */
export function grain(lengths: readonly Length[]): DateUnit {
  return (lengths[lengths.length - 1] as Length).unit;
}

/** Whether the smallest number is a whole one of its unit («hace año y medio» is told in months). */
export function isWhole(lengths: readonly Length[]): boolean {
  return lengths.every(({ n }) => n !== undefined && toInteger(n) >= 0);
}
