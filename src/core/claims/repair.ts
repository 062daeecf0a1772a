import type { Fact } from '../facts.js';
import { factOf, valueData } from './annotate.js';
import type { Verdict } from './claim.js';
import { changedValue, readsAs } from './reading.js';
import type { SidecarEdit } from './sidecar/edits.js';
import { type Signature, sequence, setField, signOff, targetAnew } from './sign-off.js';
import type { ClaimState, ReviewState } from './state.js';
import type { ArticleText } from './target/article-text.js';

/*
 * What can be done with a claim that no longer fits its article, besides attaching it to other words: taking the words of
 * now for its own, which makes it unchecked; or signing it off again, several at once.
 */

/**
 * Takes the words, sentence and value of now for the claim's own. What was decided about others does not hold for them:
 * the claim is unchecked again, without a verdict, and signatures that were not for these words are taken out.
 * @returns `undefined` when the words are not found, and when nothing has changed
 */
export function acceptWords(article: ArticleText, facts: readonly Fact[], state: ClaimState): SidecarEdit | undefined {
  const { id, claim, place, reviews } = state;
  const fact = factOf(state, facts);
  const isOtherValue = claim.value !== undefined && (fact === undefined || !readsAs(fact, claim.value));
  const hasChanged = state.condition === 'stale' || state.condition === 'context';
  const edits: SidecarEdit[] = [...targetAnew(article, state)];
  if (place === undefined || (!hasChanged && edits.length === 0 && !isOtherValue)) return undefined;
  for (const { reviewer, condition } of reviews) {
    if (condition !== 'sound') edits.push({ type: 'remove-review', claim: id, reviewer });
  }
  if (claim.status !== 'unchecked' && claim.status !== 'withdrawn') edits.push(setField(id, ['status'], 'unchecked'));
  if (claim.verdict !== undefined) edits.push({ type: 'remove-field', owner: { claim: id }, path: ['verdict'] });
  if (isOtherValue && fact !== undefined) edits.push(setField(id, ['value'], valueData(fact.value)));
  if (isOtherValue && fact === undefined) edits.push({ type: 'remove-field', owner: { claim: id }, path: ['value'] });
  return sequence(edits);
}

/** A decision that was for words, a sentence or a day of publication that are others now. */
export interface OldSignature {
  readonly state: ClaimState;
  /** The verdict that would be signed again. */
  readonly verdict: Verdict;
  /** `moved`: words and sentence are the same, only the day of publication is another one. */
  readonly why: 'stale' | 'context' | 'moved';
  /** The words, sentence or value that were signed off, and those of now. */
  readonly before: string;
  readonly now: string;
}

/**
 * Claims that can be signed off again as they are, in the order of the file.
 * @param reviewer whose verdict is taken, where several differ
 */
export function oldSignatures(
  states: readonly ClaimState[],
  facts: readonly Fact[],
  reviewer: string,
): readonly OldSignature[] {
  return states.flatMap((state): readonly OldSignature[] => {
    const { claim, place, reviews, words = '', sentence = '' } = state;
    if (place === undefined || claim.status !== 'checked') return [];
    const old = oldReview(reviews, reviewer);
    const verdict = old?.review.verdict ?? claim.verdict;
    if (verdict === undefined) return [];
    if (old?.condition === 'context')
      return [{ state, verdict, why: 'context', before: old.review.sentence ?? '', now: sentence }];
    if (old !== undefined) return [{ state, verdict, why: 'stale', before: old.review.text, now: words }];
    const change = changedValue(state, facts);
    return change?.moved === true ? [{ state, verdict, why: 'moved', before: change.before, now: change.now }] : [];
  });
}

/** The reviewer's own signature when it is old, else the first old one. */
function oldReview(reviews: readonly ReviewState[], reviewer: string): ReviewState | undefined {
  const old = reviews.filter(({ condition }) => condition !== 'sound');
  return old.find((review) => review.reviewer === reviewer) ?? old[0];
}

/** Signs several off again, each with the verdict it had. */
export function signAgain(
  article: ArticleText,
  facts: readonly Fact[],
  chosen: readonly OldSignature[],
  { reviewer, date }: Omit<Signature, 'verdict'>,
): SidecarEdit {
  return sequence(chosen.map(({ state, verdict }) => signOff(article, facts, state, { reviewer, date, verdict })));
}
