import type { Span } from '../../text/span.js';

/** A word, a run of digits, or one other character that is no blank. Offsets are UTF-16 code units into its text. */
export interface Word extends Span {
  /** In lower case and composed form, as word lists are compared. */
  readonly folded: string;
  /** Begins with a letter; is a number of the digits 0 to 9; or is anything else. */
  readonly type: 'letters' | 'digits' | 'sign';
}

/** Bounded, so that one word of megabytes does not fill the stack of the expression. */
const WORD = /[\p{L}\p{M}]{1,500}|\p{N}{1,500}|[^\s\p{L}\p{M}\p{N}]/uy;
const LETTER = /^\p{L}/u;
const DIGITS = /^\d+$/u;

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
    const word = (code < 0x80 ? asciiWord(text, at, code) : undefined) ?? anyWord(text, at);
    if (word === undefined) at++;
    else {
      words.push(word);
      at = word.end;
    }
  }
  return words;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** A word of ASCII alone; `undefined` for a blank, and where other characters may go on with it. */
function asciiWord(text: string, start: number, first: number): Word | undefined {
  let end = start + 1;
  if (isDigit(first)) {
    while (isDigit(text.charCodeAt(end))) end++;
    return text.charCodeAt(end) >= 0x80 ? undefined : { start, end, folded: text.slice(start, end), type: 'digits' };
  }
  let hasCapitals = isCapital(first);
  if (!hasCapitals && !isSmall(first))
    return first > 0x20 ? { start, end, folded: text.charAt(start), type: 'sign' } : undefined;
  let code = text.charCodeAt(end);
  for (; isSmall(code) || isCapital(code); code = text.charCodeAt(++end)) hasCapitals ||= isCapital(code);
  if (code >= 0x80) return undefined;
  const word = text.slice(start, end);
  return { start, end, folded: hasCapitals ? word.toLowerCase() : word, type: 'letters' };
}

function anyWord(text: string, start: number): Word | undefined {
  WORD.lastIndex = start;
  if (!WORD.test(text)) return undefined;
  const end = WORD.lastIndex;
  const folded = foldWord(text.slice(start, end));
  return { start, end, folded, type: LETTER.test(folded) ? 'letters' : DIGITS.test(folded) ? 'digits' : 'sign' };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII has them
const ASCII = /^[\x00-\x7f]*$/u;

/** In lower case and composed form; apostrophes are one. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word === '’' ? "'" : word.normalize('NFC').toLowerCase();
}
