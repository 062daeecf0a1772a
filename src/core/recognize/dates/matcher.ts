import { fractionBehind } from '../amounts/fractions.js';
import { toInteger } from '../decimal.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import { DIGITS, PUNCTUATION, type Tokens } from '../words/tokens.js';
import { ROOT } from './automaton.js';
import type { DateLexicon } from './lexicon.js';
import { bitOf, DIGITAL, NOWHERE, NUMERIC } from './template.js';
import { type TemplateMatch, Walk } from './walk.js';
import { BOUNDS, SINGLE, VAGUE_ALONE } from './word-classes.js';

const DAY = bitOf('day');
const YEAR = bitOf('year');
const N = bitOf('n');
const STOP = 0x2e;
const COMMA = 0x2c;
/** Fields of which a number may be more than its first token («12.000», «3.º», “two hundred”). */
const WHOLE = NUMERIC;
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
  const first = tokens.text.charCodeAt(start);
  return first === 0x31 || first > 0x39 || (first === 0x32 && tokens.text.charCodeAt(start + 1) <= 0x31);
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
  readonly #walk: Walk;

  constructor(lexicon: DateLexicon) {
    this.#lexicon = lexicon;
    this.#walk = new Walk(lexicon);
  }

  /** Turns to another text. */
  read(tokens: Tokens, numbers: NumberMentions): void {
    this.#walk.read(tokens, numbers);
  }

  match(tokens: Tokens, numbers: NumberMentions, start: number): TemplateMatch | undefined {
    const fields = this.#listed(tokens, numbers, start) | this.#counting(tokens, numbers, start, numbers.at(start));
    return this.#walk.from(start, fields | NOWHERE);
  }

  /** Whether the word at `i` may begin something, given what follows it; cheap. `vague`: also a vague phrase. */
  mayFollow(tokens: Tokens, numbers: NumberMentions, i: number, vague: boolean): boolean {
    const { automaton, classes } = this.#lexicon;
    const word = tokens.word[i] as number;
    if (this.#listed(tokens, numbers, i) !== 0) return true;
    if (vague && (classes.has(word, VAGUE_ALONE) || classes.isPair(word, wordAt(tokens, i + 1)))) return true;
    if (tokens.kind[i] === PUNCTUATION && !classes.has(word, SINGLE)) return opensNumber(tokens, i);
    const edge = automaton.edge(ROOT, word);
    if (edge < 0) return false;
    return this.#walk.goesOn(automaton.wordTo[edge] as number, i + 1);
  }

  /** Bits of the fields whose listed words may begin at token `i` and lead on to what stands behind them. */
  #listed(tokens: Tokens, numbers: NumberMentions, i: number): number {
    const { classes } = this.#lexicon;
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
    const listed = this.#lexicon.classes.fieldsOf(tokens.word[i] as number);
    return ((listed | this.#counting(tokens, numbers, i, numbers.at(i))) & N) !== 0;
  }

  /** Whether a number that begins at token `i` can begin a template; cheap. `number` is its mention, if it has one. */
  mayCount(tokens: Tokens, numbers: NumberMentions, i: number, number: NumberMention | undefined): boolean {
    return this.#counting(tokens, numbers, i, number) !== 0;
  }

  /**
   * Bits of the fields that a number at token `i` can be at the beginning of a template, given its length and the token
   * behind it: one token of lookahead, which few of the numbers in a text pass.
   */
  #counting(tokens: Tokens, numbers: NumberMentions, i: number, number: NumberMention | undefined): number {
    const digits = tokens.kind[i] === DIGITS;
    if (!digits && number === undefined) return 0;
    let fields = number === undefined ? 0 : wholeOf(number) & this.#before(tokens, numbers, number.end);
    // «1,2 millones de horas»
    const behind = number ? this.#lexicon.behindMillions(tokens, number) : 0;
    if (number && behind > number.end) fields |= N & this.#before(tokens, numbers, behind);
    // “2 1/2 years”
    const fraction = number && tokens.is(number.end, DIGITS) ? fractionBehind(tokens, number, numbers) : undefined;
    if (fraction) fields |= N & this.#before(tokens, numbers, fraction.end);
    let alone = NUMERIC;
    if (digits) {
      const sign = tokens.joined(i + 1) ? tokens.sign(i + 1) : 0;
      const goesOn = (sign === STOP || sign === COMMA) && tokens.joined(i + 2) && tokens.is(i + 2, DIGITS);
      // «12.000» is neither a time nor a list
      const grouped = goesOn && (tokens.end[i + 2] as number) - (tokens.start[i + 2] as number) > 2;
      const short = this.#short(tokens, i) & (grouped ? 0 : goesOn ? DIVIDED : SHORT);
      fields |= short & this.#before(tokens, numbers, i + 1);
      if (mayBeYear(tokens, i)) fields |= YEAR;
      // «3.–5. Mai»
      if (sign === STOP && !goesOn) fields |= DAY & this.#before(tokens, numbers, i + 2);
      alone = short | (DIGITAL & ~SHORT);
    } else if (number?.written === 'words' && toInteger(number.value) >= 1900) fields |= YEAR;
    return fields | (this.#lexicon.classes.alone & alone & ~YEAR);
  }

  /** Bits of the fields that so many digits can be and end with; years of fewer than four have an era behind them. */
  #short(tokens: Tokens, i: number): number {
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    const fields = byLength[length] ?? 0;
    if ((length === 4 && mayBeYear(tokens, i)) || this.#lexicon.era.mayStart(tokens, i + 1)) return fields | YEAR;
    return fields;
  }

  /** Bits of the fields that can begin a template with a number that token `i` follows. */
  #before(tokens: Tokens, numbers: NumberMentions, i: number): number {
    if (i >= tokens.count) return 0;
    const { classes } = this.#lexicon;
    const listed = classes.fieldsBefore(tokens.word[i] as number);
    if (tokens.kind[i] === DIGITS) return listed | classes.beforeDigits;
    return numbers.at(i) ? listed | classes.beforeNumbers : listed;
  }
}
