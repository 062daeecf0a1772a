import { compare, type Decimal, decimal, toInteger } from '../decimal.js';
import type { DateUnit, LengthBound, TemplateMeaning } from '../languages/date-words.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import { digitValue } from '../words/characters.js';
import type { Match } from '../words/phrases.js';
import { CAPITAL, DIGITS, type Tokens } from '../words/tokens.js';
import { type DateLexicon, romans } from './lexicon.js';
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

const unitOrder: readonly DateUnit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'four-months',
  'half',
  'year',
  'decade',
  'century',
];
const ONE = decimal(1);
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/**
 * Finds the longest template that starts at a token, by walking the automaton depth first. A walk is no deeper than
 * the longest template and a field has few readings, so the cost of a start is bounded and that of a text linear.
 */
export class TemplateMatcher {
  readonly #lexicon: DateLexicon;
  #tokens!: Tokens;
  #numbers!: NumberMentions;
  readonly #stack: Capture[] = [];
  #best: TemplateMatch | undefined;
  #bestRank = 0;
  #start = 0;

  constructor(lexicon: DateLexicon) {
    this.#lexicon = lexicon;
  }

  match(tokens: Tokens, numbers: NumberMentions, start: number): TemplateMatch | undefined {
    this.#tokens = tokens;
    this.#numbers = numbers;
    this.#start = start;
    this.#best = undefined;
    this.#stack.length = 0;
    this.#walk(this.#lexicon.root, start);
    return this.#best;
  }

  /** Whether what follows token `i`, a word that only templates begin with, can go on as one of them; cheap. */
  mayFollow(tokens: Tokens, i: number): boolean {
    const { root } = this.#lexicon;
    const next = root.words?.get((tokens.word[i] as number) * 2);
    if (!next || next.accept) return next !== undefined;
    const word = i + 1 < tokens.count ? (tokens.word[i + 1] as number) : 0;
    if ((next.mask & NOWHERE) !== 0 || (next.mask & this.#lexicon.beginnings(word)) !== 0) return true;
    if ((next.mask & DIGITAL) !== 0 && (word === 0 || tokens.kind[i + 1] === DIGITS || (next.mask & NUMERIC) !== 0))
      return true;
    return next.words !== undefined && (next.words.has(word * 2) || next.words.has(word * 2 + 1));
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
    return (mask & NUMERIC & ~listed) !== 0 && this.#numbers.at(i) ? listed | NUMERIC : listed;
  }

  #take(edge: FieldEdge, at: number, end: number, value: number | string, rest?: Partial<Capture>): void {
    this.#stack.push({ field: edge.field, value, at, ...rest });
    this.#walk(edge.to, end);
    this.#stack.pop();
  }

  #phrase(edge: FieldEdge, i: number, found: Match<number | string | true> | undefined): void {
    if (found) this.#take(edge, i, found.end, found.value === true ? 0 : found.value);
  }

