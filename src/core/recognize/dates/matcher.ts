import { fractionBehind } from '../amounts/fractions.js';
import { toInteger } from '../decimal.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import { DIGITS, PUNCTUATION, type Tokens } from '../words/tokens.js';
import { ROOT } from './automaton.js';
import type { DateLexicon } from './lexicon.js';
import { mayBeNumeric } from './numeric.js';
import { bitOf, DIGITAL, NOWHERE, NUMERIC } from './template.js';
import { type TemplateMatch, Walk } from './walk.js';
import { BOUNDS, MAY_START, SINGLE, VAGUE_ALONE, type WordClasses } from './word-classes.js';

const DAY = bitOf('day');
const YEAR = bitOf('year');
const N = bitOf('n');
const STOP = 0x2e;
const COMMA = 0x2c;
/** Fields of which a number may be more than its first token («12.000», «3.º», “two hundred”). */
const WHOLE = NUMERIC;
const DAY_OR_HOUR = DAY | bitOf('hour');
/** Fields that end with the first token of digits. */
const SHORT = DIGITAL & ~(bitOf('n') | bitOf('ordinal') | bitOf('century'));

/** Those of them that so many digits can be. */
const byLength: readonly number[] = [
  0,
  DAY | bitOf('hour') | bitOf('index') | bitOf('count'),
  DAY | bitOf('hour') | bitOf('count') | bitOf('shortYear') | bitOf('decade') | bitOf('minute'),
  0,
  bitOf('decade'),
];
/** Those of them that may go on behind a decimal or group sign («17.30 horas»). */
const DIVIDED = bitOf('hour') | bitOf('minute') | bitOf('index');
/** Fields of which digits may be the whole. */
const COUNTED = N | bitOf('century');

/** The fields of which a number may be the whole; those that end with the first token of digits are not among them. */
function wholeOf({ power, written, ordinal }: NumberMention): number {
  if (power > 3) return N;
  return written === 'digits' && !ordinal ? COUNTED : WHOLE;
}

/** Whether the digits at `i` are four that can be a year; cheap, and unsure of digits of other scripts. */
function mayBeYear(tokens: Tokens, i: number): boolean {
  const start = tokens.start[i] as number;
  if ((tokens.end[i] as number) - start !== 4) return false;
  const first = tokens.codes[start] as number;
  return first === 0x31 || first > 0x39 || (first === 0x32 && (tokens.codes[start + 1] as number) <= 0x31);
}

/** Bits of the fields that so many digits as stand at `i` can be and end with, years apart. */
function shortOf(tokens: Tokens, i: number): number {
  const start = tokens.start[i] as number;
  const length = (tokens.end[i] as number) - start;
  const fields = length < byLength.length ? (byLength[length] as number) : 0;
  const first = tokens.codes[start] as number;
  // 45 is no day and no hour
  return length === 2 && first > 0x33 && first <= 0x39 ? fields & ~DAY_OR_HOUR : fields;
}

/** Whether the sign at `i` may stand before the digits of a date; a comma begins an age, and another one ends it. */
function opensNumber(tokens: Tokens, i: number): boolean {
  const digits = tokens.is(i + 1, DIGITS) ? i + 1 : i + 2;
  return tokens.is(digits, DIGITS) && (tokens.sign(i) !== COMMA || tokens.sign(digits + 1) === COMMA);
}

/** Number of the word at `i`; 0 where there is none. */
function wordAt(tokens: Tokens, i: number): number {
  return i < tokens.count ? (tokens.word[i] as number) : 0;
}

/** Finds the longest template that starts at a token. */
export class TemplateMatcher {
  readonly #lexicon: DateLexicon;
  readonly #classes: WordClasses;
  readonly #walk: Walk;
  /** What `#fields` last said, and of which token: who asks whether a date may start there asks for it next. */
  #askedAt = -1;
  #asked = 0;

  constructor(lexicon: DateLexicon) {
    this.#lexicon = lexicon;
    this.#classes = lexicon.classes;
    this.#walk = new Walk(lexicon);
  }

  /** Turns to another text. */
  read(tokens: Tokens, numbers: NumberMentions): void {
    this.#walk.read(tokens, numbers);
    this.#askedAt = -1;
  }

  match(tokens: Tokens, numbers: NumberMentions, start: number): TemplateMatch | undefined {
    return this.#walk.from(start, this.#fields(tokens, numbers, start) | NOWHERE);
  }

