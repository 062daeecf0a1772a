import { formatDay } from '../describe/days.js';
import type { Voice } from '../describe/voice.js';
import { dayNumber, daysInMonth, weekdayOf } from '../recognize/dates/calendar.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';
import type { Mention, Passage } from './view/passage.js';
import { WordList } from './view/word-list.js';

/*
 * B. A weekday that is not that of its date: an error in the article. Flagged with a weekday, a day, a month and a year
 * in one date; where the year is not written, that of publication counts, and then only if the day falls on that weekday
 * neither in it nor in the year before or after. Never without a month, without any year known, or when another reading
 * of the date (05/06/2015) fits. Before 1924 the Julian calendar may be meant. Quotations and tables are left out: they
 * say what somebody else wrote.
 */

export const checkWeekdays: ArticleCheck = (view, voice) => {
  const weekdays = WordList.ofValues(view.words.weekdays);
  const months = WordList.ofValues(view.words.months);
  const before = WordList.of(view.words.dayBefore);
  if (weekdays.isEmpty) return [];
  return view.stated.flatMap((passage) =>
    passage.dates.flatMap((mention): readonly Finding[] => {
      const { value, start, end } = mention.fact;
      const day = value.timex.includes('/') ? undefined : dayOf(value.timex);
      if (day === undefined || passage.isQuoted(mention)) return [];
      const weekday = weekdayIn(passage, mention, weekdays);
      if (weekday === undefined || isTitle(passage, mention, before)) return [];
      const days = [day, ...(value.alternatives ?? []).map(({ timex }) => dayOf(timex))];
      const years = value.relative ? yearsAround(day.year, view.published) : [0];
      if (value.relative && (years.length === 0 || !hasMonth(passage, mention, months))) return [];
      const fits = days.some((one) => one && years.some((year) => isOn(one, year || one.year, weekday)));
      if (fits) return [];
      return [{ id: 'weekday', severity: 'error', message: said(mention, day, value.relative, voice), start, end }];
    }),
  );
};

interface Day {
  /** 0 where it is not written. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Of `2025-03-05`. */
const DAY_LENGTH = 10;

function dayOf(timex: string): Day | undefined {
  if (timex.length < DAY_LENGTH) return undefined;
  const [, year, month, day] = /^(\d{4}|XXXX)-(\d{2})-(\d{2})(?:T|$)/u.exec(timex) ?? [];
  return day === undefined ? undefined : { year: Number(year) || 0, month: Number(month), day: Number(day) };
}

/** The one weekday that is named among the words of a date. */
function weekdayIn(passage: Passage, { start, end }: Mention, weekdays: WordList<number>): number | undefined {
  const { words } = passage;
  let found: number | undefined;
  for (let i = passage.wordAt(start); i < words.length && words.startOf(i) < end; i++) {
    const weekday = weekdays.at(words, i)?.value;
    if (weekday === undefined) continue;
    if (found !== undefined && weekday !== found) return undefined;
    found = weekday;
  }
  return found;
}

/** Whether a date begins with a short weekday that belongs to a name: “Edmonton Sun, August 16”. */
function isTitle(passage: Passage, { start }: Mention, before: WordList): boolean {
  const { words, text } = passage;
  const at = passage.wordAt(start);
  const name = words.at(at - 1);
  if (name === undefined || words.at(at)!.folded.length > 3 || before.at(words, at - 1)) return false;
  return /^\p{Lu}/u.test(text.slice(name.start, name.end));
}

function hasMonth(passage: Passage, { start, end }: Mention, months: WordList<number>): boolean {
  return months.within(passage.words, passage.wordAt(start), passage.wordAt(end - 1) + 1) !== undefined;
}

/** The year that the article gives to a date, and that of publication, each with its neighbours. */
function yearsAround(year: number, published: string | undefined): readonly number[] {
  if (published === undefined) return [];
  const known = [year, Number(published.slice(0, 4))].filter((one) => one > 0);
  return known.flatMap((one) => [one - 1, one, one + 1]);
}

function isOn({ month, day }: Day, year: number, weekday: number): boolean {
  if (day > daysInMonth(year, month)) return false;
  const number = dayNumber(year, month, day);
  if (weekdayOf(number) === weekday) return true;
  // so many days the Julian calendar was behind
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return year < 1924 && weekdayOf(number + behind) === weekday;
}

function said({ fact: { text } }: Mention, day: Day, guessed: boolean, voice: Voice): string {
  return guessed
    ? voice.t(
        '{0}: neither in the year of publication nor in the one before or after is it that weekday.',
        quoted(text),
      )
    : voice.t('{0}: that day is a {1}.', quoted(text), formatDay(day, ['weekday'], voice));
}
