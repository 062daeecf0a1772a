import type { AmountValue } from '../facts.js';
import type { Span, TextEdit } from '../text/span.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { foreignNumbers } from './foreign-numbers.js';
import { quoted } from './place.js';
import type { ArticleView } from './view/article-view.js';
import type { Passage } from './view/passage.js';
import type { Words } from './view/words.js';

/*
 * M. Numbers written in two styles in one article: 1.234,5 here and 1,234.5 there. Only amounts count whose separators can
 * be read in one way alone: both separators, one sign twice between groups of three, or a sign with other than three
 * digits behind it; the last only with a unit, a currency, a per cent sign or a magnitude, for 48.25 alone is a time, a date
 * or a version. The style that is used less is flagged once, at its first number; of two that are used alike it is the
 * one that is not the language's. The fix turns the signs of all of them. Never `1.234` alone, nor dates, versions,
 * sections and times, nor quotations, tables, code and numbers in words of another language.
 */

export const checkNumberStyles: ArticleCheck = (view, voice) => {
  const literals = view.stated.flatMap((passage) => literalsIn(passage, view));
  const points = literals.filter(({ decimal }) => decimal === '.');
  const commas = literals.filter(({ decimal }) => decimal === ',');
  if (points.length === 0 || commas.length === 0) return [];
  const isComma = commas.length === points.length ? view.words.decimal === ',' : commas.length > points.length;
  const [kept, odd] = isComma ? [commas, points] : [points, commas];
  const [first, usual] = [odd[0]!, kept[0]!];
  const related = [{ start: usual.start, end: usual.end }];
  const message = voice.t('{0} and {1} are written in two styles of numbers.', quoted(first.text), quoted(usual.text));
  const edits = odd.map(({ start, end, text }): TextEdit => ({ start, end, text: turned(text) }));
  const fix = { title: voice.t('Write {0}', turned(first.text)), edits };
  const { start, end } = first;
  return [{ id: 'number-style', severity: 'warning', message, related, fix, start, end } satisfies Finding];
};

const SEPARATED = /\d[.,]\d/u;

/** A number with a separator that can be read in one way. Offsets are those of the source. */
interface Literal {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly decimal: ',' | '.';
}

function literalsIn(passage: Passage, { source, words: language }: ArticleView): readonly Literal[] {
  const { text: whole, words } = passage;
  const amounts = passage.amounts.filter((mention) => SEPARATED.test(mention.fact.text) && !passage.isQuoted(mention));
  if (amounts.length === 0) return [];
  let foreign: ReadonlySet<number> | undefined;
  const isForeign = ({ start }: Span): boolean => {
    foreign ??= new Set(foreignNumbers(passage, language).map((one) => one.start));
    return foreign.has(start);
  };
  return amounts.flatMap((mention): readonly Literal[] => {
    const found: Literal[] = [];
    const end = passage.wordAt(mention.end - 1) + 1;
    for (let i = passage.wordAt(mention.start); i < end; i++) {
      if (words.at(i)!.type !== 'digits') continue;
      let last = i + 1;
      while (isPart(words, last)) last++;
      const span = { start: words.at(i)!.start, end: words.at(last - 1)!.end };
      const text = whole.slice(span.start, span.end);
      const decimal = styleOf(text, isMeasured(mention.fact.value, text));
      i = last - 1;
      if (decimal === undefined) continue;
      const place = passage.toSource(span);
      // markup within a number cannot be mended sign by sign
      const isPlain = source.slice(place.start, place.end) === text;
      if (isPlain && !isForeign(span)) found.push({ start: place.start, end: place.end, text, decimal });
    }
    return found;
  });
}

/** Whether a word goes on with a number: digits behind a sign, or a sign between digits, with no blank. */
function isPart(words: Words, i: number): boolean {
  const [before, word, next] = [words.at(i - 1), words.at(i), words.at(i + 1)];
  if (word === undefined || before?.end !== word.start) return false;
  if (word.type === 'digits') return true;
  return (word.folded === '.' || word.folded === ',') && next?.start === word.end && next.type === 'digits';
}

/** Whether a number is said of something that is measured, or in thousands and more. */
function isMeasured({ type, amount }: AmountValue, text: string): boolean {
  return type !== 'count' || (amount !== null && amount !== text.replace(',', '.'));
}

/** The decimal sign of a number whose separators leave no doubt. */
function styleOf(text: string, measured: boolean): ',' | '.' | undefined {
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/u.test(text) || /^\d{1,3}(?:\.\d{3}){2,}$/u.test(text)) return ',';
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/u.test(text) || /^\d{1,3}(?:,\d{3}){2,}$/u.test(text)) return '.';
  const sign = measured ? /^\d+([.,])(?:\d{1,2}|\d{4,})$/u.exec(text)?.[1] : undefined;
  return sign === ',' || sign === '.' ? sign : undefined;
}

const turned = (text: string): string => text.replace(/[.,]/gu, (sign) => (sign === ',' ? '.' : ','));
