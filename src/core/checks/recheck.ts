import { isImageTarget } from '../claims/claim.js';
import { isoDay } from '../recognize/article/context.js';
import { daysBetween } from '../recognize/dates/calendar.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { placeOfClaim, quoted } from './place.js';

/*
 * A claim that was to be checked again by a day (`recheck-by`) which has come. A warning on its words, where today is
 * known; withdrawn claims are left out. Signing it off anew does not change the day: that is written by hand, or taken out.
 */

export const checkRechecks: ArticleCheck = ({ checked }, voice) => {
  const { today, states } = checked;
  if (today === undefined) return [];
  return states.flatMap((state): readonly Finding[] => {
    const { claim, words } = state;
    const day = isoDay(claim['recheck-by'] ?? '');
    if (day === undefined || day > today || claim.status === 'withdrawn') return [];
    const shown = words ?? (isImageTarget(claim.target) ? claim.target.image : claim.target.exact);
    const message = voice.t('{0} was to be checked again by {1}.', quoted(shown), day);
    return [
      {
        id: 'recheck-due',
        severity: 'warning',
        message,
        ...placeOfClaim(checked, state),
        age: daysBetween(day, today),
      },
    ];
  });
};
