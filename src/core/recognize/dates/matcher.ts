import { compare, type Decimal } from '../decimal.js';
import type { DateUnit, LengthBound, TemplateMeaning } from '../languages/date-words.js';
import type { NumberMentions } from '../numbers/number.js';
import type { Match } from '../words/phrases.js';
import { DIGITS, PUNCTUATION, type Tokens } from '../words/tokens.js';
import { unitOrder } from './fields.js';
import type { DateLexicon } from './lexicon.js';
import { type Reading, Readings } from './readings.js';
import { DIGITAL, type FieldEdge, type FieldName, NOWHERE, NUMERIC, type State } from './template.js';

/** One field of a template and what it holds. */
export interface Capture {
  readonly field: FieldName;
  readonly value: number | string;
  /** The other end of a range. */
  readonly to?: number;
  /** For `n` only. */
  readonly amount?: { readonly n?: Decimal; readonly to?: Decimal; readonly bound?: LengthBound };
  /** Token of the first word. */
  readonly at: number;
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
  #bestRank = 0;
  #start = 0;

  constructor(lexicon: DateLexicon) {
    this.#lexicon = lexicon;
    this.#readings = new Readings(lexicon);
  }

  match(tokens: Tokens, numbers: NumberMentions, start: number): TemplateMatch | undefined {
    this.#tokens = tokens;
    this.#numbers = numbers;
    this.#readings.tokens = tokens;
    this.#readings.numbers = numbers;
    this.#start = start;
    this.#best = undefined;
    this.#stack.length = 0;
    this.#walk(this.#lexicon.root, start);
    return this.#best;
  }

