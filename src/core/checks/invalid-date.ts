import type { ArticleCheck } from './article-check.js';
import { quoted } from './place.js';

/*
 * A day that is in no calendar (31 April, 29 February of a common year). It is read as it stands, so nothing else can say
 * which day was meant: an error in the article.
 */

export const checkInvalidDates: ArticleCheck = ({ checked: { facts } }, voice) =>
  facts.flatMap((fact) => {
    if (fact.kind !== 'date' || fact.value.invalid !== true) return [];
    const { start, end, text } = fact;
    const message = voice.t('{0} does not exist.', quoted(text));
    return [{ id: 'invalid-date' as const, severity: 'error' as const, message, start, end }];
  });
