import type { DateUnit, Season } from '../languages/date-words.js';
import {
  addMonths,
  civilDay,
  dayNumber,
  daysInMonth,
  formatDay,
  formatYear,
  twoDigits,
  weekdayOf,
} from './calendar.js';
import type { DateFields } from './fields.js';
import { formatLengths, grain, isWhole, moveBy } from './length.js';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  fourMonthPeriod,
  halfPeriod,
  monthPeriod,
  nthWeek,
  nthWeekday,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.js';

/** Where in the calendar a date lies. */
export interface Located {
  readonly period?: Period;
  /** TIMEX3 with `X` for what is not known, when there is no period. */
  readonly timex?: string;
  readonly relative: boolean;
  readonly invalid?: true;
  /** The value is a vague length («hace unos días»), not a date. */
  readonly length?: true;
}

/** Whether an EDTF value is a plain calendar date, so that an open interval can hold it. */
export const contains = (edtf: string): boolean => /^-?\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf);

const unknown = (timex: string): Located => ({ timex, relative: true });
const known = (period: Period, relative: boolean): Located => ({ period, relative });

/**
 * Finds the place of a single date. What the fields leave open is taken from the day of publication: the nearest
 * fitting date that has begun by then, or the nearest that has not ended when the words point ahead.
 */
export function locate(fields: DateFields, published: number | undefined): Located {
  if (fields.away && fields.length) return distant(fields, published);
  if (fields.century !== undefined) return known(narrow(centuryPeriod(fields.century), fields), false);
  if (fields.decade !== undefined) return known(narrow(decadePeriod(fields.decade), fields), false);
  const { shift } = fields;
  if (shift && fields.year === undefined) {
    switch (shift.of) {
      case 'weekday-name':
      case 'month-name':
      case 'season':
        return named(fields, shift.by, published);
      case 'day-part':
        return published === undefined ? unknown('XXXX-XX-XX') : known(dayPeriod(published + shift.by), true);
      case 'year':
        if (published === undefined) return hidden(fields);
        return inYear(fields, civilDay(published).year + shift.by, true);
      default:
        return moved(fields, shift.by, shift.of, published);
    }
  }
  if (fields.year !== undefined) return inYear(fields, fields.year, false);
  return named(fields, undefined, published);
}

/** «hace dos años», “in three weeks”. */
function distant(fields: DateFields, published: number | undefined): Located {
  const lengths = fields.length ?? [];
  if (lengths.some(({ n, to }) => !n || to)) return { timex: formatLengths(lengths), relative: true, length: true };
  const unit = grain(lengths);
  const whole = isWhole(lengths);
  const told: DateUnit = whole ? unit : unit === 'year' || unit === 'decade' || unit === 'century' ? 'month' : 'day';
  const day = published === undefined ? undefined : moveBy(published, lengths, fields.direction ?? -1);
  if (day === undefined) return unknown(hiddenUnit(told));
  // a weekday beside a distance names the day: “Friday two weeks ago”
  return known(containing(told, day), true);
}

/** The period of a unit that holds a day. */
function containing(unit: DateUnit, day: number): Period {
  const { year, month } = civilDay(day);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return dayPeriod(day);
    case 'weekend':
      return weekendPeriod(day);
    case 'fortnight':
    case 'week':
      return weekPeriod(day);
    case 'month':
      return monthPeriod(year, month);
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3));
    case 'four-months':
      return fourMonthPeriod(year, Math.ceil(month / 4));
    case 'half':
      return halfPeriod(year, month > 6 ? 2 : 1);
    case 'year':
    case 'decade':
    case 'century':
      return yearPeriod(year);
  }
}

