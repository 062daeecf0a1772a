import type { Attribution, Claim, Verdict } from './claim.js';
import type { SidecarEdit } from './sidecar/edits.js';

/*
 * A claim about a quotation: that somebody said so. Its attribution answers that, and its verdict, which is about our words,
 * follows from it; whether what was said is true is for the claims about the facts inside.
 */

/** What an attribution says of our words. */
export const ATTRIBUTION_VERDICTS: Readonly<Record<Attribution, Verdict>> = {
  verbatim: 'correct',
  faithful: 'correct',
  misquoted: 'incorrect',
  'not-found': 'unsupported',
};

/** What is found of a claim: whether our words are right, and of a quotation whether it was said so. */
export interface ClaimFinding {
  readonly verdict: Verdict;
  readonly attribution?: Attribution;
}

/**
 * What a verdict comes to for a claim; of a quotation it says nothing by itself, as long as nobody has answered whether it
 * was said so, or when the answer was no and the verdict is that all is right.
 * @param answer to that question, where it was asked
 * @returns `undefined` when it has to be asked
 */
export function findingOn(
  { kind, attribution: known }: Claim,
  verdict: Verdict | undefined,
  answer?: Attribution,
): ClaimFinding | undefined {
  if (kind !== 'quotation') return verdict && { verdict };
  if (answer !== undefined) {
    const follows = ATTRIBUTION_VERDICTS[answer];
    return { verdict: follows === 'correct' ? (verdict ?? follows) : follows, attribution: answer };
  }
  const isAnswered = known !== undefined && (verdict !== 'correct' || ATTRIBUTION_VERDICTS[known] === 'correct');
  return verdict && isAnswered ? { verdict, attribution: known } : undefined;
}

export function verdictOfAttribution({ kind, attribution }: Claim): Verdict | undefined {
  return kind === 'quotation' && attribution !== undefined ? ATTRIBUTION_VERDICTS[attribution] : undefined;
}

/** Whether a quotation was found not to have been said, or not so. */
export function isMisattributed({ attribution }: Claim): boolean {
  return attribution === 'misquoted' || attribution === 'not-found';
}

/** What a claim about a quotation has besides those of every claim. */
export type QuotationField = 'speaker' | 'attribution' | 'original' | 'original-language';

/** Sets fields of a claim about a quotation; an empty text takes one out. Nothing when all say so already. */
export function setQuotation(
  claim: Claim,
  id: string,
  fields: Readonly<Partial<Record<QuotationField, string>>>,
): SidecarEdit | undefined {
  const owner = { claim: id };
  const edits = Object.entries(fields).flatMap(([name, value]): readonly SidecarEdit[] => {
    const now = claim[name as QuotationField];
    const path = [name];
    if (value === '') return now === undefined ? [] : [{ type: 'remove-field', owner, path }];
    return value === now ? [] : [{ type: 'set-field', owner, path, value }];
  });
  return edits.length === 0 ? undefined : { type: 'sequence', edits };
}
