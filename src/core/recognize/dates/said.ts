import { add, compare, decimal } from '../decimal.js';
import type { DateUnit, DayPart, PeriodPart, Season } from '../languages/date-words.js';
import { cardinalValue } from '../numbers/run.js';
import type { Capture } from './capture.js';
import { type DateFields, type Length, noFields } from './fields.js';

const HALF = decimal(5, 1);

/** What a phrase of `DateWords.periods` stands for. */
type Period =
  | { readonly position: NonNullable<DateFields['position']> }
  | { readonly words: readonly [what: string, first: string, second: string] }
  | { readonly counted: boolean; readonly side: -1 | 1; readonly by: number; readonly unit: DateUnit };

const periods = new Map<string, Period>();

/** Languages have few of them: each is taken apart once. */
function periodOf(value: string): Period {
  let period = periods.get(value);
  if (!period) {
    period = readPeriod(value);
    periods.set(value, period);
  }
  return period;
}

function readPeriod(value: string): Period {
  const [, part, number] = /^([QH])([1-4])$/.exec(value) ?? [];
  if (part) return { position: { ordinal: Number(number), of: part === 'Q' ? 'quarter' : 'half' } };
  const [count, unit] = value.split(' ') as [string, DateUnit];
  if (/^[a-z]{2}/.test(count)) return { words: value.split(' ') as [string, string, string] };
  return { counted: count.endsWith('n'), side: count.startsWith('-') ? -1 : 1, by: Number(count), unit };
}

/** Fields being read; the names of units are needed apart until the meaning of the template joins them. */
export class Said {
  fields!: DateFields;
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
  lengths: Length[] = [];

  /** Forgets what was said before. */
  begin(): void {
    this.fields = noFields();
    this.shift = undefined;
    this.ordinal = undefined;
    this.index = undefined;
    this.unit = undefined;
    this.outer = undefined;
    this.n = undefined;
    this.half = false;
    this.plural = false;
    this.side = undefined;
    this.before = undefined;
    if (this.lengths.length > 0) this.lengths = [];
  }

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
        if (to === undefined) return;
        fields.dayTo = to;
        // «semaine du 7 au 13 octobre» is its days
        fields.weekOf = undefined;
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
        if (last) this.lengths.push({ ...last, n: last.n && add(last.n, HALF) });
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
    const period = periodOf(value);
    if ('position' in period) this.fields.position = period.position;
    else if ('words' in period) this.#oneWord(period.words);
    else {
      const { counted, by, unit } = period;
      // “last year” and, behind a number, “years before” can be the same words
      if (counted || this.n) this.side = period.side;
      if (this.n) this.#unit(unit);
      else if (counted) this.before = unit;
      else this.fields.shift = { by, of: unit };
    }
  }

  /** What one word says that other languages say in several («Montagabend», «Jahresende», «dreijährig»). */
  #oneWord([what, first, second]: readonly [what: string, first: string, second: string]): void {
    const { fields } = this;
    switch (what) {
      case 'weekday':
        fields.weekday = Number(first);
        fields.dayPart = second as DayPart;
        return;
      case 'recurs':
        fields.dayPart = first as DayPart;
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
      case 'century':
        fields.century = Number(first);
        return;
      case 'length':
        this.lengths.push({ n: cardinalValue(Number(first)), unit: second as DateUnit });
        return;
    }
  }

  /** “a year or | two”: a number behind its unit ends the range that the one before begins. */
  reach(): void {
    const [only, ...more] = this.lengths;
    if (only?.n && !only.to && more.length === 0 && this.n?.n && compare(only.n, this.n.n) < 0)
      this.lengths[0] = { ...only, to: this.n.n };
  }

  #unit(unit: DateUnit): void {
    if (!this.n && !this.half) {
      this.outer = this.unit;
      this.unit = unit;
      return;
    }
    this.lengths.push({ unit, n: this.half ? HALF : this.n?.n, to: this.n?.to });
    if (this.n?.bound) this.fields.lengthBound = this.n.bound;
    this.n = undefined;
    this.half = false;
  }
}
