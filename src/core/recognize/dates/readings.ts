import { fractionBehind } from '../amounts/fractions.js';
import { add, type Decimal, decimal, toInteger } from '../decimal.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import { digitValue } from '../words/characters.js';
import { CAPITAL, DIGITS, type Tokens } from '../words/tokens.js';
import { countsNothing } from './cues.js';
import type { DateLexicon } from './lexicon.js';
import { bitOf } from './template.js';

const ONE = decimal(1);
const N = bitOf('n');
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const OPENING_QUOTE = 0x2018;
const CURLY_APOSTROPHE = 0x2019;

/** A value and the token behind it. */
export interface Reading {
  readonly value: number;
  readonly end: number;
}

/** A whole number, not too large for a date. */
export interface Whole extends Reading {
  readonly mention: NumberMention;
}

function wholeOf(mention: NumberMention): Whole | undefined {
  if (mention.article || mention.code || mention.power > 3) return undefined;
  const value = toInteger(mention.value);
  return value < 0 ? undefined : { value, end: mention.end, mention };
}

/** A number of things and the token behind it; `n` is absent for a vague one. */
export interface Counted {
  readonly n: Decimal | undefined;
  readonly end: number;
}

/** Numbers in dates: days, years and counts, as tokens give them. */
export class Readings {
  readonly #lexicon: DateLexicon;
  tokens!: Tokens;
  numbers!: NumberMentions;

  constructor(lexicon: DateLexicon) {
    this.#lexicon = lexicon;
  }

