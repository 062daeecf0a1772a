import type { TextEdit } from './span.js';

const CHUNK = 1 << 14;

/**
 * A text that is edited in place, kept in chunks: an edit, and reading a part, cost what they touch and not the length
 * of the text (concatenating a long string anew copies all of it at the next read). Offsets are UTF-16 code units.
 */
export class TextBuffer {
  #chunks: string[];
  #length: number;
  #whole: string | undefined;

  constructor(text: string) {
    this.#chunks = split(text);
    this.#length = text.length;
    this.#whole = text;
  }

  get length(): number {
    return this.#length;
  }

  /** The whole text; put together when asked for after an edit. */
  toString(): string {
    this.#whole ??= this.#chunks.join('');
    return this.#whole;
  }

  /** The text between two offsets, as `String.prototype.slice` for offsets within the text. */
  slice(start: number, end: number): string {
    if (this.#whole !== undefined) return this.#whole.slice(start, end);
    let text = '';
    let at = 0;
    for (const chunk of this.#chunks) {
      if (at >= end) break;
      if (at + chunk.length > start) text += chunk.slice(Math.max(0, start - at), end - at);
      at += chunk.length;
    }
    return text;
  }

  /**
   * Applies an edit.
   * @throws {RangeError} when the edit does not lie within the text
   */
  edit(edit: TextEdit): void {
    if (!(edit.start >= 0 && edit.start <= edit.end && edit.end <= this.#length)) {
      throw new RangeError(`edit ${edit.start}..${edit.end} outside the text of length ${this.#length}`);
    }
    const chunks = this.#chunks;
    let first = 0;
    let start = 0;
    while (first < chunks.length - 1 && start + chunks[first]!.length < edit.start) start += chunks[first++]!.length;
    let last = first;
    let end = start + (chunks[first]?.length ?? 0);
    while (end < edit.end) end += chunks[++last]!.length;
    // A chunk that has become small is joined with the next one, so that their number follows the length.
    const left = end - start + edit.text.length - (edit.end - edit.start);
    if (left < CHUNK / 4 && last + 1 < chunks.length) end += chunks[++last]!.length;
    const affected = chunks.slice(first, last + 1).join('');
    const text = affected.slice(0, edit.start - start) + edit.text + affected.slice(edit.end - start);
    this.#chunks = [
      ...chunks.slice(0, first),
      ...(text.length > 2 * CHUNK ? split(text) : [text]),
      ...chunks.slice(last + 1),
    ];
    this.#length += edit.text.length - (edit.end - edit.start);
    this.#whole = this.#length === edit.text.length ? edit.text : undefined;
  }
}

function split(text: string): string[] {
  if (text.length <= CHUNK) return [text];
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) chunks.push(text.slice(at, at + CHUNK));
  return chunks;
}
