import type { Voice } from '../describe/voice.js';
import type { Span } from '../text/span.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';
import type { ArticleView } from './view/article-view.js';
import { isDate, type Passage } from './view/passage.js';
import { WordList } from './view/word-list.js';
import type { Word, Words } from './view/words.js';

/*
 * C. A day or a time that does not exist: an error in the article, since nothing else can say which was meant. Flagged
 * are days that are in no calendar (31 April, 29 February of a common year), a day over 31 beside a month and a year or
 * behind an article or weekday («el 89 de octubre de 2015»), dates of digits with such a day or a month over 12
 * (13/13/2024, 2024-13-05), and times behind the words for one with an hour from 25 to 29 or minutes over 59 (“at 25:30”).
 * Never version numbers, fractions, minutes of a match or a recording, or numbers of cases and laws.
 */

export const checkInvalidDates: ArticleCheck = (view, voice) => {
  const lists = listsOf(view);
  return view.passages.flatMap((passage) => {
    const known = passage.dates
      .filter(({ fact }) => fact.value.invalid === true)
      .map(({ start, end }) => ({ start, end }));
    const quiet = passage.place === 'table';
    return [...known, ...(quiet ? [] : impossible(passage, lists))].map((span) => finding(passage, span, voice));
  });
};

function finding(passage: Passage, span: Span, voice: Voice): Finding {
  const message = voice.t('{0} does not exist.', quoted(passage.text.slice(span.start, span.end)));
  return { id: 'invalid-date', severity: 'error', message, ...passage.toSource(span) };
}

interface Lists {
  readonly months: WordList<number>;
  readonly weekdays: WordList<number>;
  readonly dayBefore: WordList;
  readonly clock: WordList;
  readonly notClock: WordList;
  readonly prepositions: WordList;
}

function listsOf({ words }: ArticleView): Lists {
  return {
    months: WordList.ofValues(words.months),
    weekdays: WordList.ofValues(words.weekdays),
    dayBefore: WordList.of(words.dayBefore),
    clock: WordList.of(words.clock),
    notClock: WordList.of(words.notClock),
    prepositions: WordList.of(words.datePrepositions),
  };
}

function impossible(passage: Passage, lists: Lists): readonly Span[] {
  const { words } = passage;
  const found: Span[] = [];
  let behind = 0;
  for (const i of words.numbers) {
    if (i < behind || !mayBeImpossible(passage.text, words.at(i)!)) continue;
    const last = dayBesideMonth(words, i, lists) ?? datesOfDigits(passage, i) ?? timeOfDay(words, i, lists);
    if (last === undefined) continue;
    const span = { start: words.at(i)!.start, end: words.at(last - 1)!.end };
    // a day beside a month may stand behind it: “October 89, 2015”
    const start = lists.months.at(words, i - 1) ? words.at(i - 1)!.start : span.start;
    if (!passage.isQuoted(span) && !isInMention(passage, span)) found.push({ ...span, start });
    behind = last;
  }
  return found;
}

/** Whether a number can be a day over 31, or the first in digits of a date or a time: nearly none is. */
function mayBeImpossible(text: string, { start, end }: Word): boolean {
  return (end - start === 2 && text[start]! >= '3') || '/-:hH'.includes(text[end] ?? ' ');
}

/** Whether the recogniser reads it as a date or a time. */
function isInMention(passage: Passage, { start, end }: Span): boolean {
  const mention = passage.mentionAt(start);
  return mention !== undefined && isDate(mention) && mention.fact.value.type !== 'duration' && mention.end >= end;
}

const isNumber = (word: Word | undefined): word is Word => word?.type === 'digits';
const isJoined = (words: Words, i: number): boolean => words.at(i - 1)?.end === words.at(i)?.start;
const isSign = (word: Word | undefined): boolean => word !== undefined && !/^[\p{L}\p{N}]/u.test(word.folded);
const isYear = (word: Word | undefined): boolean => word !== undefined && /^(?:1[5-9]|20)\d\d$/u.test(word.folded);
/** A number with a sign or another number hard upon it is part of something else. */
const standsAlone = (words: Words, from: number, to: number): boolean =>
  !(isJoined(words, from) && !['(', '[', '«', '“', '"'].includes(words.at(from - 1)!.folded)) &&
  !(
    to < words.length &&
    isJoined(words, to) &&
    (!isSign(words.at(to)) || (isNumber(words.at(to + 1)) && isJoined(words, to + 1)))
  );

