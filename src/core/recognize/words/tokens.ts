import {
  type Characters,
  CLASS,
  DIGIT,
  digitValue,
  FOLDED,
  IGNORED,
  LETTER,
  MARK,
  narrow,
  SIGN,
  SPACE,
  UNSPACED_LETTER,
  UPPER,
} from './characters.js';
import type { Vocabulary } from './vocabulary.js';

/** Kinds of token. */
export const WORD = 1;
export const DIGITS = 2;
/** One character that is neither letter nor digit nor white space. */
export const PUNCTUATION = 3;

/** No white space before the token. */
export const JOINED = 1;
/** A line end before the token. */
export const NEW_LINE = 2;
/** The first letter is upper case. */
export const CAPITAL = 4;
/** Two letters or more, all upper case. */
export const ALL_CAPITALS = 8;
/** An upper-case letter after a lower-case one (iPhone, BitRiver). */
export const INNER_CAPITAL = 16;
/** The white space before the token is narrow or does not break (U+00A0, U+202F, U+2007 to U+200A). */
export const NARROW_SPACE = 32;
/** One letter of a script written without spaces: JOINED to its neighbours without being one word with them. */
export const UNSPACED = 64;

/**
 * The tokens of one text, as columns. Words split where letters meet digits and at apostrophes and hyphens, so that
 * `1.2bn`, `d’euros` and `twenty-five` need no rules of their own: `JOINED` says that nothing stands between. In scripts
 * written without spaces every letter is a word, so that 人民元 is a phrase of three.
 */
export class Tokens {
  text = '';
  count = 0;
  kind = new Uint8Array(256);
  flags = new Uint8Array(256);
  /** UTF-16 offsets into `text`. */
  start = new Uint32Array(256);
  end = new Uint32Array(256);
  /** Number of the word or sign in the vocabulary; 0 when it is not there. */
  word = new Uint32Array(256);
  /** Hash of the folded word, for counting words without keeping them. */
  hash = new Int32Array(256);
  /** Code unit of a sign, full width made narrow; 0 for words and digits. */
  signs = new Uint16Array(256);

  /** Those of the vocabulary in use. */
  #characters: Characters;

  constructor(characters: Characters) {
    this.#characters = characters;
  }

