import { type Decimal, decimal } from '../decimal.js';
import type { NumberWords } from '../languages/types.js';
import { Phrases } from '../words/phrases.js';
import { DIGITS, type Tokens, UNSPACED, WORD } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { CompoundNumbers } from './compounds.js';
import { HALF } from './run.js';

/** One-character fractions that tenths, hundredths or thousandths can write. */
const vulgarFractions: ReadonlyMap<number, Decimal> = new Map([
  [0xbd, HALF],
  [0xbc, decimal(25, 2)],
  [0xbe, decimal(75, 2)],
  [0x2152, decimal(1, 1)],
  [0x2155, decimal(2, 1)],
  [0x2156, decimal(4, 1)],
  [0x2157, decimal(6, 1)],
  [0x2158, decimal(8, 1)],
  [0x215b, decimal(125, 3)],
  [0x215c, decimal(375, 3)],
  [0x215d, decimal(625, 3)],
  [0x215e, decimal(875, 3)],
]);

/** ¼, the least of them. */
const FIRST_FRACTION = 0xbc;

/** A cardinal and the token behind it. */
export interface Cardinal {
  readonly value: number;
  readonly end: number;
  readonly ordinal: boolean;
}

/** A magnitude and the token behind it. */
export interface Magnitude {
  readonly power: number;
  readonly end: number;
}

const STOP = 0x2e;
const MIDDLE_DOT = 0xb7;

/** The words that numbers are made of, found at tokens. */
export class NumberTables {
  readonly multipliers: Phrases<number>;
  readonly ordinals: Phrases<number>;
  readonly ordinalSuffixes: Phrases<true>;
  readonly joiners: Phrases<'tens' | 'hundreds' | 'any'>;
  readonly andHalf: Phrases<true>;
  readonly half: Phrases<true>;
  readonly halves: Phrases<true>;
  readonly one: Phrases<true>;
  /** A magnitude may stand before digits. */
  readonly magnitudesBefore: boolean;
  readonly #cardinals: Phrases<number>;
  readonly #magnitudes: Phrases<number>;
  readonly #abbreviations: Phrases<number>;
  /** Marks of the words with which a number may begin or go on: nearly all tokens are passed over by one look at them. */
  readonly #begins: number;
  readonly #goesOn: number;
  readonly #compounds: CompoundNumbers | undefined;
  readonly #vigesimal: readonly number[];
  /** What may be added to ten: nothing where there are words for 11 and so on. */
  readonly #roomBehindTen: number;

