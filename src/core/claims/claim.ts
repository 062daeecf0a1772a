import type { AmountValue, DateValue, EntityValue } from '../facts.js';

/*
 * The claims beside an article, in the shape of their file (`article.md.claims.yaml`): the names here are the keys
 * there, so what the documentation says of one holds for the other. Dates are ISO 8601 days. Keys that are not listed
 * are kept on the objects under their own names.
 */

/** What YAML can hold, without tags, aliases and keys that are not strings. Objects have no prototype. */
export type Data = null | boolean | number | string | readonly Data[] | Mapping;

/** A YAML map. */
export interface Mapping {
  readonly [key: string]: Data;
}

/** The newest `factmark:` this program writes. */
export const FORMAT_VERSION = 1;

/** The work on a claim. What follows from the article (stale, gone, …) is computed and never stored. */
export type Status = 'unchecked' | 'waiting' | 'needs-source' | 'checked' | 'disputed' | 'not-checkable' | 'withdrawn';
export const STATUSES: readonly Status[] = [
  'unchecked',
  'waiting',
  'needs-source',
  'checked',
  'disputed',
  'not-checkable',
  'withdrawn',
];

/** What the check found about our words. */
export type Verdict = 'correct' | 'imprecise' | 'missing-context' | 'outdated' | 'unsupported' | 'incorrect';
export const VERDICTS: readonly Verdict[] = [
  'correct',
  'imprecise',
  'missing-context',
  'outdated',
  'unsupported',
  'incorrect',
];

/** What a claim is about; `statement` is a sentence without a value, and covers the facts in it. */
export type ClaimKind = 'amount' | 'date' | 'entity' | 'statement' | 'quotation' | 'table' | 'image';
export const CLAIM_KINDS: readonly ClaimKind[] = [
  'amount',
  'date',
  'entity',
  'statement',
  'quotation',
  'table',
  'image',
];

/** Whether somebody said it, and so; apart from whether it is true. */
export type Attribution = 'verbatim' | 'faithful' | 'misquoted' | 'not-found';
export const ATTRIBUTIONS: readonly Attribution[] = ['verbatim', 'faithful', 'misquoted', 'not-found'];

/** What goes first: for the lawyers, or simply so. */
export type Priority = 'legal' | 'high';
export const PRIORITIES: readonly Priority[] = ['legal', 'high'];

/** What a source is. A `confidential` one holds no more than its `ref`, who has seen it and when. */
export type SourceType = 'document' | 'data' | 'interview' | 'web' | 'own-calculation' | 'confidential';
export const SOURCE_TYPES: readonly SourceType[] = [
  'document',
  'data',
  'interview',
  'web',
  'own-calculation',
  'confidential',
];

/** The words a claim is about: a W3C TextQuoteSelector over the visible prose. */
export interface Target {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The picture a claim is about. */
export interface ImageTarget {
  /** Path or address as the article names it. */
  readonly image: string;
  /** Of the picture's bytes, hexadecimal. */
  readonly sha256?: string;
}

/** One person's signature. It names the words it is about, so that changed words show. */
export interface Review {
  readonly date?: string;
  readonly verdict?: Verdict;
  /** The words signed off; empty when the file has none, which no article can match. */
  readonly text: string;
  /** The sentence they stood in. */
  readonly sentence?: string;
  /** The picture signed off, for a claim about an image. */
  readonly sha256?: string;
}

/** What one source says about a claim. */
export interface Evidence {
  /** Where in the source. */
  readonly at?: string;
  readonly quote?: string;
  /** How the value was worked out; for own calculations. */
  readonly calculation?: string;
}

/** What was asked, of whom and when; goes with the status `waiting`. */
export interface Question {
  readonly to?: string;
  readonly text?: string;
  readonly date?: string;
}

/** Has exactly the shape of a fact’s value. */
export type ClaimValue = AmountValue | DateValue | EntityValue;

/** What is kept of some words of an article: where they are, how far the check is, what it found. */
export interface Claim {
  /** With an empty `exact` when the file's cannot be read: such a claim is found nowhere, and still listed. */
  readonly target: Target | ImageTarget;
  /** `unchecked` when the file's is missing or unknown (a problem says so). */
  readonly status: Status;
  readonly verdict?: Verdict;
  /** Replacement for the words. */
  readonly suggestion?: string;
  readonly question?: Question;
  /** By reviewer's handle. */
  readonly reviews?: Readonly<Record<string, Review>>;
  /** By id of the source. */
  readonly evidence?: Readonly<Record<string, Evidence>>;
  readonly kind?: ClaimKind;
  readonly value?: ClaimValue;
  /** For a quotation: who said it. */
  readonly speaker?: string;
  readonly attribution?: Attribution;
  /** For a quotation: the words as said, and their BCP 47 language. */
  readonly original?: string;
  readonly 'original-language'?: string;
  /** `c-…` here, or `other.md#c-…`. */
  readonly 'same-as'?: string;
  readonly priority?: Priority;
  readonly 'recheck-by'?: string;
  /** Findings of the consistency checks that are left as they are on these words: the reason by the finding's id. */
  readonly ignore?: Readonly<Record<string, string>>;
  readonly notes?: string;
}

/** Where something can be looked up; claims name it in their evidence, by its id. */
export interface Source {
  readonly type?: SourceType;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** Day the source itself bears. */
  readonly date?: string;
  readonly url?: string;
  readonly archived?: string;
  readonly accessed?: string;
  /** Path of the evidence, relative to the sidecar's folder. */
  readonly file?: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256?: string;
  /** For a confidential source: what the desk calls it. */
  readonly ref?: string;
  /** For a confidential source: who has seen it. */
  readonly 'seen-by'?: string | readonly string[];
  readonly notes?: string;
}

/** The file beside an article, `article.md.claims.yaml`, as it was read. */
export interface Sidecar {
  /** The file's format version. */
  readonly factmark: number;
  /** The article's file name. */
  readonly article?: string;
  /** BCP 47 tag of the article, where neither it nor the caller says. */
  readonly language?: string;
  /** Day of publication, likewise. */
  readonly published?: string;
  /** By id, in the file's order. */
  readonly sources: Readonly<Record<string, Source>>;
  /** By id, in the file's order. */
  readonly claims: Readonly<Record<string, Claim>>;
  /** Written by a newer version: shown, never changed. */
  readonly readOnly?: true;
}

export function isImageTarget(target: Target | ImageTarget): target is ImageTarget {
  return 'image' in target;
}
