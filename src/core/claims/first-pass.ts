import type { Fact } from '../facts.js';
import type { ProseDocument } from '../prose/prose.js';
import type { Span } from '../text/span.js';
import { finish, type Steps } from '../text/steps.js';
import type { Claim, Sidecar } from './claim.js';
import { FactClaims, subjectsOf } from './fact-claims.js';
import type { NewClaim, SidecarEdit } from './sidecar/edits.js';
import { newId } from './sidecar/ids.js';
import type { ClaimState } from './state.js';
import type { ArticleText } from './target/article-text.js';
import { createTargetIn } from './target/target.js';

/*
 * The list of what must be checked: a slim block (target and `unchecked`) for every fact that no claim is about yet,
 * names once, at their first mention. Claims already there keep their place: a new one comes behind the claim that stands
 * nearest before it in the article. A fact on whose words a claim might stand (ambiguous) is not given a second one.
 *
 * Blocks that nobody has touched (nothing but target and `unchecked`) whose words are gone may be dropped; that is
 * offered, never done by itself.
 */

export interface FirstPass {
  /** How many facts get a block. */
  readonly added: number;
  /** Writes the blocks; absent when there is nothing to add. */
  readonly add?: SidecarEdit;
  /** Where the words of each block stand, by id; UTF-16 offsets into the article. */
  readonly places: ReadonlyMap<string, Span>;
  /** Ids of untouched blocks whose words are gone, in the order of the file. */
  readonly lost: readonly string[];
  /** Takes the lost blocks out; absent when there are none. */
  readonly drop?: SidecarEdit;
}

export interface FirstPassInput {
  readonly document: ProseDocument;
  readonly article: ArticleText;
  readonly facts: readonly Fact[];
  /** `undefined` for an article without a sidecar. */
  readonly sidecar: Sidecar | undefined;
  readonly states: readonly ClaimState[];
  /** From 0 to below 1, as `Math.random` gives; ids come from it. */
  readonly random: () => number;
}

export function planFirstPass(input: FirstPassInput): FirstPass {
  return finish(planFirstPassInSteps(input));
}

/** As `planFirstPass`, in steps of a few facts. */
export function* planFirstPassInSteps(input: FirstPassInput): Steps<FirstPass> {
  const { document, article, facts, sidecar, states, random } = input;
  const known = new FactClaims(document, states);
  const taken = new Set(Object.keys(sidecar?.claims ?? {}));
  const anchors = new Anchors(states);
  const claims: NewClaim[] = [];
  const places = new Map<string, Span>();
  for (const [i, subject] of subjectsOf(facts).entries()) {
    if (i % STEP === STEP - 1) yield;
    if (subject.facts.some((fact) => known.claimsAt(fact).some((state) => isAbout(state, subject.kind)))) continue;
    const [fact] = subject.facts as readonly [Fact];
    const id = newId('c-', random, (one) => taken.has(one));
    taken.add(id);
    claims.push({ id, claim: slim(article, fact), after: anchors.before(fact.start) });
    anchors.add({ id, start: fact.start });
    places.set(id, { start: fact.start, end: fact.end });
  }
  const lost = states.filter(isLost).map(({ id }) => id);
  return {
    added: claims.length,
    places,
    ...(claims.length > 0 && { add: { type: 'add-claims', claims } }),
    lost,
    ...(lost.length > 0 && {
      drop: { type: 'sequence', edits: lost.map((claim) => ({ type: 'remove-claim', claim })) },
    }),
  };
}

/** Facts that are looked at in one step. */
const STEP = 100;

interface Anchor {
  readonly id: string;
  readonly start: number;
}

/** Behind which claim one comes: those that are there, and those that are made, in the order of the article. */
class Anchors {
  readonly #there: readonly Anchor[];
  #passed = 0;
  #made: Anchor | undefined;

  constructor(states: readonly ClaimState[]) {
    this.#there = states
      .flatMap(({ id, place }) => (place === undefined ? [] : [{ id, start: place.start }]))
      .sort((a, b) => a.start - b.start);
  }

  /** The id of the nearest at or before an offset; offsets do not go back. */
  before(offset: number): string | null {
    while ((this.#there[this.#passed]?.start ?? Number.POSITIVE_INFINITY) <= offset) this.#passed++;
    const there = this.#there[this.#passed - 1];
    const made = this.#made;
    // What is made stands behind what was there, at the same place too.
    return (there && (made === undefined || there.start > made.start) ? there : made)?.id ?? null;
  }

  add(made: Anchor): void {
    this.#made = made;
  }
}

/** A block without a decision. */
function slim(article: ArticleText, fact: Fact): Claim {
  return { target: createTargetIn(article, fact), status: 'unchecked' };
}

function isAbout({ claim }: ClaimState, kind: Fact['kind']): boolean {
  return claim.kind === undefined || claim.kind === kind;
}

function isLost({ claim, condition }: ClaimState): boolean {
  return condition === 'gone' && claim.status === 'unchecked' && isUntouched(claim);
}

/** Whether a block holds nothing but what the first pass wrote. */
export function isUntouched(claim: Claim): boolean {
  return Object.keys(claim).every((key) => key === 'target' || key === 'status');
}
