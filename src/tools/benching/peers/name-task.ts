import type { NameKind } from '../../../core/recognize/entities/labels.js';

/** A name as the gold or a peer has it; UTF-16 offsets, end exclusive. `undefined`: of a kind that nobody says. */
export interface PeerName {
  readonly start: number;
  readonly end: number;
  readonly type: NameKind | undefined;
}

/** What a worker reads: documents of paragraphs with the names that are in them. */
export interface NameTask {
  readonly language: string;
  readonly documents: readonly (readonly { readonly text: string; readonly names: readonly PeerName[] }[])[];
}

export interface NameResult {
  readonly gold: number;
  readonly found: number;
  readonly spans: number;
  readonly typed: number;
  /** CPU milliseconds of loading and of the first name. */
  readonly load: number;
  readonly tokensPerSecond: number;
}

/** Finds the names of a document: a list for each of its paragraphs. */
export type NameReader = (paragraphs: readonly string[]) => readonly (readonly PeerName[])[];
