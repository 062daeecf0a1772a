import type { Voice } from './voice.js';

/** A day of the Gregorian calendar that exists. */
export interface Day {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** Reads an ISO 8601 day, or the day of a date-time. */
export function parseDay(iso: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(iso ?? '');
  if (match === null) {
    return undefined;
  }
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysIn(day.year, day.month) ? day : undefined;
}

export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return (time(b) - time(a)) / 86_400_000;
}

/** Whole calendar months from `a` to a later `b`. */
export function monthsBetween(a: Day, b: Day): number {
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

function time(day: Day): number {
  return dateOf(day).getTime();
}

function dateOf({ year, month, day }: Day): Date {
  const date = new Date(0);
  // Date.UTC takes years below 100 for years of the 20th century.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

type Fields = 'weekday' | 'day' | 'month' | 'year';

/** Fields of a day in the interface language: `formatDay(day, ['month', 'year'], voice)` is “October 2024”. */
export function formatDay(day: Day, fields: readonly Fields[], voice: Voice): string {
  const has = (field: Fields): boolean => fields.includes(field);
  if (has('weekday') && fields.length > 1) {
    // Joined here, since versions of the locale data differ in the comma.
    const rest = fields.filter((field) => field !== 'weekday');
    return `${formatDay(day, ['weekday'], voice)}, ${formatDay(day, rest, voice)}`;
  }
  return new Intl.DateTimeFormat(voice.locale, {
    timeZone: 'UTC',
    ...(has('weekday') && { weekday: 'long' }),
    ...(has('day') && { day: 'numeric' }),
    ...(has('month') && { month: 'long' }),
    ...(has('year') && { year: 'numeric' }),
  }).format(dateOf(day));
}

/** “Monday” for 1, to “Sunday” for 7, as ISO 8601 numbers them. */
export function weekdayName(weekday: number, voice: Voice): string {
  return formatDay({ year: 2024, month: 1, day: weekday }, ['weekday'], voice);
}

export function monthName(month: number, voice: Voice): string {
  return formatDay({ year: 2024, month, day: 1 }, ['month'], voice);
}

/** “1 October to 31 December 2024”: what both ends share is said once. */
export function formatSpan(start: Day, end: Day, voice: Voice): string {
  const last = formatDay(end, ['day', 'month', 'year'], voice);
  if (daysBetween(start, end) === 0) {
    return last;
  }
  const first =
    start.year !== end.year
      ? formatDay(start, ['day', 'month', 'year'], voice)
      : start.month !== end.month
        ? formatDay(start, ['day', 'month'], voice)
        : formatDay(start, ['day'], voice);
  return voice.t('{0} to {1}', first, last);
}
