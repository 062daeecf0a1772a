import type { Capture } from './capture.js';
import type { DateFields } from './fields.js';

/** A match on its way to becoming a mention. */
export interface Candidate {
  readonly start: number;
  /** Token, exclusive. */
  readonly end: number;
  readonly fields: DateFields;
  /** What the template captured; empty for numeric dates and joined ones. */
  readonly captures: readonly Capture[];
  /** Several matches made it. */
  readonly joined: boolean;
  /** Digits that are a date only where something beside them says so (`NumericDate`). */
  readonly weak: true | undefined;
  /** A part of a date that is none by itself: a bare hour. */
  readonly partial: true | undefined;
}

/** Made here alone, so that all have one shape (see `noFields`). */
export function candidateOf(
  start: number,
  end: number,
  fields: DateFields,
  captures: readonly Capture[] = NONE,
  { joined = false, weak, partial }: Partial<Pick<Candidate, 'joined' | 'weak' | 'partial'>> = {},
): Candidate {
  return { start, end, fields, captures, joined, weak, partial };
}

const NONE: readonly Capture[] = [];