  /** Replaces the content by the tokens of `text`; unknown words are added to the vocabulary when `learn` is set. */
  read(text: string, vocabulary: Vocabulary, learn = false): this {
    this.text = text;
    this.count = 0;
    const { characters } = vocabulary;
    this.#characters = characters;
    const { table } = characters;
    const length = text.length;
    let flags = JOINED;
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      const entry = (table[code] as number) || characters.learn(code);
      let kind = entry & CLASS;
      if (kind === SPACE) {
        if (code === 0x20) flags &= ~JOINED;
        else flags = spaced(flags, code);
        at++;
        continue;
      }
      if (kind > MARK) kind = characters.classAt(text, at);
      if (kind === LETTER || kind === MARK) at = this.#word(at, flags, vocabulary, learn);
      else if (kind === SIGN) at = this.#sign(at, flags, vocabulary, learn);
      else if (kind === DIGIT) at = this.#digits(at, flags, vocabulary, learn);
      else if (kind === UNSPACED_LETTER) at = this.#letter(at, flags, vocabulary, learn);
      else {
        at++;
        continue;
      }
      flags = JOINED;
    }
    return this;
  }

  /** Text of token `i` as written. */
  slice(i: number): string {
    return this.text.slice(this.start[i], this.end[i]);
  }

  /** The digits that token `i` is made of, of whatever script, as ASCII. */
  digits(i: number): string {
    const text = this.slice(i);
    const first = text.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39) return text;
    let digits = '';
    for (const character of text) {
      digits +=
        character.length === 1
          ? String.fromCharCode(this.#characters.lower(character.charCodeAt(0)))
          : digitValue(character.codePointAt(0) as number);
    }
    return digits;
  }

  /** Text from the start of token `from` to the end of token `to - 1`. */
  textOf(from: number, to: number): string {
    return this.text.slice(this.start[from], this.end[to - 1]);
  }

  /** Whether token `i` is the sign with this code unit. */
  isSign(i: number, code: number): boolean {
    return this.sign(i) === code;
  }

  /** Code unit of the sign at `i`, full width made narrow, or 0 when there is none. */
  sign(i: number): number {
    return i >= 0 && i < this.count ? (this.signs[i] as number) : 0;
  }

  /** Whether token `i` exists and has this kind. */
  is(i: number, kind: number): boolean {
    return i >= 0 && i < this.count && this.kind[i] === kind;
  }

  /** Whether token `i` exists and has one of these flags. */
  has(i: number, flag: number): boolean {
    return i >= 0 && i < this.count && ((this.flags[i] as number) & flag) !== 0;
  }

  /** Whether nothing stands between token `i - 1` and token `i`. */
  joined(i: number): boolean {
    return i > 0 && i < this.count && ((this.flags[i] as number) & JOINED) !== 0;
  }

  /** Whether token `i` is a word or digits that nothing divides from what stands before: never in unspaced scripts. */
  goesOn(i: number): boolean {
    return this.joined(i) && this.kind[i] !== PUNCTUATION && ((this.flags[i]! | this.flags[i - 1]!) & UNSPACED) === 0;
  }

  /** Whether token `i` begins with a character in full width. */
  wide(i: number): boolean {
    return this.text.charCodeAt(this.start[i] as number) >= 0xff01;
  }

  /** Whether a hyphen stands at `i` with nothing on either side of it. */
  hyphenated(i: number): boolean {
    const sign = this.sign(i);
    return (sign === 0x2d || sign === 0x2010 || sign === 0x2011) && this.joined(i) && this.joined(i + 1);
  }

  #word(from: number, flags: number, vocabulary: Vocabulary, learn: boolean): number {
    const { text } = this;
    const { table } = this.#characters;
    const length = text.length;
    let hash = 0x811c9dc5;
    let at = from;
    let upper = 0;
    for (; at < length; at++) {
      const entry = table[text.charCodeAt(at)] as number;
      if ((entry & CLASS) !== LETTER) {
        // rare characters, and those not met before
        if (entry === 0 || (entry & CLASS) > SIGN) return this.#rareWord(from, flags, vocabulary, learn);
        break;
      }
      if ((entry & UPPER) !== 0) {
        if (at === from) flags |= CAPITAL;
        else if (upper < at - from) flags |= INNER_CAPITAL;
        upper++;
      }
      hash = Math.imul(hash ^ (entry >>> FOLDED), 0x01000193);
    }
    if (upper > 1 && upper === at - from) flags |= ALL_CAPITALS;
    this.#add(WORD, from, at, flags, vocabulary.find(text, from, at, hash, learn), hash);
    return at;
  }

  /** A word that may have marks, ignored characters and letters of two code units. */
  #rareWord(from: number, flags: number, vocabulary: Vocabulary, learn: boolean): number {
    const { text } = this;
    const characters = this.#characters;
    let hash = 0x811c9dc5;
    let at = from;
    let letters = 0;
    let upper = 0;
    let plain = true;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const kind = characters.classAt(text, at);
      if (kind === LETTER) {
        if (((characters.table[code] as number) & UPPER) !== 0) {
          if (letters === 0) flags |= CAPITAL;
          else if (upper < letters) flags |= INNER_CAPITAL;
          upper++;
        }
        letters++;
        hash = Math.imul(hash ^ characters.lower(code), 0x01000193);
        if (isHigh(code)) hash = Math.imul(hash ^ text.charCodeAt(++at), 0x01000193);
      } else if (kind === MARK) {
        plain = false;
        if (isHigh(code)) at++;
      } else if (kind !== IGNORED || at === from) break;
      at++;
    }
    if (letters > 1 && upper === letters) flags |= ALL_CAPITALS;
    const word = plain
      ? vocabulary.find(text, from, at, hash, learn)
      : vocabulary.findComposed(text.slice(from, at), learn);
    this.#add(WORD, from, at, flags, word, hash);
    return at;
  }

  /** A letter of an unspaced script with the marks upon it. */
  #letter(from: number, flags: number, vocabulary: Vocabulary, learn: boolean): number {
    const { text } = this;
    const characters = this.#characters;
    const code = text.charCodeAt(from);
    let hash = Math.imul(0x811c9dc5 ^ characters.lower(code), 0x01000193);
    let at = from + 1;
    if (isHigh(code)) hash = Math.imul(hash ^ text.charCodeAt(at++), 0x01000193);
    const bare = at;
    while (at < text.length && characters.classAt(text, at) === MARK) at++;
    const word =
      at === bare ? vocabulary.find(text, from, at, hash, learn) : vocabulary.findComposed(text.slice(from, at), learn);
    this.#add(WORD, from, at, flags | UNSPACED, word, hash);
    return at;
  }

  #digits(from: number, flags: number, vocabulary: Vocabulary, learn: boolean): number {
    const { text } = this;
    const characters = this.#characters;
    const length = text.length;
    let hash = 0x811c9dc5;
    let at = from;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code >= 0x30 && code <= 0x39) hash = Math.imul(hash ^ code, 0x01000193);
      else {
        if (code < 0x80 || characters.classAt(text, at) !== DIGIT) break;
        hash = Math.imul(hash ^ characters.lower(code), 0x01000193);
        if (isHigh(code)) hash = Math.imul(hash ^ text.charCodeAt(++at), 0x01000193);
      }
      at++;
    }
    this.#add(DIGITS, from, at, flags, vocabulary.find(text, from, at, hash, learn), hash);
    return at;
  }

  #sign(from: number, flags: number, vocabulary: Vocabulary, learn: boolean): number {
    const code = this.text.charCodeAt(from);
    const wide = isHigh(code) && (this.text.codePointAt(from) as number) > 0xffff;
    const at = from + (wide ? 2 : 1);
    const hash = Math.imul(0x811c9dc5 ^ this.#characters.lower(code), 0x01000193);
    const i = this.count;
    this.#add(PUNCTUATION, from, at, flags, wide ? 0 : vocabulary.find(this.text, from, at, hash, learn), hash);
    this.signs[i] = narrow(code);
    return at;
  }

  #add(kind: number, start: number, end: number, flags: number, word: number, hash: number): void {
    const i = this.count++;
    if (i === this.kind.length) this.#grow();
    this.kind[i] = kind;
    this.start[i] = start;
    this.end[i] = end;
    this.flags[i] = flags;
    this.word[i] = word;
    this.hash[i] = hash;
    this.signs[i] = 0;
  }

  #grow(): void {
    const size = this.kind.length * 2;
    const copy = <T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.kind = copy(new Uint8Array(size), this.kind);
    this.flags = copy(new Uint8Array(size), this.flags);
    this.start = copy(new Uint32Array(size), this.start);
    this.end = copy(new Uint32Array(size), this.end);
    this.word = copy(new Uint32Array(size), this.word);
    this.hash = copy(new Int32Array(size), this.hash);
    this.signs = copy(new Uint16Array(size), this.signs);
  }
}

/** Whether a code unit is the first half of a pair. */
function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** The flags of a token behind this white space. */
function spaced(flags: number, code: number): number {
  if (code === 10 || code === 13) return (flags | NEW_LINE) & ~JOINED;
  const narrow = code === 0xa0 || code === 0x202f || (code >= 0x2007 && code <= 0x200a);
  return (narrow ? flags | NARROW_SPACE : flags) & ~JOINED;
}
