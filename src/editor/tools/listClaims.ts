import { type Evidence, isImageTarget, type Source } from '../../core/claims/claim.js';
import { findingText } from '../claims/findings.js';
import type { ClaimedArticle, PlacedClaim } from '../claims/model/claimedArticle.js';
import type { ClaimedArticles } from '../claims/model/claimedArticles.js';
import type { ClaimProblems } from '../claims/problems.js';
import { articleOf, pageOf, placeOf, type ToolInput } from './input.js';

/** The claims of an article, how they stand, how much is covered, and what Problems would show. */
export async function listClaims(claims: ClaimedArticles, problems: ClaimProblems, input: ToolInput): Promise<object> {
  const document = await articleOf(input);
  const claimed = await claims.read(document);
  if (!claimed) throw new Error('That is no article in Markdown.');
  const { items, ...page } = pageOf(claimed.claims, input);
  const { covered, open, apart } = claimed.coverage;
  const found = await problems.find(claimed);
  return {
    coverage: { covered, open, apart },
    ...(claimed.unreadable && { unreadable: true }),
    ...page,
    claims: items.map((placed) => claimData(claimed, placed)),
    findings: (found?.findings ?? []).map((finding) => ({
      id: finding.id,
      severity: finding.severity,
      message: findingText(finding, found!.checked),
      ...(finding.in === 'sidecar' ? { in: 'sidecar' } : placeOf(document, finding.start)),
    })),
  };
}

function claimData({ document, sidecar }: ClaimedArticle, { id, claim, state, span }: PlacedClaim): object {
  const { target, status, verdict, kind, evidence = {}, question, suggestion } = claim;
  return {
    id,
    words: isImageTarget(target) ? target.image : (state.words ?? target.exact),
    ...(span && placeOf(document, span.start)),
    ...(kind && { kind }),
    status,
    ...(verdict && { verdict }),
    condition: state.condition,
    reviews: state.reviews.map(({ reviewer, review, condition }) => ({ reviewer, verdict: review.verdict, condition })),
    sources: Object.entries(evidence).map(([id, given]) => sourceData(sidecar?.sources[id], given)),
    ...(question && { question: question.text, askedOf: question.to }),
    ...(suggestion && { suggestion }),
  };
}

/** Of a confidential source no more is told than that it is one. */
function sourceData(source: Source | undefined, { at, quote }: Evidence): object {
  if (source === undefined || source.type === 'confidential') return { type: source?.type ?? 'missing' };
  const { type, title, url } = source;
  return { type, ...(title && { title }), ...(url && { url }), ...(at && { at }), ...(quote && { quote }) };
}
