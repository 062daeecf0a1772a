import type { Span } from '../../text/span.js';
import { BLANK, characterOf, KIND, LETTERS, MARK, SIGN, SURROGATE } from './characters.js';

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

/** The words of a text, in order. Few are ever looked at, so that each is made when it is asked for. */
export class Words {
  readonly length: number;
  readonly #text: string;
  /** By twos: the start, and the end with the type. */
  readonly #places: readonly number[];
  readonly #made: (Word | undefined)[] = [];

  /** Splits where letters meet digits and at every sign; one pass over the text. */
  constructor(text: string) {
    this.#text = text;
    this.#places = placesIn(text);
    this.length = this.#places.length / 2;
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

  /** Indices of those that are numbers of digits. */
  numbers(): readonly number[] {
    const numbers: number[] = [];
    for (let i = 0; i < this.length; i++) if ((this.#places[2 * i + 1]! & TYPE) === DIGITS_TYPE) numbers.push(i);
    return numbers;
  }

  #make(i: number): Word {
    const [start, end] = [this.#places[2 * i]!, this.#places[2 * i + 1]!];
    return new Word(this.#text, start, end >> TYPE_BITS, TYPES[end & TYPE]!);
  }
}

function placesIn(text: string): readonly number[] {
  const places: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const kind = characterOf(text.charCodeAt(at)) & KIND;
    if (kind === BLANK) {
      at++;
      continue;
    }
    const end = kind === MARK || kind === SURROGATE ? anyEnd(text, at) : endFrom(text, at, kind);
    if (end === 0) at++;
    else {
      places.push(at, end);
      at = end >> TYPE_BITS;
    }
  }
  return places;
}

/** Where the word that begins with a character of one code unit ends, with its type. */
function endFrom(text: string, start: number, kind: number): number {
  if (kind === SIGN) return ((start + 1) << TYPE_BITS) | SIGN_TYPE;
  const most = Math.min(text.length, start + LONGEST);
  let end = start;
  let isPlain = true;
  for (; end < most; end++) {
    const code = text.charCodeAt(end);
    const next = characterOf(code) & KIND;
    if (next === SURROGATE) return anyEnd(text, start);
    if (next !== kind && (next !== MARK || kind !== LETTERS)) break;
    isPlain &&= code >= ZERO && code <= NINE;
  }
  return (end << TYPE_BITS) | (kind === LETTERS ? LETTERS_TYPE : isPlain ? DIGITS_TYPE : SIGN_TYPE);
}

const [ZERO, NINE] = [0x30, 0x39];

/** As `endFrom`, of any characters; 0 where none begins. */
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
