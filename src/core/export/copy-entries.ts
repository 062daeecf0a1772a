import type { CheckedArticle } from '../claims/checked-article.js';
import { type ClaimKind, isImageTarget } from '../claims/claim.js';
import { coverageOf, type Standing } from '../claims/coverage.js';
import { subjectsOf } from '../claims/fact-claims.js';
import { isMisattributed } from '../claims/quotation.js';
import type { ClaimState } from '../claims/state.js';
import type { Span } from '../text/span.js';

/*
 * What the checked copy of an article numbers: each fact once (an entity with all its mentions), and each claim that is
 * about no fact (a statement, a quotation, a table, a picture), in the order in which they stand.
 */

/** How something to check stands, in one word for the reader of a copy. */
export type Tone = 'checked' | 'open' | 'source' | 'question' | 'disputed' | 'faulty' | 'recheck' | 'apart';
export const TONES: readonly Tone[] = [
  'checked',
  'open',
  'source',
  'question',
  'disputed',
  'faulty',
  'recheck',
  'apart',
];

export interface CopyEntry {
  /** Counted from 1, in the order of the article. */
  readonly number: number;
  readonly tone: Tone;
  readonly kind: ClaimKind;
  /** As shown to the reader. */
  readonly words: string;
  /** Offsets into the source, first mention first; empty for words that are gone. */
  readonly spans: readonly Span[];
  /** Of a fact: its words are underlined. Else a claim about a stretch of the text. */
  readonly isFact: boolean;
  /** The claim that decides. */
  readonly state?: ClaimState;
}

/** Whether there is still something to do about it. */
export function isOpen({ tone }: CopyEntry): boolean {
  return tone !== 'checked' && tone !== 'apart';
}

export function copyEntries(checked: CheckedArticle): readonly CopyEntry[] {
  const { article, document, facts, states, sidecar, config, context } = checked;
  const counted = coverageOf(document, facts, states, sidecar?.sources ?? {}, config.require, context.language);
  const byId = new Map(states.map((state) => [state.id, state]));
  const spoken = new Set<string>();
  const entries: Omit<CopyEntry, 'number'>[] = subjectsOf(facts).map((subject, index) => {
    const { claim, standing, text } = counted.facts[index]!;
    const state = claim === undefined ? undefined : byId.get(claim);
    const spans = subject.facts.map(({ start, end }) => ({ start, end }));
    // a statement around several facts is an entry of its own
    const isOwn = state !== undefined && isAboutFact(state.claim.kind);
    if (isOwn) spoken.add(state.id);
    return {
      tone: toneOf(state, standing),
      kind: subject.kind,
      words: article.shown(spans[0]!) || text,
      spans,
      isFact: true,
      ...(isOwn && { state }),
    };
  });
  for (const state of states) {
    if (spoken.has(state.id)) continue;
    const { claim, place, words } = state;
    entries.push({
      tone: toneOf(state, undefined),
      kind: claim.kind ?? 'statement',
      words: words ?? (isImageTarget(claim.target) ? claim.target.image : claim.target.exact),
      spans: place ? [place] : [],
      isFact: false,
      state,
    });
  }
  const at = ({ spans: [first] }: Pick<CopyEntry, 'spans'>): number => first?.start ?? Number.MAX_SAFE_INTEGER;
  return entries.sort((a, b) => at(a) - at(b)).map((entry, index) => ({ number: index + 1, ...entry }));
}

function isAboutFact(kind: ClaimKind | undefined): boolean {
  return kind === undefined || kind === 'amount' || kind === 'date' || kind === 'entity';
}

/** @param standing of the fact it is about; without one, the claim speaks for itself */
function toneOf(state: ClaimState | undefined, standing: Standing | undefined): Tone {
  if (standing === 'covered') return 'checked';
  if (standing === 'apart') return 'apart';
  if (!state) return 'open';
  const { claim, condition, disagreement } = state;
  if (condition !== 'sound' && (claim.status !== 'unchecked' || state.reviews.length > 0 || condition === 'gone')) {
    return 'recheck';
  }
  switch (claim.status) {
    case 'unchecked':
      return 'open';
    case 'waiting':
      return 'question';
    case 'needs-source':
      return 'source';
    case 'disputed':
      return 'disputed';
    case 'not-checkable':
    case 'withdrawn':
      return 'apart';
    case 'checked':
      if (disagreement) return 'disputed';
      if (claim.verdict !== 'correct' || isMisattributed(claim)) return claim.verdict ? 'faulty' : 'open';
      // what the desk requires of it is not all there yet
      return standing === 'open' ? 'open' : 'checked';
  }
}
