import type { Place } from '../facts.js';
import type { Span } from '../text/span.js';
import { findQuotations } from './quotation.js';

/** Stands in the visible text for something shown to the reader that is not prose: code, a URL, an image, a shortcode. */
export const OBJECT_REPLACEMENT = '\uFFFC';

/** A table whose cells are units. `cells` and `header` have holes where a cell is empty. */
export interface ProseTable {
  /** Units of the header row by column; empty for a table without one. */
  readonly header: readonly (ProseUnit | undefined)[];
  /** Units of the body, by row and column; `cells[r][0]` is a row's heading. */
  readonly cells: readonly (readonly (ProseUnit | undefined)[])[];
  /** The caption written inside the table (HTML `<caption>`); Markdown tables have theirs beside them. */
  readonly caption: ProseUnit | undefined;
}

/** Where in its table a unit stands. */
export interface TableCell {
  readonly table: ProseTable;
  /** Row of the body counted from 0; -1 in the header row. */
  readonly row: number;
  /** Column counted from 0. */
  readonly column: number;
  readonly header: boolean;
}

/** How a unit is made: what it says, and which source each stretch of it comes from. */
export interface UnitContent {
  readonly text: string;
  /**
   * Triples of visible offset, source start and source end, in ascending order. Where source and text are equally long
   * the piece maps character by character, otherwise as a whole (an entity, a line break). Undefined where the text is
   * the source of the block from its start.
   */
  readonly pieces: readonly number[] | undefined;
}

/** What surrounds a unit. */
export interface UnitFrame {
  readonly place: Place | undefined;
  /** Whether the unit stands in a block quote. */
  readonly blockQuote: boolean;
}

/**
 * One unit of visible text: a paragraph, heading, list item's text, table cell, alt text, title or front-matter value.
 * Markup is gone, entities and escapes are decoded, a line break is `\n`, and what is not prose but visible is
 * `OBJECT_REPLACEMENT`. Recognition never crosses units. All source offsets are UTF-16 code units relative to the start of the
 * unit's block, so that a unit stays valid while its block moves.
 */
export class ProseUnit {
  readonly text: string;
  readonly place: Place | undefined;
  /** Source start of the unit with its inline markup, relative to its block. */
  readonly start: number;
  /** Source end of the unit with its inline markup, relative to its block, exclusive. */
  readonly end: number;
  readonly blockQuote: boolean;
  #written: readonly number[] | undefined;
  #quotations: readonly Span[] | undefined;
  #cell: TableCell | undefined;

  constructor(content: UnitContent, frame: UnitFrame, start: number, end: number) {
    this.text = content.text;
    this.#written = content.pieces;
    this.place = frame.place;
    this.blockQuote = frame.blockQuote;
    this.start = start;
    this.end = end;
  }

  get #pieces(): readonly number[] {
    this.#written ??= [0, 0, this.text.length];
    return this.#written;
  }

  /** The unit's place in a table. */
  get cell(): TableCell | undefined {
    return this.#cell;
  }

  /** `true` in a block quote, else the stretches of `text` inside quotation marks, the marks left out. */
  get quoted(): true | readonly Span[] {
    if (this.blockQuote) return true;
    this.#quotations ??= findQuotations(this.text);
    return this.#quotations;
  }

  /** Whether all of `start`..`end` of the visible text is a quotation. */
  isQuoted(start: number, end: number): boolean {
    const quoted = this.quoted;
    if (quoted === true) return true;
    // the last that begins before it: they are in order and apart
    let low = 0;
    let high = quoted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (quoted[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && end <= quoted[low - 1]!.end;
  }

  /**
   * The tightest source span (relative to the block) of the characters `start`..`end` of the visible text: markup at
   * its edges is left out, markup inside kept. An empty stretch gives an empty span.
   */
  toSource(start: number, end: number): Span {
    if (this.#written === undefined && start < end) return { start, end };
    const pieces = this.#pieces;
    if (pieces.length === 0) return { start: this.start, end: this.start };
    // most units are one run
    if (pieces.length === 3 && start < end && this.#isIdentity(0)) {
      const shift = pieces[1]! - pieces[0]!;
      return { start: start + shift, end: end + shift };
    }
    if (start >= end) {
      const last = start >= this.text.length;
      const at = last ? pieces[pieces.length - 1]! : this.#startOf(start);
      return { start: at, end: at };
    }
    return { start: this.#startOf(start), end: this.#endOf(end - 1) };
  }

  /**
   * The visible offset for a source offset (relative to the block): that of the character standing there, or of the next
   * visible one when the offset is in markup.
   */
  fromSource(offset: number): number {
    const pieces = this.#pieces;
    let low = 0;
    let high = pieces.length / 3;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[middle * 3 + 2]! > offset) high = middle;
      else low = middle + 1;
    }
    if (low * 3 >= pieces.length) return this.text.length;
    const at = low * 3;
    const shift = offset - pieces[at + 1]!;
    return shift <= 0 || !this.#isIdentity(at) ? pieces[at]! : pieces[at]! + shift;
  }

  /** Called once, by the table that the unit is a cell of. */
  placeInTable(cell: TableCell): void {
    this.#cell = cell;
  }

  /** Whether the other unit says the same, from the same places. */
  equals(other: ProseUnit): boolean {
    const a = this.#pieces;
    const b = other.#pieces;
    return (
      this.text === other.text &&
      this.place === other.place &&
      this.blockQuote === other.blockQuote &&
      this.start === other.start &&
      this.end === other.end &&
      this.#cell?.row === other.#cell?.row &&
      this.#cell?.column === other.#cell?.column &&
      this.#cell?.header === other.#cell?.header &&
      a.length === b.length &&
      a.every((value, i) => value === b[i])
    );
  }

  #pieceAt(offset: number): number {
    const pieces = this.#pieces;
    let low = 0;
    let high = pieces.length / 3 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle * 3]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low * 3;
  }

  #isIdentity(at: number): boolean {
    const pieces = this.#pieces;
    const textEnd = at + 3 < pieces.length ? pieces[at + 3]! : this.text.length;
    return textEnd - pieces[at]! === pieces[at + 2]! - pieces[at + 1]!;
  }

  #startOf(offset: number): number {
    const at = this.#pieceAt(offset);
    return this.#isIdentity(at) ? this.#pieces[at + 1]! + offset - this.#pieces[at]! : this.#pieces[at + 1]!;
  }

  #endOf(offset: number): number {
    const at = this.#pieceAt(offset);
    return this.#isIdentity(at) ? this.#pieces[at + 1]! + offset - this.#pieces[at]! + 1 : this.#pieces[at + 2]!;
  }
}
