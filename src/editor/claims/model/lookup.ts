import { isSame } from '../../../core/claims/fact-claims.js';
import type { ClaimState } from '../../../core/claims/state.js';
import type { Resolution } from '../../../core/claims/target/resolve.js';
import type { Fact } from '../../../core/facts.js';
import { lazy } from '../../../core/text/lazy.js';
import { SpanIndex } from '../../../core/text/span-index.js';
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

/** The claims of an article as they stand at one moment, to be asked for by name and by place. */
export class ClaimLookup {
  readonly all: readonly PlacedClaim[];
  readonly #byId = lazy(() => new Map(this.all.map((claim) => [claim.id, claim])));
  readonly #byPlace = lazy(() => new SpanIndex(this.all, ({ span }) => (span ? [span] : [])));

  constructor(all: readonly PlacedClaim[]) {
    this.all = all;
  }

  get(id: string): PlacedClaim | undefined {
    return this.#byId().get(id);
  }

  /** The innermost claim whose words cover an offset, else one whose words end there. */
  at(offset: number): PlacedClaim | undefined {
    return this.#byPlace()
      .touching({ start: offset, end: offset })
      .reduce<PlacedClaim | undefined>((best, one) => (best && !isBetter(one, best, offset) ? best : one), undefined);
  }

  /** The claim about a fact: the one on its words that is about its kind, or the one of its entity at another mention. */
  of(fact: Fact, facts: readonly Fact[]): PlacedClaim | undefined {
    const own = this.#on(fact);
    if (own || fact.kind !== 'entity') {
      return own;
    }
    const key = fact.value.id ?? fact.value.name;
    for (const other of facts) {
      if (other.kind === 'entity' && (other.value.id ?? other.value.name) === key) {
        const claim = this.#on(other);
        if (claim) {
          return claim;
        }
      }
    }
    return undefined;
  }

  #on(fact: Fact): PlacedClaim | undefined {
    return this.#byPlace()
      .touching(fact)
      .find(({ claim: { kind }, span }) => {
        return span !== undefined && (kind === undefined || kind === fact.kind) && isSame(span, fact);
      });
  }
}

function isBetter(one: PlacedClaim, other: PlacedClaim, offset: number): boolean {
  const [a, b] = [one.span!, other.span!];
  const [coversA, coversB] = [offset < a.end, offset < b.end];
  return coversA === coversB ? a.end - a.start < b.end - b.start : coversA;
}
