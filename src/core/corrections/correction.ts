import type { Fact } from '../facts.js';
import type { Span } from '../text/span.js';

/**
 * What was wrong: a figure; its unit or currency; its bound, or that it was a range; a date; a name; words in quotation
 * marks; something that was taken out.
 */
export type CorrectionKind = 'figure' | 'unit' | 'bound' | 'date' | 'name' | 'quotation' | 'removed';

/** One fact that was signed and reads otherwise now. Words are as they are shown, without markup. */
export interface CorrectedFact {
  readonly kind: CorrectionKind;
  readonly before: string;
  /** Nothing for what was taken out. */
  readonly after?: string;
  readonly was?: Fact;
  readonly is?: Fact;
  /** Headings of the row and column, for a cell of a table. */
  readonly cell?: string;
}

/** What readers are to be told of one sentence. */
export interface Correction {
  /** Ids of the claims that it is about. */
  readonly claims: readonly string[];
  /** Who had signed them, sorted. */
  readonly signed: readonly string[];
  /** ISO day of the last of these signatures, where the article as it was is not known. */
  readonly since?: string;
  /** In the order of the claims. */
  readonly facts: readonly CorrectedFact[];
  /** The sentence that was signed, and the one that stands there now. */
  readonly before: string;
  readonly after?: string;
  /** Where it stands in the article now; UTF-16, end exclusive. */
  readonly place?: Span;
}
