/** Days of the proleptic Gregorian calendar, counted from 1970-01-01 = 0. Exact for any year. */

import { Remembered } from './remembered.js';

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Number of a day; months and days out of range carry over as in `Date.UTC`, with `month` from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  // years that begin in March put the leap day last
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + day - 1;
}

const civilDays = new Remembered<CivilDay>(1024);
const formattedDays = new Remembered<string>(1024);

export function civilDay(number: number): CivilDay {
  return civilDays.get(number) ?? civilDays.set(number, toCivilDay(number));
}

function toCivilDay(number: number): CivilDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** Days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO 8601 weekday: Monday is 1, Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week and the year it belongs to. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO 8601 week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The same day `count` months later; where that month is shorter, its last day. */
export function addMonths(number: number, count: number): number {
  const { year, month, day } = civilDay(number);
  const first = civilDay(dayNumber(year, month + count, 1));
  return dayNumber(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}

/** A year of at least four digits; before the year 0 with a minus, as ISO 8601 counts (1 BC is 0000). */
export function formatYear(year: number): string {
  if (year >= 1000) return String(year);
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

export const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** ISO 8601 calendar date. */
export function formatDay(number: number): string {
  const known = formattedDays.get(number);
  if (known !== undefined) return known;
  const { year, month, day } = civilDay(number);
  return formattedDays.set(number, `${formatYear(year)}-${twoDigits(month)}-${twoDigits(day)}`);
}

/** Reads the day of an ISO 8601 date or date-time; undefined when there is none that exists. */
export function parseDay(text: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayNumber(year, month, day);
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return (parseDay(to) ?? 0) - (parseDay(from) ?? 0);
}
