import { OBJECT_REPLACEMENT, type UnitContent } from './unit.js';

/** Collects the visible text of a unit together with where it comes from. */
export class UnitBuilder {
  /** One part a piece; joined at the end, since looking into a string that is being concatenated copies it. */
  readonly #parts: string[] = [];
  readonly #pieces: number[] = [];
  #length = 0;

  /** Adds text that stands character by character at `from`; white space at the start of the unit is dropped. */
  addRun(text: string, from: number): void {
    if (this.#length === 0) {
      const trimmed = text.trimStart();
      from += text.length - trimmed.length;
      text = trimmed;
    }
    if (text === '') return;
    const pieces = this.#pieces;
    const last = pieces.length - 3;
    if (last >= 0 && pieces[last + 2] === from && this.#isRun(last)) {
      pieces[last + 2] = from + text.length;
      this.#parts[this.#parts.length - 1] += text;
    } else this.#push(text, from, from + text.length);
    this.#length += text.length;
  }

  /** Adds text that stands for the source `from`..`to` as a whole. */
  addAtom(text: string, from: number, to: number): void {
    if (text === '' || (this.#length === 0 && text.trim() === '')) return;
    this.#push(text, from, to);
    this.#length += text.length;
  }

  addObject(from: number, to: number): void {
    this.addAtom(OBJECT_REPLACEMENT, from, to);
  }

  /** Adds text without inline markup: only its line breaks, with the indentation after them, are read. */
  addLines(text: string, from: number): void {
    let lineStart = 0;
    for (let at = nextLineBreak(text, 0); at >= 0; at = nextLineBreak(text, lineStart)) {
      this.addRun(text.slice(lineStart, at), from + lineStart);
      lineStart = text.startsWith('\r\n', at) ? at + 2 : at + 1;
      this.addLineBreak(from + at, from + lineStart);
      while (lineStart < text.length && isBlank(text.charCodeAt(lineStart))) lineStart++;
    }
    this.addRun(lineStart === 0 ? text : text.slice(lineStart), from + lineStart);
  }

  /** Adds a line break, unless it would be the first or a second one; white space before it is dropped. */
  addLineBreak(from: number, to: number): void {
    this.#trimEnd();
    if (this.#length > 0) this.addAtom('\n', from, to);
  }

  /** The content, white space at its end dropped; `undefined` when there is nothing to read in it. */
  finish(): UnitContent | undefined {
    this.#trimEnd();
    const text = this.#parts.length === 1 ? this.#parts[0]! : this.#parts.join('');
    return READABLE.test(text) ? { text, pieces: this.#pieces } : undefined;
  }

  #push(text: string, from: number, to: number): void {
    this.#parts.push(text);
    this.#pieces.push(this.#length, from, to);
  }

  #isRun(at: number): boolean {
    return this.#length - this.#pieces[at]! === this.#pieces[at + 2]! - this.#pieces[at + 1]!;
  }

  #trimEnd(): void {
    const pieces = this.#pieces;
    for (let last = this.#parts.length - 1; last >= 0; last--) {
      const part = this.#parts[last]!;
      const trimmed = part.trimEnd();
      if (trimmed.length === part.length) return;
      const isRun = this.#isRun(last * 3);
      this.#length -= part.length - trimmed.length;
      if (trimmed !== '') {
        this.#parts[last] = trimmed;
        if (isRun) pieces[last * 3 + 2]! -= part.length - trimmed.length;
        return;
      }
      this.#parts.pop();
      pieces.length -= 3;
    }
  }
}

const READABLE = /[^\s\uFFFC]/;

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function nextLineBreak(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return -1;
}
