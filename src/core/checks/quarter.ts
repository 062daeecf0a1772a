import type { DateFact } from '../facts.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';
import { isDate, type Mention, type Passage } from './view/passage.js';
import { WordList } from './view/word-list.js';
import { isBare } from './years-ago.js';

/*
 * O. A month and, set beside it to say the same, a quarter or half of the year in which it is not: «en octubre, en el
 * tercer trimestre». Flagged only behind a comma, bracket or dash and before one or the end of the sentence, so that
 * neither «los resultados del tercer trimestre, en octubre» nor “In October, third-quarter sales rose” is. Never where the
 * sentence speaks of business years, nor when the two bear different years. Quotations and tables are left out.
 */

export const checkQuarters: ArticleCheck = (view, voice) => {
  const prepositions = WordList.of(view.words.datePrepositions);
  const fiscal = WordList.of(view.words.fiscal);
  return view.stated
    .filter(({ dates }) => dates.length > 1 && dates.some((date) => partOf(date) !== undefined))
    .flatMap((passage) =>
      passage.sentences.flatMap((sentence): readonly Finding[] => {
        const dates = sentence.mentions.filter(isDate);
        if (dates.length < 2) return [];
        let fiscalSentence: boolean | undefined;
        const isFiscal = (): boolean => {
          const [from, to] = [passage.wordAt(sentence.start), passage.wordAt(sentence.end - 1) + 1];
          fiscalSentence ??= fiscal.within(passage.words, from, to) !== undefined;
          return fiscalSentence;
        };
        return dates.flatMap((first, i): readonly Finding[] => {
          const second = dates[i + 1];
          if (second === undefined || passage.isQuoted(first) || passage.isQuoted(second)) return [];
          const [month, part] = [monthOf(first), partOf(second)];
          if (month === undefined || part === undefined || (month >= part.from && month <= part.to)) return [];
          if (!isBare(passage, first, second, prepositions) || !isApposition(passage, first, second)) return [];
          if (haveOtherYears(first, second) || isFiscal()) return [];
          const message = voice.t('{0} is not in {1}.', quoted(first.fact.text), quoted(second.fact.text));
          const { start, end } = first.fact;
          const related = [{ start: second.fact.start, end: second.fact.end }];
          return [{ id: 'quarter', severity: 'warning', message, related, start, end }];
        });
      }),
    );
};

/** The month of a month or a day, but not of early, mid or late in it. */
function monthOf({ fact: { value } }: Mention<DateFact>): number | undefined {
  const month = /^(?:\d{4}|XXXX)-(\d{2})(?:-\d{2})?$/u.exec(value.timex)?.[1];
  return month === undefined ? undefined : Number(month);
}

/** First and last month of a quarter or half. */
function partOf({ fact: { value } }: Mention<DateFact>): { readonly from: number; readonly to: number } | undefined {
  const [, kind, index] = /^(?:\d{4}|XXXX)-([QH])(\d)$/u.exec(value.timex) ?? [];
  if (index === undefined) return undefined;
  const length = kind === 'Q' ? 3 : 6;
  return { from: (Number(index) - 1) * length + 1, to: Number(index) * length };
}

function haveOtherYears({ fact: a }: Mention<DateFact>, { fact: b }: Mention<DateFact>): boolean {
  return !a.value.relative && !b.value.relative && a.value.timex.slice(0, 4) !== b.value.timex.slice(0, 4);
}

function isApposition(passage: Passage, first: Mention, second: Mention): boolean {
  const gap = passage.text.slice(first.end, second.start);
  const behind = passage.words.at(passage.wordAt(second.end))?.folded ?? '.';
  return /[,(–—]/u.test(gap) && /^[.,;:!?…)–—]$/u.test(behind);
}
