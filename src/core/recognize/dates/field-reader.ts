import { compare } from '../decimal.js';
import type { DateUnit, LengthBound } from '../languages/date-words.js';
import type { NumberMentions } from '../numbers/number.js';
import type { Match } from '../words/phrases.js';
import { DIGITS, type Tokens } from '../words/tokens.js';
import { type Capture, type CapturedAmount, captureOf } from './capture.js';
import { countsNothing, endsClause } from './cues.js';
import { unitOrder } from './fields.js';
import type { DateLexicon } from './lexicon.js';
import { type Reading, Readings } from './readings.js';
import { bitOf, type FieldName } from './template.js';

/** How far before “over” what is spread over the time may begin, in tokens: «800 Mio. Euro über fünf Jahre». */
const SPANNED = 6;
const PERCENT = 0x25;
const COMMA = 0x2c;

const CENTURY = bitOf('century');
const HOUR = unitOrder.indexOf('hour');
const DAY = unitOrder.indexOf('day');

/** Goes on behind a field that has been read. */
export interface Taker {
  /** Fields read so far. */
  readonly captured: readonly Capture[];
  /** From state `next`, behind a field that covers the tokens from `at` to before `end`. */
  take(
    field: FieldName,
    next: number,
    at: number,
    end: number,
    value: number | string,
    to?: number,
    amount?: CapturedAmount,
  ): void;
}

/** Fields that may be a range. */
type Ranged = 'day' | 'month' | 'weekday' | 'year';

/** Reads the fields of templates in tokens. */
export class FieldReader {
  readonly #lexicon: DateLexicon;
  readonly #readings: Readings;
  readonly #taker: Taker;
  #tokens!: Tokens;

  constructor(lexicon: DateLexicon, taker: Taker) {
    this.#lexicon = lexicon;
    this.#readings = new Readings(lexicon);
    this.#taker = taker;
  }

  read(tokens: Tokens, numbers: NumberMentions): void {
    this.#tokens = tokens;
    this.#readings.read(tokens, numbers);
  }

