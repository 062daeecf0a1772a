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
