import type { Fact } from '../facts.js';
import type { ProseDocument } from '../prose/prose.js';
import { claimBefore } from './annotate.js';
import type { Claim } from './claim.js';
import { FactClaims, type Subject, subjectsOf } from './fact-claims.js';
import type { SidecarEdit } from './sidecar/edits.js';
import { type Signature, sequence, signOff } from './sign-off.js';
import { type ClaimState, claimState } from './state.js';
import type { ArticleText } from './target/article-text.js';
import { createTargetIn } from './target/target.js';

/** An article and its claims, as far as signing needs them. */
export interface SignedArticle {
  readonly document: ProseDocument;
  readonly article: ArticleText;
  /** All of the article. */
  readonly facts: readonly Fact[];
  readonly states: readonly ClaimState[];
}

/**
 * Signs facts off, as when a whole sentence was chosen: those that have a claim (names: at any mention) by it, the others
 * by a new one. Claims whose words are not found for certain are left alone.
 * @param chosen facts of the article
 * @param newId gives an id that is not in use, another one at each call
 * @returns `undefined` when there is nothing to sign
 */
export function signOffFacts(
  signed: SignedArticle,
  chosen: readonly Fact[],
  signature: Signature,
  newId: () => string,
): SidecarEdit | undefined {
  const { document, article, facts } = signed;
  const claims = new FactClaims(document, signed.states);
  const states = [...signed.states];
  const edits: SidecarEdit[] = [];
  for (const subject of chosenSubjects(facts, chosen)) {
    const own = claims.voicesOf(subject).own.filter(({ claim }) => claim.status !== 'withdrawn');
    if (own.length > 0) {
      for (const state of own) edits.push(signOff(article, facts, state, signature));
      continue;
    }
    const fact = subject.facts.find((one) => chosen.includes(one))!;
    if (claims.claimsAt(fact).some(({ condition }) => condition === 'ambiguous')) continue;
    const claim: Claim = { target: createTargetIn(article, fact), status: 'unchecked' };
    const { start, end } = fact;
    const state = claimState(article, newId(), claim, { state: 'anchored', start, end, score: 1 });
    edits.push({ type: 'add-claims', claims: [{ id: state.id, claim, after: claimBefore(states, start) }] });
    edits.push(signOff(article, facts, state, signature));
    states.push(state);
  }
  return edits.length === 0 ? undefined : sequence(edits);
}

function chosenSubjects(facts: readonly Fact[], chosen: readonly Fact[]): readonly Subject[] {
  return subjectsOf(facts).filter((subject) => subject.facts.some((fact) => chosen.includes(fact)));
}
