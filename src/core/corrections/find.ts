import type { CheckedArticle } from '../claims/checked-article.js';
import { isImageTarget } from '../claims/claim.js';
import type { ChangeKind } from '../claims/diff/change.js';
import { changesBetween } from '../claims/diff/diff.js';
import { type ClaimState, claimState, type ReviewState } from '../claims/state.js';
import { fold } from '../claims/target/folding.js';
import { GONE, resolveIn } from '../claims/target/resolve.js';
import { changedFacts, type Signed } from './changed-facts.js';
import type { Correction } from './correction.js';
import { publicationDay } from './publication.js';

/*
 * What readers of a published article are to be told: facts that somebody had signed and that say something else now, or
 * nothing. One correction a sentence. Whether the article was published is for `publication.ts`.
 */

/** What may have happened to signed words, besides being moved or written in another way. */
const OF_WORDS: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'words',
  'changed',
  'gone',
  'removed',
  'value',
  'verdict',
]);

/** Corrections that a later revision of an article calls for, in its order, what was taken out last. */
export function correctionsBetween(before: CheckedArticle, after: CheckedArticle): readonly Correction[] {
  const changed = new Set(
    changesBetween(before, after).flatMap(({ kind, claim }) => (claim && OF_WORDS.has(kind) ? [claim] : [])),
  );
  const now = new Map(after.states.map((state) => [state.id, state]));
  const found = before.states.flatMap((state) => {
    if (!changed.has(state.id)) return [];
    const signed = signedThen(state);
    return signed === undefined ? [] : [{ signed, now: now.get(state.id) ?? withoutClaim(state, after) }];
  });
  return corrections(found, after);
}

/** Corrections that follow from an article and its claims alone: signatures for words that read otherwise now. */
export function correctionsOf(checked: CheckedArticle): readonly Correction[] {
  const found = checked.states.flatMap((state) => {
    const signed = signedOnce(state, publicationDay(checked));
    return signed === undefined ? [] : [{ signed, now: state }];
  });
  return corrections(found, checked);
}

/** What stood in the article and was signed so. */
function signedThen({ id, claim, words, sentence, reviews, place }: ClaimState): Signed | undefined {
  const reviewers = reviews.filter(({ condition }) => condition !== 'stale').map(({ reviewer }) => reviewer);
  if (reviewers.length === 0 || place === undefined || claim.status === 'withdrawn') return undefined;
  return { id, claim, words: words ?? '', sentence, reviewers };
}

/** Words that were found wrong before publication never came to readers. */
function signedOnce({ id, claim, reviews, condition }: ClaimState, published: string | undefined): Signed | undefined {
  if (claim.status === 'withdrawn') return undefined;
  const wasPublished = ({ review: { verdict = 'correct', date = '' } }: ReviewState): boolean =>
    verdict === 'correct' || published === undefined || date > published;
  const stale = reviews.filter(
    (review) => (review.condition === 'stale' || condition === 'gone') && wasPublished(review),
  );
  const last = stale.toSorted((a, b) => ((a.review.date ?? '') < (b.review.date ?? '') ? 1 : -1))[0];
  if (last === undefined) return undefined;
  const { text, sentence, date } = last.review;
  return { id, claim, words: text, sentence, reviewers: stale.map(({ reviewer }) => reviewer), since: date };
}

/** The state that a claim would have that was taken out of the sidecar. */
function withoutClaim({ id, claim }: ClaimState, { article }: CheckedArticle): ClaimState {
  const resolution = isImageTarget(claim.target) ? GONE : (resolveIn(article, [claim.target])[0] ?? GONE);
  return claimState(article, id, claim, resolution);
}

function corrections(
  all: readonly { readonly signed: Signed; readonly now: ClaimState }[],
  article: CheckedArticle,
): readonly Correction[] {
  const bySentence = new Map<string, Correction>();
  for (const { signed, now } of all) {
    const state = now.condition === 'gone' ? (refound(signed, article) ?? now) : now;
    const facts = changedFacts(signed, state, article);
    if (facts.length === 0) continue;
    const before = signed.sentence ?? signed.words;
    const known = bySentence.get(fold(before));
    // Of a table where it changed, and not at its headings.
    const place = known?.place ?? state.cells?.find((cell) => cell.place)?.place ?? state.place;
    const after = known?.after ?? state.sentence;
    const since = [known?.since, signed.since]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
    bySentence.set(fold(before), {
      claims: [...(known?.claims ?? []), signed.id],
      signed: [...new Set([...(known?.signed ?? []), ...signed.reviewers])].sort(),
      ...(since !== undefined && { since }),
      facts: [...(known?.facts ?? []), ...facts],
      before,
      ...(after !== undefined && { after }),
      ...(place && { place }),
    });
  }
  return [...bySentence.values()].sort((a, b) => (a.place?.start ?? LAST) - (b.place?.start ?? LAST));
}

/** Characters by which a sentence is known again, and of what may stand in it now in the place of signed words. */
const KNOWN_AGAIN = 12;
const REPLACED = 120;

/** The state of a claim whose words were found nowhere, by what stands where they stood in their sentence. */
function refound(signed: Signed, { article }: CheckedArticle): ClaimState | undefined {
  const { id, claim, words, sentence = '' } = signed;
  const at = sentence.indexOf(words);
  const [left, right] = [sentence.slice(0, Math.max(0, at)), sentence.slice(at + words.length)];
  if (left.length < KNOWN_AGAIN || right === '') return undefined;
  const start = article.text.indexOf(left) + left.length;
  const behind = article.text.slice(start, start + REPLACED);
  const end = Math.max(behind.indexOf(right), behind.indexOf(right.slice(-KNOWN_AGAIN)));
  if (start < left.length || end <= 0) return undefined;
  return claimState(article, id, claim, {
    state: 'changed',
    score: 0,
    ...article.toSource({ start, end: start + end }),
  });
}

const LAST = Number.MAX_SAFE_INTEGER;
