import type { DateUnit } from '../languages/date-words.js';
import { addMonths, civilDay, dayNumber, twoDigits, weekdayOf } from './calendar.js';
import type { DateFields } from './fields.js';
import { formatLengths, grain, isWhole, moveBy } from './length.js';
import { hidden, hiddenUnit, known, type Located, unknown } from './located.js';
import { named } from './nearest.js';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  fourMonthPeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.js';
import { dayOf, inYear, narrow } from './year.js';

/**
 * Finds the place of a single date. What the fields leave open is taken from the day of publication: the nearest
 * fitting date that has begun by then, or the nearest that has not ended when the words point ahead.
 */
export function locate(fields: DateFields, published: number | undefined): Located {
  if (fields.away && fields.length) return distant(fields, published);
  if (fields.century !== undefined) return known(narrow(centuryPeriod(fields.century), fields), false);
  if (fields.decade !== undefined)
    return known(narrow(decadePeriod(fullDecade(fields.decade, published)), fields), false);
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

/**
 * First year of a decade without its century: the last that was over at publication, or as good as over («los años 20»
 * are the 1920s in 2026, “the ’80s” the 1980s in 1989).
 */
function fullDecade(decade: number, published: number | undefined): number {
  if (decade >= 100) return decade;
  if (published === undefined) return decade < 20 ? 2000 + decade : 1900 + decade;
  const { year } = civilDay(published);
  const century = year - (year % 100);
  return decade + 8 <= year % 100 ? century + decade : century - 100 + decade;
}

/** «hace dos años», “in three weeks”. */
function distant(fields: DateFields, published: number | undefined): Located {
  const lengths = fields.length ?? [];
  if (lengths.some(({ n, to }) => !n || to)) return { timex: formatLengths(lengths), relative: true, length: true };
  const unit = grain(lengths);
  const whole = isWhole(lengths);
  const long = unit === 'decade' || unit === 'century';
  const told: DateUnit = whole ? unit : long ? 'year' : unit === 'year' ? 'month' : 'day';
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
      return known(weekendPeriod(weekend(published, fields.alone && isOver(fields, published) ? -1 : by)), true);
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

/** Whether «el fin de semana» is the last one: on a Monday or Tuesday, or behind a verb that says so. */
function isOver({ tense }: DateFields, published: number): boolean {
  return tense === 'past' || (tense === undefined && weekdayOf(published) <= 2);
}

/** A day of the weekend that is meant: the last is over, the next has not begun. */
function weekend(published: number, by: number): number {
  const today = weekdayOf(published);
  if (by < 0) return today === 7 ? published - 7 : published - today;
  return by > 0 && today >= 6 ? published + 7 : published;
}
