import { balanced } from '../../prose/balance.js';
import type { ProseDocument } from '../../prose/prose.js';
import { OBJECT_REPLACEMENT, type ProseTable, type ProseUnit, type TableCell } from '../../prose/unit.js';
import type { Span } from '../../text/span.js';
import { foldMarks, IGNORED, isIgnored, isSpace } from './folding.js';

/*
 * An article as one line of text, with the way back to its source: the units of visible prose one after the other, a
 * blank between them, white space folded and characters without width left out. Claims quote this text, so neither
 * bold nor re-wrapped lines nor a paragraph split in two change what they quote. Inline code and addresses stand in it as
 * they are shown; images do not (their alternative text is a unit of its own).
 */

/** A unit's stretch of the text. */
interface Stretch {
  /** Offset in the text. */
  readonly start: number;
  readonly end: number;
  readonly unit: UnitSource;
  /** For each character its offset in the unit's text; absent where they are the same. */
  readonly offsets: readonly number[] | undefined;
}

/** What a stretch is made of, in offsets of the source. */
interface UnitSource {
  readonly start: number;
  readonly end: number;
  /** Its place in a table. */
  readonly cell?: TableCell | undefined;
  toSource(start: number, end: number): Span;
  fromSource(offset: number): number;
}

const UNEVEN = new RegExp(`\\s\\s|[^\\S ]|[${IGNORED}${OBJECT_REPLACEMENT}]|^\\s`, 'u');

