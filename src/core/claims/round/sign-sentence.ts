import type { Fact } from '../../facts.js';
import type { Span } from '../../text/span.js';
import { annotate } from '../annotate.js';
import type { Claim } from '../claim.js';
import { FactClaims, isSame, subjectsOf } from '../fact-claims.js';
import type { SidecarEdit } from '../sidecar/edits.js';
import { type Signature, sequence, signOff } from '../sign-off.js';
import { type SignedArticle, signOffFacts } from '../sign-selection.js';
import { type ClaimState, claimState } from '../state.js';

/*
 * Signing a sentence by one decision: every fact in it and, where there is a claim on the sentence itself, that one too. A
 * sentence without facts and claims gets a claim of its own, a statement. What somebody decided otherwise (a question is
 * out, disputed, not checkable, another verdict) is left as it is: one key for many is no answer to that. A quotation in it
 * is left too: that its facts are right does not say that it was said so.
 */

export interface SignedSentence {
  readonly edit: SidecarEdit;
  /** Facts that are signed, and those left as they were decided before. */
  readonly facts: readonly Fact[];
  readonly left: readonly Fact[];
  /** Ids of the claims that are signed besides those on facts. */
  readonly claims: readonly string[];
  /** Ids of the quotations around which, or in which, it is not asked yet whether they were said so. */
  readonly quotations: readonly string[];
}

/**
 * @param sentence UTF-16 offsets into the article
 * @param newId gives an id that is not in use, another one at each call
 * @returns `undefined` when there is nothing to sign
 */
export function signSentence(
  signed: SignedArticle,
  sentence: Span,
  signature: Signature,
  newId: () => string,
): SignedSentence | undefined {
  const { document, article, facts, states } = signed;
  const inside = facts.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
  const claims = new FactClaims(document, states);
  const otherwise = new Set(
    subjectsOf(facts)
      .filter((subject) => claims.voicesOf(subject).own.some(isDecidedOtherwise))
      .flatMap((subject) => subject.facts),
  );
  const chosen = inside.filter((fact) => !otherwise.has(fact));
  const left = inside.filter((fact) => otherwise.has(fact));
  const statements = states.filter(
    (state) => state.claim.kind === 'statement' && state.place && isSame(state.place, sentence),
  );
  const open = statements.filter((state) => !isDecidedOtherwise(state));
  const edits = [
    ...open.map((state) => signOff(article, facts, state, signature)),
    ...(chosen.length > 0 ? [signOffFacts(signed, chosen, signature, newId)] : []),
    ...(inside.length === 0 && statements.length === 0 ? newStatement(signed, sentence, signature, newId()) : []),
  ].filter((edit) => edit !== undefined);
  if (edits.length === 0) return undefined;
  const isNear = ({ place }: ClaimState): boolean =>
    place !== undefined && place.start < sentence.end && sentence.start < place.end;
  const quotations = states.filter((state) => isNear(state) && isUnanswered(state.claim)).map(({ id }) => id);
  return { edit: sequence(edits), facts: chosen, left, claims: open.map(({ id }) => id), quotations };
}

function isUnanswered({ kind, attribution, status }: Claim): boolean {
  return kind === 'quotation' && attribution === undefined && (status === 'unchecked' || status === 'checked');
}

function newStatement(
  { article, facts, states }: SignedArticle,
  span: Span,
  signature: Signature,
  id: string,
): readonly SidecarEdit[] {
  const words = article.fromSource(span);
  const add = annotate(article, states, { id, span, kind: 'statement' });
  const claim = add.type === 'add-claims' ? add.claims[0]?.claim : undefined;
  if (words.start === words.end || claim === undefined) return [];
  const state = claimState(article, id, claim, { state: 'anchored', ...span, score: 1 });
  return [add, signOff(article, facts, state, signature)];
}

function isDecidedOtherwise({ claim, condition }: ClaimState): boolean {
  switch (claim.status) {
    case 'waiting':
    case 'needs-source':
    case 'disputed':
    case 'not-checkable':
    case 'withdrawn':
      return true;
    case 'checked':
      return condition === 'sound' && claim.verdict !== undefined && claim.verdict !== 'correct';
    case 'unchecked':
      return false;
  }
}
