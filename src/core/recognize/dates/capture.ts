import type { Decimal } from '../decimal.js';
import type { LengthBound } from '../languages/date-words.js';
import type { FieldName } from './template.js';

/** One field of a template and what it holds. */
export interface Capture {
  readonly field: FieldName;
  readonly value: number | string;
  /** The other end of a range. */
  readonly to: number | undefined;
  /** For `n` only. */
  readonly amount: CapturedAmount | undefined;
  /** Token of the first word. */
  readonly at: number;
}

/** The first capture of a field, or of either of two. */
export function captureOf(captures: readonly Capture[], field: FieldName, or = field): Capture | undefined {
  for (let i = 0; i < captures.length; i++) {
    const capture = captures[i] as Capture;
    if (capture.field === field || capture.field === or) return capture;
  }
  return undefined;
}

/** What `{n}` holds. */
export interface CapturedAmount {
  readonly n: Decimal | undefined;
  readonly to: Decimal | undefined;
  readonly bound: LengthBound | undefined;
}
