import type { DateModifier, DateValue } from '../../facts.js';
import { civilDay, dayNumber, formatDay, parseDay, twoDigits, weekdayOf } from './calendar.js';
import { type Draft, draftOf, withoutDays, withoutEdtf } from './draft.js';
import { changed, countFields, type DateFields, isRange } from './fields.js';
import { locateFrom } from './focus.js';
import { formatLengths, moveBy } from './length.js';
import { known, type Located } from './located.js';
import { isCalendarDate, type Period, weekPeriod } from './period.js';

/**
 * The value of a mention for a day of publication (its number, see `calendar.ts`), or for none. Pure: the same fields
 * can be resolved again when the day changes.
 */
export function resolveDate(fields: DateFields, published: number | undefined): DateValue {
  if (fields.reference !== undefined) return reference(fields.reference);
  if (fields.range) return range(fields.range[0], fields.range[1], fields, published);
  if (fields.recurs) return recurring(fields);
  if (fields.length && !fields.away) return lasting(fields, published);
  const from = firstOf(fields);
  if (from) return range(from, lastOf(fields), fields, published);
  return single(fields, published);
}

function reference(timex: string): DateValue {
  const type = /^(PRESENT|PAST|FUTURE)_REF$/.test(timex) ? 'date' : timex.startsWith('PX') ? 'duration' : 'set';
  return { type, timex, relative: type === 'date' };
}

/** A recurring time: P1D, P2W, XXXX-WXX-5, XXXX-05. */
function recurring(fields: DateFields): DateValue {
  let timex: string;
  if (fields.length) timex = formatLengths(fields.length);
  else if (fields.weekday !== undefined) timex = `XXXX-WXX-${fields.weekday > 7 ? 'WE' : fields.weekday}`;
  else if (fields.month !== undefined)
    timex = `XXXX-${twoDigits(fields.month)}${fields.day === undefined ? '' : `-${twoDigits(fields.day)}`}`;
  else if (fields.season) timex = `XXXX-${fields.season}`;
  else timex = 'XXXX-XX-XX';
  if (fields.dayPart)
    timex =
      fields.length || fields.weekday === undefined ? `XXXX-XX-XXT${fields.dayPart}` : `${timex}T${fields.dayPart}`;
  return { type: 'set', timex, relative: false };
}

/** A length of time; counted from the publication it has a first and a last day. */
function lasting(fields: DateFields, published: number | undefined): DateValue {
  const lengths = fields.length ?? [];
  const low = formatLengths(lengths);
  const high = lengths.some((length) => length.to) ? formatLengths(lengths, 'to') : low;
  const draft: Draft = { type: 'duration', timex: low === high ? low : `${low}/${high}`, relative: false };
  if (fields.lengthBound) draft.mod = fields.lengthBound;
  else if (fields.bound === 'APPROX') draft.mod = 'APPROX';
  if (fields.direction) {
    draft.relative = true;
    const end = published === undefined ? undefined : moveBy(published, lengths, fields.direction);
    if (published !== undefined && end !== undefined && end !== published) {
      // what lies ahead begins with the publication, what lies behind ends before it
      draft.start = formatDay(fields.direction > 0 ? published : end);
      draft.end = formatDay((fields.direction > 0 ? end : published) - 1);
    }
    return draft;
  }
  if (fields.position) within(draft, fields, lengths, published);
  return draft;
}

/** “the first nine months of 2024”: so long, from the start or the end of what is around it. */
function within(
  draft: Draft,
  fields: DateFields,
  lengths: DateFields['length'] & object,
  published: number | undefined,
): void {
  const { position } = fields;
  const around: DateFields = changed(fields, { length: undefined, position: undefined });
  if (!position || countFields(around) === 0) return;
  const found = locateFrom(around, published);
  draft.relative = found.relative;
  const { first, last } = found.period ?? {};
  if (first === undefined || last === undefined) return;
  const start = position.ordinal > 0 ? first : moveBy(last + 1, lengths, -1);
  const end = position.ordinal > 0 ? moveBy(first, lengths, 1) : last + 1;
  if (start === undefined || end === undefined || end <= start) return;
  draft.start = formatDay(start);
  draft.end = formatDay(end - 1);
}

