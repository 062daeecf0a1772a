import { recognizeOptions } from '../claims/checked-article.js';
import { readsAs } from '../claims/reading.js';
import { publicationDay } from '../corrections/publication.js';
import type { DateFact, Fact } from '../facts.js';
import { frontMatterValue } from '../prose/front-matter.js';
import { daysBetween } from '../recognize/dates/calendar.js';
import { recognizeDocument } from '../recognize/recognizer.js';
import { agesIn } from './age.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';
import type { ArticleView } from './view/article-view.js';
import { WordList } from './view/word-list.js';
import { Words } from './view/words.js';

/*
 * Words of a page that is to hold whenever it is read (`evergreen: true` in the front matter) and that no longer say what
 * they said at publication: «el año pasado», “three months ago”, «el lunes», and ages. A warning in an audit (`--as-of`).
 * Such a date is read twice, as of publication and as of the day of the audit, and flagged when that makes two values.
 * An age counts from a year after publication, when nothing in its sentence says of which day it is. Never: days and
 * months by their names («el 3 de mayo», “in March”), whatever the year; vague words; quotations, tables; without a day of
 * publication, or when the audit is of an earlier one.
 */

export const EVERGREEN_KEY = 'evergreen';
const YEAR = 365;

export const checkAged: ArticleCheck = (view, voice) => {
  const { checked } = view;
  const { asOf, document } = checked;
  const published = publicationDay(checked);
  if (asOf === undefined || published === undefined || asOf <= published) return [];
  if (frontMatterValue(document.frontMatter, EVERGREEN_KEY)?.value.trim() !== 'true') return [];
  const then = [...relativeDates(view)].filter(({ fact }) => !hasNamedDay(fact, view));
  const now = then.length === 0 ? [] : readAsOf(view, asOf);
  const age = daysBetween(published, asOf);
  const finding = ({ start, end }: { start: number; end: number }, message: string): Finding => ({
    id: 'aged',
    severity: 'warning',
    message,
    start,
    end,
    age,
  });
  const moved = then.flatMap(({ fact }): readonly Finding[] => {
    const other = now.find((one) => one.start === fact.start && one.end === fact.end);
    if (other !== undefined && readsAs(other, fact.value)) return [];
    const message = voice.t(
      '{0} said {1} at publication; by now it says something else.',
      quoted(fact.text),
      valueOfDate(fact),
    );
    return [finding(fact, message)];
  });
  const ages = age < YEAR ? [] : agesIn(view);
  const years = Math.floor(age / YEAR);
  return [
    ...moved,
    ...ages.map(({ start, end, text }) =>
      finding(
        { start, end },
        voice.t('{0} was so at publication; that was {1} years ago or more.', quoted(text), years),
      ),
    ),
  ];
};

/** Dates of the prose whose value hangs on the day of publication. */
function relativeDates({ passages }: ArticleView): readonly { readonly fact: DateFact }[] {
  return passages.flatMap((passage) =>
    passage.isProse
      ? passage.mentions.flatMap((mention) => {
          const { fact } = mention;
          if (fact.kind !== 'date' || passage.isQuoted(mention)) return [];
          const { relative, timex } = fact.value;
          return relative && !timex.endsWith('_REF') && !timex.includes('XX') ? [{ fact }] : [];
        })
      : [],
  );
}

function hasNamedDay({ text }: DateFact, { words }: ArticleView): boolean {
  const written = new Words(text);
  return WordList.ofValues(words.months).within(written, 0, written.length) !== undefined;
}

/** The facts as they would be read in an article published on another day. */
function readAsOf({ checked }: ArticleView, published: string): readonly Fact[] {
  const { document, config, sidecar, registry, context } = checked;
  const options = recognizeOptions({ language: context.language, published, registry }, config, sidecar);
  return recognizeDocument(document, { ...options, kinds: ['date'] }).facts;
}

function valueOfDate({ value }: DateFact): string {
  if (value.timex.startsWith('P') && value.start !== undefined) return `${value.start}/${value.end ?? ''}`;
  return value.timex;
}
