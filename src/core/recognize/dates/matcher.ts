import { compare, type Decimal, toInteger } from '../decimal.js';
import type { DateUnit, LengthBound, TemplateMeaning } from '../languages/date-words.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import type { Match } from '../words/phrases.js';
import { DIGITS, PUNCTUATION, type Tokens } from '../words/tokens.js';
import { unitOrder } from './fields.js';
import type { DateLexicon } from './lexicon.js';
import { type Reading, Readings } from './readings.js';
import { bitOf, DIGITAL, type FieldName, fieldNames, NOWHERE, NUMERIC } from './template.js';

/** State of the automaton in which nothing has been read. */
const ROOT = 0;
const YEAR = bitOf('year');

/** One field of a template and what it holds. */
export interface Capture {
  readonly field: FieldName;
  readonly value: number | string;
  /** The other end of a range. */
  readonly to: number | undefined;
  /** For `n` only. */
  readonly amount: CapturedAmount | undefined;
  /** Token of the first word. */
  readonly at: number;
}

/** Fields that may be a range. */
type Ranged = 'day' | 'month' | 'weekday' | 'year';

interface CapturedAmount {
  readonly n?: Decimal;
  readonly to?: Decimal;
  readonly bound?: LengthBound;
}

export interface TemplateMatch {
  readonly meaning: TemplateMeaning;
  readonly start: number;
  /** Token, exclusive. */
  readonly end: number;
  readonly captures: readonly Capture[];
}

/**
 * Finds the longest template that starts at a token, by walking the automaton depth first. A walk is no deeper than
 * the longest template and a field has few readings, so the cost of a start is bounded and that of a text linear.
 */
export class TemplateMatcher {
  readonly #lexicon: DateLexicon;
  #tokens!: Tokens;
  #numbers!: NumberMentions;
  readonly #readings: Readings;
  readonly #stack: Capture[] = [];
  #best: TemplateMatch | undefined;
  /** As in `Automaton.accepts`. */
  #bestAccept = 0;
  #start = 0;

  constructor(lexicon: DateLexicon) {
    this.#lexicon = lexicon;
    this.#readings = new Readings(lexicon);
  }

  match(tokens: Tokens, numbers: NumberMentions, start: number): TemplateMatch | undefined {
    this.#read(tokens, numbers);
    this.#start = start;
    this.#best = undefined;
    this.#stack.length = 0;
    this.#walk(ROOT, start);
    return this.#best;
  }

