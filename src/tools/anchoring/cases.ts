import type { Span } from '../../core/text/span.js';

/** A claim made in one text and looked for in another, with the answer. */
export interface Case {
  readonly id: string;
  readonly kind: string;
  readonly old: string;
  readonly start: number;
  readonly end: number;
  readonly now: string;
  /** Other claims that were made in the old text, in its order. */
  readonly others?: readonly Span[];
  /** Where the words, or what came into their place, stand now; `null` when they are gone. */
  readonly gold: Span | null;
}
