import type { Season } from '../languages/date-words.js';
import { addMonths, civilDay, dayNumber, daysInMonth, weekdayOf } from './calendar.js';
import { changed, type DateFields } from './fields.js';
import { hidden, known, type Located } from './located.js';
import { dayPeriod, monthPeriod } from './period.js';
import { Remembered } from './remembered.js';
import { dayOf, inYear, narrow } from './year.js';

/** A date that names no year: the year, week or month is the nearest that fits. */
export function named(fields: DateFields, by: number | undefined, published: number | undefined): Located {
  if (published === undefined) return hidden(fields);
  if (fields.month === undefined && fields.weekday !== undefined && !fields.position && fields.day === undefined)
    return known(dayPeriod(nearestWeekday(fields.weekday, by, fields.tense, published, isLimit(fields))), true);
  if (fields.month === undefined && fields.day !== undefined) return nearestDay(fields, fields.day, by, published);
  // «terzo martedì»: of the month around the publication
  if (fields.position?.of === 'weekday-name' && fields.month === undefined && !fields.season) {
    const { year, month } = civilDay(published);
    return known(narrow(monthPeriod(year, month), fields), true);
  }
  const anyName = fields.month !== undefined || fields.season || fields.position;
  if (!anyName) return known(dayPeriod(published), true);
  return nearestYear(fields, by, published);
}

/** Days. */
const JUST_NOW = 2;

function nearestWeekday(
  weekday: number,
  by: number | undefined,
  tense: DateFields['tense'],
  published: number,
  reaches: boolean,
): number {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (by === -1) return published - (back || 7);
  if (by === 1) return published + (ahead || 7);
  // «übernächsten Donnerstag»
  if (by !== undefined && by !== 0) return published + (by > 0 ? ahead || 7 : -(back || 7)) + 7 * (by - Math.sign(by));
  if (by === 0) return tense === 'past' ? published - back : published + ahead;
  // “the toner ran out by Tuesday”, but «cerrado hasta el jueves»
  const over = tense === 'past' && (!reaches || (back > 0 && back <= JUST_NOW));
  // “will decide on Wednesday” of a Wednesday: today would be called so
  const next = ahead === 0 && tense === 'future' && !reaches ? 7 : ahead;
  return over ? published - back : published + next;
}

/** “until Friday”, “ahead of Friday's vote”: mostly still to come, whatever the verb says. */
const isLimit = (fields: DateFields): boolean => reaches(fields) || (fields.deadline === true && !fields.bound);

/** «el día 12», “the 15th”: the nearest such day. */
function nearestDay(fields: DateFields, day: number, by: number | undefined, published: number): Located {
  const { year, month } = civilDay(published);
  const future = by === 1 || (by === undefined && (fields.tense === 'future' || reaches(fields)));
  // «llega el 22»: nothing says whether the last or the next one
  if (fields.weekday === undefined && by === undefined && !fields.tense && !reaches(fields))
    return known(dayPeriod(nearestOf(day, published)), true);
  if (fields.weekday !== undefined) {
    const number = onWeekday(
      day,
      fields.weekday,
      by === 0 || (by === undefined && !fields.tense) ? 0 : future ? 1 : -1,
      published,
    );
    const last = fields.untold && onWeekday(day, fields.weekday, -1, published);
    if (last && published - last < RECENT) return known(dayPeriod(last), true);
    if (number !== undefined) return known(dayPeriod(number), true);
  }
  for (let step = 0; step < 3; step++) {
    const of = civilDay(dayNumber(year, month + (future ? step : -step), 1));
    if (day > daysInMonth(of.year, of.month)) continue;
    const number = dayNumber(of.year, of.month, day);
    if (future ? number >= published : number <= published) return known(dayPeriod(number), true);
  }
  return dayOf(year, month, day, true);
}

const nearestDays = new Remembered<number>();

/** The day of a month nearest to the publication. */
function nearestOf(day: number, published: number): number {
  const key = published * 32 + day;
  return nearestDays.get(key) ?? nearestDays.set(key, nearestAmong(day, published));
}

function nearestAmong(day: number, published: number): number {
  const { year, month } = civilDay(published);
  let best = Number.NEGATIVE_INFINITY;
  for (let step = -2; step <= 2; step++) {
    const of = civilDay(dayNumber(year, month + step, 1));
    const number = dayNumber(of.year, of.month, day);
    const exists = day <= daysInMonth(of.year, of.month);
    if (exists && Math.abs(number - published) < Math.abs(best - published)) best = number;
  }
  return best;
}