/** Index behind a day over 31 with its month and year. */
function dayBesideMonth(words: Words, i: number, lists: Lists): number | undefined {
  const { folded: day } = words.at(i)!;
  if (day.length !== 2 || day < '32') return undefined;
  const isBehindMonth = lists.months.at(words, i - 1) !== undefined;
  const isDay = lists.dayBefore.at(words, i - 1)?.to === i || lists.weekdays.at(words, i - 1)?.to === i;
  if ((!isBehindMonth && !isDay) || !standsAlone(words, i, i + 1)) return undefined;
  if (isBehindMonth) {
    // “October 89, 2015”; “October 89” may be the year 1989
    const year = words.at(i + 1)?.folded === ',' ? i + 2 : undefined;
    return year !== undefined && isYear(words.at(year)) ? year + 1 : undefined;
  }
  const month = lists.months.at(words, skipOne(words, i + 1, lists));
  if (month === undefined) return undefined;
  const year = skipOne(words, month.to, lists);
  return isYear(words.at(year)) ? year + 1 : undefined;
}

/** Past one preposition, full stop or comma. */
function skipOne(words: Words, i: number, { prepositions }: Lists): number {
  return words.at(i)?.folded === '.' || words.at(i)?.folded === ',' ? i + 1 : (prepositions.at(words, i)?.to ?? i);
}

/** Whether a word of capitals stands before digits, as before the number of a standard («UNE 13/13/2024»). */
function isNumbered({ words, text }: Passage, i: number): boolean {
  const before = words.at(i - 1);
  return before !== undefined && /^\p{Lu}{2,}$/u.test(text.slice(before.start, before.end));
}

/** Index behind day, month and year in digits, none of which is glued to anything else. */
function datesOfDigits(passage: Passage, i: number): number | undefined {
  const { words } = passage;
  const sign = words.at(i + 1)?.folded;
  if ((sign !== '/' && sign !== '-') || words.at(i + 3)?.folded !== sign) return undefined;
  const [a, b, c] = [words.at(i), words.at(i + 2), words.at(i + 4)];
  if (!isNumber(a) || !isNumber(b) || !isNumber(c) || isNumbered(passage, i)) return undefined;
  for (let k = i + 1; k < i + 5; k++) if (!isJoined(words, k)) return undefined;
  if (!standsAlone(words, i, i + 5)) return undefined;
  const small = (word: Word): boolean => word.folded.length === 2;
  const fits = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  const [first, second, third] = [Number(a.folded), Number(b.folded), Number(c.folded)];
  if (sign === '/' && small(a) && small(b) && isYear(c)) {
    return fits(first, second) || fits(second, first) || first === 0 || second === 0 ? undefined : i + 5;
  }
  if (sign === '-' && isYear(a) && small(b) && small(c)) return fits(third, second) ? undefined : i + 5;
  return undefined;
}

/** From here on hours are minutes, of a match or a recording. */
const MOST_HOURS = 29;

/** Index behind a time with an hour or minutes that no clock shows. */
function timeOfDay(words: Words, i: number, { clock, notClock }: Lists): number | undefined {
  const sign = words.at(i + 1)?.folded;
  if (sign !== ':' && sign !== 'h') return undefined;
  const [hour, minute] = [words.at(i), words.at(i + 2)];
  if (!isNumber(hour) || !isNumber(minute)) return undefined;
  if (hour.folded.length > 2 || minute.folded.length !== 2) return undefined;
  if (!isJoined(words, i + 1) || !isJoined(words, i + 2) || !standsAlone(words, i, i + 3)) return undefined;
  const [hours, minutes] = [Number(hour.folded), Number(minute.folded)];
  if (hours > MOST_HOURS || (minutes < 60 && (hours < 24 || (hours === 24 && minutes === 0)))) return undefined;
  const isClock = [1, 2, 3].some((back) => clock.at(words, i - back)?.to === i);
  return isClock && !notClock.within(words, Math.max(0, i - 6), Math.min(words.length, i + 8)) ? i + 3 : undefined;
}
