import { annotate } from '../../../core/claims/annotate.js';
import type { ClaimKind } from '../../../core/claims/claim.js';
import { isSame } from '../../../core/claims/fact-claims.js';
import type { NewClaim, SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { sequence } from '../../../core/claims/sign-off.js';
import { type ClaimState, claimState } from '../../../core/claims/state.js';
import type { Fact } from '../../../core/facts.js';
import type { Span } from '../../../core/text/span.js';
import { type Desk, freshIds, stateOf } from './desk.js';

/** The claim that a command is about: one of the sidecar, or one that is made by the same edit. */
export interface Subject {
  readonly state: ClaimState;
  /** What makes the claim; nothing when it is there. */
  readonly create?: SidecarEdit;
}

/** Of the claim that is named, else of the fact, else of what else has a claim at the caret or the selection. */
export function subjectHere(desk: Desk): Subject | undefined {
  if (desk.named !== undefined) {
    const state = stateOf(desk, desk.named);
    return state && { state };
  }
  const { selection } = desk;
  if (!selection) {
    return undefined;
  }
  return selection.start < selection.end ? selected(desk, selection) : atCaret(desk, selection.start);
}

/**
 * Of each claim or fact that the caller names; of a single one as `subjectHere` says. Each claim once, and new ones in
 * the order of the article.
 */
export function subjectsHere(desk: Desk): readonly Subject[] {
  const { each } = desk.request;
  if (!each) {
    const subject = subjectHere(desk);
    return subject ? [subject] : [];
  }
  const subjects = new Map<string, Subject>();
  // A claim that is made stands before the next one that is.
  let states = desk.states;
  for (const { claim, span } of each.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))) {
    const subject = subjectHere({ ...desk, states, named: claim, selection: span });
    if (subject && !isMadeFor(subject, subjects)) {
      states = subject.create ? [...states, subject.state] : states;
      subjects.set(subject.state.id, subject);
    }
  }
  return [...subjects.values()];
}

/** The same name at another mention, or the same words once more. */
function isMadeFor({ state, create }: Subject, subjects: ReadonlyMap<string, Subject>): boolean {
  return create !== undefined && [...subjects.values()].some((one) => one.create && isSamePlace(one.state, state));
}

function isSamePlace({ place: a }: ClaimState, { place: b }: ClaimState): boolean {
  return a !== undefined && b !== undefined && isSame(a, b);
}

/** The claim about a fact, by whatever mention; a new one when it has none. */
export function ofFact(desk: Desk, fact: Fact): Subject {
  const placed = desk.claimed.claimOf(fact);
  const state = placed && stateOf(desk, placed.id);
  return state ? { state } : newClaim(desk, fact);
}

/** A claim that is not there yet, and the edit that makes it. */
export function newClaim(desk: Desk, span: Span, kind?: ClaimKind): Subject {
  const id = freshIds(desk, 'c-')();
  const create = annotate(desk.text, desk.states, { id, span, ...(kind !== undefined && { kind }) });
  const claim = added(create)?.claim;
  if (!claim) {
    throw new Error('a new claim is made by adding it');
  }
  const { start, end } = span;
  return { state: claimState(desk.text, id, claim, { state: 'anchored', start, end, score: 1 }), create };
}

/** An edit of a claim, with what makes the claim before it. */
export function withClaim({ create }: Subject, edit: SidecarEdit): SidecarEdit {
  return create ? sequence([create, edit]) : edit;
}

function added(edit: SidecarEdit): NewClaim | undefined {
  return edit.type === 'add-claims' ? edit.claims[0] : undefined;
}

function atCaret(desk: Desk, offset: number): Subject | undefined {
  const fact = desk.claimed.article.factAt(offset);
  const placed = desk.claimed.claimAt(offset);
  const state = placed && stateOf(desk, placed.id);
  if (!fact) {
    return state && { state };
  }
  // A claim by hand on other words than the recogniser's is nearer than a new one.
  const inside = state?.place && state.place.end - state.place.start <= 2 * (fact.end - fact.start);
  const known = ofFact(desk, fact);
  return known.create && inside ? { state } : known;
}

function selected(desk: Desk, selection: Span): Subject | undefined {
  const near = desk.states.filter(({ place }) => place && isSame(place, selection));
  const exact = near.find(({ place }) => place?.start === selection.start && place.end === selection.end);
  const fact = desk.facts.find((one) => isSame(one, selection));
  const close = exact ?? near.find(({ place }) => place && !isMuchLonger(place, selection));
  if (close) {
    return { state: close };
  }
  return fact && !isMuchLonger(selection, fact) ? ofFact(desk, fact) : undefined;
}

function isMuchLonger(a: Span, b: Span): boolean {
  return a.end - a.start > 2 * (b.end - b.start);
}
