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

/** What `{n}` holds. */
export interface CapturedAmount {
  readonly n?: Decimal;
  readonly to?: Decimal;
  readonly bound?: LengthBound;
}