/** A unit that a shift moves: last week, this quarter, tomorrow; perhaps with a day inside it. */
function moved(fields: DateFields, by: number, unit: DateUnit, published: number | undefined): Located {
  if (published === undefined) {
    if (unit === 'week' && fields.weekday !== undefined) return unknown(`XXXX-WXX-${fields.weekday}`);
    if (unit === 'month' && fields.day !== undefined) return unknown(`XXXX-XX-${twoDigits(fields.day)}`);
    return unknown(hiddenUnit(unit));
  }
  const { year, month } = civilDay(published);
  switch (unit) {
    case 'day':
      return known(dayPeriod(published + by), true);
    case 'week':
    case 'fortnight': {
      const week = weekPeriod(published + by * (unit === 'week' ? 7 : 14));
      if (fields.weekday === undefined) return known(week, true);
      return known(dayPeriod((week.first as number) + fields.weekday - 1), true);
    }
    case 'weekend':
      return known(weekendPeriod(weekend(published, fields.alone && fields.tense !== 'future' ? -1 : by)), true);
    case 'month': {
      const first = dayNumber(year, month + by, 1);
      const of = civilDay(first);
      if (fields.day !== undefined) return dayOf(of.year, of.month, fields.day, true);
      return known(narrow(monthPeriod(of.year, of.month), fields), true);
    }
    case 'quarter': {
      // “the quarter” in a report is the last one that is over
      const steps = fields.alone && fields.tense !== 'future' ? -1 : by;
      return known(narrow(containing('quarter', addMonths(dayNumber(year, month, 1), steps * 3)), fields), true);
    }
    case 'four-months':
      return known(containing('four-months', addMonths(dayNumber(year, month, 1), by * 4)), true);
    case 'half':
      return known(containing('half', addMonths(dayNumber(year, month, 1), by * 6)), true);
    case 'decade':
      return known(narrow(decadePeriod(Math.floor(year / 10) * 10 + by * 10), fields), true);
    case 'century':
      return known(narrow(centuryPeriod(Math.floor(year / 100) + 1 + by), fields), true);
    case 'year':
      return inYear(fields, year + by, true);
    case 'second':
    case 'minute':
    case 'hour':
      return known(dayPeriod(published), true);
  }
}

/** A day of the weekend that is meant: the last is over, the next has not begun. */
function weekend(published: number, by: number): number {
  const today = weekdayOf(published);
  if (by < 0) return today === 7 ? published - 7 : published - today;
  return by > 0 && today >= 6 ? published + 7 : published;
}

/** Month, day, quarter and so on of a year that is known. */
function inYear(fields: DateFields, year: number, relative: boolean): Located {
  if (fields.fiscal) return known({ timex: formatYear(year) }, relative);
  if (fields.month !== undefined) {
    if (fields.day !== undefined) return dayOf(year, fields.month, fields.day, relative);
    return known(narrow(monthPeriod(year, fields.month), fields), relative);
  }
  if (fields.season) return known(seasonPeriod(year, fields.season), relative);
  return known(narrow(yearPeriod(year), fields), relative);
}

function dayOf(year: number, month: number, day: number, relative: boolean): Located {
  if (day <= daysInMonth(year, month)) return known(dayPeriod(dayNumber(year, month, day)), relative);
  return { timex: `${formatYear(year)}-${twoDigits(month)}-${twoDigits(day)}`, relative, invalid: true };
}

