import type { Passage } from '../checks/view/passage.js';
import { findQuotations } from '../prose/quotation.js';
import type { Span } from '../text/span.js';

/*
 * Quotations as they stand in an article: those of its paragraphs, inner ones too, and such as run over several
 * paragraphs, the mark repeated or not. Dashes of a dialogue are no quotation marks.
 */

export interface Quotation {
  /** Where it begins; `words` and `marks` are offsets into its text. */
  readonly passage: Passage;
  readonly words: Span;
  readonly marks: Span;
  /** Where it ends: `end` is an offset into that paragraph's text, behind the mark. */
  readonly last: { readonly passage: Passage; readonly end: number };
  /** Offsets into the source, to its end in whatever paragraph. */
  readonly inSource: Span;
  readonly markedInSource: Span;
  /** Whether it stands inside another one. */
  readonly isInner: boolean;
}

/** Quotations inside quotations are looked for so deep. */
const DEEPEST = 3;
/** So many paragraphs may one quotation have. */
const LONGEST = 40;
const MARK = /[«»‹›“”„‘’"‚']/u;
const BLANK = /\s/u;
const WORD = /[\p{L}\p{N}]/u;

export function quotationsIn(passages: readonly Passage[]): readonly Quotation[] {
  const found: Quotation[] = [];
  /** Paragraphs whose first quotation goes on from before. */
  let chainedTo = -1;
  for (const [i, passage] of passages.entries()) {
    const { quoted, text } = passage;
    if (quoted === true) {
      if (WORD.test(text)) found.push(quotation(passage, { start: 0, end: text.length }, false));
      continue;
    }
    for (const words of i <= chainedTo ? quoted.slice(1) : quoted) {
      const last = isOpenAtEnd(passage, words) ? lastOfChain(passages, i) : i;
      const one = quotation(passage, words, false);
      found.push(last > i ? upTo(one, passages[last]!) : one, ...innerOf(passage, words, 1));
      chainedTo = Math.max(chainedTo, last);
    }
  }
  return found;
}

function quotation(passage: Passage, words: Span, isInner: boolean): Quotation {
  const { text } = passage;
  const marks = {
    start: words.start > 0 && MARK.test(text[words.start - 1]!) ? words.start - 1 : words.start,
    end: words.end < text.length && MARK.test(text[words.end]!) ? words.end + 1 : words.end,
  };
  return {
    passage,
    words,
    marks,
    last: { passage, end: marks.end },
    inSource: passage.toSource(trimmed(text, words)),
    markedInSource: passage.toSource(marks),
    isInner,
  };
}

/** Without the blanks inside French marks, and the comma that English has there. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && BLANK.test(text[from]!)) from++;
  while (to > from && (text[to - 1] === ',' || BLANK.test(text[to - 1]!))) to--;
  return { start: from, end: to };
}

function innerOf(passage: Passage, { start, end }: Span, depth: number): readonly Quotation[] {
  if (depth >= DEEPEST) return [];
  return findQuotations(passage.text.slice(start, end)).flatMap((inner) => {
    const words = { start: start + inner.start, end: start + inner.end };
    const isSame = words.start === start && words.end === end;
    return isSame ? [] : [quotation(passage, words, true), ...innerOf(passage, words, depth + 1)];
  });
}

function isOpenAtEnd({ text }: Passage, { end }: Span): boolean {
  return end === text.length;
}

/** The last of the paragraphs that go on with a quotation which the first leaves open. */
function lastOfChain(passages: readonly Passage[], first: number): number {
  let last = first;
  while (last + 1 < passages.length && last - first < LONGEST) {
    const next = passages[last + 1]!;
    const { quoted, place } = next;
    const [opening] = quoted === true ? [] : quoted;
    // a paragraph that goes on begins with the mark repeated, or closes what it has not opened
    if (place !== undefined || !opening || opening.start > 1) break;
    last += 1;
    if (!isOpenAtEnd(next, opening)) break;
  }
  return last;
}

/** The same quotation, to where it ends in a later paragraph. */
function upTo(one: Quotation, last: Passage): Quotation {
  const [opening] = last.quoted === true ? [] : last.quoted;
  if (!opening) return one;
  const end = quotation(last, opening, false);
  return {
    ...one,
    last: end.last,
    inSource: { start: one.inSource.start, end: end.inSource.end },
    markedInSource: { start: one.markedInSource.start, end: end.markedInSource.end },
  };
}
