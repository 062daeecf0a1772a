import type { Span } from '../../text/span.js';
import {
  ANNOUNCES,
  BLANK,
  characterOf,
  ENCLOSES,
  KIND,
  LETTERS,
  MARK,
  NUMERALS,
  OTHER_BLANK,
  SIGN,
  STOPS,
  SURROGATE,
} from './characters.js';

/** Begins with a letter; is a number of the digits 0 to 9; or is anything else. */
type WordType = 'letters' | 'digits' | 'sign';

/** A word, a run of digits, or one other character that is no blank. Offsets are UTF-16 code units into its text. */
export class Word implements Span {
  readonly start: number;
  readonly end: number;
  readonly type: WordType;
  readonly #text: string;
  #folded: string | undefined;

  constructor(text: string, start: number, end: number, type: WordType) {
    this.start = start;
    this.end = end;
    this.type = type;
    this.#text = text;
  }

  /** In lower case and composed form, as word lists are compared; made when it is asked for, since few are. */
  get folded(): string {
    this.#folded ??= foldWord(this.#text.slice(this.start, this.end));
    return this.#folded;
  }
}

/** Bounded, so that one word of megabytes does not fill the stack of the expression. */
const WORD = /[\p{L}\p{M}]{1,500}|\p{N}{1,500}|[^\s\p{L}\p{M}\p{N}]/uy;
/** As many as the expression takes at once. */
const LONGEST = 500;
const LETTER = /^\p{L}/u;
const DIGITS = /^\d+$/u;

const TYPES: readonly WordType[] = ['letters', 'digits', 'sign'];
const [LETTERS_TYPE, DIGITS_TYPE, SIGN_TYPE] = [0, 1, 2];
/** Bits of the type in the end of a word. */
const [TYPE_BITS, TYPE] = [2, 3];
const [ZERO, NINE] = [0x30, 0x39];

/**
 * The words of a text, in order, and the signs among them that checks look for. Few words are ever looked at, so that each
 * is made when it is asked for; most texts have few of the signs, so that most checks need not read them.
 */
export class Words {
  readonly length: number;
  /** Offsets of quotation marks and brackets, in order. */
  readonly enclosing: readonly number[];
  /** Offsets of full stops, question and exclamation marks and ellipses, in order. */
  readonly stops: readonly number[];
  /** Indices of words that seem to say once more what stands before them: as long, and with the same first and last letter. */
  readonly doubled: readonly number[];
  /** Indices of those that are numbers of digits. */
  readonly numbers: readonly number[];
  /** Whether there is a sign that a list may stand behind. */
  readonly announces: boolean;
  /** Whether there is a blank that is no space. */
  readonly hasOtherBlanks: boolean;
  readonly #text: string;
  /** By twos: the start, and the end with the type. */
  readonly #places: readonly number[];
  readonly #made: (Word | undefined)[] = [];

  /** Splits where letters meet digits and at every sign; one pass over the text. */
  constructor(text: string) {
    const enclosing: number[] = [];
    const stops: number[] = [];
    const doubled: number[] = [];
    const numbers: number[] = [];
    const { length } = text;
    let bits = 0;
    let count = 0;
    for (let at = 0; at < length; ) {
      const character = characterOf(text.charCodeAt(at));
      const kind = character & KIND;
      if (kind === BLANK) {
        bits |= character;
        at++;
        continue;
      }
      let end: number;
      if (kind === SIGN) {
        bits |= character;
        if ((character & ENCLOSES) !== 0) enclosing.push(at);
        if ((character & STOPS) !== 0) stops.push(at);
        end = ((at + 1) << TYPE_BITS) | SIGN_TYPE;
      } else {
        end =
          kind === LETTERS ? endOfLetters(text, at) : kind === NUMERALS ? endOfNumerals(text, at) : anyEnd(text, at);
        if (end === 0) {
          at++;
          continue;
        }
        if ((end & TYPE) === DIGITS_TYPE) numbers.push(count >> 1);
        else if ((end & TYPE) === LETTERS_TYPE && count > 0 && isDoubled(text, at, end >> TYPE_BITS, count))
          doubled.push(count >> 1);
      }
      found[count++] = at;
      found[count++] = end;
      at = end >> TYPE_BITS;
    }
    this.#text = text;
    this.#places = found.slice(0, count);
    if (count > MOST_ROOM) found.length = 0;
    this.length = count >> 1;
    this.enclosing = enclosing;
    this.stops = stops;
    this.doubled = doubled;
    this.numbers = numbers;
    this.announces = (bits & ANNOUNCES) !== 0;
    this.hasOtherBlanks = (bits & OTHER_BLANK) !== 0;
  }

