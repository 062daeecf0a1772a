import type { Span } from '../text/span.js';
import type { UnitBuilder } from './builder.js';

/** A top-level key with a simple value (text, number, date, truth value). */
export interface FrontMatterEntry {
  readonly key: string;
  /** The value as text, quotes and escapes resolved. */
  readonly value: string;
  /** The value in the source, its quotes included (UTF-16 offsets into the source). */
  readonly span: Span;
}

/** An entry together with the visible text of its value. */
export interface ReadEntry extends FrontMatterEntry {
  readonly content: UnitBuilder;
}
