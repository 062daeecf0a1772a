import { add, type Decimal, decimal } from '../decimal.js';
import type { DateUnit, DayPart, PeriodPart, Season } from '../languages/date-words.js';
import { cardinalValue } from '../numbers/run.js';
import type { Capture } from './capture.js';
import type { DateFields, Length, Shifted } from './fields.js';
import type { TemplateMatch } from './walk.js';

const HALF = decimal(5, 1);

/** Fields being read; the names of units are needed apart until the meaning of the template joins them. */
class Reading {
  readonly fields: DateFields = {};
  shift: number | undefined;
  ordinal: number | undefined;
  index: number | undefined;
  unit: DateUnit | undefined;
  /** The unit before the last one: of “year-ago quarter” the year. */
  outer: DateUnit | undefined;
  n: Capture['amount'] | undefined;
  half = false;
  plural = false;
  /** On which side of the publication a counted period lies. */
  side: -1 | 1 | undefined;
  /** Unit of a counted period whose number comes behind it. */
  before: DateUnit | undefined;
  readonly lengths: Length[] = [];

  take(capture: Capture): void {
    const { fields } = this;
    const { value, to } = capture;
    const number = value as number;
    switch (capture.field) {
      case 'weekdays':
        fields.weekday = number;
        return;
      case 'begin':
        return;
      case 'weekday':
        fields.weekday = number;
        if (to !== undefined) fields.weekdayTo = to;
        return;
      case 'month':
        fields.month = number;
        if (to !== undefined) fields.monthTo = to;
        return;
      case 'day':
        fields.day = number;
        if (to !== undefined) fields.dayTo = to;
        return;
      case 'year':
      case 'shortYear':
        fields.year = number;
        if (to !== undefined) fields.yearTo = to;
        return;
      case 'era':
        // there is no year 0 in this count
        if (number < 0 && fields.year !== undefined) fields.year = 1 - fields.year;
        if (number < 0 && fields.century !== undefined) fields.century = 1 - fields.century;
        return;
      case 'period':
        if (value === 'week') fields.weekOf = true;
        else this.#period(value as string);
        return;
      case 'season':
        fields.season = value as Season;
        return;
      case 'dayPart':
        fields.dayPart = value as DayPart;
        return;
      case 'relativeDay':
        fields.shift = { by: number, of: 'day' };
        return;
      case 'relativePart': {
        const [days, part] = (value as string).split(' ');
        fields.shift = { by: Number(days), of: 'day' };
        fields.dayPart = part as DayPart;
        return;
      }
      case 'shift':
        this.shift = number;
        return;
      case 'ordinal':
        this.ordinal = number;
        return;
      case 'index':
      case 'count':
        this.index = number;
        return;
      case 'decade':
        fields.decade = number;
        return;
      case 'century':
        fields.century = number;
        return;
      case 'n':
        this.n = capture.amount;
        if (this.before) this.#unit(this.before);
        this.before = undefined;
        return;
      case 'half':
        this.half = true;
        return;
      case 'units':
        this.plural = true;
        this.#unit(value as DateUnit);
        return;
      case 'unit':
        this.#unit(value as DateUnit);
        return;
      case 'andHalf': {
        const last = this.lengths.pop();
        // «año y medio»
        if (!last && this.unit) this.lengths.push({ unit: this.unit, n: decimal(15, 1) });
        if (last) this.lengths.push({ ...last, ...(last.n && { n: add(last.n, HALF) }) });
        return;
      }
      case 'hour':
      case 'clock':
        fields.hour = number;
        return;
      case 'minute':
        fields.minute = number;
        return;
      case 'meridiem':
        if (fields.hour !== undefined && fields.hour <= 12) fields.hour = (fields.hour % 12) + number;
        return;
    }
  }

  /** A phrase of `DateWords.periods`, which may stand before its number. */
  #period(value: string): void {
    const [, part, number] = /^([QH])([1-4])$/.exec(value) ?? [];
    if (part) {
      this.fields.position = { ordinal: Number(number), of: part === 'Q' ? 'quarter' : 'half' };
      return;
    }
    const [count, unit] = value.split(' ') as [string, DateUnit];
    if (/^[a-z]{2}/.test(count)) {
      this.#oneWord(value.split(' ') as [string, string, string]);
      return;
    }
    const counted = count.endsWith('n');
    // “last year” and, behind a number, “years before” can be the same words
    if (counted || this.n) this.side = count.startsWith('-') ? -1 : 1;
    if (this.n) this.#unit(unit);
    else if (counted) this.before = unit;
    else this.fields.shift = { by: Number(count), of: unit };
  }

  /** What one word says that other languages say in several («Montagabend», «Jahresende», «dreijährig»). */
  #oneWord([what, first, second]: readonly [what: string, first: string, second: string]): void {
    const { fields } = this;
    switch (what) {
      case 'weekday':
        fields.weekday = Number(first);
        fields.dayPart = second as DayPart;
        return;
      case 'part':
        fields.part = first as PeriodPart;
        fields.shift = { by: 0, of: second as DateUnit };
        fields.alone = true;
        return;
      case 'told':
        fields.shift = { by: Number(first), of: second as DateUnit };
        fields.told = true;
        return;
      case 'decade':
        fields.decade = Number(first);
        return;
      case 'length':
        this.lengths.push({ n: cardinalValue(Number(first)), unit: second as DateUnit });
        return;
    }
  }

  #unit(unit: DateUnit): void {
    if (!this.n && !this.half) {
      this.outer = this.unit;
      this.unit = unit;
      return;
    }
    const n: Decimal | undefined = this.half ? HALF : this.n?.n;
    this.lengths.push({ unit, ...(n && { n }), ...(this.n?.to && { to: this.n.to }) });
    if (this.n?.bound) this.fields.lengthBound = this.n.bound;
    this.n = undefined;
    this.half = false;
  }
}