/** The part of a period that a position counts. Halves of what has no name in the calendar keep the whole. */
function narrow(period: Period, fields: DateFields): Period {
  const { position } = fields;
  const { first, last } = period;
  if (!position || first === undefined || last === undefined) return period;
  const { ordinal, of } = position;
  const { year, month } = civilDay(first);
  const isYear = last - first > 360 && last - first < 367;
  const at = (count: number): number => (ordinal > 0 ? ordinal : count + 1 + ordinal);
  const inside = (index: number, count: number): boolean => index >= 1 && index <= count;
  switch (of) {
    case 'day':
      return dayPeriod(ordinal > 0 ? first + ordinal - 1 : last + 1 + ordinal);
    case 'weekday-name':
      return dayPeriod(nthWeekday(first, last, fields.weekday ?? 1, ordinal));
    case 'week':
      return weekPeriod(nthWeek(first, last, ordinal));
    case 'weekend':
      return weekendPeriod(nthWeekday(first, last, 6, ordinal));
    case 'month': {
      const start = civilDay(ordinal > 0 ? addMonths(first, ordinal - 1) : addMonths(last, ordinal + 1));
      return monthPeriod(start.year, start.month);
    }
    case 'quarter':
      return isYear && inside(at(4), 4) ? quarterPeriod(year, at(4)) : period;
    case 'four-months':
      return isYear && inside(at(3), 3) ? fourMonthPeriod(year, at(3)) : period;
    case 'half':
    case 'fortnight':
      if (!inside(at(2), 2)) return period;
      if (isYear) return halfPeriod(year, at(2));
      return last - first < 31 ? halfOfMonth(year, month, at(2), last) : period;
    case 'year':
      return yearPeriod(ordinal > 0 ? year + ordinal - 1 : civilDay(last).year + 1 + ordinal);
    case 'decade':
      return decadePeriod(ordinal > 0 ? year + (ordinal - 1) * 10 : civilDay(last).year - 9 + (ordinal + 1) * 10);
    case 'second':
    case 'minute':
    case 'hour':
    case 'century':
      return period;
  }
}

/** Half a month has no name in the calendar: a range of days, the first to the 15th or the 16th to the last. */
function halfOfMonth(year: number, month: number, index: number, end: number): Period {
  const first = dayNumber(year, month, index === 1 ? 1 : 16);
  const last = index === 1 ? first + 14 : end;
  const days = `${formatDay(first)}/${formatDay(last)}`;
  return { timex: days, edtf: days, first, last };
}

/** A date that names no year: the year, week or month is the nearest that fits. */
function named(fields: DateFields, by: number | undefined, published: number | undefined): Located {
  if (published === undefined) return hidden(fields);
  if (fields.month === undefined && fields.weekday !== undefined && !fields.position && fields.day === undefined)
    return known(dayPeriod(nearestWeekday(fields.weekday, by, fields.tense, published)), true);
  if (fields.month === undefined && fields.day !== undefined) return nearestDay(fields, fields.day, by, published);
  const anyName = fields.month !== undefined || fields.season || fields.position;
  if (!anyName) return known(dayPeriod(published), true);
  return nearestYear(fields, by, published);
}

function nearestWeekday(
  weekday: number,
  by: number | undefined,
  tense: DateFields['tense'],
  published: number,
): number {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (by === -1) return published - (back || 7);
  if (by === 1) return published + (ahead || 7);
  if (by === 0) return tense === 'past' ? published - back : published + ahead;
  return tense === 'future' ? published + ahead : published - back;
}

/** «el día 12», “the 15th”: the nearest such day. */
function nearestDay(fields: DateFields, day: number, by: number | undefined, published: number): Located {
  const { year, month } = civilDay(published);
  const future = by === 1 || (by === undefined && fields.tense === 'future');
  for (let step = 0; step < 3; step++) {
    const of = civilDay(dayNumber(year, month + (future ? step : -step), 1));
    if (day > daysInMonth(of.year, of.month)) continue;
    const number = dayNumber(of.year, of.month, day);
    if (fields.weekday !== undefined && weekdayOf(number) !== fields.weekday) continue;
    if (future ? number >= published : number <= published) return known(dayPeriod(number), true);
  }
  return dayOf(year, month, day, true);
}

/**
 * The year in which a date comes soon whose last time was almost a year ago: nobody leaves out the year of that one.
 * Undefined when there is none.
 */
function upcoming(
  year: number,
  published: number,
  days: (of: number) => readonly [first: number, last: number] | undefined,
): number | undefined {
  for (const of of [year, year + 1]) {
    const next = days(of);
    if (next && next[0] > published) return next[0] - published <= SOON ? of : undefined;
  }
  return undefined;
}

/** “by 31 October” looks ahead, whatever the verb says. */
const isDeadline = ({ bound }: DateFields): boolean => bound === 'ON_OR_BEFORE' || bound === 'BEFORE';

