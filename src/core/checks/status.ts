import { isImageTarget } from '../claims/claim.js';
import type { ClaimState } from '../claims/state.js';
import type { Check, Finding } from './finding.js';
import { placeOfClaim, quoted } from './place.js';

/*
 * A claim whose work has come to a halt: no source was found yet (`needs-source`), people do not agree on it
 * (`disputed`), or the verdicts of its reviews differ. Each is a warning; what is merely not done yet is for coverage.
 */

export const checkStatuses: Check = (checked) =>
  checked.states.flatMap((state) => {
    const said = halt(state);
    return said === undefined ? [] : [{ ...said, severity: 'warning' as const, ...placeOfClaim(checked, state) }];
  });

function halt({ claim, words, disagreement, reviews }: ClaimState): Pick<Finding, 'id' | 'message'> | undefined {
  const shown = quoted(words ?? (isImageTarget(claim.target) ? claim.target.image : claim.target.exact));
  if (claim.status === 'withdrawn') return undefined;
  if (claim.status === 'needs-source') return { id: 'needs-source', message: `${shown} needs a source.` };
  if (claim.status === 'disputed') return { id: 'disputed', message: `${shown} is disputed.` };
  if (!disagreement) return undefined;
  const verdicts = reviews.flatMap(({ reviewer, review }) =>
    review.verdict ? [`${reviewer}: ${review.verdict}`] : [],
  );
  return { id: 'reviews-disagree', message: `Verdicts on ${shown} differ (${verdicts.join(', ')}).` };
}
