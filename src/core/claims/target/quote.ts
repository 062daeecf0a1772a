import type { Target } from '../claim.js';
import { fold, foldMarks } from './folding.js';
import { isBreak } from './word-index.js';

/** A target in the form in which it is looked for. */
export interface Quote {
  readonly exact: string;
  /** Blanks at the edge of the words are kept in both contexts. */
  readonly prefix: string;
  readonly suffix: string;
  /** Whether the words hold digits: then they may only be found where digits are. */
  readonly isFigure: boolean;
  /** Whether markup stands around the words, which no prose shows: they were quoted from the source as it is written. */
  readonly isFromMarkup: boolean;
  /** Whether the words end as a sentence does, and begin where one can. */
  readonly isSentence: boolean;
  /** Whether the words begin and end where words do; not so when part of a word was chosen. */
  readonly startsWhole: boolean;
  readonly endsWhole: boolean;
}

const DIGIT = /\p{Nd}/u;

export function quoteOf(target: Target): Quote {
  const exact = fold(target.exact);
  const prefix = context(target.prefix);
  const suffix = context(target.suffix);
  return {
    exact,
    prefix,
    suffix,
    startsWhole: isBreak(prefix + exact, prefix.length),
    endsWhole: isBreak(exact + suffix, exact.length),
    isFromMarkup: MARKUP.test(prefix) || MARKUP.test(suffix),
    isSentence: exact.includes(' ') && SENTENCE_END.test(exact) && (prefix === '' || SENTENCE_START.test(prefix)),
    isFigure: exact.length < SENTENCE && DIGIT.test(exact),
  };
}

const MARKUP = /<\/?\p{L}|[`{}]|\w=["']/u;
const SENTENCE_END = /[.!?…]["')\]]*$/u;
/** A block may have ended without a full stop; then a blank is all that is seen of it. */
const SENTENCE_START = /[.!?…:]["')\]]* ?$|[^,;(] $/u;

/** Whether a stretch of a text begins and ends at words as the quote did. */
export function isWholeFor({ startsWhole, endsWhole }: Quote, text: string, start: number, end: number): boolean {
  return (!startsWhole || isBreak(text, start)) && (!endsWhole || isBreak(text, end));
}

/** From this many characters on, words are more than a figure. */
const SENTENCE = 60;

function context(text: string): string {
  return foldMarks(text.replace(/\s+/gu, ' '));
}
