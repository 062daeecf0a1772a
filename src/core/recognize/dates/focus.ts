import type { DateUnit } from '../languages/date-words.js';
import { addMonths, civilDay } from './calendar.js';
import { changed, countFields, type DateFields, fieldsOf, type Shifted, unitOrder } from './fields.js';
import { locate } from './locate.js';
import { known, type Located } from './located.js';
import { type DateMention, withFields } from './mention.js';
import { halfPeriod, monthPeriod, quarterPeriod, yearPeriod } from './period.js';
import { closes, endedOn, inReport, isNewSubject, REPORTED } from './reported.js';

/** How far back, in tokens, a date may be that another one is counted from. */
const NEAR = 80;
/** How many tokens part the items of a list: a link, an article, the word for a day. */
const LISTED = 3;
/** Units that “that” makes a date of; “that half” and the like are mostly something else. */
const named: ReadonlySet<Shifted> = new Set<Shifted>(['day', 'weekend', 'week', 'month', 'year', 'decade']);
/** How many dates may be counted one from the other, so that each is resolved in bounded time. */
const CHAIN = 4;

/**
 * Tells dates that are counted from another what that one is: the nearest before them that is fine enough («en mayo …
 * un mes después»). Those that need one and have none are left out.
 */
export function toldBefore(mentions: DateMention[]): DateMention[] {
  let quarter: DateMention | undefined;
  let related: DateMention[] | undefined;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as DateMention;
    const { fields } = mention;
    if (fields.told || fields.same || isYearAgo(fields)) {
      related ??= mentions.slice(0, i);
      const whole = relate(mention, related, quarter);
      if (whole) related.push(whole);
      continue;
    }
    const last = related ? related.at(-1) : i > 0 ? mentions[i - 1] : undefined;
    if (last && recursWith(last, mention)) {
      related ??= mentions.slice(0, i);
      related.push(withFields(mention, fieldsOf({ weekday: fields.weekday, recurs: true })));
      continue;
    }
    if (last && fields.recurs && fields.weekday !== undefined && recursToo(last, mention)) {
      // “on Monday and Tuesday nights”
      related ??= mentions.slice(0, i);
      const { weekday } = last.fields;
      const nights = fieldsOf({ weekday, dayPart: fields.dayPart, recurs: true });
      related[related.length - 1] = withFields(last, nights);
      related.push(mention);
      continue;
    }
    const day = isTimeAlone(fields) ? nearest(mention, related ?? mentions, 'day', related?.length ?? i) : undefined;
    if (day) {
      // «el lunes …, por la tarde»
      related ??= mentions.slice(0, i);
      related.push(withFields(mention, changed(fields, { from: day, shift: { by: 0, of: 'day' } })));
      continue;
    }
    const dated = isDayAlone(fields)
      ? inMonth(mention, last, mentions[i + 1])
      : (endedOn(mention, mentions[i + 1]) ??
        inReport(mention, quarter) ??
        onDayTold(mention, related ?? mentions, related?.length ?? i));
    if (isNewSubject(mention, quarter)) quarter = dated ?? mention;
    if (dated) related ??= mentions.slice(0, i);
    related?.push(dated ?? mention);
  }
  return related ?? mentions;
}

function relate(
  mention: DateMention,
  before: readonly DateMention[],
  quarter: DateMention | undefined,
): DateMention | undefined {
  const { told, same } = mention.fields;
  const fields: DateFields = changed(mention.fields, { told: undefined, same: undefined });
  const reported = quarter && mention.start - quarter.end < REPORTED ? quarter.fields : undefined;
  if (same || isYearAgo(fields)) {
    const model = same
      ? (reported ?? nearest(mention, before, fields.year === undefined && !fields.shift ? 'year' : 'month'))
      : reported;
    if (model) return withFields(mention, repeated(fields, model));
    if (same) return fields.year !== undefined || fields.shift ? withFields(mention, fields) : undefined;
    if (!told) return mention;
  }
  const unit = fields.shift?.of ?? fields.length?.at(-1)?.unit;
  // “from the previous Friday”: the one before that of which the article tells
  const other = unit === 'weekday-name' ? sameWeekday(mention, before) : undefined;
  const from = unit && (nearest(mention, before, unit) ?? other);
  if (from) return withFields(mention, changed(fields, { from }));
  // «ese año» of another paragraph is a date that is not known here
  if (fields.shift?.by === 0)
    return named.has(fields.shift.of) ? withFields(mention, changed(fields, { told })) : undefined;
  if (fields.shift) return withFields(mention, fields);
  if (fields.direction === -1) return withFields(mention, fields);
  return withFields(mention, changed(fields, { away: undefined, direction: undefined }));
}

