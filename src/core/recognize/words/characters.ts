/** Classes of UTF-16 code units, as the tokenizer needs them; `CLASS` masks them in an entry of the table. */
export const CLASS = 0xf;
/** Set in an entry for letters in upper case. */
export const UPPER = 0x10;
/** The folded code unit stands so many bits up in an entry. */
export const FOLDED = 8;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const SIGN = 4;
/** A combining mark: belongs to the word before it, which is then compared in normalized form. */
export const MARK = 5;
/** Soft hyphens, zero-width characters: belong to the word around them and count for nothing. */
export const IGNORED = 6;
/** A letter of a script written without spaces (人, カ, 원, ก): a word of its own. */
export const UNSPACED_LETTER = 7;
const SURROGATE = 8;

/**
 * How letters change case: `plain` as everywhere, `dotted-i` as in Turkish and Azeri, whose I is the capital of ı and
 * whose İ is the capital of i.
 */
export type Casing = 'plain' | 'dotted-i';

/** Soft hyphen, characters without width, and marks of writing direction. */
const ignored = new Set([
  0x00ad, 0x061c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066,
  0x2067, 0x2068, 0x2069, 0xfeff,
]);

const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** `classify` for the code units up to U+017F, those of most texts, without asking Unicode. */
function classifyLatin(code: number): number {
  if (code >= 0xc0) return code === 0xd7 || code === 0xf7 ? SIGN : LETTER;
  const small = code | 0x20;
  if (small >= 0x61 && small <= 0x7a && code < 0x80) return LETTER;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0x20 || code === 0xa0 || (code >= 9 && code <= 13)) return SPACE;
  if (code === 0xb5) return LETTER;
  // the middle dot of «col·legi» belongs to its word as a mark does;
  // º and ª are letters to Unicode; in text they mark ordinals
  return code === 0xb7 ? MARK : code === 0xad ? IGNORED : SIGN;
}

/** Code units that many texts and all word lists have, whose classes need no look into the tables of Unicode. */
const common: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x3b1, 0x3c9, LETTER],
  [0x400, 0x481, LETTER],
  [0x48a, 0x52f, LETTER],
  [0x9f2, 0x9f3, SIGN],
  [0xe3f, 0xe3f, SIGN],
  [0x2010, 0x2027, SIGN],
  [0x2030, 0x205e, SIGN],
  [0x2080, 0x2089, SIGN],
  [0x20a0, 0x20c0, SIGN],
  [0x4e00, 0x9fff, UNSPACED_LETTER],
  [0xac00, 0xd7a3, UNSPACED_LETTER],
];

function classify(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x180) return classifyLatin(code);
  for (const [from, to, kind] of common) if (code >= from && code <= to) return kind;
  if (ignored.has(code)) return IGNORED;
  if (/\s/u.test(character)) return SPACE;
  if (/\p{L}/u.test(character)) return code >= 0xe00 && unspaced.test(character) ? UNSPACED_LETTER : LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  // 〇, the zero of Han numerals
  return code === 0x3007 ? UNSPACED_LETTER : SIGN;
}

/** Signs in full width outside the block that mirrors ASCII: ￠ ￡ ￥ ￦. */
const wideSigns: ReadonlyMap<number, number> = new Map([
  [0xffe0, 0xa2],
  [0xffe1, 0xa3],
  [0xffe5, 0xa5],
  [0xffe6, 0x20a9],
]);

/** The form without full width: Ａ, ５ and ％ become A, 5 and %. */
export function narrow(code: number): number {
  if (code < 0xff01) return code;
  return code <= 0xff5e ? code - 0xfee0 : (wideSigns.get(code) ?? code);
}

/**
 * Classes and folded forms of code units. Filled as characters are met, so that loading costs nothing; one instance
 * serves all texts of one casing.
 */
export class Characters {
  /** By code unit: its class, `UPPER`, and its folded form; 0 where it has not been met yet. For the tokenizer. */
  readonly table = new Uint32Array(0x10000);
  readonly #casing: Casing;
  #dotted: Characters | undefined;

  constructor(casing: Casing = 'plain') {
    this.#casing = casing;
    for (let code = 0; code < 0x180; code++) this.learn(code);
  }

  /** The same characters as another casing folds them. */
  cased(casing: Casing = 'plain'): Characters {
    if (casing === this.#casing) return this;
    this.#dotted ??= new Characters(casing);
    return this.#dotted;
  }

  /** Enters a code unit into the table; returns its entry, never 0. */
  learn(code: number): number {
    const kind = code >= 0xd800 && code <= 0xdfff ? SURROGATE : classify(String.fromCharCode(code));
    const folded = this.#fold(code, kind);
    const entry = kind | (kind === LETTER && folded !== narrow(code) ? UPPER : 0) | (folded << FOLDED);
    this.table[code] = entry;
    return entry;
  }

  #fold(code: number, kind: number): number {
    if (kind === DIGIT) return 0x30 + digitValue(code);
    // curly apostrophes count as straight ones
    if (code === 0x2019 || code === 0x2bc) return 0x27;
    const plain = narrow(code);
    if (kind !== LETTER) return plain;
    if (this.#casing === 'dotted-i' && plain === 0x49) return 0x131;
    // a letter whose lower case is longer (İ) keeps only its base
    return String.fromCharCode(plain).toLowerCase().charCodeAt(0);
  }

  /** Class of the code unit, never 0. */
  class(code: number): number {
    return ((this.table[code] as number) || this.learn(code)) & CLASS;
  }

  /** Class of the character that starts at `at`; a lone surrogate is a sign. */
  classAt(text: string, at: number): number {
    const kind = this.class(text.charCodeAt(at));
    if (kind !== SURROGATE) return kind;
    const point = text.codePointAt(at) as number;
    return point < 0x10000 ? SIGN : classify(String.fromCodePoint(point));
  }

  /** The code unit in lower case and without full width; digits of every script become ASCII. */
  lower(code: number): number {
    return ((this.table[code] as number) || this.learn(code)) >>> FOLDED;
  }
}

/** Value 0 to 9 of a decimal digit of any script, given its code point. */
export function digitValue(point: number): number {
  if (point >= 0x30 && point <= 0x39) return point - 0x30;
  // every run of decimal digits in Unicode begins with a zero and holds whole sets of ten
  let zero = point;
  while (isDigit(zero - 1)) zero--;
  return (point - zero) % 10;
}

function isDigit(point: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(point));
}
