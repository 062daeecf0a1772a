import {
  type Claim,
  type ClaimValue,
  type Evidence,
  isImageTarget,
  type Mapping,
  type Review,
  type Source,
  type Status,
  type Verdict,
} from '../claims/claim.js';
import { equalData } from '../claims/sidecar/equal.js';
import type { ClaimState } from '../claims/state.js';
import { sameWords } from '../claims/target/folding.js';

/** What can have been done to a claim, its words or its sources between two states of the files. */
export type Happening =
  | { readonly type: 'listed' | 'removed' | 'gone' | 'other' }
  | { readonly type: 'renamed'; readonly before: string; readonly after: string }
  /** Words that stood nowhere stand in the article again. */
  | { readonly type: 'back'; readonly words: string }
  | { readonly type: 'words' | 'sentence'; readonly before: string; readonly after: string }
  | { readonly type: 'decided'; readonly status: Status; readonly verdict?: Verdict | undefined }
  | { readonly type: 'value'; readonly value: ClaimValue }
  | { readonly type: 'signed'; readonly reviewer: string; readonly review: Review }
  | { readonly type: 'unsigned'; readonly reviewer: string }
  | { readonly type: 'source' | 'source-changed' | 'source-removed'; readonly source: Source | undefined }
  | { readonly type: 'says'; readonly source: Source | undefined; readonly evidence: Evidence }
  | { readonly type: 'archived'; readonly source: Source }
  | { readonly type: 'file-moved' | 'file-replaced'; readonly source: Source; readonly before: Source };

/** The claims of an article at one time. */
export interface Moment {
  readonly name: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly states: ReadonlyMap<string, ClaimState>;
}

/** What was done to a claim between two moments, in the order in which a person would tell it. */
export function happeningsOf(id: string, then: Moment, now: Moment): readonly Happening[] {
  const [old, state] = [then.states.get(id), now.states.get(id)];
  if (!state) return old ? [{ type: 'removed' }] : [];
  const before: Claim = old?.claim ?? { target: state.claim.target, status: 'unchecked' };
  const told: Happening[] = [
    ...(old ? renamed(then, now) : [{ type: 'listed' } as const]),
    ...(old ? textHappenings(old, state) : []),
    ...sourceHappenings(before, state.claim, then, now),
    ...decided(before, state.claim),
    ...reviewHappenings(before, state.claim),
  ];
  return told.length === 0 && !isSame(before, state.claim) ? [{ type: 'other' }] : told;
}

function renamed(then: Moment, now: Moment): readonly Happening[] {
  return then.name === now.name ? [] : [{ type: 'renamed', before: then.name, after: now.name }];
}

/** An uncertain place tells nothing. */
function textHappenings(old: ClaimState, now: ClaimState): readonly Happening[] {
  const wasGone = old.condition === 'gone';
  if (now.condition === 'gone') return wasGone ? [] : [{ type: 'gone' }];
  if (old.condition === 'ambiguous' || now.words === undefined) return [];
  if (wasGone) return [{ type: 'back', words: now.words }];
  if (old.words === undefined) return [];
  if (!sameWords(old.words, now.words)) return [{ type: 'words', before: old.words, after: now.words }];
  const [before = '', after = ''] = [old.sentence, now.sentence];
  return sameWords(before, after) ? [] : [{ type: 'sentence', before, after }];
}

function decided(before: Claim, { status, verdict, value }: Claim): readonly Happening[] {
  return [
    ...(before.status !== status || before.verdict !== verdict ? [{ type: 'decided', status, verdict } as const] : []),
    // what the first decision writes of itself is no change
    ...(value && before.value && !isSame(before.value, value) ? [{ type: 'value', value } as const] : []),
  ];
}

function reviewHappenings({ reviews: old = {} }: Claim, { reviews = {} }: Claim): readonly Happening[] {
  return [
    ...Object.entries(reviews).flatMap(([reviewer, review]) =>
      isSame(own(old, reviewer), review) ? [] : [{ type: 'signed', reviewer, review } as const],
    ),
    ...Object.keys(old).flatMap((reviewer) =>
      Object.hasOwn(reviews, reviewer) ? [] : [{ type: 'unsigned', reviewer } as const],
    ),
  ];
}

function sourceHappenings(before: Claim, claim: Claim, then: Moment, now: Moment): readonly Happening[] {
  const [old, evidence] = [before.evidence ?? {}, claim.evidence ?? {}];
  const told: Happening[] = [];
  for (const [id, says] of Object.entries(evidence)) {
    const [was, source] = [own(then.sources, id), own(now.sources, id)];
    if (!Object.hasOwn(old, id)) told.push({ type: 'source', source });
    else {
      if (!isSame(own(old, id), says)) told.push({ type: 'says', source, evidence: says });
      if (was && source) told.push(...changesOf(was, source));
      else if (was !== source) told.push({ type: 'source-changed', source: source ?? was });
    }
  }
  for (const id of Object.keys(old)) {
    if (!Object.hasOwn(evidence, id)) told.push({ type: 'source-removed', source: own(then.sources, id) });
  }
  return told;
}

function changesOf(was: Source, source: Source): readonly Happening[] {
  if (isSame(was, source)) return [];
  const { file, sha256 } = source;
  const isMoved = was.file !== undefined && file !== undefined && was.file !== file;
  const isReplaced = file !== undefined && sha256 !== was.sha256;
  const told: readonly Happening[] = [
    ...(isMoved ? [{ type: 'file-moved', source, before: was } as const] : []),
    ...(isReplaced ? [{ type: 'file-replaced', source, before: was } as const] : []),
    ...(source.archived && was.archived !== source.archived ? [{ type: 'archived', source } as const] : []),
  ];
  return told.length > 0 ? told : [{ type: 'source-changed', source }];
}

/** The words that a signature is about; of a picture, its file. */
export function signedWords({ target }: Claim, { text }: Review): string {
  return isImageTarget(target) ? target.image : text;
}

function own<T>(from: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}

function isSame(a: object | undefined, b: object): boolean {
  return a !== undefined && equalData(a as Mapping, b as Mapping);
}