/** The fields of the first of several days, months or years that one mention names; undefined when it names one. */
function firstOf(fields: DateFields): DateFields | undefined {
  if (!isRange(fields)) return undefined;
  return changed(fields, { dayTo: undefined, monthTo: undefined, yearTo: undefined, weekdayTo: undefined });
}

function lastOf(fields: DateFields): DateFields {
  return changed(fields, {
    day: fields.dayTo ?? fields.day,
    dayTo: undefined,
    month: fields.monthTo ?? fields.month,
    monthTo: undefined,
    year: fields.yearTo ?? fields.year,
    yearTo: undefined,
    weekday: fields.weekdayTo ?? fields.weekday,
    weekdayTo: undefined,
  });
}

function range(from: DateFields, to: DateFields, outer: DateFields, published: number | undefined): DateValue {
  if (from.length && to.length && !from.away && !to.away) {
    const timex = `${formatLengths(from.length)}/${formatLengths(to.length)}`;
    return { type: 'duration', timex, relative: false };
  }
  let a = single(from, published);
  let b = single(to, published);
  // «entre el 22 de enero y hoy»: the start is before the end
  if (a.start && b.end && b.end < a.start && (to.shift || to.year !== undefined) && from.year === undefined)
    a = single(inFrontOf(from, b.end), published);
  // «de noviembre a enero»: the end is behind the start
  if (a.start && b.end && b.end < a.start && to.year === undefined && published !== undefined)
    b = single(behind(to, a.start), published);
  const draft: Draft = { type: 'date', timex: `${a.timex}/${b.timex}`, relative: a.relative || b.relative };
  if (outer.bound === 'APPROX') draft.mod = 'APPROX';
  if (isCalendarDate(a.edtf) && isCalendarDate(b.edtf)) draft.edtf = `${a.edtf}/${b.edtf}`;
  if (a.start) draft.start = a.start;
  if (b.end) draft.end = b.end;
  if (a.invalid || b.invalid) return { ...withoutDays(draft), invalid: true };
  return draft;
}

/** The end of a range that would lie before its start: the next such day or month behind it. */
function behind(to: DateFields, start: string): DateFields {
  const from = parseDay(start);
  if (from === undefined) return to;
  const { year, month } = civilDay(from);
  if (to.month !== undefined || to.season || to.position)
    return changed(to, { year: to.month !== undefined && to.month >= month ? year : year + 1 });
  if (to.day !== undefined && to.weekday === undefined) {
    const next = civilDay(dayNumber(year, to.day >= civilDay(from).day ? month : month + 1, 1));
    return changed(to, { year: next.year, month: next.month });
  }
  if (to.weekday === undefined) return to;
  const { year: on, month: of, day } = civilDay(from + ((to.weekday - weekdayOf(from) + 7) % 7));
  return changed(to, { shift: undefined, weekday: undefined, year: on, month: of, day });
}

/** The start of a range that would lie behind its end: the last such day or month before it. */
function inFrontOf(from: DateFields, end: string): DateFields {
  const to = parseDay(end);
  if (to === undefined || from.month === undefined) return from;
  const { year, month, day } = civilDay(to);
  const after = from.month > month || (from.month === month && (from.day ?? 1) > day);
  return changed(from, { year: after ? year - 1 : year });
}

function placeOf(fields: DateFields, published: number | undefined): Located {
  const found = locateFrom(fields, published);
  const first = fields.weekOf ? found.period?.first : undefined;
  return first === undefined ? found : known(weekPeriod(first), found.relative);
}

function single(fields: DateFields, published: number | undefined): DateValue {
  const found = placeOf(fields, published);
  const whole = draftOf(found);
  if (found.invalid) {
    whole.invalid = true;
    return withTime(whole, fields);
  }
  if (found.length) whole.type = 'duration';
  const draft = modified(whole, fields, found.period, published);
  if (fields.swappable) alternative(draft, fields, published);
  else if (fields.untold) before(draft, fields, published);
  return withTime(draft, fields);
}

