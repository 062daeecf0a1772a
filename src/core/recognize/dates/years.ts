import { DIGITS, type Tokens, WORD } from '../words/tokens.js';
import type { DateFields } from './fields.js';
import type { DateLexicon } from './lexicon.js';
import { startsLower, startsSentence } from './sentence.js';

/** Signs that may stand right before a year: brackets, quotation marks, dashes, a slash. */
const before = new Set(Array.from('([{"\'«“‘¿¡—–-/„').map((sign) => sign.charCodeAt(0)));
/** Signs behind that make the digits an amount. */
const priced = new Set(Array.from('%$€£¥°‰').map((sign) => sign.charCodeAt(0)));
const OPEN = new Set([0x28, 0x5b]);
const CLOSE = new Set([0x29, 0x5d, 0x2c, 0x2d, 0x2013, 0x3b]);
const COMMA = 0x2c;
/** Digits of a group of thousands. */
const GROUP = 3;
const HYPHEN = 0x2d;

const usual = (year: number): boolean => year > 1900 && year <= 2050 && year % 100 !== 0;

/**
 * Tells years from other runs of four digits. A year stands beside a preposition, in brackets, in a list of years,
 * before a noun behind an article, or at the start of a sentence; never where it counts what follows.
 */
export class YearCues {
  readonly #lexicon: DateLexicon;

  constructor(lexicon: DateLexicon) {
    this.#lexicon = lexicon;
  }

  /** Whether the bare digits from `start` to `end` are a year; `modified` when a bound or part stands before them. */
  isYear(tokens: Tokens, start: number, end: number, year: number, modified: boolean): boolean {
    if (tokens.count === 1) return year >= 1500 && year <= 2100;
    if (this.#isPriced(tokens, start, end)) return false;
    const word = start > 0 ? (tokens.word[start - 1] as number) : 0;
    const article = this.#lexicon.yearAfterArticle(word);
    // «compró en 2022 semiconductores», but not «emplea a 2022 personas»
    const told = this.#lexicon.yearIn(word);
    if (this.#counts(tokens, end) && !((article || told) && usual(year))) return false;
    if (modified) return true;
    const alone = !tokens.is(end, WORD) || this.#lexicon.yearBefore(tokens.word[end] as number);
    if (start === 0 || startsSentence(tokens, start)) return (usual(year) || year === 2000) && alone;
    if (this.#lexicon.yearAfter(word)) return usual(year) || alone || (article && year === 2000);
    if (article) return (usual(year) || year === 2000) && tokens.is(end, WORD);
    // «kam 1805 in Hamburg zur Welt»: before a preposition, where what is counted has a capital
    const old = year >= 1500 && this.#lexicon.words.capitalNouns === true && tokens.is(end, WORD);
    if (this.#lexicon.bareYears && (usual(year) || old) && alone && this.#standsBare(tokens, start, end)) return true;
    // “his unsuccessful 1996 campaign”
    const described = start > 1 && startsLower(tokens, start - 1) && startsLower(tokens, end) && usual(year);
    if (described && this.#lexicon.yearAfterArticle(tokens.word[start - 2] as number)) return true;
    const sign = tokens.sign(start - 1);
    if (OPEN.has(sign)) return year >= 1500 && CLOSE.has(tokens.sign(end));
    return sign === COMMA && usual(year) && OPEN.has(this.#bracketBefore(tokens, start)) && CLOSE.has(tokens.sign(end));
  }

  /** Behind a word in small letters; where nouns are capitalised also behind one («das Werk 1991 von …»), before a word. */
  #standsBare(tokens: Tokens, start: number, end: number): boolean {
    if (startsLower(tokens, start - 1)) return true;
    if (!this.#lexicon.words.capitalNouns) return false;
    // «Pham, 1991 in Mainz geboren»
    if (tokens.sign(start - 1) === COMMA && tokens.is(end, WORD)) return tokens.is(start - 2, WORD);
    return tokens.is(start - 1, WORD) && !this.#lexicon.namesBefore(tokens.word[start - 1] as number);
  }

  /** A range of years needs no word beside it («2019-2023»), only not to be a price or a number of something. */
  isRange(tokens: Tokens, start: number, end: number, from: number, to: number): boolean {
    return (
      from >= 1500 && to <= 2150 && to - from < 300 && !this.#counts(tokens, end) && !this.#isPriced(tokens, start, end)
    );
  }

  /** A list goes on: the years before ended just before a comma or link («2021, 2022 y 2023»). */
  continues(tokens: Tokens, start: number, end: number, previous: { end: number; fields: DateFields }): boolean {
    if (previous.fields.year === undefined || previous.fields.length) return false;
    const gap = start - previous.end;
    if (gap < 1 || gap > 3) return false;
    for (let i = previous.end; i < start; i++) {
      if (tokens.sign(i) !== COMMA && !this.#lexicon.yearBefore(tokens.word[i] as number)) return false;
    }
    return !this.#counts(tokens, end) && !this.#isPriced(tokens, start, end);
  }

  /** The opening bracket of «(Madrid, 1975)»; 0 when there is none near. */
  #bracketBefore(tokens: Tokens, start: number): number {
    for (let i = start - 2; i >= 0 && i >= start - 8; i--) if (tokens.sign(i) !== 0) return tokens.sign(i);
    return 0;
  }

  /** A lower-case word behind that looks like a plural and is no preposition or the like: «2022 empleos». */
  #counts(tokens: Tokens, end: number): boolean {
    if (!tokens.is(end, WORD)) return false;
    if (tokens.joined(end)) return true;
    if (this.#lexicon.yearBefore(tokens.word[end] as number)) return false;
    return startsLower(tokens, end) && tokens.codes[(tokens.end[end] as number) - 1] === 0x73;
  }

  #isPriced(tokens: Tokens, start: number, end: number): boolean {
    if (tokens.joined(start) && start > 0) {
      if (tokens.is(start - 1, WORD) || !before.has(tokens.sign(start - 1))) return true;
      const hyphen = tokens.sign(start - 1) === HYPHEN && tokens.joined(start - 1) && tokens.is(start - 2, WORD);
      // mid-2024 is a year, COVID-2019 is not
      if (hyphen && !this.#lexicon.part.endingAt(tokens, start - 1)) return true;
    }
    const after = tokens.sign(end);
    if (priced.has(after)) return true;
    if (tokens.joined(end) && (after === 0x2f || after === HYPHEN || after === 0x3a))
      return tokens.joined(end + 1) && (tokens.is(end + 1, DIGITS) || after === 0x3a);
    // «bis 2030 40 Häuser», but 2 030 400
    return tokens.is(end, DIGITS) && (tokens.end[end] as number) - (tokens.start[end] as number) === GROUP;
  }
}
