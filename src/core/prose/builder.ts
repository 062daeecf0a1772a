import { OBJECT_REPLACEMENT, type UnitContent } from './unit.js';

/** Collects the visible text of a unit together with where it comes from. */
export class UnitBuilder {
  #text = '';
  readonly #pieces: number[] = [];

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** Adds text that stands character by character at `from`; white space at the start of the unit is dropped. */
  addRun(text: string, from: number): void {
    if (this.#text === '') {
      const trimmed = text.trimStart();
      from += text.length - trimmed.length;
      text = trimmed;
    }
    if (text === '') return;
    const pieces = this.#pieces;
    const last = pieces.length - 3;
    const continues =
      last >= 0 && pieces[last + 2] === from && this.#text.length - pieces[last]! === from - pieces[last + 1]!;
    if (continues) pieces[last + 2] = from + text.length;
    else pieces.push(this.#text.length, from, from + text.length);
    this.#text += text;
  }

  /** Adds text that stands for the source `from`..`to` as a whole. */
  addAtom(text: string, from: number, to: number): void {
    if (this.#text === '' && text.trim() === '') return;
    this.#pieces.push(this.#text.length, from, to);
    this.#text += text;
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
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.addAtom('\n', from, to);
  }

  /** The content, white space at its end dropped; `undefined` when there is nothing to read in it. */
  finish(): UnitContent | undefined {
    this.#trimEnd();
    return READABLE.test(this.#text) ? { text: this.#text, pieces: this.#pieces } : undefined;
  }

  #trimEnd(): void {
    const trimmed = this.#text.trimEnd().length;
    if (trimmed === this.#text.length) return;
    const pieces = this.#pieces;
    let textEnd = this.#text.length;
    for (let at = pieces.length - 3; at >= 0; at -= 3) {
      if (pieces[at]! < trimmed) {
        const isRun = textEnd - pieces[at]! === pieces[at + 2]! - pieces[at + 1]!;
        if (isRun && textEnd > trimmed) pieces[at + 2]! -= textEnd - trimmed;
        break;
      }
      textEnd = pieces[at]!;
      pieces.length -= 3;
    }
    this.#text = this.#text.slice(0, trimmed);
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