  constructor(words: NumberWords, vocabulary: Vocabulary, scratch: Tokens) {
    const table = <T>(entries: { readonly [words: string]: T }): Phrases<T> => {
      const phrases = new Phrases<T>(vocabulary, scratch);
      if (!phrases.isComplete) for (const [list, value] of Object.entries(entries)) phrases.add(list, value);
      return phrases;
    };
    const set = (list: string): Phrases<true> => table(list ? { [list]: true } : {});
    this.#cardinals = table(words.cardinals);
    this.magnitudesBefore = words.magnitudesBefore ?? false;
    this.multipliers = table(words.multipliers);
    this.#magnitudes = table(words.magnitudes);
    this.#abbreviations = table(words.abbreviations);
    this.ordinals = table(words.ordinals);
    this.ordinalSuffixes = set(words.ordinalSuffixes);
    this.joiners = table(words.joiners);
    // “two-and-a-half”
    this.andHalf = set(words.andHalf);
    if (words.andHalf)
      for (const half of words.andHalf.split('|')) this.andHalf.add(`-${half.replace(/ /g, '-')}`, true);
    this.half = set(words.half);
    this.halves = set(words.halves);
    this.one = set(words.one);
    this.#compounds = words.compounds && new CompoundNumbers(words, words.compounds, vocabulary.characters);
    this.#vigesimal = words.vigesimal ?? [];
    const marked = (...lists: readonly Phrases<unknown>[]): number => {
      const mark = vocabulary.addMark();
      for (const list of lists) list.mark(mark);
      return mark;
    };
    this.#begins = marked(this.#cardinals, this.#magnitudes, this.half, this.halves, this.one, this.ordinals);
    if (this.magnitudesBefore) this.#abbreviations.mark(this.#begins);
    this.#goesOn = marked(
      this.#cardinals,
      this.#magnitudes,
      this.#abbreviations,
      this.multipliers,
      this.andHalf,
      this.joiners,
    );
    this.#roomBehindTen = Object.values(words.cardinals).includes(11) ? 1 : 10;
  }

  /** The first token from `i` on at which a number may begin, or the number of tokens; cheap. */
  nextBeginning(tokens: Tokens, i: number): number {
    const { kind, word, marks, signs, count } = tokens;
    const begins = this.#begins;
    const compounds = this.#compounds !== undefined;
    for (let at = i; at < count; at++) {
      if (((marks[at] as number) & begins) !== 0) return at;
      const what = kind[at];
      if (what === DIGITS || (compounds && what === WORD && word[at] === 0)) return at;
      if ((signs[at] as number) >= FIRST_FRACTION && this.fraction(tokens, at)) return at;
    }
    return count;
  }

  /** Whether a number may go on with token `i`; cheap. */
  mayGoOn(tokens: Tokens, i: number): boolean {
    if (i >= tokens.count) return false;
    if (tokens.word[i] === 0 && tokens.kind[i] === WORD) return this.#compounds !== undefined;
    return tokens.marked(i, this.#goesOn) || tokens.kind[i] === DIGITS || tokens.hyphenated(i);
  }

  /** Whether token `i` may belong to the digits before it; cheap. */
  mayFollowDigits(tokens: Tokens, i: number): boolean {
    return (
      this.mayGoOn(tokens, i) ||
      this.fraction(tokens, i) !== undefined ||
      (tokens.joined(i) && this.ordinalSuffixes.mayStart(tokens, i))
    );
  }

  /** Cardinal at token `i`, a phrase or a number written as one word. */
  cardinal(tokens: Tokens, i: number): Cardinal | undefined {
    if (i >= tokens.count) return undefined;
    if (tokens.word[i] !== 0) {
      const phrase = this.#cardinals.at(tokens, i);
      return phrase && { value: phrase.value, end: phrase.end, ordinal: false };
    }
    if (!this.#compounds || tokens.kind[i] !== WORD) return undefined;
    const compound = this.#compounds.read(tokens, i);
    return compound && { value: compound.value, end: i + 1, ordinal: compound.ordinal };
  }

  /** Magnitude («mil», “bn”) at token `i`, perhaps behind a hyphen. Abbreviations only behind digits. */
  magnitude(tokens: Tokens, i: number, behindDigits: boolean): Magnitude | undefined {
    const at = tokens.hyphenated(i) ? i + 1 : i;
    const word = this.#magnitudes.at(tokens, at);
    const short = behindDigits ? this.#abbreviations.at(tokens, at) : undefined;
    // «mil M»: a thousand millions
    const longer = short && short.end > (word?.end ?? 0) ? short : word;
    if (!longer || goesOnInWord(tokens, longer.end)) return undefined;
    return { power: longer.value, end: longer.end };
  }

  /** A sign such as ½ at token `i`. */
  fraction(tokens: Tokens, i: number): Decimal | undefined {
    const sign = tokens.sign(i);
    return sign < FIRST_FRACTION ? undefined : vulgarFractions.get(sign);
  }

  /** Digit 0 to 9 written as one letter of an unspaced script (二), or -1. */
  letterDigit(tokens: Tokens, i: number): number {
    if (!tokens.has(i, UNSPACED) || tokens.word[i] === 0) return -1;
    const cardinal = this.#cardinals.at(tokens, i);
    return cardinal && cardinal.end === i + 1 && cardinal.value < 10 ? cardinal.value : -1;
  }

  /** What may be added behind a cardinal: ones behind tens, tens and ones behind hundreds, nothing behind ones. */
  room(cardinal: number): number {
    if (cardinal === 10) return this.#roomBehindTen;
    if (cardinal < 20) return 1;
    if (this.#vigesimal.includes(cardinal)) return 20;
    let place = 1;
    while (cardinal % (place * 10) === 0) place *= 10;
    return place;
  }
}

/** «mil·límetres», «m.p.h.»: what follows belongs to the same word or abbreviation. */
function goesOnInWord(tokens: Tokens, end: number): boolean {
  const sign = tokens.sign(end);
  return (
    (sign === MIDDLE_DOT || sign === STOP) && tokens.joined(end) && tokens.joined(end + 1) && tokens.is(end + 1, WORD)
  );
}
