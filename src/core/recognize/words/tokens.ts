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
import { TokenColumns } from './columns.js';
import { BASIS, LONGEST, MARKS, PRIME, type Vocabulary } from './vocabulary.js';

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
export class Tokens extends TokenColumns {
  /** Those of the vocabulary in use. */
  #characters: Characters;

  /** The folded code units of the token that is being read. */
  readonly #letters = new Uint16Array(LONGEST);

  constructor(characters: Characters) {
    super();
    this.#characters = characters;
  }

  /** Replaces the content by the tokens of `text`; unknown words are added to the vocabulary when `learn` is set. */
  read(text: string, vocabulary: Vocabulary, learn = false): this {
    this.begin(text);
    const { characters } = vocabulary;
    this.#characters = characters;
    const { table } = characters;
    const letters = this.#letters;
    const { codes } = this;
    const length = text.length;
    let flags = JOINED;
    let at = 0;
    while (at < length) {
      const code = codes[at] as number;
      let entry = (table[code] as number) || characters.learn(code);
      let kind = entry & CLASS;
      if (kind === SPACE) {
        flags = code === 0x20 ? flags & ~JOINED : spaced(flags, code);
        at++;
        continue;
      }
      if (kind === LETTER) {
        // here nearly all the time goes by, so that it is spelled out
        const from = at;
        let ofWord = flags;
        let hash = BASIS;
        let upper = 0;
        do {
          if ((entry & UPPER) !== 0) {
            if (at === from) ofWord |= CAPITAL;
            else if (upper < at - from) ofWord |= INNER_CAPITAL;
            upper++;
          }
          const folded = entry >>> FOLDED;
          letters[at - from] = folded;
          hash = Math.imul(hash ^ folded, PRIME);
          entry = table[codes[++at] as number] as number;
          kind = entry & CLASS;
        } while (kind === LETTER);
        // marks and characters not met before
        if (kind === 0 || kind > SIGN) at = this.#rareWord(from, flags, vocabulary, learn);
        else {
          const size = at - from;
          if (upper > 1 && upper === size) ofWord |= ALL_CAPITALS;
          this.#place(WORD, from, at, ofWord, size, hash, vocabulary, learn);
        }
      } else {
        if (kind > MARK) kind = characters.classAt(text, at);
        if (kind === SIGN) at = this.#sign(at, flags, vocabulary, learn);
        else if (kind === DIGIT) at = this.#digits(at, flags, vocabulary, learn);
        else if (kind === LETTER || kind === MARK) at = this.#rareWord(at, flags, vocabulary, learn);
        else if (kind === UNSPACED_LETTER) at = this.#letter(at, flags, vocabulary, learn);
        else {
          at++;
          continue;
        }
      }
      flags = JOINED;
    }
    return this;
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

  /** The code unit at this UTF-16 offset of the text, folded. */
  lowerAt(at: number): number {
    return this.#characters.lower(this.codes[at] as number);
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
    return (this.codes[this.start[i] as number] as number) >= 0xff01;
  }

  /** Whether a hyphen stands at `i` with nothing on either side of it. */
  hyphenated(i: number): boolean {
    const sign = this.sign(i);
    return (sign === 0x2d || sign === 0x2010 || sign === 0x2011) && this.joined(i) && this.joined(i + 1);
  }

  /** Adds a token whose folded code units are the first `size` letters. */
  #place(
    kind: number,
    from: number,
    to: number,
    flags: number,
    size: number,
    hash: number,
    vocabulary: Vocabulary,
    learn: boolean,
  ): void {
    const place = size <= LONGEST ? vocabulary.find(this.#letters, size, hash, learn) : 0;
    const { pool } = vocabulary;
    this.add(kind, from, to, flags, pool[place] as number, pool[place + MARKS] as number, hash);
  }

  /** A word that may have marks, ignored characters and letters of two code units. */
  #rareWord(from: number, flags: number, vocabulary: Vocabulary, learn: boolean): number {
    const { text } = this;
    const characters = this.#characters;
    let at = from;
    let letters = 0;
    let upper = 0;
    for (; at < text.length; at++) {
      const code = this.codes[at] as number;
      const kind = characters.classAt(text, at);
      if (kind === LETTER) {
        if (((characters.table[code] as number) & UPPER) !== 0) {
          if (letters === 0) flags |= CAPITAL;
          else if (upper < letters) flags |= INNER_CAPITAL;
          upper++;
        }
        letters++;
      } else if (kind !== MARK && (kind !== IGNORED || at === from)) break;
      if (isHigh(code)) at++;
    }
    if (letters > 1 && upper === letters) flags |= ALL_CAPITALS;
    this.#spelled(WORD, from, at, flags, vocabulary, learn);
    return at;
  }