  /** Reads a field at token `i` and takes each reading of it on to state `next`. */
  field(field: FieldName, next: number, i: number): void {
    const lexicon = this.#lexicon;
    const tokens = this.#tokens;
    // the commonest first: the cases are tried one by one
    switch (field) {
      case 'n':
        this.#n(field, next, i);
        return;
      case 'begin':
        this.#taker.take(field, next, i, i, 0);
        return;
      case 'unit': {
        const found = lexicon.unit.at(tokens, i);
        if (found && this.#descends(found.value)) this.#phrase(field, next, i, found);
        return;
      }
      case 'ordinal':
        this.#ordinal(field, next, i);
        return;
      case 'weekday':
      case 'month': {
        const phrases = lexicon[field];
        const found = phrases.at(tokens, i);
        if (!found || this.#readings.isSmall(i)) return;
        const end = this.#readings.abbreviated(found.end);
        this.#ranged(field, next, i, end, found.value);
        return;
      }
      case 'weekdays':
      case 'units':
      case 'season':
      case 'dayPart':
      case 'relativeDay':
      case 'relativePart':
      case 'shift':
      case 'meridiem':
      case 'clock':
      case 'half':
      case 'andHalf':
      case 'era':
        this.#phrase(field, next, i, lexicon[field].at(tokens, i));
        return;
      case 'period': {
        const found = lexicon.period.at(tokens, i);
        // «última semana de mayo» is no week of a day
        if (found && !(found.value === 'week' && (this.#has('shift') || this.#has('ordinal'))))
          this.#phrase(field, next, i, found);
        return;
      }
      case 'decade':
        this.#phrase(field, next, i, lexicon.decade.at(tokens, i));
        this.#value(field, next, i, this.#readings.decade(i));
        return;
      case 'day': {
        const day = this.#readings.day(i);
        if (!day) return;
        this.#ranged(field, next, i, day.end, day.value);
        // «3.–5. Mai»
        if (tokens.sign(day.end) === 0x2e && tokens.joined(day.end)) {
          const link = this.#readings.rangeLink(i, day.end + 1);
          const to = link > 0 ? this.#readings.day(link) : undefined;
          if (to && to.value > day.value) this.#taker.take(field, next, i, to.end, day.value, to.value);
        }
        return;
      }
      case 'year': {
        const year = this.#readings.year(i);
        if (!year) return;
        this.#ranged(field, next, i, year.end, year.value);
        if (tokens.sign(year.end) === 0x2f && tokens.joined(year.end)) {
          const to = this.#readings.yearTo(year.value, year.end + 1);
          if (to?.value === year.value + 1) this.#taker.take(field, next, i, to.end, year.value, to.value);
        }
        return;
      }
      case 'shortYear': {
        const year = this.#readings.shortYear(i);
        // “3 May 82”, but not “3 May, 12 people”
        if (year && (year.end > i + 1 || !this.#has('month') || this.#closes(year, i)))
          this.#value(field, next, i, year);
        return;
      }
      case 'index':
        if (this.#readings.digits(i, 1, 1)) this.#taker.take(field, next, i, i + 1, this.#readings.value(i));
        return;
      case 'count':
        if (this.#readings.digits(i, 1, 2) && !this.#readings.goesOn(i))
          this.#taker.take(field, next, i, i + 1, this.#readings.value(i));
        return;
      case 'century':
        this.#century(field, next, i);
        return;
      case 'hour':
        if (this.#readings.digits(i, 1, 2) && this.#readings.value(i) <= 24 && !this.#isScore(i))
          this.#taker.take(field, next, i, i + 1, this.#readings.value(i));
        else this.#wordNumber(field, next, i, 12);
        return;
      case 'minute':
        if (tokens.is(i, DIGITS) && this.#readings.length(i) === 2 && this.#readings.value(i) < 60)
          this.#taker.take(field, next, i, i + 1, this.#readings.value(i));
        return;
    }
  }

  /** Whether the field stands before what is being read. */
  #has(field: FieldName): boolean {
    return captureOf(this.#taker.captured, field) !== undefined;
  }

  #phrase(field: FieldName, next: number, i: number, found: Match<number | string | true> | undefined): void {
    if (found) this.#taker.take(field, next, i, found.end, found.value === true ? 0 : found.value);
  }

  #value(field: FieldName, next: number, i: number, found: Reading | undefined): void {
    if (found) this.#taker.take(field, next, i, found.end, found.value);
  }

  /** Whether two digits behind a month are its year: nothing follows that they could count, nor are they a day of it. */
  #closes({ value, end }: Reading, i: number): boolean {
    const tokens = this.#tokens;
    if (value > 1931 && value < 2000) return countsNothing(this.#lexicon, tokens, end);
    return tokens.sign(i - 1) === COMMA ? end >= tokens.count : endsClause(tokens, end);
  }

  /** Units of one length come in falling order: «dos años y tres meses», not “four days and one week”. */
  #descends(unit: DateUnit): boolean {
    let before: string | number | undefined;
    let counted = false;
    for (const { field, value } of this.#taker.captured) {
      // “the quarter a year ago”: the first is not counted, but “half a century ago”
      if (field === 'unit' && (counted || value === 'half')) before = value;
      counted ||= field === 'n' || field === 'half';
    }
    if (before === undefined) return true;
    const last = unitOrder.indexOf(before as DateUnit);
    const next = unitOrder.indexOf(unit);
    // «30 meses y 240 horas» are two
    return next < last && (next > HOUR || last <= DAY);
  }

  /** Takes the value, and the range that it may begin. */
  #ranged(field: Ranged, next: number, i: number, end: number, value: number): void {
    const link = this.#readings.rangeLink(i, end);
    const to = link > 0 ? this.#rangeEnd(field, value, link) : undefined;
    // “Sept. 16 - Three rockets”
    const falls = field === 'day' && to !== undefined && to.value <= value;
    if (to && !falls) this.#taker.take(field, next, i, to.end, value, to.value);
    this.#taker.take(field, next, i, end, value);
  }

  #rangeEnd(field: Ranged, from: number, i: number): Reading | undefined {
    switch (field) {
      case 'day':
        return this.#readings.day(i);
      case 'year':
        return this.#readings.yearTo(from, i);
      case 'month':
      case 'weekday': {
        const to = this.#lexicon[field].at(this.#tokens, i);
        return to && { value: to.value, end: this.#readings.abbreviated(to.end) };
      }
    }
  }

  /** 24:24 is no time. */
  #isScore(i: number): boolean {
    return this.#readings.value(i) === 24 && this.#tokens.is(i + 2, DIGITS) && this.#readings.value(i + 2) > 0;
  }

  #wordNumber(field: FieldName, next: number, i: number, most: number): void {
    const whole = this.#readings.words(i);
    if (whole && !whole.mention.ordinal && whole.value <= most)
      this.#taker.take(field, next, i, whole.end, whole.value);
    else if (this.#lexicon.one.at(this.#tokens, i)) this.#taker.take(field, next, i, i + 1, 1);
  }

  #ordinal(field: FieldName, next: number, i: number): void {
    const last = this.#lexicon.last.at(this.#tokens, i);
    if (last) this.#taker.take(field, next, i, last.end, last.value);
    const whole = this.#readings.ordinal(i);
    if (!whole || whole.value < 1 || whole.value > 366) return;
    this.#taker.take(field, next, i, whole.end, whole.value);
  }

  #century(field: FieldName, next: number, i: number): void {
    const tokens = this.#tokens;
    const listed = (this.#lexicon.classes.fieldsOf(tokens.word[i] as number) & CENTURY) !== 0;
    const roman = listed ? this.#lexicon.romans.get(tokens.slice(i).toLowerCase()) : undefined;
    if (roman !== undefined) this.#taker.take(field, next, i, i + 1, roman);
    const whole = this.#readings.whole(i);
    if (whole && whole.value >= 1 && whole.value <= 22) this.#taker.take(field, next, i, whole.end, whole.value);
  }

  #n(field: FieldName, next: number, i: number): void {
    const tokens = this.#tokens;
    const bound = this.#lexicon.lengthBound.at(tokens, i);
    // the second number of «dos años y tres meses» has no bound of its own
    if (bound && !this.#has('n') && !this.#spans(i) && !this.#compares(i))
      this.#amount(field, next, i, bound.end, bound.value);
    this.#amount(field, next, i, i);
  }

  /** “15% less than a year ago”: what is compared is the share. */
  #compares(i: number): boolean {
    return this.#tokens.sign(i - 1) === PERCENT || this.#tokens.is(i - 1, DIGITS);
  }

  /** “$6bn over five years”: a bound that is a preposition behind an amount. */
  #spans(i: number): boolean {
    const tokens = this.#tokens;
    if (!this.#lexicon.spanning(tokens.word[i] as number)) return false;
    for (let at = i - 1; at >= 0 && at > i - SPANNED; at--)
      if (tokens.is(at, DIGITS) || this.#readings.whole(at)) return true;
    return false;
  }

  #amount(field: FieldName, next: number, i: number, at: number, bound?: LengthBound): void {
    const first = this.#readings.number(at);
    // “over several years”: of a vague number nothing is a bound
    if (!first || (bound && !first.n)) return;
    const link = this.#readings.rangeLink(at, first.end) || (this.#lexicon.or.at(this.#tokens, first.end)?.end ?? 0);
    const to = link > 0 && first.n ? this.#readings.number(link) : undefined;
    if (to?.n && first.n && compare(first.n, to.n) < 0)
      this.#taker.take(field, next, i, to.end, 0, undefined, { n: first.n, to: to.n, bound });
    this.#taker.take(field, next, i, first.end, 0, undefined, { n: first.n, to: undefined, bound });
  }
}