  /**
   * Whether a date may start at token `i`, given what follows it; cheap. Asked of digits, of numbers, and of words with
   * which something starts. `vague`: also a vague phrase.
   */
  mayStart(tokens: Tokens, numbers: NumberMentions, i: number, vague: boolean): boolean {
    if (this.#fields(tokens, numbers, i) !== 0) return true;
    const classes = this.#classes;
    const word = tokens.word[i] as number;
    const kind = tokens.kind[i] as number;
    if (kind === DIGITS) return mayBeNumeric(tokens, i) || classes.has(word, MAY_START);
    if (vague && (classes.has(word, VAGUE_ALONE) || classes.isPair(word, wordAt(tokens, i + 1)))) return true;
    if (kind === PUNCTUATION && !classes.has(word, SINGLE)) return opensNumber(tokens, i);
    const { automaton } = this.#lexicon;
    const edge = automaton.edge(ROOT, word);
    return edge >= 0 && this.#walk.goesOn(automaton.wordTo[edge] as number, i + 1);
  }

  /** Bits of the fields that may begin at token `i` and lead on to what stands behind them. */
  #fields(tokens: Tokens, numbers: NumberMentions, i: number): number {
    if (i !== this.#askedAt) {
      this.#asked = this.#listed(tokens, numbers, i) | this.#counting(tokens, numbers, i);
      this.#askedAt = i;
    }
    return this.#asked;
  }

  /** Those of which a listed word is the beginning. */
  #listed(tokens: Tokens, numbers: NumberMentions, i: number): number {
    const classes = this.#classes;
    const word = tokens.word[i] as number;
    const fields = classes.fieldsOf(word);
    if (fields === 0 || classes.isPair(word, wordAt(tokens, i + 1))) return fields;
    if (!classes.has(word, SINGLE)) return tokens.kind[i] === PUNCTUATION && opensNumber(tokens, i) ? fields : 0;
    const followed = fields & (classes.alone | this.#before(tokens, numbers, i + 1));
    return classes.has(word, BOUNDS) && this.#counts(tokens, numbers, i + 1) ? followed | N : followed;
  }

  /** Whether a number that a length may have begins at token `i`, or a vague one: «casi | dos años». */
  #counts(tokens: Tokens, numbers: NumberMentions, i: number): boolean {
    if (i >= tokens.count) return false;
    return ((this.#classes.fieldsOf(tokens.word[i] as number) | this.#counting(tokens, numbers, i)) & N) !== 0;
  }

  /**
   * Those that a number at token `i` can be at the beginning of a template, given its length and the token behind it: one
   * token of lookahead, which few of the numbers in a text pass.
   */
  #counting(tokens: Tokens, numbers: NumberMentions, i: number): number {
    const digits = tokens.kind[i] === DIGITS;
    const number = numbers.at(i);
    if (!digits && number === undefined) return 0;
    let fields = 0;
    if (number !== undefined) {
      fields = wholeOf(number) & this.#before(tokens, numbers, number.end);
      // «1,2 millones de horas»
      const behind = this.#lexicon.behindMillions(tokens, number);
      if (behind > number.end) fields |= N & this.#before(tokens, numbers, behind);
      // “2 1/2 years”
      const fraction = tokens.is(number.end, DIGITS) ? fractionBehind(tokens, number, numbers) : undefined;
      if (fraction) fields |= N & this.#before(tokens, numbers, fraction.end);
    }
    let alone = NUMERIC;
    if (digits) {
      const sign = tokens.joined(i + 1) ? tokens.sign(i + 1) : 0;
      const goesOn = (sign === STOP || sign === COMMA) && tokens.joined(i + 2) && tokens.is(i + 2, DIGITS);
      // «12.000» is neither a time nor a list
      const grouped = goesOn && (tokens.end[i + 2] as number) - (tokens.start[i + 2] as number) > 2;
      const short = grouped ? 0 : shortOf(tokens, i) & (goesOn ? DIVIDED : SHORT);
      const before = this.#before(tokens, numbers, i + 1);
      fields |= short & before;
      // years of fewer than four digits have an era behind them
      const dated = !goesOn && (before & YEAR) !== 0 && this.#lexicon.era.mayStart(tokens, i + 1);
      if (dated || mayBeYear(tokens, i)) fields |= YEAR;
      // «3.–5. Mai»
      if (sign === STOP && !goesOn) fields |= DAY & this.#before(tokens, numbers, i + 2);
      alone = short | (DIGITAL & ~SHORT);
    } else if (number?.written === 'words' && toInteger(number.value) >= 1900) fields |= YEAR;
    return fields | (this.#classes.alone & alone & ~YEAR);
  }

  /** Bits of the fields that can begin a template with a number that token `i` follows. */
  #before(tokens: Tokens, numbers: NumberMentions, i: number): number {
    if (i >= tokens.count) return 0;
    const classes = this.#classes;
    const listed = classes.fieldsBefore(tokens.word[i] as number);
    if (tokens.kind[i] === DIGITS) return listed | classes.beforeDigits;
    return numbers.at(i) ? listed | classes.beforeNumbers : listed;
  }
}
