import type { Voice } from '../describe/voice.js';
import type { AmountFact } from '../facts.js';
import type { Span } from '../text/span.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { intervalOf } from './interval.js';
import { quoted } from './place.js';
import type { Mention, Passage } from './view/passage.js';
import { WordList } from './view/word-list.js';

/*
 * N, first half. A range that runs backwards: «entre 2019 y 2014», “between 20 and 10 euros”. Of dates both ends have to
 * bear their own year, or be days of one month. Of amounts only what stands between the words for a range («entre … y …»),
 * since «de 20 a 10» is a fall; both exact and of one kind, unit and noun. Never of bare numbers up to 24, which may be hours, behind «diferencia entre», nor before
 * Christ, nor in quotations and tables.
 */

export const checkReversedRanges: ArticleCheck = (view, voice) => {
  const { between, notBetween, beforeChrist } = view.words;
  const lists: Lists = {
    open: WordList.of(between?.open),
    link: WordList.of(between?.link),
    not: WordList.of(notBetween),
    beforeChrist: WordList.of(beforeChrist),
  };
  return view.stated.flatMap((passage) => [
    ...reversedDates(passage, lists, voice),
    ...reversedAmounts(passage, lists, voice),
  ]);
};

interface Lists {
  readonly open: WordList;
  readonly link: WordList;
  readonly not: WordList;
  readonly beforeChrist: WordList;
}

function found(passage: Passage, span: Span, voice: Voice): Finding {
  const words = quoted(passage.text.slice(span.start, span.end));
  const message = voice.t('{0} runs backwards: it ends before it begins.', words);
  return { id: 'reversed-range', severity: 'warning', message, ...passage.toSource(span) };
}

function reversedDates(passage: Passage, lists: Lists, voice: Voice): readonly Finding[] {
  return passage.dates.flatMap((mention) => {
    const { timex, type } = mention.fact.value;
    if (!timex.includes('/')) return [];
    const [from, to] = timex.split('/');
    if (type !== 'date' || !from || !to || !/^\d{4}/u.test(from) || !/^\d{4}/u.test(to)) return [];
    if (passage.isQuoted(mention)) return [];
    // what is written in full, year by year or month by month, can be compared up to the shorter of both
    const length = Math.min(from.length, to.length);
    if (from.slice(0, length) <= to.slice(0, length) || !isDayOrYear(from) || !isDayOrYear(to)) return [];
    const { words } = passage;
    const [first, end] = [passage.wordAt(mention.start), passage.wordAt(mention.end - 1) + 1];
    const written = words.slice(first, end);
    const years = written.filter(({ folded }) => /^\d{4}$/u.test(folded)).length;
    const inOneMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
    if (years < 2 && !inOneMonth) return [];
    // a comparison of two years has a sign between them: 2024/2023
    if (!written.some(({ type }) => type === 'letters')) return [];
    return lists.beforeChrist.at(words, end) ? [] : [found(passage, mention, voice)];
  });
}

const isDayOrYear = (timex: string): boolean => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(timex);

function reversedAmounts(passage: Passage, lists: Lists, voice: Voice): readonly Finding[] {
  const { amounts } = passage;
  return amounts.flatMap((first, i) => {
    const second = amounts[i + 1];
    if (second === undefined || !areLikeAmounts(first, second) || passage.isQuoted(first)) return [];
    const { words } = passage;
    const start = passage.wordAt(first.start);
    const opened = opening(passage, start, lists);
    if (opened === undefined) return [];
    const behind = passage.wordAt(first.end - 1) + 1;
    const link = lists.link.at(words, behind);
    const next = passage.wordAt(second.start);
    // an article may stand before the second number: «entre el 20 y el 10 %»
    if (link === undefined || next - link.to < 0 || next - link.to > 1) return [];
    const [low, high] = [intervalOf(first.fact.value), intervalOf(second.fact.value)];
    if (!low || !high || !low.low.gt(high.high) || mayBeHours(first)) return [];
    if (lists.not.within(words, Math.max(0, opened - 4), opened)) return [];
    return [found(passage, { start: words.at(opened)!.start, end: second.end }, voice)];
  });
}

/** Index of the word that opens a range before a number, an article between them. */
function opening(passage: Passage, number: number, { open }: Lists): number | undefined {
  const { words } = passage;
  return [number - 1, number - 2].find((at) => (open.at(words, at)?.to ?? Number.POSITIVE_INFINITY) <= number);
}

/** Whether a bare number may be an hour: “between 9 and 5”. */
function mayBeHours({ fact: { value } }: Mention<AmountFact>): boolean {
  return value.type === 'count' && value.of === undefined && Number(value.amount) <= 24;
}

/** Whether two amounts could be the ends of one range. */
function areLikeAmounts({ fact: a }: Mention<AmountFact>, { fact: b }: Mention<AmountFact>): boolean {
  const exact = a.value.bound === 'exact' && b.value.bound === 'exact';
  const bare = a.value.of === undefined && b.value.type === 'count' ? true : a.value.of === b.value.of;
  return (
    exact &&
    bare &&
    a.value.type === b.value.type &&
    a.value.currency === b.value.currency &&
    a.value.unit === b.value.unit
  );
}
