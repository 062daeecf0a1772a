import type { Fact } from '../facts.js';
import type { TextEdit } from '../text/span.js';
import { factOf, valueData } from './annotate.js';
import type { Attribution, Claim, Question, Review, Status, Verdict } from './claim.js';
import { isImageTarget } from './claim.js';
import { readsAs } from './reading.js';
import type { FieldOwner, SidecarEdit } from './sidecar/edits.js';
import { type ClaimState, hashOf } from './state.js';
import type { ArticleText } from './target/article-text.js';
import { sameWords } from './target/folding.js';
import { createTargetIn } from './target/target.js';

/*
 * What decisions about claims write. Each function gives the edit, or `undefined` when there is nothing to write; none
 * looks at a clock or asks who is there: day and reviewer come in.
 *
 * A signature holds the words and the sentence as they are now. Signing words that had changed makes them the claim's own:
 * its target is written anew. The first decision, of whatever sort, writes what the fact is (kind and value).
 */

/** Who decides what, and when. */
export interface Signature {
  /** The handle under which the review is kept. */
  readonly reviewer: string;
  /** ISO day. */
  readonly date: string;
  readonly verdict: Verdict;
  /** Of a quotation: whether it was said, and so. */
  readonly attribution?: Attribution;
}

/** Why a claim cannot be signed off: its words are not there, or not for certain. */
export class UnsignableError extends Error {
  readonly claim: string;

  constructor({ id, condition }: ClaimState) {
    super(`the words of ${id} are ${condition === 'ambiguous' ? 'in more than one place' : 'gone'}`);
    this.name = 'UnsignableError';
    this.claim = id;
  }
}

/**
 * Signs a claim off.
 * @throws {UnsignableError} when its words are gone or in more than one place
 */
export function signOff(
  article: ArticleText,
  facts: readonly Fact[],
  state: ClaimState,
  { reviewer, date, verdict, attribution }: Signature,
): SidecarEdit {
  const { id, claim } = state;
  if (state.place === undefined) throw new UnsignableError(state);
  const edits: SidecarEdit[] = [...firstDecision(state, facts, 'anew'), ...targetAnew(article, state)];
  edits.push({ type: 'set-review', claim: id, reviewer, review: { date, verdict, ...signed(state) } });
  if (claim.status !== 'checked') edits.push(setField(id, ['status'], 'checked'));
  if (claim.verdict !== verdict) edits.push(setField(id, ['verdict'], verdict));
  if (claim.kind === 'quotation' && attribution !== undefined && claim.attribution !== attribution) {
    edits.push(setField(id, ['attribution'], attribution));
  }
  if (claim.question !== undefined) edits.push({ type: 'remove-field', owner: { claim: id }, path: ['question'] });
  return sequence(edits);
}

function signed({ claim, words, sentence, picture }: ClaimState): Pick<Review, 'text' | 'sentence' | 'sha256'> {
  const { target } = claim;
  const sha256 = hashOf(claim, picture);
  if (isImageTarget(target)) return { text: target.image, ...(sha256 !== undefined && { sha256 }) };
  return { text: words ?? target.exact, ...(sentence !== undefined && { sentence }) };
}

/** A target on the words that now stand there, or the file that now is there, when they are others than those it names. */
export function targetAnew(
  article: ArticleText,
  { id, claim, place, words, quoted = words, picture }: ClaimState,
): readonly SidecarEdit[] {
  const { target } = claim;
  if (isImageTarget(target)) {
    const sha256 = hashOf(claim, picture);
    return sha256 === undefined || sha256 === target.sha256 ? [] : [setField(id, ['target', 'sha256'], sha256)];
  }
  if (place === undefined || quoted === undefined) return [];
  if (sameWords(target.exact, quoted)) return [];
  const { exact, prefix, suffix } = createTargetIn(article, place);
  const parts = { prefix, suffix, exact } as const;
  return (['prefix', 'suffix', 'exact'] as const)
    .filter((key) => parts[key] !== target[key])
    .map((key) => setField(id, ['target', key], parts[key]));
}

/**
 * What the fact on a claim's words is, where the claim does not say yet. Only who signs changed words makes their value
 * the claim's.
 */
function firstDecision(state: ClaimState, facts: readonly Fact[], value?: 'anew'): readonly SidecarEdit[] {
  const { id, claim } = state;
  const fact = factOf(state, facts);
  if (fact === undefined) return [];
  const edits: SidecarEdit[] = [];
  if (claim.kind === undefined) edits.push(setField(id, ['kind'], fact.kind));
  const isChanged =
    state.resolution.state === 'changed' ||
    state.condition === 'stale' ||
    (claim.value !== undefined && !readsAs(fact, claim.value));
  const isOld = value === 'anew' && claim.value !== undefined && isChanged;
  if (claim.value === undefined || isOld) edits.push(setField(id, ['value'], valueData(fact.value)));
  return edits;
}