  read(tokens: Tokens, numbers: NumberMentions): void {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /** Code units of token `i`. */
  length(i: number): number {
    return (this.tokens.end[i] as number) - (this.tokens.start[i] as number);
  }

  /** Value of a run of digits, of any script with one code unit a digit. */
  value(i: number): number {
    const { codes, start, end } = this.tokens;
    let value = 0;
    for (let at = start[i] as number; at < (end[i] as number); at++) {
      const code = codes[at] as number;
      value = value * 10 + (code < 0x3a ? code - 0x30 : digitValue(code));
    }
    return value;
  }

  /** Whether token `i` is a run of so many digits and not a piece of a longer number. */
  digits(i: number, least: number, most: number): boolean {
    const tokens = this.tokens;
    if (!tokens.is(i, DIGITS)) return false;
    const length = this.length(i);
    if (length < least || length > most) return false;
    if (!tokens.joined(i) || !tokens.joined(i - 1) || !tokens.is(i - 2, DIGITS)) return true;
    const sign = tokens.sign(i - 1);
    return sign !== 0x2e && sign !== 0x2c;
  }

  /** Whether the digits at `i` go on behind a decimal or group sign. */
  goesOn(i: number): boolean {
    const tokens = this.tokens;
    const sign = tokens.joined(i + 1) ? tokens.sign(i + 1) : 0;
    return (sign === 0x2e || sign === 0x2c) && tokens.joined(i + 2) && tokens.is(i + 2, DIGITS);
  }

  /** A whole number in words or an ordinal. */
  whole(i: number): Whole | undefined {
    const mention = this.numbers.at(i);
    return mention && wholeOf(mention);
  }

  /** The same, only in words. */
  words(i: number): Whole | undefined {
    const mention = this.numbers.at(i);
    return mention?.written === 'words' ? wholeOf(mention) : undefined;
  }

  /** The same, only an ordinal. */
  ordinal(i: number): Whole | undefined {
    const mention = this.numbers.at(i);
    return mention?.ordinal ? wholeOf(mention) : undefined;
  }

  /** A day of a month. */
  day(i: number): Reading | undefined {
    if (this.digits(i, 1, 2) && !this.goesOn(i) && !this.#slashed(i)) {
      const value = this.value(i);
      const mention = this.numbers.at(i);
      const end = mention?.ordinal ? mention.end : i + 1;
      if (value < 1 || value > 31) return undefined;
      // «el martes, 10 personas»
      const apart = !mention?.ordinal && this.tokens.sign(i - 1) === COMMA && this.#follows(i - 1, 'weekday');
      return apart && !countsNothing(this.#lexicon, this.tokens, end) && !this.#beforeMonth(end)
        ? undefined
        : { value, end };
    }
    const whole = this.words(i);
    if (whole && whole.value >= 1 && whole.value <= 31) {
      // “the twenty second” without its hyphen
      const ones = whole.value % 10 === 0 && !whole.mention.ordinal ? this.whole(whole.end) : undefined;
      if (ones?.mention.ordinal && ones.value < 10 && whole.value + ones.value <= 31)
        return { value: whole.value + ones.value, end: ones.end };
      return this.#countsBehindWeekday(i, whole.end, whole.mention.ordinal) ? undefined : whole;
    }
    const one = this.#lexicon.dayOne.at(this.tokens, i);
    if (!one) return undefined;
    // «um de março», for it may be an article
    const link = this.#lexicon.link.at(this.tokens, one.end);
    const month = link?.end ?? one.end;
    if (!this.#lexicon.month.at(this.tokens, month) || this.#lexicon.shortName.at(this.tokens, month)) return undefined;
    return { value: 1, end: one.end };
  }

  /** «a condamné lundi deux hommes»: a number in words behind a weekday is its day only where a month follows. */
  #countsBehindWeekday(i: number, end: number, ordinal: boolean): boolean {
    const at = this.tokens.sign(i - 1) === COMMA ? i - 1 : i;
    const before = this.#lexicon.article.endingAt(this.tokens, at)?.start ?? at;
    if (!this.#follows(at, 'weekday', 'weekdays') && !(ordinal && this.#follows(before, 'weekday'))) return false;
    // “Friday the twenty-second”, but «woensdag de eerste oogst»
    return !this.#beforeMonth(end) && !(ordinal && countsNothing(this.#lexicon, this.tokens, end));
  }

  /** Whether a word of one of the lists ends before token `i`. */
  #follows(i: number, ...lists: readonly ('weekday' | 'weekdays')[]): boolean {
    return lists.some((list) => this.#lexicon[list].at(this.tokens, i - 1)?.end === i);
  }

  #beforeMonth(i: number): boolean {
    const { link, month } = this.#lexicon;
    return month.at(this.tokens, link.at(this.tokens, i)?.end ?? i) !== undefined;
  }

  /** Four digits, fewer before an era, or words. */
  year(i: number): Reading | undefined {
    const tokens = this.tokens;
    if (tokens.is(i, DIGITS)) {
      if (!this.digits(i, 1, 4) || this.goesOn(i)) return undefined;
      const value = this.value(i);
      const era = this.#lexicon.era.at(tokens, i + 1);
      if (this.length(i) === 4 ? value >= 1000 && value <= 2199 : era) return { value, end: i + 1 };
      return undefined;
    }
    const whole = this.words(i);
    if (!whole || whole.mention.ordinal) return undefined;
    if (whole.value >= 1900 && whole.value <= 2199) return whole;
    if (whole.value < 15 || whole.value > 21) return undefined;
    // “nineteen ninety-six”
    const rest = this.words(whole.end);
    if (!rest || rest.mention.ordinal) return undefined;
    if (rest.value < 10 || rest.value > 99) return undefined;
    return { value: whole.value * 100 + rest.value, end: rest.end };
  }

  /** The end of a range of years: four digits, or two behind a hyphen or slash (2023-24). */
  yearTo(from: number, i: number): Reading | undefined {
    const full = this.year(i);
    if (full) return full.value > from ? full : undefined;
    if (!this.digits(i, 2, 2) || !this.tokens.joined(i) || this.goesOn(i)) return undefined;
    // «2024–27. december»: a day of the month behind
    const behind = this.tokens.sign(i + 1) === 0x2e ? i + 2 : i + 1;
    if (this.#lexicon.month.at(this.tokens, behind)) return undefined;
    const value = Math.floor(from / 100) * 100 + this.value(i);
    // 2015/34 is the number of something, 2023/24 two years that touch
    const slash = this.tokens.sign(i - 1) === 0x2f;
    return value > from && (!slash || value === from + 1) ? { value, end: i + 1 } : undefined;
  }

  /** Digits, words, an article, or a vague number. */
  number(i: number): Counted | undefined {
    const tokens = this.tokens;
    const listed = i < tokens.count && (this.#lexicon.classes.fieldsOf(tokens.word[i] as number) & N) !== 0;
    const few = listed ? this.#lexicon.few.at(tokens, i) : undefined;
    if (few) return { n: few.value === 0 ? undefined : decimal(few.value), end: few.end };
    const mention = this.numbers.at(i);
    if (mention && !mention.ordinal && !mention.code && !mention.article && !mention.attached) {
      // “the 1988 quarter”: a year, not a number of quarters
      if (mention.digits === 4 && !this.#lexicon.units.at(tokens, mention.end)) return undefined;
      const fraction = fractionBehind(tokens, mention, this.numbers);
      // “2 1/2 years”
      if (fraction?.share) return { n: add(mention.value, fraction.share), end: fraction.end };
      // «1,2 millones de horas»
      return { n: mention.value, end: this.#lexicon.behindMillions(tokens, mention) };
    }
    const one = listed ? this.#lexicon.one.at(tokens, i) : undefined;
    return one && { n: ONE, end: one.end };
  }

  /** Token behind the words that link a range begun at `start` and so far reaching `end`; 0 when there are none. */
  rangeLink(start: number, end: number): number {
    const tokens = this.tokens;
    const { classes, rangeLink, openings, article } = this.#lexicon;
    if (end >= tokens.count || !classes.mayLink(tokens.word[end] as number)) return 0;
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

  /** «lunes 8/2/2016»: the digits at `i` go on behind a slash, and are not the whole day. */
  #slashed(i: number): boolean {
    const tokens = this.tokens;
    return tokens.sign(i + 1) === 0x2f && tokens.joined(i + 1) && tokens.joined(i + 2) && tokens.is(i + 2, DIGITS);
  }

  /** A short name in small letters that is another word, where names of days and months have a capital: “sat”, “mar”. */
  isSmall(i: number): boolean {
    const { words, shortName } = this.#lexicon;
    if (!words.capitals || this.tokens.has(i, CAPITAL)) return false;
    return this.#lexicon.uncertain(this.tokens.word[i] as number, true) && shortName.at(this.tokens, i) !== undefined;
  }

  /** Behind a name that may be an abbreviation: its full stop, where more of the date follows. */
  abbreviated(end: number): number {
    const tokens = this.tokens;
    if (tokens.sign(end) !== 0x2e || !tokens.joined(end)) return end;
    return this.#lexicon.shortName.at(tokens, end - 1) ? end + 1 : end;
  }

  /** Two digits of a year, perhaps behind an apostrophe. */
  shortYear(i: number): Reading | undefined {
    const at = this.#behindApostrophe(i);
    if (!this.digits(at, 2, 2) || this.goesOn(at)) return undefined;
    const value = this.value(at);
    return { value: value + (value < 50 ? 2000 : 1900), end: at + 1 };
  }

  /** The first year of a decade in digits: 1990, 90, ’90; without a century where none is written. */
  decade(i: number): Reading | undefined {
    const at = this.#behindApostrophe(i);
    if (!this.digits(at, 2, 4) || this.length(at) === 3 || this.goesOn(at)) return undefined;
    const value = this.value(at);
    if (value % 10 !== 0) return undefined;
    return { value, end: at + 1 };
  }

  #behindApostrophe(i: number): number {
    const sign = this.tokens.sign(i);
    return sign === APOSTROPHE || sign === OPENING_QUOTE || sign === CURLY_APOSTROPHE ? i + 1 : i;
  }
}