  /** A letter of an unspaced script with the marks upon it. */
  #letter(from: number, flags: number, vocabulary: Vocabulary, learn: boolean): number {
    const { text, codes } = this;
    const characters = this.#characters;
    let at = from + (isHigh(codes[from] as number) ? 2 : 1);
    while (at < text.length && characters.classAt(text, at) === MARK) at += isHigh(codes[at] as number) ? 2 : 1;
    if (at === from + 1) this.#single(WORD, from, flags | UNSPACED, vocabulary, learn);
    else this.#spelled(WORD, from, at, flags | UNSPACED, vocabulary, learn);
    return at;
  }

  #digits(from: number, flags: number, vocabulary: Vocabulary, learn: boolean): number {
    const { text, codes } = this;
    const letters = this.#letters;
    let hash = BASIS;
    let at = from;
    for (; ; at++) {
      const code = codes[at] as number;
      if (code < 0x30 || code > 0x39) {
        if (code >= 0x80 && this.#characters.classAt(text, at) === DIGIT)
          return this.#otherDigits(from, flags, vocabulary, learn);
        break;
      }
      letters[at - from] = code;
      hash = Math.imul(hash ^ code, PRIME);
    }
    const size = at - from;
    this.#place(DIGITS, from, at, flags, size, hash, vocabulary, learn);
    return at;
  }

  /** Digits of another script. */
  #otherDigits(from: number, flags: number, vocabulary: Vocabulary, learn: boolean): number {
    const { text, codes } = this;
    let at = from;
    while (at < text.length && this.#characters.classAt(text, at) === DIGIT) at += isHigh(codes[at] as number) ? 2 : 1;
    this.#spelled(DIGITS, from, at, flags, vocabulary, learn);
    return at;
  }

  #sign(from: number, flags: number, vocabulary: Vocabulary, learn: boolean): number {
    const code = this.codes[from] as number;
    const i = this.count;
    const wide = isHigh(code) && (this.text.codePointAt(from) as number) > 0xffff;
    if (wide) this.add(PUNCTUATION, from, from + 2, flags, 0, 0, code);
    else this.#single(PUNCTUATION, from, flags, vocabulary, learn);
    this.signs[i] = narrow(code);
    return from + (wide ? 2 : 1);
  }

  /** A token of one code unit. */
  #single(kind: number, at: number, flags: number, vocabulary: Vocabulary, learn: boolean): void {
    const folded = this.#characters.lower(this.codes[at] as number);
    const hash = Math.imul(BASIS ^ folded, PRIME);
    this.#letters[0] = folded;
    this.#place(kind, at, at + 1, flags, 1, hash, vocabulary, learn);
  }

  /** A token whose letters count in Unicode's composed form. */
  #spelled(kind: number, from: number, to: number, flags: number, vocabulary: Vocabulary, learn: boolean): void {
    const composed = this.text.slice(from, to).normalize('NFC');
    const characters = this.#characters;
    const letters = this.#letters;
    let hash = BASIS;
    let size = 0;
    for (let i = 0; i < composed.length; i++) {
      const code = composed.charCodeAt(i);
      if (characters.class(code) === IGNORED) continue;
      const folded = characters.lower(code);
      letters[size++] = folded;
      hash = Math.imul(hash ^ folded, PRIME);
    }
    this.#place(kind, from, to, flags, size, hash, vocabulary, learn);
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