  at(i: number): Word | undefined {
    if (i < 0 || i >= this.length) return undefined;
    this.#made[i] ??= this.#make(i);
    return this.#made[i];
  }

  /**
   * The code unit that a word begins with, a letter of ASCII in lower case; of a letter and a mark that may be composed, the
   * mark; -1 where there is no word.
   */
  beginOf(i: number): number {
    if (i < 0 || i >= this.length) return -1;
    const start = this.#places[2 * i]!;
    const next = this.#text.charCodeAt(start + 1);
    if (next >= COMBINING && next < BEHIND_COMBINING) return next;
    const code = this.#text.charCodeAt(start);
    return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  }

  /** The offset at which a word begins; the length of the text where there is no word. */
  startOf(i: number): number {
    return this.#places[2 * i] ?? this.#text.length;
  }

  /** Those from one index to another, exclusive; without indices, all. */
  slice(from = 0, to = this.length): readonly Word[] {
    const words: Word[] = [];
    for (let i = from; i < Math.min(to, this.length); i++) words.push(this.at(i)!);
    return words;
  }

  /** Index of the first word that ends behind an offset; the number of words when there is none. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#places[2 * middle + 1]! >> TYPE_BITS <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #make(i: number): Word {
    const [start, end] = [this.#places[2 * i]!, this.#places[2 * i + 1]!];
    return new Word(this.#text, start, end >> TYPE_BITS, TYPES[end & TYPE]!);
  }
}

/** The places of the words of the text that is being read; the room for them is kept for the next, unless it is large. */
const found: number[] = [];
const MOST_ROOM = 0x10000;

/** The bit that parts the two cases of a letter in most alphabets. */
const CASE = 0x20;

/** Whether the word that was found before one of letters is of letters too and may be the same, with something between. */
function isDoubled(text: string, start: number, end: number, count: number): boolean {
  const [before, last] = [found[count - 2]!, found[count - 1]!];
  const behind = last >> TYPE_BITS;
  if ((last & TYPE) !== LETTERS_TYPE || behind - before !== end - start || behind === start) return false;
  return areAlike(text, before, start) && areAlike(text, behind - 1, end - 1);
}

function areAlike(text: string, one: number, other: number): boolean {
  return ((text.charCodeAt(one) ^ text.charCodeAt(other)) & ~CASE) === 0;
}

/** Where the word that begins with a letter of one code unit ends, with its type. */
function endOfLetters(text: string, start: number): number {
  const most = Math.min(text.length, start + LONGEST);
  let end = start + 1;
  for (; end < most; end++) {
    const kind = characterOf(text.charCodeAt(end)) & KIND;
    if (kind === LETTERS || kind === MARK) continue;
    if (kind === SURROGATE) return anyEnd(text, start);
    break;
  }
  return (end << TYPE_BITS) | LETTERS_TYPE;
}

/** As `endOfLetters`, of numerals. */
function endOfNumerals(text: string, start: number): number {
  const most = Math.min(text.length, start + LONGEST);
  let end = start;
  let isPlain = true;
  for (; end < most; end++) {
    const code = text.charCodeAt(end);
    const kind = characterOf(code) & KIND;
    if (kind === SURROGATE) return anyEnd(text, start);
    if (kind !== NUMERALS) break;
    isPlain &&= code >= ZERO && code <= NINE;
  }
  return (end << TYPE_BITS) | (isPlain ? DIGITS_TYPE : SIGN_TYPE);
}

/** As `endOfLetters`, of any characters; 0 where none begins. */
function anyEnd(text: string, start: number): number {
  WORD.lastIndex = start;
  if (!WORD.test(text)) return 0;
  const end = WORD.lastIndex;
  const written = text.slice(start, end);
  return (end << TYPE_BITS) | (LETTER.test(written) ? LETTERS_TYPE : DIGITS.test(written) ? DIGITS_TYPE : SIGN_TYPE);
}

/** From here on characters may have a composed form that they are not in. */
const COMBINING = 0x300;
/** The block of the marks that letters of ASCII are composed with ends before it. */
const BEHIND_COMBINING = 0x370;

/** In lower case and composed form; apostrophes are one. */
export function foldWord(word: string): string {
  const { length } = word;
  let all = 0;
  let isFolded = true;
  for (let i = 0; i < length; i++) {
    const code = word.charCodeAt(i);
    all |= code;
    if (code < 0x61 ? code >= 0x41 && code <= 0x5a : code >= 0x80) isFolded = isFolded && isSmallLatin(code);
  }
  if (isFolded) return word;
  if (all < COMBINING) return word.toLowerCase();
  return word === '’' ? "'" : word.normalize('NFC').toLowerCase();
}

/** Letters from ß to ÿ, which are in lower case and composed. */
const isSmallLatin = (code: number): boolean => code >= 0xdf && code <= 0xff;