  /** Whether the word at `i` is enough to begin something, or what follows it goes on so; cheap. */
  mayFollow(tokens: Tokens, numbers: NumberMentions, i: number): boolean {
    const word = tokens.word[i] as number;
    const following = i + 1 < tokens.count ? (tokens.word[i + 1] as number) : 0;
    if (this.#lexicon.isEnough(word, following)) return true;
    if (tokens.kind[i] === PUNCTUATION) return tokens.is(i + 1, DIGITS);
    this.#numbers = numbers;
    const next = this.#lexicon.root.words?.get(word * 2);
    return next !== undefined && this.#goesOn(tokens, next, i + 1);
  }

  /** Whether the state ends a template, or token `i` may lead on from it. */
  #goesOn(tokens: Tokens, state: State, i: number): boolean {
    if (state.accept) return true;
    if (i >= tokens.count) return false;
    const { mask, words } = state;
    if (tokens.kind[i] === DIGITS && (mask & DIGITAL) !== 0) return true;
    const word = tokens.word[i] as number;
    if ((mask & this.#lexicon.beginnings(word)) !== 0) return true;
    if (
      (mask & NOWHERE) !== 0 &&
      state.fields?.some((edges) => edges?.some(({ field, to }) => field === 'begin' && this.#goesOn(tokens, to, i)))
    )
      return true;
    // the words of numbers are in the vocabulary, but not among our lists
    if (word === 0) return false;
    if (words !== undefined && (words.has(word * 2) || words.has(word * 2 + 1))) return true;
    return (mask & NUMERIC) !== 0 && this.#numbers.at(i) !== undefined;
  }

  #walk(state: State, i: number): void {
    const { accept, words, fields } = state;
    if (accept) {
      const better = !this.#best || i > this.#best.end || (i === this.#best.end && accept.rank < this.#bestRank);
      if (better) {
        const begin = this.#stack.findLast(({ field }) => field === 'begin');
        const start = begin ? begin.at : this.#start;
        this.#best = { meaning: accept.meaning, start, end: i, captures: this.#stack.slice() };
        this.#bestRank = accept.rank;
      }
    }
    if (i >= this.#tokens.count) return;
    const word = this.#tokens.word[i] as number;
    if (fields) {
      let have = this.#beginnings(i, word, state.mask) & state.mask;
      while (have !== 0) {
        const number = 31 - Math.clz32(have);
        have &= ~(1 << number);
        for (const edge of fields[number] ?? []) if (!edge.joined || this.#tokens.joined(i)) this.#field(edge, i);
      }
    }
    if (words) {
      if (word !== 0) {
        const next = words.get(word * 2);
        if (next) this.#walk(next, i + 1);
        const joined = words.get(word * 2 + 1);
        if (joined && this.#tokens.joined(i)) this.#walk(joined, i + 1);
      }
    }
  }

  /** Bits of the fields that token `i` can begin, of those in `mask`. */
  #beginnings(i: number, word: number, mask: number): number {
    if (this.#tokens.kind[i] === DIGITS) return DIGITAL | NOWHERE;
    const listed = this.#lexicon.beginnings(word) | NOWHERE;
    return word !== 0 && (mask & NUMERIC & ~listed) !== 0 && this.#numbers.at(i) ? listed | NUMERIC : listed;
  }

  #take(edge: FieldEdge, at: number, end: number, value: number | string, rest?: Partial<Capture>): void {
    if (!this.#goesOn(this.#tokens, edge.to, end)) return;
    this.#stack.push(rest ? { field: edge.field, value, at, ...rest } : { field: edge.field, value, at });
    this.#walk(edge.to, end);
    this.#stack.pop();
  }

  #phrase(edge: FieldEdge, i: number, found: Match<number | string | true> | undefined): void {
    if (found) this.#take(edge, i, found.end, found.value === true ? 0 : found.value);
  }

  #value(edge: FieldEdge, i: number, found: Reading | undefined): void {
    if (found) this.#take(edge, i, found.end, found.value);
  }

  #field(edge: FieldEdge, i: number): void {
    const lexicon = this.#lexicon;
    const tokens = this.#tokens;
    switch (edge.field) {
      case 'weekday':
      case 'month': {
        const phrases = lexicon[edge.field];
        const found = phrases.at(tokens, i);
        if (!found || this.#readings.isSmall(i)) return;
        const end = this.#readings.abbreviated(found.end);
        this.#ranged(edge, i, end, found.value, (at) => {
          const to = phrases.at(tokens, at);
          return to && { value: to.value, end: this.#readings.abbreviated(to.end) };
        });
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
        this.#phrase(edge, i, lexicon[edge.field].at(tokens, i));
        return;
      case 'unit': {
        const found = lexicon.unit.at(tokens, i);
        if (found && this.#descends(found.value)) this.#phrase(edge, i, found);
        return;
      }
      case 'decade':
        this.#phrase(edge, i, lexicon.decade.at(tokens, i));
        this.#value(edge, i, this.#readings.decade(i));
        return;
      case 'day': {
        const day = this.#readings.day(i);
        if (day) this.#ranged(edge, i, day.end, day.value, (at) => this.#readings.day(at));
        return;
      }
      case 'year': {
        const year = this.#readings.year(i);
        if (!year) return;
        this.#ranged(edge, i, year.end, year.value, (at) => this.#readings.yearTo(year.value, at));
        if (tokens.sign(year.end) === 0x2f && tokens.joined(year.end)) {
          const to = this.#readings.yearTo(year.value, year.end + 1);
          if (to?.value === year.value + 1) this.#take(edge, i, to.end, year.value, { to: to.value });
        }
        return;
      }
      case 'shortYear':
        this.#value(edge, i, this.#readings.shortYear(i));
        return;
      case 'index':
        if (this.#readings.digits(i, 1, 1)) this.#take(edge, i, i + 1, this.#readings.value(i));
        return;
      case 'count':
        if (this.#readings.digits(i, 1, 2) && !this.#readings.goesOn(i))
          this.#take(edge, i, i + 1, this.#readings.value(i));
        return;
      case 'ordinal':
        this.#ordinal(edge, i);
        return;
      case 'century':
        this.#century(edge, i);
        return;
      case 'hour':
        if (this.#readings.digits(i, 1, 2) && this.#readings.value(i) <= 24)
          this.#take(edge, i, i + 1, this.#readings.value(i));
        else this.#wordNumber(edge, i, 12);
        return;
      case 'minute':
        if (tokens.is(i, DIGITS) && this.#readings.length(i) === 2 && this.#readings.value(i) < 60)
          this.#take(edge, i, i + 1, this.#readings.value(i));
        return;
      case 'n':
        this.#n(edge, i);
        return;
      case 'begin':
        this.#take(edge, i, i, 0);
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
  #ranged(edge: FieldEdge, i: number, end: number, value: number, read: (at: number) => Reading | undefined): void {
    const link = this.#readings.rangeLink(i, end);
    const to = link > 0 ? read(link) : undefined;
    if (to) this.#take(edge, i, to.end, value, { to: to.value });
    this.#take(edge, i, end, value);
  }

  #wordNumber(edge: FieldEdge, i: number, most: number): void {
    const whole = this.#readings.whole(i);
    if (whole && whole.mention.written === 'words' && !whole.mention.ordinal && whole.value <= most)
      this.#take(edge, i, whole.end, whole.value);
    else if (this.#lexicon.one.at(this.#tokens, i)) this.#take(edge, i, i + 1, 1);
  }

  #ordinal(edge: FieldEdge, i: number): void {
    const last = this.#lexicon.last.at(this.#tokens, i);
    if (last) this.#take(edge, i, last.end, last.value);
    const whole = this.#readings.whole(i);
    if (!whole?.mention.ordinal || whole.value < 1 || whole.value > 366) return;
    this.#take(edge, i, whole.end, whole.value);
  }

  #century(edge: FieldEdge, i: number): void {
    const tokens = this.#tokens;
    const roman = this.#readings.length(i) <= 8 ? this.#lexicon.romans.get(tokens.slice(i).toLowerCase()) : undefined;
    if (roman !== undefined) this.#take(edge, i, i + 1, roman);
    const whole = this.#readings.whole(i);
    if (whole && whole.value >= 1 && whole.value <= 22) this.#take(edge, i, whole.end, whole.value);
  }

  #n(edge: FieldEdge, i: number): void {
    const tokens = this.#tokens;
    const bound = this.#lexicon.lengthBound.at(tokens, i);
    // the second number of «dos años y tres meses» has no bound of its own
    if (bound && !this.#stack.some(({ field }) => field === 'n')) this.#amount(edge, i, bound.end, bound.value);
    this.#amount(edge, i, i);
  }

  #amount(edge: FieldEdge, i: number, at: number, bound?: LengthBound): void {
    const rest = bound ? { bound } : {};
    const first = this.#readings.number(at);
    if (!first) return;
    const link = this.#readings.rangeLink(at, first.end) || (this.#lexicon.or.at(this.#tokens, first.end)?.end ?? 0);
    const to = link > 0 && first.n ? this.#readings.number(link) : undefined;
    if (to?.n && first.n && compare(first.n, to.n) < 0)
      this.#take(edge, i, to.end, 0, { amount: { n: first.n, to: to.n, ...rest } });
    this.#take(edge, i, first.end, 0, { amount: first.n ? { n: first.n, ...rest } : rest });
  }
}