/** What a status needs besides its name. */
export interface Decision {
  readonly status: Status;
  readonly verdict?: Verdict;
  /** For `waiting`. */
  readonly question?: Question;
  /** For `not-checkable`: why; written behind what is noted already. */
  readonly note?: string;
}

/** Sets a claim's status without signing it off. */
export function decide(facts: readonly Fact[], state: ClaimState, decision: Decision): SidecarEdit | undefined {
  const { id, claim } = state;
  const { status, verdict, question, note } = decision;
  const edits: SidecarEdit[] = status === 'unchecked' ? [] : [...firstDecision(state, facts)];
  if (claim.status !== status) edits.push(setField(id, ['status'], status));
  if (verdict !== undefined && claim.verdict !== verdict) edits.push(setField(id, ['verdict'], verdict));
  if (claim.verdict !== undefined && verdict === undefined && status === 'unchecked') {
    edits.push({ type: 'remove-field', owner: { claim: id }, path: ['verdict'] });
  }
  if (question !== undefined) edits.push(setField(id, ['question'], questionData(question)));
  else if (claim.question !== undefined && claim.status === 'waiting' && status !== 'waiting') {
    edits.push({ type: 'remove-field', owner: { claim: id }, path: ['question'] });
  }
  if (note !== undefined && note.trim() !== '') edits.push(setField(id, ['notes'], noted(claim, note)));
  return edits.length === 0 ? undefined : sequence(edits);
}

/** Writes a note behind those that are there. */
export function addNote(state: ClaimState, note: string): SidecarEdit | undefined {
  return note.trim() === '' ? undefined : setField(state.id, ['notes'], noted(state.claim, note));
}

/** Leaves a consistency finding as it is on a claim's words, and says why. */
export function ignoreFinding({ id, claim }: ClaimState, finding: string, reason: string): SidecarEdit | undefined {
  const before = claim.ignore?.[finding];
  return reason.trim() === '' || before === reason.trim()
    ? undefined
    : setField(id, ['ignore', finding], reason.trim());
}

function noted({ notes }: Claim, note: string): string {
  return notes === undefined || notes.trim() === '' ? note.trim() : `${notes.trimEnd()}\n${note.trim()}`;
}

function questionData({ to, text, date }: Question): { readonly [key: string]: string } {
  return { ...(to !== undefined && { to }), ...(text !== undefined && { text }), ...(date !== undefined && { date }) };
}

/** Proposes other words in place of a claim's. */
export function suggest(facts: readonly Fact[], state: ClaimState, words: string): SidecarEdit | undefined {
  if (state.claim.suggestion === words || words.trim() === '') return undefined;
  return sequence([...firstDecision(state, facts), setField(state.id, ['suggestion'], words)]);
}

/** What applying a suggestion changes in the article and in the sidecar. */
export interface AppliedSuggestion {
  readonly article: TextEdit;
  readonly sidecar: SidecarEdit;
}

/**
 * Puts suggested words into the article. The target follows them; signatures keep the words they were given for, which
 * makes the claim stale.
 * @returns `undefined` without a suggestion, or when the claim's words are not found
 */
export function applySuggestion(state: ClaimState): AppliedSuggestion | undefined {
  const { id, claim, place } = state;
  const { suggestion, target } = claim;
  if (suggestion === undefined || place === undefined || isImageTarget(target) || state.quoted !== undefined) {
    return undefined;
  }
  const edits: SidecarEdit[] = [{ type: 'remove-field', owner: { claim: id }, path: ['suggestion'] }];
  const exact = suggestion.replace(/\s+/gu, ' ').trim();
  // without a signature only the target remembers which words were decided on
  if (state.reviews.length > 0 && exact !== '') edits.push(setField(id, ['target', 'exact'], exact));
  return { article: { start: place.start, end: place.end, text: suggestion }, sidecar: sequence(edits) };
}

export function setField(claim: string, path: readonly string[], value: SetField['value']): SetField {
  const owner: FieldOwner = { claim };
  return { type: 'set-field', owner, path, value };
}

type SetField = Extract<SidecarEdit, { type: 'set-field' }>;

/** One edit of several; nested ones in one row. */
export function sequence(edits: readonly SidecarEdit[]): SidecarEdit {
  const flat = edits.flatMap((edit) => (edit.type === 'sequence' ? edit.edits : [edit]));
  return flat.length === 1 ? flat[0]! : { type: 'sequence', edits: flat };
}
