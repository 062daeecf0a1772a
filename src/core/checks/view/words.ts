import type { Span } from '../../text/span.js';

/** A word, a run of digits, or one other character that is no blank. Offsets are UTF-16 code units into its text. */
export interface Word extends Span {
  /** In lower case and composed form, as word lists are compared. */
  readonly folded: string;
}

/** Bounded, so that one word of megabytes does not fill the stack of the expression. */
const WORD = /[\p{L}\p{M}]{1,500}|\p{N}{1,500}|[^\s\p{L}\p{M}\p{N}]/uy;

/** Words split where letters meet digits and at every sign; one pass over the text. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a) {
      at++;
      continue;
    }
    let end = code < 0x80 ? asciiEnd(text, at, code) : undefined;
    if (end === undefined) {
      WORD.lastIndex = at;
      end = WORD.test(text) ? WORD.lastIndex : undefined;
    }
    if (end === undefined) at++;
    else {
      words.push({ start: at, end, folded: foldWord(text.slice(at, end)) });
      at = end;
    }
  }
  return words;
}

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where a word of ASCII alone ends; `undefined` where other characters may go on with it. */
function asciiEnd(text: string, start: number, first: number): number | undefined {
  const isSame = isLetter(first) ? isLetter : isDigit(first) ? isDigit : undefined;
  if (isSame === undefined) return first > 0x20 ? start + 1 : undefined;
  let end = start + 1;
  while (end < text.length && isSame(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) >= 0x80 ? undefined : end;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII has them
const ASCII = /^[\x00-\x7f]*$/u;

/** In lower case and composed form; apostrophes are one. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word === '’' ? "'" : word.normalize('NFC').toLowerCase();
}
