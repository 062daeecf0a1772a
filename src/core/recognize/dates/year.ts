import { addMonths, civilDay, dayNumber, daysInMonth, formatDay, formatYear, twoDigits } from './calendar.js';
import type { DateFields } from './fields.js';
import { known, type Located } from './located.js';
import {
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

/** Month, day, quarter and so on of a year that is known. */
export function inYear(fields: DateFields, year: number, relative: boolean): Located {
  if (fields.fiscal) return known({ timex: formatYear(year) + partOfFiscal(fields) }, relative);
  if (fields.month !== undefined) {
    if (fields.day !== undefined) return dayOf(year, fields.month, fields.day, relative);
    return known(narrow(monthPeriod(year, fields.month), fields), relative);
  }
  if (fields.season) return known(seasonPeriod(year, fields.season), relative);
  return known(narrow(yearPeriod(year), fields), relative);
}

/** A quarter or half of a business year, whose days are as little known as those of the year. */
function partOfFiscal({ position }: DateFields): string {
  const count = position?.of === 'quarter' ? 4 : position?.of === 'half' ? 2 : 0;
  if (!position || count === 0) return '';
  const at = position.ordinal > 0 ? position.ordinal : count + 1 + position.ordinal;
  return at >= 1 && at <= count ? `-${count === 4 ? 'Q' : 'H'}${at}` : '';
}

/** A day, invalid where its month has no such day. */
export function dayOf(year: number, month: number, day: number, relative: boolean): Located {
  if (day <= daysInMonth(year, month)) return known(dayPeriod(dayNumber(year, month, day)), relative);
  return { timex: `${formatYear(year)}-${twoDigits(month)}-${twoDigits(day)}`, relative, invalid: true };
}

/** The part of a period that a position counts. Halves of what has no name in the calendar keep the whole. */
export function narrow(period: Period, { position, weekday }: DateFields): Period {
  const { first, last } = period;
  return position && first !== undefined && last !== undefined
    ? narrowed(period, first, last, position, weekday)
    : period;
}

function narrowed(
  period: Period,
  first: number,
  last: number,
  { ordinal, of }: NonNullable<DateFields['position']>,
  weekday = 1,
): Period {
  const { year, month } = civilDay(first);
  const isYear = last - first > 360 && last - first < 367;
  const at = (count: number): number => (ordinal > 0 ? ordinal : count + 1 + ordinal);
  const inside = (index: number, count: number): boolean => index >= 1 && index <= count;
  switch (of) {
    case 'day':
      return dayPeriod(ordinal > 0 ? first + ordinal - 1 : last + 1 + ordinal);
    case 'weekday-name':
      return dayPeriod(nthWeekday(first, last, weekday, ordinal));
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
