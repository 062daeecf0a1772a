import type { Requirements } from '../config/config.js';
import type { Fact, FactKind } from '../facts.js';
import type { ProseDocument } from '../prose/prose.js';
import type { Claim, Priority, Sidecar } from './claim.js';
import { FactClaims, type Subject, subjectsOf, type Voices } from './fact-claims.js';
import { lacksOf, requirementsFor, stronger } from './requirements.js';
import { CONFLICT_KEY } from './sidecar/semantics.js';
import type { ClaimState } from './state.js';

/*
 * How much of an article is checked.
 *
 * Covered is a fact for which a claim speaks (its own, its entity's, its table's, or a statement around it) that stands
 * on its words, neither stale nor in a changed sentence, `checked` with `correct`, all its signatures agreeing, and with
 * all that the configuration requires of the fact's kind and priority (and of the claim's, for tables and statements). A claim of its
 * own that says otherwise (waiting, disputed, in need of a source, another verdict, changed words) keeps a fact open
 * whatever stands around it, and so does one that a merge has left undecided; one that nobody has looked at does not. Facts whose claim is `not-checkable` or `withdrawn`
 * and that nothing covers count apart. An entity counts once.
 */

export type Standing = 'covered' | 'open' | 'apart';

export interface Count {
  readonly covered: number;
  readonly open: number;
  readonly apart: number;
}

/** One thing to check and how it stands. */
export interface CoveredFact {
  readonly kind: FactKind;
  /** UTF-16 offsets into the article; of an entity, those of its first mention. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly standing: Standing;
  /** The claim that decides, or the one that comes nearest. */
  readonly claim?: string;
  /** Of an entity with several: how many. */
  readonly mentions?: number;
}

export interface Coverage extends Count {
  readonly kinds: Readonly<Record<FactKind, Count>>;
  /** In the order of the article. */
  readonly facts: readonly CoveredFact[];
  /** `true` when there is a sidecar that cannot be read: then nothing is covered. */
  readonly unreadable?: true;
}

/** Coverage of facts that were recognised, by claims whose state is known. */
export function coverageOf(
  document: ProseDocument,
  facts: readonly Fact[],
  states: readonly ClaimState[],
  sources: Sidecar['sources'],
  requirements?: Requirements,
): Coverage {
  const claims = new FactClaims(document, states);
  const judged = subjectsOf(facts).map((subject): CoveredFact => {
    const { standing, claim } = standingOf(subject, claims.voicesOf(subject), sources, requirements);
    const [{ start, end, text }] = subject.facts as readonly [Fact];
    const mentions = subject.facts.length;
    return {
      kind: subject.kind,
      start,
      end,
      text,
      standing,
      ...(claim !== undefined && { claim }),
      ...(mentions > 1 && { mentions }),
    };
  });
  const count = (kind?: FactKind): Count => {
    const of = (standing: Standing): number =>
      judged.filter((fact) => fact.standing === standing && (kind === undefined || fact.kind === kind)).length;
    return { covered: of('covered'), open: of('open'), apart: of('apart') };
  };
  const kinds = { amount: count('amount'), date: count('date'), entity: count('entity') };
  return { ...count(), kinds, facts: judged };
}

function standingOf(
  { kind }: Subject,
  { own, around }: Voices,
  sources: Sidecar['sources'],
  requirements: Requirements | undefined,
): { readonly standing: Standing; readonly claim?: string } {
  const against = own.find(contradicts);
  if (against !== undefined) return { standing: 'open', claim: against.id };
  const voices = [...own, ...around];
  // What a fact's own claim is marked as holds for whatever speaks for it.
  const priority = own.reduce<Priority | undefined>((most, { claim }) => stronger(most, claim.priority), undefined);
  const covering = voices.find((state) => covers(state, { kind, priority }, sources, requirements));
  if (covering !== undefined) return { standing: 'covered', claim: covering.id };
  const apart = voices.find(isApart);
  if (apart !== undefined) return { standing: 'apart', claim: apart.id };
  const nearest = voices[0];
  return nearest === undefined ? { standing: 'open' } : { standing: 'open', claim: nearest.id };
}

/** Whether a claim says that its fact is not, or no longer, all right. */
function contradicts(state: ClaimState): boolean {
  const { claim, condition, disagreement } = state;
  if (CONFLICT_KEY in claim) return true;
  switch (claim.status) {
    case 'waiting':
    case 'needs-source':
    case 'disputed':
      return true;
    case 'checked':
      return condition !== 'sound' || disagreement || !isCorrect(claim);
    case 'not-checkable':
      return condition !== 'sound';
    case 'unchecked':
      return state.reviews.length > 0 && (condition !== 'sound' || disagreement);
    case 'withdrawn':
      return false;
  }
}

function isApart({ claim, condition }: ClaimState): boolean {
  return condition === 'sound' && (claim.status === 'not-checkable' || claim.status === 'withdrawn');
}

function covers(
  state: ClaimState,
  fact: { readonly kind: FactKind; readonly priority: Priority | undefined },
  sources: Sidecar['sources'],
  requirements: Requirements | undefined,
): boolean {
  const { claim, condition, disagreement } = state;
  if (condition !== 'sound' || disagreement || claim.status !== 'checked' || !isCorrect(claim)) return false;
  if (CONFLICT_KEY in claim) return false;
  return requirementsFor(requirements, fact, claim).every((one) => lacksOf(state, one, sources).length === 0);
}

function isCorrect({ verdict, reviews }: Claim): boolean {
  return (
    verdict === 'correct' && Object.values(reviews ?? {}).every((review) => (review.verdict ?? verdict) === verdict)
  );
}
