import { isSame } from '../../../core/claims/fact-claims.js';
import type { ClaimState } from '../../../core/claims/state.js';
import type { Resolution } from '../../../core/claims/target/resolve.js';
import type { Fact } from '../../../core/facts.js';
import type { PlacedClaim } from './claimedArticle.js';

/** A claim where its words stand now, as far as that is known. */
export function placed(state: ClaimState, place: Resolution | undefined): PlacedClaim {
  const { start, end, candidates } = place ?? {};
  return {
    id: state.id,
    claim: state.claim,
    state,
    ...(start !== undefined && end !== undefined && { span: { start, end } }),
    ...(candidates && { candidates }),
  };
}

/** The innermost claim whose words cover an offset, else one whose words end there. */
export function claimAt(claims: readonly PlacedClaim[], offset: number): PlacedClaim | undefined {
  let best: PlacedClaim | undefined;
  for (const claim of claims) {
    const { span } = claim;
    if (span && span.start <= offset && offset <= span.end && (!best || isBetter(claim, best, offset))) {
      best = claim;
    }
  }
  return best;
}

function isBetter(one: PlacedClaim, other: PlacedClaim, offset: number): boolean {
  const [a, b] = [one.span!, other.span!];
  const [coversA, coversB] = [offset < a.end, offset < b.end];
  return coversA === coversB ? a.end - a.start < b.end - b.start : coversA;
}

/** The claim about a fact: the one on its words that is about its kind, or the one of its entity at another mention. */
export function claimOf(claims: readonly PlacedClaim[], fact: Fact, facts: readonly Fact[]): PlacedClaim | undefined {
  const own = claimOn(claims, fact);
  if (own || fact.kind !== 'entity') {
    return own;
  }
  const key = fact.value.id ?? fact.value.name;
  for (const other of facts) {
    if (other.kind === 'entity' && (other.value.id ?? other.value.name) === key) {
      const claim = claimOn(claims, other);
      if (claim) {
        return claim;
      }
    }
  }
  return undefined;
}

function claimOn(claims: readonly PlacedClaim[], fact: Fact): PlacedClaim | undefined {
  return claims.find(({ claim: { kind }, span }) => {
    return span !== undefined && (kind === undefined || kind === fact.kind) && isSame(span, fact);
  });
}