/** The mark of an item, quotation, heading or key of the front matter, and of emphasis that goes on. */
const OPENING =
  /^(?<outer>.*?)(?<marks>(?:(?:[-*+>]|\d{1,9}[.)]|#{1,6}|[\w-]{1,40}:)[ \t]*)?(?:\[[ xX]\][ \t]+)?["']?[*_~]*)$/u;
/** What may stand before it in its line. */
const CONTAINERS = /^[\s>*+\-\d.)]*$/u;
const MOST_OPENING = 64;

export class ArticleText {
  readonly source: string;
  /** As it is shown: quotation marks and dashes as written. */
  readonly text: string;
  /** The same length, quotation marks and dashes folded. */
  readonly folded: string;
  readonly #stretches: readonly Stretch[];

  private constructor(source: string, text: string, stretches: readonly Stretch[]) {
    this.source = source;
    this.text = text;
    this.folded = foldMarks(text);
    this.#stretches = stretches;
  }

  /** The visible prose of a document. */
  static ofProse(document: ProseDocument): ArticleText {
    const builder = new Builder();
    const { source } = document;
    for (const [i, block] of document.blocks.entries()) {
      const blockStart = document.blockStart(i);
      for (const unit of block.units) builder.add(unit.text, placed(unit, blockStart), source);
    }
    return new ArticleText(source, builder.text, builder.stretches);
  }

  /** The source as it is written, for what is quoted from outside the prose. */
  static ofSource(source: string): ArticleText {
    const builder = new Builder();
    const whole: UnitSource = {
      start: 0,
      end: source.length,
      toSource: (start, end) => ({ start, end }),
      fromSource: (offset) => offset,
    };
    builder.add(source, whole, source);
    return new ArticleText(source, builder.text, builder.stretches);
  }

  /** The stretch of the text that a span of the source shows, blanks at its edges left out; empty when it shows none. */
  fromSource(span: Span): Span {
    let found: { start: number; end: number } | undefined;
    let sourceEnd = -1;
    for (const stretch of this.#stretches) {
      const { unit } = stretch;
      // what stands inside another unit, as an image does in its paragraph, is not part of a selection of that one
      if (unit.start >= span.end || unit.end <= span.start || unit.start < sourceEnd) continue;
      const start = textOffset(stretch, unit.fromSource(Math.max(span.start, unit.start)));
      const end = span.end >= unit.end ? stretch.end : textOffset(stretch, unit.fromSource(span.end));
      const inside = trimmed(this.text, start, end);
      if (inside.start === inside.end) continue;
      found = { start: found?.start ?? inside.start, end: inside.end };
      sourceEnd = unit.end;
    }
    return found ?? { start: 0, end: 0 };
  }

  /** What a span of the source shows. */
  shown(span: Span): string {
    const { start, end } = this.fromSource(span);
    return this.text.slice(start, end);
  }

  /** The source of a stretch of the text, with neither half of a pair of marks without the other. */
  toSource(span: Span): Span {
    const first = this.#stretches[this.#indexAt(span.start)];
    const last = this.#stretches[this.#indexAt(span.end - 1)];
    if (first === undefined || last === undefined) return { start: 0, end: 0 };
    const from = sourceOf(first, span.start);
    const to = sourceOf(last, span.end - 1);
    return balanced(this.source, { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) });
  }

  /**
   * Where the marks begin that stand in the source before the first word of a unit, when `start` is where the tightest
   * span of that word begins: of «- text» the dash, of «> - _text_ …» the dash too.
   */
  openingBefore(start: number): number | undefined {
    const line = this.source.lastIndexOf('\n', start - 1) + 1;
    if (start - line > MOST_OPENING) return undefined;
    const { marks, outer } = OPENING.exec(this.source.slice(line, start))?.groups ?? {};
    if (!marks || !CONTAINERS.test(outer ?? '')) return undefined;
    const { start: first } = this.fromSource({ start, end: this.source.length });
    return this.#stretches[this.#indexAt(first)]?.start === first ? start - marks.length : undefined;
  }

  /** The unit's part of the text around an offset. */
  unitAt(offset: number): Span {
    return this.#stretches[this.#indexAt(offset)] ?? { start: 0, end: this.text.length };
  }

  /** The place in a table of what stands at an offset of the text. */
  cellAt(offset: number): TableCell | undefined {
    return this.#stretches[this.#indexAt(offset)]?.unit.cell;
  }

  /** Where the cells of a table stand in the source, by row (-1 for the headings) and column. */
  cellsOf(table: ProseTable): ReadonlyMap<string, Span> {
    const cells = new Map<string, Span>();
    for (const { unit } of this.#stretches) {
      if (unit.cell?.table !== table) continue;
      const key = `${unit.cell.row} ${unit.cell.column}`;
      if (!cells.has(key)) cells.set(key, { start: unit.start, end: unit.end });
    }
    return cells;
  }

  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#stretches[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

class Builder {
  readonly stretches: Stretch[] = [];
  readonly #pieces: string[] = [];
  #length = 0;
  #endsInSpace = true;

  get text(): string {
    return this.#pieces.join('');
  }

  #put(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    this.#endsInSpace = piece.endsWith(' ');
  }

  add(written: string, unit: UnitSource, source: string): void {
    if (written === '') return;
    if (!this.#endsInSpace) this.#put(' ');
    const start = this.#length;
    if (!UNEVEN.test(written)) {
      this.#put(written);
      this.stretches.push({ start, end: this.#length, unit, offsets: undefined });
      return;
    }
    const offsets: number[] = [];
    let shown = '';
    let afterSpace = true;
    for (let i = 0; i < written.length; i++) {
      const character = written[i]!;
      if (isSpace(character)) {
        if (!afterSpace) {
          offsets.push(i);
          shown += ' ';
        }
        afterSpace = true;
        continue;
      }
      if (isIgnored(character)) continue;
      afterSpace = false;
      if (character !== OBJECT_REPLACEMENT) {
        offsets.push(i);
        shown += character;
        continue;
      }
      const { start: from, end: to } = unit.toSource(i, i + 1);
      const piece = visible(source.slice(from, to));
      for (let k = 0; k < piece.length; k++) offsets.push(i);
      shown += piece;
    }
    if (shown === '') return;
    this.#put(shown);
    this.stretches.push({ start, end: this.#length, unit, offsets });
  }
}

/** What a reader sees of inline code or an address; nothing of an image or a shortcode. */
function visible(markup: string): string {
  const code = /^(`+)([\s\S]*)\1$/u.exec(markup)?.[2] ?? /^<([^<>\s]+)>$/u.exec(markup)?.[1];
  const shown = code ?? (/^[\w.+-]+(?::\/\/|@|\.)\S+$/u.test(markup) ? markup : '');
  return shown.replace(/\s+/gu, ' ').trim();
}

function placed(unit: ProseUnit, blockStart: number): UnitSource {
  return {
    start: blockStart + unit.start,
    end: blockStart + unit.end,
    cell: unit.cell,
    toSource: (start, end) => {
      const span = unit.toSource(start, end);
      return { start: blockStart + span.start, end: blockStart + span.end };
    },
    fromSource: (offset) => unit.fromSource(offset - blockStart),
  };
}

function textOffset({ start, end, offsets }: Stretch, unitOffset: number): number {
  if (offsets === undefined) return Math.min(end, start + unitOffset);
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < unitOffset) low = middle + 1;
    else high = middle;
  }
  return start + low;
}

function sourceOf({ start, end, unit, offsets }: Stretch, offset: number): Span {
  const inside = Math.min(offset, end - 1) - start;
  const at = offsets === undefined ? inside : offsets[inside]!;
  return unit.toSource(at, at + 1);
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}