  #field(edge: FieldEdge, i: number): void {
    const lexicon = this.#lexicon;
    const tokens = this.#tokens;
    switch (edge.field) {
      case 'weekdays':
        this.#phrase(edge, i, lexicon.weekdays.at(tokens, i));
        return;
      case 'weekday':
      case 'month': {
        const phrases = lexicon[edge.field];
        const found = phrases.at(tokens, i);
        if (!found || this.#isSmall(i)) return;
        const end = this.#abbreviated(found.end);
        this.#ranged(edge, i, end, found.value, (at) => {
          const to = phrases.at(tokens, at);
          return to && { value: to.value, end: this.#abbreviated(to.end) };
        });
        return;
      }
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
        this.#phrase(edge, i, lexicon[edge.field].at(tokens, i));
        return;
      case 'unit': {
        const found = lexicon.unit.at(tokens, i);
        if (found && this.#descends(found.value)) this.#phrase(edge, i, found);
        return;
      }
      case 'units':
        this.#phrase(edge, i, lexicon.units.at(tokens, i));
        return;
      case 'decade':
        this.#decade(edge, i);
        return;
      case 'day': {
        const day = this.#day(i);
        if (day) this.#ranged(edge, i, day.end, day.value, (at) => this.#day(at));
        return;
      }
      case 'year': {
        const year = this.#year(i);
        if (!year) return;
        this.#ranged(edge, i, year.end, year.value, (at) => this.#yearTo(year.value, at));
        if (tokens.sign(year.end) === 0x2f && tokens.joined(year.end)) {
          const to = this.#yearTo(year.value, year.end + 1);
          if (to?.value === year.value + 1) this.#take(edge, i, to.end, year.value, { to: to.value });
        }
        return;
      }
      case 'shortYear':
        this.#shortYear(edge, i);
        return;
      case 'index':
        if (this.#digits(i, 1, 1)) this.#take(edge, i, i + 1, this.#value(i));
        return;
      case 'count':
        if (this.#digits(i, 1, 2) && !this.#goesOn(i)) this.#take(edge, i, i + 1, this.#value(i));
        return;
      case 'ordinal':
        this.#ordinal(edge, i);
        return;
      case 'century':
        this.#century(edge, i);
        return;
      case 'hour':
        if (this.#digits(i, 1, 2) && this.#value(i) <= 24) this.#take(edge, i, i + 1, this.#value(i));
        else this.#wordNumber(edge, i, 12);
        return;
      case 'minute':
        if (tokens.is(i, DIGITS) && this.#length(i) === 2 && this.#value(i) < 60)
          this.#take(edge, i, i + 1, this.#value(i));
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
  #ranged(
    edge: FieldEdge,
    i: number,
    end: number,
    value: number,
    read: (at: number) => { value: number; end: number } | undefined,
  ): void {
    const link = this.#rangeLink(i, end);
    const to = link > 0 ? read(link) : undefined;
    if (to) this.#take(edge, i, to.end, value, { to: to.value });
    this.#take(edge, i, end, value);
  }

  /** Token behind the words that link a range begun at `start` and so far reaching `end`; 0 when there are none. */
  #rangeLink(start: number, end: number): number {
    const tokens = this.#tokens;
    const { rangeLink, openings, article } = this.#lexicon;
    let found = rangeLink.at(tokens, end)?.end ?? 0;
    if (found === 0) {
      const before = article.endingAt(tokens, start)?.start ?? start;
      for (const { opening, link } of openings) {
        const at = link.at(tokens, end);
        if (at && (opening.endingAt(tokens, start) || opening.endingAt(tokens, before))) found = at.end;
      }
    }
    return found > 0 ? (article.at(tokens, found)?.end ?? found) : 0;
  }

  /** A short name in small letters where names of days and months have a capital: “sat”, “mar”. */
  #isSmall(i: number): boolean {
    const { words, shortName } = this.#lexicon;
    return words.capitals && !this.#tokens.has(i, CAPITAL) && shortName.at(this.#tokens, i) !== undefined;
  }

  /** Behind a name that may be an abbreviation: its full stop, where more of the date follows. */
  #abbreviated(end: number): number {
    const tokens = this.#tokens;
    if (tokens.sign(end) !== 0x2e || !tokens.joined(end)) return end;
    return this.#lexicon.shortName.at(tokens, end - 1) ? end + 1 : end;
  }

  #length(i: number): number {
    return (this.#tokens.end[i] as number) - (this.#tokens.start[i] as number);
  }

  /** Value of a run of digits, of any script with one code unit a digit. */
  #value(i: number): number {
    const { text, start, end } = this.#tokens;
    let value = 0;
    for (let at = start[i] as number; at < (end[i] as number); at++) {
      const code = text.charCodeAt(at);
      value = value * 10 + (code < 0x3a ? code - 0x30 : digitValue(code));
    }
    return value;
  }

  /** Whether token `i` is a run of so many digits and not a piece of a longer number. */
  #digits(i: number, least: number, most: number): boolean {
    const tokens = this.#tokens;
    if (!tokens.is(i, DIGITS)) return false;
    const length = this.#length(i);
    if (length < least || length > most) return false;
    if (!tokens.joined(i) || !tokens.joined(i - 1) || !tokens.is(i - 2, DIGITS)) return true;
    const sign = tokens.sign(i - 1);
    return sign !== 0x2e && sign !== 0x2c;
  }

