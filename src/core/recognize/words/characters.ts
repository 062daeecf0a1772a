/** Classes of UTF-16 code units, as the tokenizer needs them. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const SIGN = 4;
/** A combining mark: belongs to the word before it, which is then compared in normalized form. */
export const MARK = 5;
/** Soft hyphens, zero-width characters: belong to the word around them and count for nothing. */
export const IGNORED = 6;
const SURROGATE = 7;

const ignored = new Set([0x00ad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

function classify(code: number): number {
  if (ignored.has(code)) return IGNORED;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(code);
  if (/\s/u.test(character)) return SPACE;
  // º and ª are letters to Unicode; in text they mark ordinals
  if (code === 0xba || code === 0xaa) return SIGN;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return SIGN;
}

/**
 * Classes and lower-case forms of code units. Filled as characters are met, so that loading costs nothing; one
 * instance serves all texts.
 */
export class Characters {
  readonly #classes = new Uint8Array(0x10000);
  readonly #lower = new Uint16Array(0x10000);

  constructor() {
    for (let code = 0; code < 0x180; code++) this.#learn(code);
  }

  #learn(code: number): number {
    const kind = classify(code);
    this.#classes[code] = kind;
    const lower = kind === LETTER ? String.fromCharCode(code).toLowerCase() : '';
    // a letter whose lower case is longer (İ) keeps only its base
    this.#lower[code] = lower ? lower.charCodeAt(0) : code === 0x2019 || code === 0x2bc ? 0x27 : code;
    return kind;
  }

  /** Class of the code unit, never 0. */
  class(code: number): number {
    return (this.#classes[code] as number) || this.#learn(code);
  }

  /** Class of the character that starts at `at`, and so that of both halves of a surrogate pair. */
  classAt(text: string, at: number): number {
    const kind = this.class(text.charCodeAt(at));
    if (kind !== SURROGATE) return kind;
    const point = text.codePointAt(at) as number;
    if (point < 0x10000) return SIGN;
    const character = String.fromCodePoint(point);
    if (/\p{L}/u.test(character)) return LETTER;
    return /\p{Nd}/u.test(character) ? DIGIT : /\p{M}/u.test(character) ? MARK : SIGN;
  }

  /** Lower case of a code unit met before; curly apostrophes count as straight ones. */
  lower(code: number): number {
    if ((this.#classes[code] as number) === 0) this.#learn(code);
    return this.#lower[code] as number;
  }
}

/** Value 0 to 9 of a decimal digit of any script, given its first code unit (astral digits by code point). */
export function digitValue(point: number): number {
  if (point >= 0x30 && point <= 0x39) return point - 0x30;
  // every block of decimal digits in Unicode is ten code points in ascending order
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (zero & 0xf) !== 0 && (zero & 0xf) !== 6)
    zero--;
  return point - zero;
}