/** With its modifier: a part keeps the days of the whole, a bound leaves one side open. */
function modified(draft: Draft, fields: DateFields, period: Period | undefined, published: number | undefined): Draft {
  const mod = fields.part ?? fields.bound ?? awayBound(fields);
  if (!mod || mod === 'WITHIN') return draft;
  if (mod === 'REST' || mod === 'SO_FAR') return divided(draft, mod, period, published);
  const { type, timex, relative, start, end } = draft;
  const edtf = isCalendarDate(draft.edtf) ? draft.edtf : undefined;
  // made anew: what has lost a property is slow to read
  const made: Draft = { type, timex, relative };
  switch (mod) {
    case 'AFTER':
      made.mod = mod;
      if (period?.last === undefined) return made;
      made.start = formatDay(period.last + 1);
      made.edtf = `${made.start}/..`;
      return made;
    case 'BEFORE':
      made.mod = mod;
      if (period?.first === undefined) return made;
      made.end = formatDay(period.first - 1);
      made.edtf = `../${made.end}`;
      return made;
    case 'ON_OR_AFTER':
      if (start !== undefined) made.start = start;
      made.mod = mod;
      if (edtf !== undefined) made.edtf = `${edtf}/..`;
      return made;
    case 'ON_OR_BEFORE':
      if (end !== undefined) made.end = end;
      made.mod = mod;
      if (edtf !== undefined) made.edtf = `../${edtf}`;
      return made;
    default:
      if (start !== undefined) made.start = start;
      if (end !== undefined) made.end = end;
      made.mod = mod;
      if (mod === 'APPROX' && edtf !== undefined) made.edtf = `${edtf}~`;
      return made;
  }
}

/** The publication divides a period in what is over and what is left: «lo que va de año», «el resto del año». */
function divided(
  draft: Draft,
  part: 'REST' | 'SO_FAR',
  period: Period | undefined,
  published: number | undefined,
): Draft {
  const { first, last } = period ?? {};
  if (published === undefined || first === undefined || last === undefined) return draft;
  if (published < first || published > last) return draft;
  const rest = withoutEdtf(draft);
  if (part === 'REST') rest.start = formatDay(published);
  else rest.end = formatDay(published);
  return rest;
}

/** “more than two years ago” lies before what “two years ago” would be. */
function awayBound(fields: DateFields): DateModifier | undefined {
  if (!fields.away || !fields.lengthBound) return undefined;
  const past = fields.direction === -1;
  switch (fields.lengthBound) {
    case 'MORE_THAN':
      return past ? 'BEFORE' : 'AFTER';
    case 'EQUAL_OR_MORE':
      return past ? 'ON_OR_BEFORE' : 'ON_OR_AFTER';
    case 'LESS_THAN':
      return past ? 'AFTER' : 'BEFORE';
    case 'EQUAL_OR_LESS':
      return past ? 'ON_OR_AFTER' : 'ON_OR_BEFORE';
    case 'APPROX':
      return 'APPROX';
  }
}

function alternative(draft: Draft, fields: DateFields, published: number | undefined): void {
  const { day, month } = fields;
  if (day === undefined || month === undefined) return;
  draft.alternatives = [single(changed(fields, { swappable: undefined, day: month, month: day }), published)];
}

/** The other reading of a day of which nothing says whether it was or will be. */
function before(draft: Draft, fields: DateFields, published: number | undefined): void {
  const past = single(changed(fields, { untold: undefined, tense: 'past' }), published);
  const ahead = single(changed(fields, { untold: undefined, tense: 'future' }), published);
  const other = past.timex === draft.timex ? ahead : past;
  if (other.timex !== draft.timex) draft.alternatives = [other];
}

function withTime(whole: Draft, fields: DateFields): DateValue {
  if (fields.hour === undefined && !fields.dayPart) return whole;
  const draft = withoutEdtf(whole);
  draft.type = 'time';
  if (fields.hour === undefined) {
    draft.timex += `T${fields.dayPart}`;
    return draft;
  }
  const time = `T${twoDigits(fields.hour)}:${twoDigits(fields.minute ?? 0)}`;
  const day = draft.timex;
  const zone = fields.utc ? 'Z' : '';
  draft.timex += time + zone;
  if (/^\d{4}-\d\d-\d\d$/.test(day) && !draft.invalid && !draft.mod && fields.hour < 24)
    draft.edtf = `${day}${time}:00${zone}`;
  return draft;
}
