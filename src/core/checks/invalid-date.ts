import type { Check, Finding } from './finding.js';
import { quoted } from './place.js';

/*
 * A day that is in no calendar (31 April, 29 February of a common year). It is read as it stands, so nothing else can say
 * which day was meant: an error in the article.
 */

export const checkInvalidDates: Check = ({ facts }) =>
  facts.flatMap((fact): readonly Finding[] => {
    if (fact.kind !== 'date' || fact.value.invalid !== true) return [];
    const { start, end, text } = fact;
    return [{ id: 'invalid-date', severity: 'error', message: `${quoted(text)} does not exist.`, start, end }];
  });
