import type { Season } from '../languages/date-words.js';
import { dayNumber, daysInMonth, formatDay, formatYear, isoWeek, twoDigits, weekdayOf } from './calendar.js';
import { Remembered } from './remembered.js';

/** A stretch of the calendar, with its names in TIMEX3 and the Extended Date/Time Format (ISO 8601-2). */
export interface Period {
  readonly timex: string;
  readonly edtf?: string;
  /** First and last day, inclusive, as numbers; absent where the calendar does not say (seasons, business years). */
  readonly first?: number;
  readonly last?: number;
}

export function dayPeriod(number: number): Period {
  const day = formatDay(number);
  return { timex: day, edtf: day, first: number, last: number };
}

export function weekPeriod(number: number): Period {
  const { year, week } = isoWeek(number);
  const first = number - weekdayOf(number) + 1;
  return { timex: `${formatYear(year)}-W${twoDigits(week)}`, first, last: first + 6 };
}

export function weekendPeriod(number: number): Period {
  const week = weekPeriod(number);
  return { timex: `${week.timex}-WE`, first: (week.first as number) + 5, last: week.last as number };
}

const months = new Remembered<Period>();
const parts = new Remembered<Period>();
const years = new Remembered<Period>();

export function monthPeriod(year: number, month: number): Period {
  const key = year * 16 + month;
  const known = months.get(key);
  if (known) return known;
  const timex = `${formatYear(year)}-${twoDigits(month)}`;
  const first = dayNumber(year, month, 1);
  return months.set(key, { timex, edtf: timex, first, last: first + daysInMonth(year, month) - 1 });
}

/** One of the equal parts of a year: `size` months each, named by a letter in TIMEX3 and by a code in EDTF. */
function partOfYear(year: number, index: number, size: number, letter: string, code: number): Period {
  const key = (year * 8 + size) * 8 + index;
  const known = parts.get(key);
  if (known) return known;
  return parts.set(key, {
    timex: `${formatYear(year)}-${letter}${index}`,
    edtf: `${formatYear(year)}-${code + index - 1}`,
    first: dayNumber(year, (index - 1) * size + 1, 1),
    last: dayNumber(year, index * size + 1, 1) - 1,
  });
}

export const quarterPeriod = (year: number, index: number): Period => partOfYear(year, index, 3, 'Q', 33);
export const halfPeriod = (year: number, index: number): Period => partOfYear(year, index, 6, 'H', 40);
/** TIMEX3 has no four-month periods; the letter is that of TimeBank's Spanish annotation. */
export const fourMonthPeriod = (year: number, index: number): Period => partOfYear(year, index, 4, 'T', 37);

const seasonCodes: Readonly<Record<Season, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** When a season begins depends on the hemisphere and on who is asked, so it has no days. */
export function seasonPeriod(year: number, season: Season): Period {
  return { timex: `${formatYear(year)}-${season}`, edtf: `${formatYear(year)}-${seasonCodes[season]}` };
}

export function yearPeriod(year: number): Period {
  const known = years.get(year);
  if (known) return known;
  const timex = formatYear(year);
  return years.set(year, { timex, edtf: timex, first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) });
}

/** `year` is the first of the decade. */
export function decadePeriod(year: number): Period {
  const timex = formatYear(year).slice(0, -1);
  return { timex, edtf: `${timex}X`, first: dayNumber(year, 1, 1), last: dayNumber(year + 9, 12, 31) };
}

/** The 20th century is `19` in TIMEX3: 1900 to 1999, as its two digits say. */
export function centuryPeriod(ordinal: number): Period {
  const year = (ordinal - 1) * 100;
  if (year < 0) return { timex: formatYear(year).slice(0, -2) };
  const timex = formatYear(year).slice(0, 2);
  return { timex, edtf: `${timex}XX`, first: dayNumber(year, 1, 1), last: dayNumber(year + 99, 12, 31) };
}

/** The week or day of a period that a position counts: the first Monday of May, the last week of 2024. */
export function nthWeek(first: number, last: number, ordinal: number): number {
  const monday = (day: number): number => day - weekdayOf(day) + 1;
  // a week belongs to the period that holds its Thursday, as in ISO 8601
  const earliest = monday(first) + (weekdayOf(first) > 4 ? 7 : 0);
  const latest = monday(last) - (weekdayOf(last) < 4 ? 7 : 0);
  return ordinal > 0 ? earliest + (ordinal - 1) * 7 : latest + (ordinal + 1) * 7;
}

export function nthWeekday(first: number, last: number, weekday: number, ordinal: number): number {
  if (ordinal > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + (ordinal - 1) * 7;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (ordinal + 1) * 7;
}

/**
 * Whether an EDTF value is a plain year, month or day. Only these take a qualifier or stand in an interval at the levels
 * that readers of EDTF support.
 */
export const isCalendarDate = (edtf: string | undefined): edtf is string =>
  edtf !== undefined && /^-?\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf);
