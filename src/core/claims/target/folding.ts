/*
 * When two texts are the same words: white space, quotation marks, dashes and soft hyphens do not count. Digits,
 * their separators, letters and accents do, always.
 */

/** Soft hyphens and characters without width. */
export const IGNORED = '\\u00ad\\u200b\\u200c\\u200d\\u2060\\ufeff';

const SINGLE_MARKS = '‘’‚‛‹›′ʼ´`';
const DOUBLE_MARKS = '“”„‟«»″';
const DASHES = '‐‑‒–—―−';

const folded = new Map<string, string>([
  ...Array.from(SINGLE_MARKS, (mark): [string, string] => [mark, "'"]),
  ...Array.from(DOUBLE_MARKS, (mark): [string, string] => [mark, '"']),
  ...Array.from(DASHES, (mark): [string, string] => [mark, '-']),
]);
const toFold = new RegExp(`[${SINGLE_MARKS}${DOUBLE_MARKS}${DASHES}]`, 'gu');
const ignored = new RegExp(`[${IGNORED}]`, 'gu');

/** Quotation marks and dashes as plain ones, one character for one, so that offsets stay what they are. */
export function foldMarks(text: string): string {
  return text.replace(toFold, (mark) => folded.get(mark) ?? mark);
}

/** White space as single blanks, none at the edges, and no character without width. */
export function foldSpace(text: string): string {
  return text.replace(ignored, '').replace(/\s+/gu, ' ').trim();
}

/** The form in which texts are compared. The same letters count as the same however their accents are encoded. */
export function fold(text: string): string {
  return foldMarks(foldSpace(text)).normalize('NFC');
}

/** Whether two texts are the same words. */
export function sameWords(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}

const SPACE = /\s/u;

/** Whether a character is white space of any kind. */
export function isSpace(character: string): boolean {
  return character <= '\u007f' ? character === ' ' || (character >= '\t' && character <= '\r') : SPACE.test(character);
}

const ignoredOne = new RegExp(`[${IGNORED}]`, 'u');

/** Whether a character has no width. */
export function isIgnored(character: string): boolean {
  return character > '\u007f' && ignoredOne.test(character);
}