/** Months within which any day of a month falls on any day of the week. */
const ANY_WEEKDAY = 14;

/** «jueves 15»: the nearest such day that is that day of the week, on one side of the publication or on either. */
function onWeekday(day: number, weekday: number, side: -1 | 0 | 1, published: number): number | undefined {
  const { year, month } = civilDay(published);
  let best: number | undefined;
  for (let step = 0; step <= ANY_WEEKDAY; step++) {
    for (const months of step === 0 ? [0] : [-step, step]) {
      const of = civilDay(dayNumber(year, month + months, 1));
      if (day > daysInMonth(of.year, of.month)) continue;
      const number = dayNumber(of.year, of.month, day);
      if (weekdayOf(number) !== weekday || (number - published) * side < 0) continue;
      if (best === undefined || Math.abs(number - published) < Math.abs(best - published)) best = number;
    }
    if (best !== undefined && step > Math.abs(best - published) / 28) break;
  }
  return best;
}

/**
 * The year in which a date comes soon whose last time was almost a year ago: nobody leaves out the year of that one.
 * Undefined when there is none.
 */
function upcoming(
  year: number,
  published: number,
  within: number,
  days: (of: number) => readonly [first: number, last: number] | undefined,
): number | undefined {
  for (const of of [year, year + 1]) {
    const next = days(of);
    if (next && next[0] > published) return next[0] - published <= within ? of : undefined;
  }
  return undefined;
}

/** «hasta el jueves»: what lasts until a day near the publication mostly still goes on. */
const reaches = ({ bound }: DateFields): boolean => bound === 'ON_OR_BEFORE';

/**
 * How many days ahead a date may be to be meant rather than its last time. A day of a month that was most of a year ago
 * would be told with its year, whatever the verb says.
 */
function soonness(fields: DateFields): number {
  if (fields.over) return fields.over === 'since' && fields.day !== undefined ? RECENT : 0;
  if (fields.deadline) return DEADLINE;
  if (fields.tense === undefined) return HALF_YEAR;
  return fields.day !== undefined ? THIRD : NEXT_MONTH;
}

/** Days: how far ahead what is meant by a deadline mostly is. */
const DEADLINE = 200;
/** Days in a third of a year: what was longer ago than the rest of one would be told with its year. */
const THIRD = 122;
/** Days: a month that begins so soon is meant, unless a verb of the past stands right before it. */
const NEXT_MONTH = 31;
/** Days in half a year: where no verb says it, the nearest of two years is meant. */
const HALF_YEAR = 183;
/** Days: nobody tells without the year what comes in most of one. */
const RECENT = 45;
/** Days. */
const LATELY = 150;
/** The same for a day of a table or list, which tells as often what was as what will be. */
const LATELY_LISTED = 120;

function nearestYear(fields: DateFields, by: number | undefined, published: number): Located {
  const { year } = civilDay(published);
  // “the fiscal first quarter”: its days are not known, its year is told as if they were
  const first = fields.fiscal && nearestYear(changed(fields, { fiscal: undefined }), by, published).period?.first;
  if (first !== undefined) return inYear(fields, civilDay(first).year, true);
  if (by === 0) return inYear(fields, year, true);
  const future = by === 1 || (by === undefined && fields.tense === 'future');
  // seasons have no days; those of the north tell which one is near
  const days = (of: number): readonly [first: number, last: number] | undefined => {
    const { period } = inYear(fields, of, true);
    if (period?.first !== undefined && period.last !== undefined) return [period.first, period.last];
    return fields.season && seasonDays(of, fields.season);
  };
  if (by === undefined && future && fields.day !== undefined && fields.weekday === undefined) {
    const next = upcoming(year, published, 400, days) ?? year;
    const before = days(next - 1);
    const today = days(next)?.[0] === published || before?.[0] === published;
    if (!today && before && published - before[0] < (fields.untold ? LATELY_LISTED : RECENT))
      return inYear(fields, next - 1, true);
  }
  const within = soonness(fields);
  const soon = by === undefined && !future && within > 0 ? upcoming(year, published, within, days) : undefined;
  if (soon !== undefined && fields.weekday === undefined && (!fields.position || fields.position.of === 'week'))
    return inYear(fields, soon, true);
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
