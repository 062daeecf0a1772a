import type { Requirements } from '../config/config.js';
import type { Fact, FactKind } from '../facts.js';
import type { ProseDocument } from '../prose/prose.js';
import { SaidFacts } from '../speech/said.js';
import type { Claim, Priority, Sidecar } from './claim.js';
import { FactClaims, type Subject, subjectsOf, type Voices } from './fact-claims.js';
import { isMisattributed } from './quotation.js';
import { lacksOf, requirementOfClaim, requirementsFor, stronger } from './requirements.js';
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
 *
 * Of a fact in somebody's mouth (in quotation marks, after «según») two things are asked: whether it is true, which is
 * all that makes it covered, and whether it was said, which a claim about the quotation around it answers.
 */

/** `apart` is what cannot be checked or was withdrawn: it counts neither way. */
export type Standing = 'covered' | 'open' | 'apart';

/** How many facts are checked, still open, or set apart. */
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
  /** Of a fact that somebody else says: whether it was said, by the quotation around it. Of an entity, when all its mentions are. */
  readonly said?: { readonly standing: Standing; readonly claim?: string };
}

/** How much of an article is checked. A name counts once, whatever its mentions. */
export interface Coverage extends Count {
  readonly kinds: Readonly<Record<FactKind, Count>>;
  /** In the order of the article. */
  readonly facts: readonly CoveredFact[];
  /** `true` when there is a sidecar that cannot be read: then nothing is covered. */
  readonly unreadable?: true;
}

/**
 * Coverage of facts that were recognised, by claims whose state is known.
 * @param language BCP 47 tag of the article, for what it gives back of what others say
 */
export function coverageOf(
  document: ProseDocument,
  facts: readonly Fact[],
  states: readonly ClaimState[],
  sources: Sidecar['sources'],
  requirements?: Requirements,
  language?: string,
): Coverage {
  const claims = new FactClaims(document, states);
  const saidFacts = new SaidFacts(document, facts, language);
  const quotations = new Quotations(states, sources, requirements);
  const judged = subjectsOf(facts).map((subject): CoveredFact => {
    const { standing, claim } = standingOf(subject, claims.voicesOf(subject), sources, requirements);
    const [{ start, end, text }] = subject.facts as readonly [Fact];
    const mentions = subject.facts.length;
    const isSaid = subject.facts.every((fact) => saidFacts.has(fact));
    return {
      kind: subject.kind,
      start,
      end,
      text,
      standing,
      ...(claim !== undefined && { claim }),
      ...(mentions > 1 && { mentions }),
      ...(isSaid && { said: quotations.around(subject) }),
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

/** The claims about what others say. */
class Quotations {
  readonly #states: readonly ClaimState[];
  readonly #right: ReadonlySet<ClaimState>;

  constructor(states: readonly ClaimState[], sources: Sidecar['sources'], requirements: Requirements | undefined) {
    this.#states = states.filter(({ claim, place }) => claim.kind === 'quotation' && place !== undefined);
    const isRight = (state: ClaimState): boolean =>
      isSoundlyCorrect(state) &&
      !isMisattributed(state.claim) &&
      lacksOf(state, requirementOfClaim(requirements, state.claim), sources).length === 0;
    this.#right = new Set(this.#states.filter(isRight));
  }

  /** How it stands with whether a fact was said, at any of its mentions. */
  around({ facts }: Subject): NonNullable<CoveredFact['said']> {
    const around = this.#states.filter(({ place }) =>
      facts.some(({ start, end }) => place!.start <= start && end <= place!.end),
    );
    const right = around.find((state) => this.#right.has(state));
    if (right) return { standing: 'covered', claim: right.id };
    const apart = around.find(isApart);
    if (apart) return { standing: 'apart', claim: apart.id };
    return { standing: 'open', ...(around[0] && { claim: around[0].id }) };
  }
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
  return (
    isSoundlyCorrect(state) &&
    requirementsFor(requirements, fact, state.claim).every((one) => lacksOf(state, one, sources).length === 0)
  );
}

/** Whether a claim stands on its words, is settled, and correct by all that have signed it. */
function isSoundlyCorrect({ claim, condition, disagreement }: ClaimState): boolean {
  const isSettled = condition === 'sound' && !disagreement && !(CONFLICT_KEY in claim);
  return isSettled && claim.status === 'checked' && isCorrect(claim);
}

function isCorrect({ verdict, reviews }: Claim): boolean {
  return (
    verdict === 'correct' && Object.values(reviews ?? {}).every((review) => (review.verdict ?? verdict) === verdict)
  );
}
