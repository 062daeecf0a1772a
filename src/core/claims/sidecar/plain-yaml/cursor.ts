import type { Span } from '../../../text/span.js';
import type { Entry } from '../yaml-node.js';
import { duplicate, MAX_DEPTH, SEVERAL, tooDeep, YamlRefusal } from '../yaml-text.js';

export const CHAR = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  doubleQuote: 34,
  hash: 35,
  singleQuote: 39,
  comma: 44,
  dash: 45,
  colon: 58,
  greater: 62,
  question: 63,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  bar: 124,
  closeBrace: 125,
} as const;

/** Thrown where the reader of plain YAML is not sure of a text: it may be wrong or only unusual. */
export class Unsure extends Error {
  readonly at: number;
  /** What it is refused for, unless the library can read it. */
  readonly refusal: YamlRefusal | undefined;

  constructor(at: number, refusal?: YamlRefusal) {
    super(`not plain at ${at}`);
    this.name = 'Unsure';
    this.at = at;
    this.refusal = refusal;
  }
}

/** Remembers the first key that is in its map a second time: inner maps are complete before the entry they are in. */
export class KeyCheck {
  #duplicate: YamlRefusal | undefined;

  get duplicate(): YamlRefusal | undefined {
    return this.#duplicate;
  }

  add(seen: Set<string>, entry: Entry): void {
    if (seen.has(entry.key)) this.#duplicate ??= duplicate(entry);
    seen.add(entry.key);
  }
}

/** A place in the text; goes from content to content, and collects the comments on its way. */
export class Cursor {
  readonly text: string;
  readonly comments: Span[] = [];
  pos: number;
  /** How far in on its line the content at `pos` stands, as `toContent` has found it; -1 at the end. */
  column = -1;

  constructor(text: string, pos: number) {
    this.text = text;
    this.pos = pos;
  }

  /** NaN behind the end, which equals nothing. */
  get char(): number {
    return this.text.charCodeAt(this.pos);
  }

  unsure(at = this.pos): never {
    throw new Unsure(at);
  }

  /** Just before the depth that is refused, which the library counts in its own way. */
  checkDepth(depth: number): void {
    if (depth > MAX_DEPTH - 4) throw new Unsure(this.pos, tooDeep({ start: this.pos, end: this.pos + 1 }));
  }

  isLineEndAt(at: number): boolean {
    const char = this.text.charCodeAt(at);
    return char === CHAR.newline || char === CHAR.return || Number.isNaN(char);
  }

  /** Whether a `-` or `:` before `at` stands for itself. */
  isEmptyAt(at: number): boolean {
    const char = this.text.charCodeAt(at);
    return char === CHAR.space || char === CHAR.tab || this.isLineEndAt(at);
  }

  skipSpaces(): void {
    while (this.char === CHAR.space) this.pos++;
  }

  /** From behind a token to the next content below; a comment may stand between. */
  nextLine(): void {
    const start = this.pos;
    this.skipSpaces();
    if (this.char === CHAR.hash && this.pos > start) this.comment();
    if (!this.isLineEndAt(this.pos)) this.unsure();
    this.lineEnd();
    this.toContent();
  }

  /** From the start of a line to the first content on it or below. */
  toContent(): void {
    for (;;) {
      const start = this.pos;
      this.skipSpaces();
      if (this.char === CHAR.hash) this.comment();
      if (!this.isLineEndAt(this.pos)) {
        this.column = this.pos - start;
        if (this.char === CHAR.tab) this.unsure();
        if (this.column === 0 && this.isMarkerAt(start)) this.#documentEnd();
        return;
      }
      if (this.pos >= this.text.length) {
        this.column = -1;
        return;
      }
      this.lineEnd();
    }
  }

  comment(): void {
    const start = this.pos;
    const newline = this.text.indexOf('\n', start);
    const end = newline < 0 ? this.text.length : newline;
    this.pos = end > start && this.text.charCodeAt(end - 1) === CHAR.return && newline >= 0 ? end - 1 : end;
    this.comments.push({ start, end: this.pos });
  }

  lineEnd(): void {
    if (this.char === CHAR.return) this.pos++;
    if (this.char === CHAR.newline) this.pos++;
  }

  /** `---` or `...` at the start of a line. */
  isMarkerAt(at: number): boolean {
    return (this.text.startsWith('---', at) || this.text.startsWith('...', at)) && this.isEmptyAt(at + 3);
  }

  /** Behind `...` nothing but comments may follow. */
  #documentEnd(): void {
    const start = this.pos;
    const marker = { start, end: start + 3 };
    if (this.char === CHAR.dash) throw new Unsure(start, new YamlRefusal('several-documents', marker, SEVERAL));
    this.pos += 3;
    const from = this.pos;
    this.skipSpaces();
    if (this.char === CHAR.hash && this.pos > from) this.comment();
    while (!this.isLineEndAt(this.pos)) this.unsure(start);
    this.lineEnd();
    while (this.pos < this.text.length) {
      this.skipSpaces();
      if (this.char === CHAR.hash) this.comment();
      if (!this.isLineEndAt(this.pos)) this.unsure(start);
      this.lineEnd();
    }
    this.column = -1;
  }
}
