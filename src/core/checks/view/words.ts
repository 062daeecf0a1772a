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

/** Words split where letters meet digits and at every sign; one pass over the text. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const kind = characterOf(text.charCodeAt(at)) & KIND;
    if (kind === BLANK) {
      at++;
      continue;
    }
    const word = kind === MARK || kind === SURROGATE ? anyWord(text, at) : wordAt(text, at, kind);
    if (word === undefined) at++;
    else {
      words.push(word);
      at = word.end;
    }
  }
  return words;
}

/** The word that begins with a character of one code unit. */
function wordAt(text: string, start: number, kind: number): Word | undefined {
  if (kind === SIGN) return new Word(text, start, start + 1, 'sign');
  const most = Math.min(text.length, start + LONGEST);
  let end = start;
  let isPlain = true;
  for (; end < most; end++) {
    const code = text.charCodeAt(end);
    const next = characterOf(code) & KIND;
    if (next === SURROGATE) return anyWord(text, start);
    if (next !== kind && (next !== MARK || kind !== LETTERS)) break;
    isPlain &&= code >= ZERO && code <= NINE;
  }
  return new Word(text, start, end, kind === LETTERS ? 'letters' : isPlain ? 'digits' : 'sign');
}

const [ZERO, NINE] = [0x30, 0x39];

/** Words of any characters. */
function anyWord(text: string, start: number): Word | undefined {
  WORD.lastIndex = start;
  if (!WORD.test(text)) return undefined;
  const end = WORD.lastIndex;
  const written = text.slice(start, end);
  return new Word(text, start, end, LETTER.test(written) ? 'letters' : DIGITS.test(written) ? 'digits' : 'sign');
}

/** From here on characters may have a composed form that they are not in. */
const COMBINING = 0x300;

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
