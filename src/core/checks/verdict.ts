import { isImageTarget, type Verdict } from '../claims/claim.js';
import { verdictOfAttribution } from '../claims/quotation.js';
import type { ClaimState } from '../claims/state.js';
import type { Check, Finding, Severity } from './finding.js';
import { placeOfClaim, quoted, replacement } from './place.js';

/*
 * A claim whose verdict is not `correct`: the article says something that did not hold when it was checked. Wrong and
 * unsupported words are errors, the rest are warnings. A claim whose words have changed since is left to the check for
 * that: what was wrong may have been put right; so is what a quotation's attribution already says to the check for that. A
 * suggestion is offered as the fix.
 */

const FINDINGS: Readonly<Record<Exclude<Verdict, 'correct'>, { readonly severity: Severity; readonly says: string }>> =
  {
    incorrect: { severity: 'error', says: 'was found to be wrong' },
    unsupported: { severity: 'error', says: 'is not supported by any source' },
    imprecise: { severity: 'warning', says: 'is imprecise' },
    'missing-context': { severity: 'warning', says: 'lacks context that changes its meaning' },
    outdated: { severity: 'warning', says: 'is out of date' },
  };

export const checkVerdicts: Check = (checked) =>
  checked.states.flatMap((state): readonly Finding[] => {
    const { claim, condition, words } = state;
    if (claim.status === 'withdrawn' || condition === 'stale' || condition === 'gone') return [];
    const verdict = worstVerdict(state);
    if (verdict === undefined || verdict === verdictOfAttribution(claim)) return [];
    const { severity, says } = FINDINGS[verdict];
    const shown = words ?? (isImageTarget(claim.target) ? claim.target.image : claim.target.exact);
    const fix = replacement(checked, state);
    return [
      {
        id: verdict,
        severity,
        message: `${quoted(shown)} ${says}.`,
        ...placeOfClaim(checked, state),
        ...(fix && { fix }),
      },
    ];
  });

/** Of the claim's verdict and those of its reviews, the one that is worst for the article. */
function worstVerdict({ claim, reviews }: ClaimState): keyof typeof FINDINGS | undefined {
  const said = new Set<Verdict | undefined>([claim.verdict, ...reviews.map(({ review }) => review.verdict)]);
  return (Object.keys(FINDINGS) as (keyof typeof FINDINGS)[]).find((verdict) => said.has(verdict));
}
