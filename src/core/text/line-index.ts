import type { TextEdit } from './span.js';

/** A place in a text as editors count it: line and UTF-16 column, both from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Offsets ↔ lines and columns. A line ends with LF, CRLF or CR and with nothing else (not with U+2028), as in
 * VS Code. An index belongs to one text; `edited` gives that of the next one at the cost of the edit and a shift.
 */
export class LineIndex {
  readonly #text: string;
  #made: readonly number[] | undefined;

  private constructor(text: string, starts?: readonly number[]) {
    this.#text = text;
    this.#made = starts;
  }

  /** Costs nothing until somebody asks: most files have no problem whose line is to be told. */
  static of(text: string): LineIndex {
    return new LineIndex(text);
  }

  /** Start of every line; the first is 0. */
  get #starts(): readonly number[] {
    if (this.#made) return this.#made;
    const starts = [0];
    collectStarts(this.#text, 0, this.#text.length, starts);
    this.#made = starts;
    return starts;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Start of a line; beyond the last one, the end of the text. */
  lineStart(line: number): number {
    return this.#starts[Math.max(0, line)] ?? this.#text.length;
  }

  /** End of a line, its line end left out. */
  lineEnd(line: number): number {
    const start = this.lineStart(line);
    let end = this.#starts[Math.max(0, line) + 1] ?? this.#text.length;
    if (end > start && this.#text[end - 1] === '\n') end--;
    if (end > start && this.#text[end - 1] === '\r') end--;
    return end;
  }

  /** Position of an offset; one outside the text counts as its nearest end, one within a CRLF as the line's end. */
  positionAt(offset: number): Position {
    const inside = Math.min(Math.max(0, offset), this.#text.length);
    const line = lastAtMost(this.#starts, inside);
    const end = this.lineEnd(line);
    return { line, column: Math.min(inside, Math.max(end, this.lineStart(line))) - this.lineStart(line) };
  }

  /** Offset of a position; a column beyond its line counts as the line's end. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.#text.length;
    return Math.min(this.lineStart(position.line) + Math.max(0, position.column), this.lineEnd(position.line));
  }

  /**
   * The index of the text after an edit.
   * @param text the whole text after the edit
   */
  edited(text: string, edit: TextEdit): LineIndex {
    const delta = text.length - this.#text.length;
    const keep = lastAtMost(this.#starts, edit.start - 1);
    // The line start before the edit may belong to a CR that has got, or lost, its LF.
    const before = Math.max(0, this.#starts[keep]! === edit.start ? keep - 1 : keep);
    const starts = this.#starts.slice(0, Math.max(1, before));
    const from = before === 0 ? 0 : this.#starts[before - 1]!;
    // Behind the edit every start still holds, but for one right behind it, whose CR may have gone.
    const next = lastAtMost(this.#starts, edit.end + 1) + 1;
    const to = next < this.#starts.length ? this.#starts[next]! + delta : text.length;
    const fresh: number[] = [];
    collectStarts(text, from, to, fresh);
    for (const start of fresh) if (start > starts[starts.length - 1]!) starts.push(start);
    for (let i = next; i < this.#starts.length; i++) {
      const start = this.#starts[i]! + delta;
      if (start > starts[starts.length - 1]!) starts.push(start);
    }
    return new LineIndex(text, starts);
  }
}

function collectStarts(text: string, from: number, to: number, starts: number[]): void {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
}

/** Index of the last value that is at most `limit`; 0 when there is none. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
