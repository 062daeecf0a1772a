import type { CheckedArticle } from '../claims/checked-article.js';
import type { Evidence, Sidecar, Verdict } from '../claims/claim.js';
import { isMisattributed, verdictOfAttribution } from '../claims/quotation.js';
import type { ClaimState } from '../claims/state.js';
import type { Voice } from '../describe/voice.js';
import { verdictWord } from './words.js';

/*
 * The verdicts on an article as schema.org ClaimReview (JSON-LD), for search engines and archives of fact checks: one for
 * each claim that is checked, stands on its words and whose signatures agree. The verdict is in words
 * (`alternateName`); there is no number, since verdicts are no scale. Confidential sources are left out.
 */

export interface PublishedBy {
  readonly voice: Voice;
  /** Name of the newsroom. */
  readonly publisher?: string | undefined;
  /** Address of the article. */
  readonly url?: string | undefined;
}

export const SCHEMA_ORG = 'https://schema.org';

/** The text of a JSON-LD file. */
export function claimReviews(checked: CheckedArticle, by: PublishedBy): string {
  const graph = checked.states.flatMap((state) => {
    const verdict = settledVerdict(state);
    return verdict ? [reviewOf(state, verdict, checked, by)] : [];
  });
  return `${JSON.stringify({ '@context': SCHEMA_ORG, '@graph': graph }, undefined, 2)}\n`;
}

/** What is published of a claim: nothing while anything about it is open. */
function settledVerdict({ claim, condition, disagreement, place }: ClaimState): Verdict | undefined {
  if (claim.status !== 'checked' || condition !== 'sound' || disagreement || place === undefined) return undefined;
  return isMisattributed(claim) ? verdictOfAttribution(claim) : claim.verdict;
}

function reviewOf(state: ClaimState, verdict: Verdict, checked: CheckedArticle, by: PublishedBy): object {
  const { claim, words, sentence, reviews } = state;
  const { publisher, url, voice } = by;
  const { published, language } = checked.context;
  const signed = reviews.flatMap(({ review }) => review.date ?? []).sort();
  const citations = citationsOf(claim.evidence ?? {}, checked.sidecar);
  return {
    '@type': 'ClaimReview',
    ...(url && { url: `${url}#${state.id}` }),
    ...(signed.length > 0 && { datePublished: signed.at(-1) }),
    inLanguage: language,
    ...(publisher && { author: { '@type': 'Organization', name: publisher } }),
    claimReviewed: (sentence ?? words ?? '').trim(),
    itemReviewed: {
      '@type': 'Claim',
      text: words ?? '',
      ...(claim.speaker && { author: { '@type': 'Thing', name: claim.speaker } }),
      ...(published && { datePublished: published }),
      ...(url && { appearance: { '@type': 'Article', url } }),
    },
    reviewRating: { '@type': 'Rating', alternateName: verdictWord(verdict, voice) },
    ...(citations.length > 0 && { citation: citations }),
  };
}

function citationsOf(evidence: Readonly<Record<string, Evidence>>, sidecar: Sidecar | undefined): readonly object[] {
  return Object.keys(evidence).flatMap((id) => {
    const source = sidecar?.sources[id];
    if (!source || source.type === 'confidential') return [];
    const { title, url, publisher, date } = source;
    return [
      {
        '@type': 'CreativeWork',
        ...(title && { name: title }),
        ...(url && { url }),
        ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
        ...(date && { datePublished: date }),
      },
    ];
  });
}
