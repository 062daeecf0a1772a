import type { Fact } from '../facts.js';
import { overlapped } from '../text/ordered.js';
import type { Span } from '../text/span.js';
import type { Claim, ClaimKind, Data } from './claim.js';
import { isSame } from './fact-claims.js';
import { sentenceAround } from './sentence.js';
import type { SidecarEdit } from './sidecar/edits.js';
import type { ClaimState } from './state.js';
import type { ArticleText } from './target/article-text.js';
import { createTargetIn } from './target/target.js';

/*
 * What making a claim writes. A claim made by hand says at once what it is about; kind and value of a fact follow at its
 * first decision, as for the blocks of the first pass.
 */

/** A claim to be made about a selection. */
export interface Annotation {
  /** From `newId`. */
  readonly id: string;
  /** UTF-16 offsets into the article. */
  readonly span: Span;
  /** For what the recogniser did not find: a statement, a quotation, a table, or a fact of this kind. */
  readonly kind?: ClaimKind;
}

/** Adds an unchecked claim behind the one that stands nearest before it in the article. */
export function annotate(
  article: ArticleText,
  states: readonly ClaimState[],
  { id, span, kind }: Annotation,
): SidecarEdit {
  const claim: Claim = {
    target: createTargetIn(article, span),
    status: 'unchecked',
    ...(kind !== undefined && { kind }),
  };
  return { type: 'add-claims', claims: [{ id, claim, after: claimBefore(states, span.start) }] };
}

/** The claim that stands nearest before an offset of the article; `null` when none does. */
export function claimBefore(states: readonly ClaimState[], offset: number): string | null {
  let before: ClaimState | undefined;
  for (const state of states) {
    if (state.place === undefined || state.place.start > offset) continue;
    if (before?.place === undefined || state.place.start >= before.place.start) before = state;
  }
  return before?.id ?? null;
}

/** What a selection chooses. */
export interface Selection {
  /** Facts inside it, or the one it lies in. */
  readonly facts: readonly Fact[];
  /** Whether it is a whole sentence (or several): its closing mark may be left out. */
  readonly wholeSentence: boolean;
}

export function selectionIn(article: ArticleText, facts: readonly Fact[], span: Span): Selection {
  const inside = facts.filter(({ start, end }) => span.start <= start && end <= span.end);
  const words = article.fromSource(span);
  if (words.start === words.end) {
    return { facts: facts.filter(({ start, end }) => start <= span.start && span.end <= end), wholeSentence: false };
  }
  const sentence = sentenceAround(article, words);
  const left = article.text.slice(words.end, sentence.end);
  const wholeSentence = words.start <= sentence.start && /^[.!?…"'”’»›)\]]*$/u.test(left);
  if (inside.length > 0 || wholeSentence) return { facts: inside, wholeSentence };
  return { facts: facts.filter((fact) => isSame(span, fact)), wholeSentence };
}

/** The fact that a claim is about: the one on its words. */
export function factOf({ claim, place }: ClaimState, facts: readonly Fact[]): Fact | undefined {
  if (place === undefined || (claim.kind !== undefined && !isFactKind(claim.kind))) return undefined;
  const near = overlapped(facts, place).filter(
    (fact) => isSame(place, fact) && (claim.kind === undefined || claim.kind === fact.kind),
  );
  return near.find(({ start, end }) => start === place.start && end === place.end) ?? near[0];
}

export function isFactKind(kind: ClaimKind): kind is Fact['kind'] {
  return kind === 'amount' || kind === 'date' || kind === 'entity';
}

/** A fact's value as it is written in a file. */
export function valueData(value: Fact['value']): Data {
  return data(value);
}

function data(value: unknown): Data {
  if (Array.isArray(value)) return value.map(data);
  if (typeof value !== 'object' || value === null) return value as Data;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.map(([key, one]) => [key, data(one)]));
}
