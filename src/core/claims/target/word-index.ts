import type { Span } from '../../text/span.js';

/** A word or number of a text; signs stand between words. */
export interface Word extends Span {
  readonly key: string;
}

/** Bounded, so that a text that is one word of megabytes does not fill the stack of the expression. */
const WORD = /\p{N}{1,500}(?:[.,'’]\p{N}{1,500}){0,100}|[\p{L}\p{M}]{1,500}/gu;
const INSIDE = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that are written without blanks between words: every character may end one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const DIGIT = /\p{Nd}/u;

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    key: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether neither a word nor a number goes on across an offset. */
export function isBreak(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const behind = text.charAt(at);
  if (INSIDE.test(before) && INSIDE.test(behind)) return UNSPACED.test(before) || UNSPACED.test(behind);
  if (DIGIT.test(behind) && /[.,]/u.test(before)) return !DIGIT.test(text.charAt(at - 2));
  return !(DIGIT.test(before) && /[.,]/u.test(behind) && DIGIT.test(text.charAt(at + 1)));
}

/** Where each word of a text stands. Made once for all that is looked for in it. */
export class WordIndex {
  readonly words: readonly Word[];
  readonly #places = new Map<string, number[]>();

  constructor(text: string) {
    this.words = wordsOf(text);
    for (const [i, { key }] of this.words.entries()) {
      const places = this.#places.get(key);
      if (places === undefined) this.#places.set(key, [i]);
      else places.push(i);
    }
  }

  /** Index of the first word that begins at an offset or behind it. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Indices of the words with this key, ascending. */
  placesOf(key: string): readonly number[] {
    return this.#places.get(key) ?? NONE;
  }
}

const NONE: readonly number[] = [];