/** «todos los martes y jueves»: the second day recurs as the first. */
function recursWith(last: DateMention, { start, fields }: DateMention): boolean {
  if (fields.weekday === undefined || last.fields.recurs !== true || last.fields.weekday === undefined) return false;
  return start - last.end <= 2 && countFields(fields) <= (fields.tense === undefined ? 1 : 2);
}

/** “Monday and Tuesday nights”: a day right before one that recurs with a part of the day. */
function recursToo({ end, fields }: DateMention, { start, fields: { dayPart } }: DateMention): boolean {
  if (!dayPart || fields.weekday === undefined || fields.recurs || fields.weekdayTo !== undefined) return false;
  return countFields(fields) === (fields.tense === undefined ? 1 : 2) && start - end <= 2;
}

/** «por la tarde», “at 9 a.m.”: a time of no day. */
function isTimeAlone({ hour, dayPart, day, month, year, weekday, shift, recurs, position }: DateFields): boolean {
  if (hour === undefined && !dayPart) return false;
  return (
    day === undefined &&
    month === undefined &&
    year === undefined &&
    weekday === undefined &&
    !shift &&
    !recurs &&
    !position
  );
}

/** «el día 12», “the 12th”: a day without a month. */
function isDayAlone({ day, dayTo, month, weekday, shift, year }: DateFields): boolean {
  const alone = month === undefined && weekday === undefined && !shift && year === undefined;
  return day !== undefined && dayTo === undefined && alone;
}

/** The day in the month that is told right behind it («los días 15 y 16 de marzo») or a little before it. */
function inMonth(
  mention: DateMention,
  last: DateMention | undefined,
  next: DateMention | undefined,
): DateMention | undefined {
  const near = next && next.start - mention.end <= LISTED && next.fields.day !== undefined ? next.fields : undefined;
  const told = last && mention.start - last.end < NEAR && last.fields.day !== undefined ? last.fields : undefined;
  const { month, year, tense } = (near?.month !== undefined ? near : told) ?? {};
  if (month === undefined) return undefined;
  const { day, bound, part } = mention.fields;
  return withFields(mention, fieldsOf({ year, month, day, tense, bound, part }));
}

/** “before Friday's vote”: a weekday of which no verb tells when it is, as when the article told of it before. */
function onDayTold(mention: DateMention, before: readonly DateMention[], count: number): DateMention | undefined {
  const { weekday, tense, shift } = mention.fields;
  if (weekday === undefined || tense !== undefined || shift) return undefined;
  const told = sameWeekday(mention, before, count)?.tense;
  return told && withFields(mention, changed(mention.fields, { tense: told, deadline: undefined }));
}

/** The last date before that names the same day of the week. */
function sameWeekday(
  { start, fields: { weekday } }: DateMention,
  before: readonly DateMention[],
  count = before.length,
): DateFields | undefined {
  for (let i = count - 1; i >= 0; i--) {
    const { end, fields } = before[i] as DateMention;
    if (start - end > REPORTED) return undefined;
    if (fields.weekday === weekday && grainOf(fields) === 'day' && chain(fields) < CHAIN) return fields;
  }
  return undefined;
}

/** «hace un año», “a year earlier”: what reports compare their figures with. */
function isYearAgo({ away, direction, length, lengthBound }: DateFields): boolean {
  if (away !== true || direction !== -1 || length?.length !== 1 || lengthBound) return false;
  const only = length[0];
  return only?.unit === 'year' && only.n?.scale === 0 && only.n.digits === 1n && !only.to;
}

