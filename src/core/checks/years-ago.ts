import type { DateFact } from '../facts.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';
import { isDate, type Mention, type Passage } from './view/passage.js';
import { WordList } from './view/word-list.js';

/*
 * N, second half. So many years ago, and beside it a year that is another: «hace diez años, en 2016». The years ago are
 * counted from the publication; without its day nothing is said. Flagged when the two differ by more than a year and
 * nothing but a comma, bracket or preposition stands between them. Never with «casi», «unos», «más de»; decades and
 * centuries are round. Quotations and tables are left out.
 */

export const checkYearsAgo: ArticleCheck = (view, voice) => {
  const ago = WordList.of(view.words.ago);
  const decades = WordList.of(view.words.decades);
  const prepositions = WordList.of(view.words.datePrepositions);
  const { published } = view;
  if (published === undefined || ago.isEmpty) return [];
  return view.stated.flatMap((passage) => {
    const dates = passage.mentions.filter(isDate);
    return dates.flatMap((first, i): readonly Finding[] => {
      const second = dates[i + 1];
      if (second === undefined || passage.isQuoted(first) || passage.isQuoted(second)) return [];
      if (!isBare(passage, first, second, prepositions)) return [];
      const [then, written] = isAgo(passage, first, ago, decades) ? [first, second] : [second, first];
      if (!isAgo(passage, then, ago, decades) || !isYearWritten(written)) return [];
      const [counted, year] = [yearOf(then), yearOf(written)];
      if (counted === undefined || year === undefined || Math.abs(counted - year) <= 1) return [];
      const message = voice.t(
        '{0} and {1} do not fit: counted from {2}, that is {3}.',
        quoted(then.fact.text),
        quoted(written.fact.text),
        published,
        counted,
      );
      const { start } = first.fact;
      const related = [{ start: written.fact.start, end: written.fact.end }];
      return [{ id: 'years-ago', severity: 'warning', message, related, start, end: second.fact.end }];
    });
  });
};

/** Whether nothing but signs and prepositions stands between two mentions of one sentence. */
export function isBare(passage: Passage, first: Mention, second: Mention, prepositions: WordList): boolean {
  const { words } = passage;
  const end = passage.wordAt(second.start);
  let at = passage.wordAt(first.end - 1) + 1;
  if (end - at > 5) return false;
  while (at < end) {
    const sign = /^[,(–—]$/u.test(words.at(at)!.folded);
    const next = sign ? at + 1 : prepositions.at(words, at)?.to;
    if (next === undefined) return false;
    at = next;
  }
  return true;
}

/** Whole years counted back from the publication, and neither nearly nor more or less than so many. */
function isAgo(
  passage: Passage,
  { start, end, fact: { value } }: Mention<DateFact>,
  ago: WordList,
  decades: WordList,
): boolean {
  if (!value.relative || value.mod !== undefined || !/^\d{4}$/u.test(value.timex)) return false;
  if (value.alternatives !== undefined) return false;
  const { words } = passage;
  const [from, to] = [passage.wordAt(start), passage.wordAt(end - 1) + 1];
  if (decades.within(words, from, to)) return false;
  return ago.within(words, from, to) !== undefined;
}

const yearOf = ({ fact }: Mention<DateFact>): number | undefined => Number(fact.value.timex.slice(0, 4)) || undefined;

function isYearWritten({ fact: { value, text } }: Mention<DateFact>): boolean {
  return !value.relative && value.mod === undefined && !value.timex.includes('/') && /\d{4}/u.test(text);
}