  /** Whether the digits at `i` go on behind a decimal or group sign. */
  #goesOn(i: number): boolean {
    const tokens = this.#tokens;
    const sign = tokens.joined(i + 1) ? tokens.sign(i + 1) : 0;
    return (sign === 0x2e || sign === 0x2c) && tokens.joined(i + 2) && tokens.is(i + 2, DIGITS);
  }

  /** A whole number in words or an ordinal. */
  #whole(i: number): { value: number; end: number; mention: NumberMention } | undefined {
    const mention = this.#numbers.at(i);
    if (!mention || mention.article || mention.code || mention.power > 3) return undefined;
    const value = toInteger(mention.value);
    return value < 0 ? undefined : { value, end: mention.end, mention };
  }

  #wordNumber(edge: FieldEdge, i: number, most: number): void {
    const whole = this.#whole(i);
    if (whole && whole.mention.written === 'words' && !whole.mention.ordinal && whole.value <= most)
      this.#take(edge, i, whole.end, whole.value);
    else if (this.#lexicon.one.at(this.#tokens, i)) this.#take(edge, i, i + 1, 1);
  }

  #day(i: number): { value: number; end: number } | undefined {
    if (this.#digits(i, 1, 2) && !this.#goesOn(i)) {
      const value = this.#value(i);
      const mention = this.#numbers.at(i);
      const end = mention?.ordinal ? mention.end : i + 1;
      return value >= 1 && value <= 31 ? { value, end } : undefined;
    }
    const whole = this.#whole(i);
    if (whole && whole.mention.written === 'words' && whole.value >= 1 && whole.value <= 31) return whole;
    const one = this.#lexicon.dayOne.at(this.#tokens, i);
    return one && { value: 1, end: one.end };
  }

  #year(i: number): { value: number; end: number } | undefined {
    const tokens = this.#tokens;
    if (tokens.is(i, DIGITS)) {
      if (!this.#digits(i, 1, 4) || this.#goesOn(i)) return undefined;
      const value = this.#value(i);
      const era = this.#lexicon.era.at(tokens, i + 1);
      if (this.#length(i) === 4 ? value >= 1000 && value <= 2199 : era) return { value, end: i + 1 };
      return undefined;
    }
    const whole = this.#whole(i);
    if (whole?.mention.written !== 'words' || whole.mention.ordinal) return undefined;
    if (whole.value >= 1900 && whole.value <= 2199) return whole;
    if (whole.value < 15 || whole.value > 21) return undefined;
    // “nineteen ninety-six”
    const rest = this.#whole(whole.end);
    if (rest?.mention.written !== 'words' || rest.mention.ordinal) return undefined;
    if (rest.value < 10 || rest.value > 99) return undefined;
    return { value: whole.value * 100 + rest.value, end: rest.end };
  }

  /** The end of a range of years: four digits, or two behind a hyphen or slash (2023-24). */
  #yearTo(from: number, i: number): { value: number; end: number } | undefined {
    const full = this.#year(i);
    if (full) return full.value > from ? full : undefined;
    if (!this.#digits(i, 2, 2) || !this.#tokens.joined(i) || this.#goesOn(i)) return undefined;
    const value = Math.floor(from / 100) * 100 + this.#value(i);
    // 2015/34 is the number of something, 2023/24 two years that touch
    const slash = this.#tokens.sign(i - 1) === 0x2f;
    return value > from && (!slash || value === from + 1) ? { value, end: i + 1 } : undefined;
  }

  #shortYear(edge: FieldEdge, i: number): void {
    const sign = this.#tokens.sign(i);
    const at = sign === APOSTROPHE || sign === CURLY_APOSTROPHE || sign === 0x2018 ? i + 1 : i;
    if (!this.#digits(at, 2, 2) || this.#goesOn(at)) return;
    const value = this.#value(at);
    this.#take(edge, i, at + 1, value + (value < 50 ? 2000 : 1900));
  }

  #ordinal(edge: FieldEdge, i: number): void {
    const last = this.#lexicon.last.at(this.#tokens, i);
    if (last) this.#take(edge, i, last.end, last.value);
    const whole = this.#whole(i);
    if (!whole?.mention.ordinal || whole.value < 1 || whole.value > 366) return;
    this.#take(edge, i, whole.end, whole.value);
  }

  #decade(edge: FieldEdge, i: number): void {
    const found = this.#lexicon.decade.at(this.#tokens, i);
    if (found) this.#take(edge, i, found.end, found.value);
    const sign = this.#tokens.sign(i);
    const at = sign === APOSTROPHE || sign === CURLY_APOSTROPHE || sign === 0x2018 ? i + 1 : i;
    if (this.#digits(at, 4, 4) || this.#digits(at, 2, 2)) {
      const value = this.#value(at);
      if (value % 10 !== 0 || this.#goesOn(at)) return;
      this.#take(edge, i, at + 1, value >= 1000 ? value : value < 30 ? 2000 + value : 1900 + value);
    }
  }

  #century(edge: FieldEdge, i: number): void {
    const tokens = this.#tokens;
    const roman = this.#length(i) <= 5 ? romans.get(tokens.slice(i).toLowerCase()) : undefined;
    if (roman !== undefined) this.#take(edge, i, i + 1, roman);
    const whole = this.#whole(i);
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
    const first = this.#number(at);
    if (!first) return;
    const link = this.#rangeLink(at, first.end);
    const to = link > 0 && first.n ? this.#number(link) : undefined;
    if (to?.n && first.n && compare(first.n, to.n) < 0)
      this.#take(edge, i, to.end, 0, { amount: { n: first.n, to: to.n, ...rest } });
    this.#take(edge, i, first.end, 0, { amount: first.n ? { n: first.n, ...rest } : rest });
  }

  #number(i: number): { n?: Decimal; end: number } | undefined {
    const tokens = this.#tokens;
    const few = this.#lexicon.few.at(tokens, i);
    if (few) return few.value === 0 ? { end: few.end } : { n: decimal(few.value), end: few.end };
    const mention = this.#numbers.at(i);
    if (mention && !mention.ordinal && !mention.code && !mention.article && !mention.attached) {
      // “the 1988 quarter”: a year, not a number of quarters
      if (mention.digits === 4 && !this.#lexicon.units.at(tokens, mention.end)) return undefined;
      return { n: mention.value, end: mention.end };
    }
    const one = this.#lexicon.one.at(tokens, i);
    return one && { n: ONE, end: one.end };
  }
}