/** The part of its year that the model names, in the year that the fields name. */
function repeated(fields: DateFields, model: DateFields): DateFields {
  const years = fields.length?.[0]?.n;
  const rest: DateFields = changed(fields, {
    length: undefined,
    away: undefined,
    direction: undefined,
    position: undefined,
  });
  if (years) rest.shift = { by: -1, of: 'year' };
  // «los nueve primeros meses» are compared with those of another year, but it is only the year that is told
  const dated = rest.year !== undefined || rest.shift !== undefined;
  if (dated && (model.length || (model.fiscal && !model.position))) return rest;
  return dated ? changed(rest, { same: true, from: model }) : changed(model, {});
}

/** The nearest of the first `count` dates before that tells at least what is needed to count in the unit. */
function nearest(
  mention: DateMention,
  before: readonly DateMention[],
  unit: Shifted,
  count = before.length,
): DateFields | undefined {
  for (let i = count - 1; i >= 0; i--) {
    const other = before[i] as DateMention;
    if (mention.start - other.end > NEAR) return undefined;
    if (chain(other.fields) >= CHAIN || (unit === 'quarter' && closes(other, before[i - 1]))) continue;
    const grain = grainOf(other.fields);
    if (grain !== undefined && unitOrder.indexOf(grain) <= unitOrder.indexOf(coarse(unit))) return other.fields;
  }
  return undefined;
}

function chain(fields: DateFields): number {
  return fields.from ? 1 + chain(fields.from) : 0;
}

/** The unit of the calendar in which a date is told; undefined for lengths, ranges and what recurs. */
function grainOf(fields: DateFields): DateUnit | undefined {
  const { position, shift, length, away, day, weekday, month, year } = fields;
  if (fields.range || fields.recurs || fields.reference || fields.century !== undefined || fields.yearTo !== undefined)
    return undefined;
  if (fields.dayTo !== undefined || fields.monthTo !== undefined || fields.weekdayTo !== undefined) return undefined;
  if (length) return away && fields.direction === -1 ? length.at(-1)?.unit : undefined;
  if (day !== undefined || weekday !== undefined || shift?.of === 'day' || shift?.of === 'weekday-name') return 'day';
  if (position) return position.of === 'weekday-name' ? 'day' : position.of;
  if (month !== undefined) return 'month';
  if (fields.season) return 'quarter';
  if (shift) return coarse(shift.of);
  return year === undefined ? undefined : 'year';
}

/** The unit that a shift moves, where it moves a name: a weekday is a day, a season as long as a quarter. */
function coarse(of: Shifted): DateUnit {
  switch (of) {
    case 'weekday-name':
    case 'day-part':
      return 'day';
    case 'month-name':
      return 'month';
    case 'season':
      return 'quarter';
    default:
      return of;
  }
}

/** The place of a single date, counted from the one told before where the fields name it. */
export function locateFrom(fields: DateFields, published: number | undefined): Located {
  if (!fields.from) return locate(fields, fields.told ? undefined : published);
  const { from, same } = fields;
  const rest: DateFields = changed(fields, { from: undefined, same: undefined, told: undefined });
  const origin = locateFrom(changed(from, { fiscal: undefined }), published);
  const { first, last } = origin.period ?? {};
  if (first === undefined || last === undefined) return locate(rest, undefined);
  // what is yet to come is no measure of the past
  const ahead = same && published !== undefined && first > published && rest.shift !== undefined;
  if (same) {
    const found = again(rest, grainOf(from), ahead ? addMonths(first, -12) : first, origin.relative);
    return from.fiscal ? known({ timex: found.period?.timex ?? '' }, origin.relative) : found;
  }
  const found = locate(rest, first);
  return found.period ? known(found.period, origin.relative) : found;
}

/** The same month, quarter or half of another year. */
function again(fields: DateFields, grain: DateUnit | undefined, first: number, relative: boolean): Located {
  const { year: told, month } = civilDay(first);
  const year = fields.year ?? told + (fields.shift?.by ?? 0);
  switch (grain) {
    case 'day':
    case 'month':
      return known(monthPeriod(year, month), relative);
    case 'quarter':
      return known(quarterPeriod(year, Math.ceil(month / 3)), relative);
    case 'half':
      return known(halfPeriod(year, month > 6 ? 2 : 1), relative);
    default:
      return known(yearPeriod(year), relative);
  }
}
