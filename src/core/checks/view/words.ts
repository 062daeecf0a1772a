import type { Span } from '../../text/span.js';

/** A word, a run of digits, or one other character that is no blank. Offsets are UTF-16 code units into its text. */
export interface Word extends Span {
  /** In lower case and composed form, as word lists are compared. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Words split where letters meet digits and at every sign; one pass over the text. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words.push({ start: index, end: index + word.length, folded: foldWord(word) });
  }
  return words;
}

/** In lower case and composed form; apostrophes are one. */
export function foldWord(word: string): string {
  return word === '’' ? "'" : word.normalize('NFC').toLowerCase();
}