/** Days. */
const SOON = 60;
const LATELY = 150;

function nearestYear(fields: DateFields, by: number | undefined, published: number): Located {
  const { year } = civilDay(published);
  if (by === 0) return inYear(fields, year, true);
  const future = by === 1 || (by === undefined && fields.tense === 'future');
  // seasons have no days; those of the north tell which one is near
  const days = (of: number): readonly [first: number, last: number] | undefined => {
    const { period } = inYear(fields, of, true);
    if (period?.first !== undefined && period.last !== undefined) return [period.first, period.last];
    return fields.season && seasonDays(of, fields.season);
  };
  const soon =
    by === undefined && !future && (fields.tense === undefined || isDeadline(fields))
      ? upcoming(year, published, days)
      : undefined;
  if (soon !== undefined && fields.weekday === undefined && !fields.position) return inYear(fields, soon, true);
  let fallback: Located | undefined;
  for (let step = 0; step <= 8; step++) {
    const of = year + (future ? step - 1 : 1 - step);
    const span = days(of);
    if (!span) continue;
    const fits = future
      ? by === 1
        ? span[0] > published
        : // a quarter that ended lately is meant also in a sentence that looks ahead
          span[1] >= published - (fields.position ? LATELY : 0)
      : by === -1
        ? span[1] < published
        : span[0] <= published;
    if (!fits) continue;
    const found = inYear(fields, of, true);
    if (fields.weekday === undefined || fields.position || weekdayOf(span[0]) === fields.weekday) return found;
    // a weekday that does not fit may belong to the year on the other side
    fallback ??= found;
    const other = days(future ? of - 1 : of + 1);
    if (other && weekdayOf(other[0]) === fields.weekday) return inYear(fields, future ? of - 1 : of + 1, true);
    break;
  }
  return fallback ?? inYear(fields, year, true);
}

const seasonStarts: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonDays(year: number, season: Season): readonly [first: number, last: number] {
  const first = dayNumber(year, seasonStarts[season], season === 'WI' ? 1 : 21);
  return [first, addMonths(first, 3) - 1];
}

/** TIMEX3 of a unit when nothing is known of it. */
function hiddenUnit(unit: DateUnit): string {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return 'XXXX-XX-XX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'week':
    case 'fortnight':
      return 'XXXX-WXX';
    case 'month':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    case 'four-months':
      return 'XXXX-TX';
    case 'half':
      return 'XXXX-HX';
    case 'year':
      return 'XXXX';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
  }
}

/** TIMEX3 of a date whose year is not known. */
function hidden(fields: DateFields): Located {
  if (fields.month !== undefined) {
    const month = `XXXX-${twoDigits(fields.month)}`;
    if (fields.day === undefined) return unknown(month);
    const timex = `${month}-${twoDigits(fields.day)}`;
    // 30 February exists in no year
    return fields.day > daysInMonth(2000, fields.month) ? { timex, relative: true, invalid: true } : unknown(timex);
  }
  if (fields.position) {
    const { ordinal, of } = fields.position;
    const letter = of === 'quarter' ? 'Q' : of === 'half' ? 'H' : of === 'four-months' ? 'T' : '';
    const count = of === 'quarter' ? 4 : of === 'half' ? 2 : 3;
    if (letter) return unknown(`XXXX-${letter}${ordinal > 0 ? ordinal : count + 1 + ordinal}`);
    return unknown(of === 'weekday-name' ? 'XXXX-XX-XX' : hiddenUnit(of));
  }
  if (fields.season) return unknown(`XXXX-${fields.season}`);
  if (fields.day !== undefined) return unknown(`XXXX-XX-${twoDigits(fields.day)}`);
  if (fields.weekday !== undefined) return unknown(`XXXX-WXX-${fields.weekday}`);
  if (fields.shift?.of === 'year') return unknown('XXXX');
  return unknown('XXXX-XX-XX');
}