/** What a shift moves, of all that stands beside it. */
function shifted(reading: Reading): Shifted | undefined {
  const { fields, unit } = reading;
  if (unit) return unit;
  if (fields.weekday !== undefined) return 'weekday-name';
  if (fields.month !== undefined) return 'month-name';
  if (fields.season) return 'season';
  return fields.dayPart && 'day-part';
}

/** What is told again: the unit, or the part of a year that stands beside it. */
function same(reading: Reading): DateFields {
  const { fields, unit, shift } = reading;
  if (fields.year !== undefined) return unit === 'year' ? fields : { ...fields, same: true };
  if (shift !== undefined) return { ...fields, shift: { by: shift, of: unit ?? 'year' }, same: true };
  const of = shifted(reading);
  return of ? { ...fields, shift: { by: 0, of }, told: true } : { ...fields, same: true };
}

/** Fields of what a template matched; undefined where its words make no sense together. */
export function interpret(match: TemplateMatch): DateFields | undefined {
  const reading = new Reading();
  for (const capture of match.captures) reading.take(capture);
  const { fields, lengths, unit } = reading;
  if (reading.before) return undefined;
  switch (match.meaning) {
    case 'quarter':
    case 'half': {
      const most = match.meaning === 'quarter' ? 4 : 2;
      if (!reading.index || reading.index > most) return undefined;
      fields.position = { ordinal: reading.index, of: match.meaning };
      return fields;
    }
    case 'same':
      return same(reading);
    case 'ago':
    case 'ahead':
    case 'before':
    case 'after':
      if (match.meaning === 'before' || match.meaning === 'after') {
        fields.told = true;
        const of = lengths.length === 0 && !reading.plural ? shifted(reading) : undefined;
        if (of) {
          fields.shift = { by: match.meaning === 'before' ? -1 : 1, of };
          return fields;
        }
      }
      // “the year-ago third quarter”
      if (lengths.length === 0 && reading.ordinal !== undefined && unit) {
        fields.shift = { by: -1, of: 'year' };
        fields.position = { ordinal: reading.ordinal, of: unit };
        return fields;
      }
      // “year-ago” is one year, “years ago” nobody knows how many
      if (lengths.length === 0 && unit)
        lengths.push(reading.plural ? { unit } : { unit: reading.outer ?? unit, n: decimal(1) });
      fields.length = lengths;
      fields.direction = reading.side ?? (match.meaning === 'ago' || match.meaning === 'before' ? -1 : 1);
      fields.away = true;
      return lengths.length > 0 ? fields : undefined;
    case 'within':
      fields.length = lengths;
      fields.either = true;
      return lengths.length > 0 ? fields : undefined;
    case 'age':
      fields.length = [{ ...(reading.n?.n && { n: reading.n.n }), unit: 'year' }];
      if (reading.n?.bound) fields.lengthBound = reading.n.bound;
      return fields;
    case 'length':
      // «los últimos días»: a unit without a number is a vague length
      if (lengths.length === 0 && unit) lengths.push(reading.plural ? { unit } : { unit, n: decimal(1) });
      if (lengths.length === 0) return undefined;
      fields.length = lengths;
      if (reading.shift !== undefined) fields.direction = reading.shift > 0 ? 1 : -1;
      if (reading.ordinal !== undefined) {
        fields.position = { ordinal: reading.ordinal, of: (lengths[0] as Length).unit };
      }
      return fields;
    case 'set':
      if (unit) lengths.push({ n: decimal(1), unit });
      if (lengths.length > 0) fields.length = lengths;
      fields.recurs = true;
      return fields;
    case 'fiscal':
      fields.fiscal = true;
      break;
    case 'date':
      if (lengths.length > 0) fields.length = lengths;
      break;
    case 'decade':
    case 'century':
      break;
  }
  if (reading.index !== undefined) {
    // «semana 31», “quarter 3”
    const most = unit === 'week' ? 53 : unit === 'quarter' ? 4 : 0;
    if (!unit || reading.index < 1 || reading.index > most) return undefined;
    fields.position = { ordinal: reading.index, of: unit };
    return fields;
  }
  if (reading.shift !== undefined) {
    const of = shifted(reading);
    // a day is counted in months only
    if (!of || (fields.day !== undefined && unit !== undefined && unit !== 'month')) return undefined;
    fields.shift = { by: reading.shift, of };
  } else if (reading.ordinal !== undefined) {
    const of = unit ?? (fields.weekday !== undefined ? 'weekday-name' : undefined);
    if (!of) return undefined;
    if (of === 'century') {
      if (reading.ordinal < 1) return undefined;
      fields.century = reading.ordinal;
      return fields;
    }
    fields.position = { ordinal: reading.ordinal, of };
  } else if (unit && Object.keys(fields).length === 0) {
    fields.shift = { by: 0, of: unit };
    fields.alone = true;
  }
  // «Jahresende 2024»
  if (fields.part && fields.year !== undefined) {
    delete fields.shift;
    delete fields.alone;
  }
  return fields;
}