  #read(tokens: Tokens, numbers: NumberMentions): void {
    this.#tokens = tokens;
    this.#numbers = numbers;
    this.#readings.read(tokens, numbers);
  }

  /** Whether the word at `i` is enough to begin something, or what follows it goes on so; cheap. */
  mayFollow(tokens: Tokens, numbers: NumberMentions, i: number): boolean {
    const word = tokens.word[i] as number;
    const following = i + 1 < tokens.count ? (tokens.word[i + 1] as number) : 0;
    if (this.#lexicon.classes.isEnough(word, following)) return true;
    if (tokens.kind[i] === PUNCTUATION) return tokens.is(i + 1, DIGITS);
    const next = this.#lexicon.automaton.next(ROOT, word * 2);
    if (next === 0) return false;
    this.#read(tokens, numbers);
    return this.#goesOn(next, i + 1);
  }

  /**
   * Whether a number at token `i` can begin a template, by its length and the token behind it; cheap. `number` is the
   * mention that starts there, which in digits may be longer than the token («12.000»).
   */
  mayCount(tokens: Tokens, numbers: NumberMentions, i: number, number: NumberMention | undefined): boolean {
    const { alone } = this.#lexicon.classes;
    if ((alone & ~YEAR) !== 0) return true;
    if (tokens.kind[i] === DIGITS) {
      if (alone !== 0 && (tokens.end[i] as number) - (tokens.start[i] as number) === 4) return true;
      if (this.#mayFollowNumber(tokens, numbers, i + 1)) return true;
      return number !== undefined && number.end > i + 1 && this.#mayFollowNumber(tokens, numbers, number.end);
    }
    if (number === undefined) return false;
    if (this.#mayFollowNumber(tokens, numbers, number.end)) return true;
    return alone !== 0 && number.written === 'words' && toInteger(number.value) >= 1900;
  }

  #mayFollowNumber(tokens: Tokens, numbers: NumberMentions, i: number): boolean {
    if (i >= tokens.count) return false;
    const word = tokens.word[i] as number;
    const digits = tokens.kind[i] === DIGITS;
    return this.#lexicon.classes.mayFollowNumber(word, digits, !digits && numbers.at(i) !== undefined);
  }

  /** Whether the state ends a template, or token `i` may lead on from it. */
  #goesOn(state: number, i: number): boolean {
    const automaton = this.#lexicon.automaton;
    if (automaton.accepts[state] !== 0) return true;
    const tokens = this.#tokens;
    if (i >= tokens.count) return false;
    const mask = automaton.masks[state] as number;
    if (tokens.kind[i] === DIGITS && (mask & DIGITAL) !== 0) return true;
    const word = tokens.word[i] as number;
    if ((mask & this.#lexicon.classes.fieldsOf(word)) !== 0) return true;
    if ((mask & NOWHERE) !== 0 && this.#goesOn(automaton.beyond(state), i)) return true;
    if (word !== 0 && (automaton.next(state, word * 2) !== 0 || automaton.next(state, word * 2 + 1) !== 0)) return true;
    // numbers in words are not among our lists; those that are one word are not even in the vocabulary
    return (mask & NUMERIC) !== 0 && this.#numbers.at(i) !== undefined;
  }

  #walk(state: number, i: number): void {
    const automaton = this.#lexicon.automaton;
    const tokens = this.#tokens;
    const accept = automaton.accepts[state] as number;
    if (accept !== 0) this.#accept(accept, i);
    if (i >= tokens.count) return;
    const word = tokens.word[i] as number;
    const mask = automaton.masks[state] as number;
    const have = mask === 0 ? 0 : this.#beginnings(i, word, mask) & mask;
    if (have !== 0) {
      const { fieldKeys, fieldTo } = automaton;
      const end = automaton.fieldsFrom[state + 1] as number;
      for (let edge = automaton.fieldsFrom[state] as number; edge < end; edge++) {
        const key = fieldKeys[edge] as number;
        if ((have & (1 << (key >> 1))) === 0 || ((key & 1) !== 0 && !tokens.joined(i))) continue;
        this.#field(fieldNames[key >> 1] as FieldName, fieldTo[edge] as number, i);
      }
    }
    if (word === 0) return;
    const next = automaton.next(state, word * 2);
    if (next !== 0) this.#walk(next, i + 1);
    const joined = automaton.next(state, word * 2 + 1);
    if (joined !== 0 && tokens.joined(i)) this.#walk(joined, i + 1);
  }

  /** Keeps the match that ends before token `end`, when it is longer than the best so far or of a better template. */
  #accept(accept: number, end: number): void {
    const best = this.#best;
    if (best && (end < best.end || (end === best.end && accept >= this.#bestAccept))) return;
    const begin = this.#stack.findLast(({ field }) => field === 'begin');
    const meaning = this.#lexicon.automaton.meanings[accept - 1] as TemplateMeaning;
    this.#best = { meaning, start: begin ? begin.at : this.#start, end, captures: this.#stack.slice() };
    this.#bestAccept = accept;
  }

  /** Bits of the fields that token `i` can begin, of those in `mask`. */
  #beginnings(i: number, word: number, mask: number): number {
    const listed = this.#lexicon.classes.fieldsOf(word) | NOWHERE;
    // 3月: a name may begin with digits
    if (this.#tokens.kind[i] === DIGITS) return DIGITAL | listed;
    return (mask & NUMERIC & ~listed) !== 0 && this.#numbers.at(i) ? listed | NUMERIC : listed;
  }

  #take(
    field: FieldName,
    next: number,
    at: number,
    end: number,
    value: number | string,
    to?: number,
    amount?: CapturedAmount,
  ): void {
    if (!this.#goesOn(next, end)) return;
    this.#stack.push({ field, value, to, amount, at });
    this.#walk(next, end);
    this.#stack.pop();
  }

  #phrase(field: FieldName, next: number, i: number, found: Match<number | string | true> | undefined): void {
    if (found) this.#take(field, next, i, found.end, found.value === true ? 0 : found.value);
  }

  #value(field: FieldName, next: number, i: number, found: Reading | undefined): void {
    if (found) this.#take(field, next, i, found.end, found.value);
  }

  #field(field: FieldName, next: number, i: number): void {
    const lexicon = this.#lexicon;
    const tokens = this.#tokens;
    switch (field) {
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
      case 'period':
        this.#phrase(field, next, i, lexicon[field].at(tokens, i));
        return;
      case 'unit': {
        const found = lexicon.unit.at(tokens, i);
        if (found && this.#descends(found.value)) this.#phrase(field, next, i, found);
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
          if (to && to.value > day.value) this.#take(field, next, i, to.end, day.value, to.value);
        }
        return;
      }
      case 'year': {
        const year = this.#readings.year(i);
        if (!year) return;
        this.#ranged(field, next, i, year.end, year.value);
        if (tokens.sign(year.end) === 0x2f && tokens.joined(year.end)) {
          const to = this.#readings.yearTo(year.value, year.end + 1);
          if (to?.value === year.value + 1) this.#take(field, next, i, to.end, year.value, to.value);
        }
        return;
      }
      case 'shortYear':
        this.#value(field, next, i, this.#readings.shortYear(i));
        return;
      case 'index':
        if (this.#readings.digits(i, 1, 1)) this.#take(field, next, i, i + 1, this.#readings.value(i));
        return;
      case 'count':
        if (this.#readings.digits(i, 1, 2) && !this.#readings.goesOn(i))
          this.#take(field, next, i, i + 1, this.#readings.value(i));
        return;
      case 'ordinal':
        this.#ordinal(field, next, i);
        return;
      case 'century':
        this.#century(field, next, i);
        return;
      case 'hour':
        if (this.#readings.digits(i, 1, 2) && this.#readings.value(i) <= 24)
          this.#take(field, next, i, i + 1, this.#readings.value(i));
        else this.#wordNumber(field, next, i, 12);
        return;
      case 'minute':
        if (tokens.is(i, DIGITS) && this.#readings.length(i) === 2 && this.#readings.value(i) < 60)
          this.#take(field, next, i, i + 1, this.#readings.value(i));
        return;
      case 'n':
        this.#n(field, next, i);
        return;
      case 'begin':
        this.#take(field, next, i, i, 0);
        return;
    }
  }

  /** Units of one length come in falling order: «dos años y tres meses», not “four days and one week”. */
  #descends(unit: DateUnit): boolean {
    let before: string | number | undefined;
    for (const { field, value } of this.#stack) if (field === 'unit') before = value;
    return before === undefined || unitOrder.indexOf(unit) < unitOrder.indexOf(before as DateUnit);
  }

  /** Takes the value, and the range that it may begin. */
  #ranged(field: Ranged, next: number, i: number, end: number, value: number): void {
    const link = this.#readings.rangeLink(i, end);
    const to = link > 0 ? this.#rangeEnd(field, value, link) : undefined;
    if (to) this.#take(field, next, i, to.end, value, to.value);
    this.#take(field, next, i, end, value);
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

  #wordNumber(field: FieldName, next: number, i: number, most: number): void {
    const whole = this.#readings.whole(i);
    if (whole && whole.mention.written === 'words' && !whole.mention.ordinal && whole.value <= most)
      this.#take(field, next, i, whole.end, whole.value);
    else if (this.#lexicon.one.at(this.#tokens, i)) this.#take(field, next, i, i + 1, 1);
  }

  #ordinal(field: FieldName, next: number, i: number): void {
    const last = this.#lexicon.last.at(this.#tokens, i);
    if (last) this.#take(field, next, i, last.end, last.value);
    const whole = this.#readings.whole(i);
    if (!whole?.mention.ordinal || whole.value < 1 || whole.value > 366) return;
    this.#take(field, next, i, whole.end, whole.value);
  }

  #century(field: FieldName, next: number, i: number): void {
    const tokens = this.#tokens;
    const roman = this.#readings.length(i) <= 8 ? this.#lexicon.romans.get(tokens.slice(i).toLowerCase()) : undefined;
    if (roman !== undefined) this.#take(field, next, i, i + 1, roman);
    const whole = this.#readings.whole(i);
    if (whole && whole.value >= 1 && whole.value <= 22) this.#take(field, next, i, whole.end, whole.value);
  }

  #n(field: FieldName, next: number, i: number): void {
    const tokens = this.#tokens;
    const bound = this.#lexicon.lengthBound.at(tokens, i);
    // the second number of «dos años y tres meses» has no bound of its own
    if (bound && !this.#stack.some(({ field }) => field === 'n')) this.#amount(field, next, i, bound.end, bound.value);
    this.#amount(field, next, i, i);
  }

  #amount(field: FieldName, next: number, i: number, at: number, bound?: LengthBound): void {
    const rest = bound ? { bound } : {};
    const first = this.#readings.number(at);
    if (!first) return;
    const link = this.#readings.rangeLink(at, first.end) || (this.#lexicon.or.at(this.#tokens, first.end)?.end ?? 0);
    const to = link > 0 && first.n ? this.#readings.number(link) : undefined;
    if (to?.n && first.n && compare(first.n, to.n) < 0)
      this.#take(field, next, i, to.end, 0, undefined, { n: first.n, to: to.n, ...rest });
    this.#take(field, next, i, first.end, 0, undefined, first.n ? { n: first.n, ...rest } : rest);
  }
}
