import { LineIndex } from '../../text/line-index.js';
import type { Span } from '../../text/span.js';
import { type Problem, problemAt, SidecarError } from './problem.js';
import type { Entry, MapNode, YamlNode } from './yaml-node.js';

const BOM = '\uFEFF';

/**
 * Where the parts of a sidecar lie among its lines. What belongs to an entry: its own lines, and the comments below
 * them that stand farther in than its key. What belongs to a block (a claim, a source): that, its end comment, and the
 * comments directly above it. Offsets are UTF-16 code units; the text ends with a line end.
 */
export class Layout {
  readonly text: string;
  /** The line end the file uses most. */
  readonly eol: '\n' | '\r\n';

  constructor(text: string, eol: '\n' | '\r\n') {
    this.text = text;
    this.eol = eol;
  }

  /** Start of the line of an offset, behind the byte order mark. */
  lineStart(offset: number): number {
    const start = offset === 0 ? 0 : this.text.lastIndexOf('\n', offset - 1) + 1;
    return start === 0 && this.text.startsWith(BOM) ? 1 : start;
  }

  /** Start of the line below that of an offset. */
  nextLine(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.text.length : end + 1;
  }

  /** A line without its line end. */
  lineAt(start: number): string {
    return this.text.slice(start, this.nextLine(start)).replace(/\r?\n$/u, '');
  }

  isBlankAt(start: number): boolean {
    return start < this.text.length && this.lineAt(start).trim() === '';
  }

  /** How far in an entry's key stands. */
  column(entry: Entry): number {
    return entry.keyStart - this.lineStart(entry.keyStart);
  }

  /** @throws {SidecarError} for a key that does not begin its line (`? key`), which is left alone */
  checkTouchable(entry: Entry): void {
    const before = this.text.slice(this.lineStart(entry.keyStart), entry.keyStart);
    if (before.trim() !== '' || this.text[this.#colon(entry)] !== ':') {
      this.refuse(
        { start: entry.keyStart, end: entry.keyEnd },
        `“${entry.key}” is written in a way that cannot be edited here. Write it as “${entry.key}: …”.`,
      );
    }
  }

  refuse(span: Span, message: string): never {
    const problem: Problem = problemAt(LineIndex.of(this.text), 'impossible-edit', span, message);
    throw new SidecarError([problem]);
  }

  /** Behind the colon of an entry. */
  colonEnd(entry: Entry): number {
    return this.#colon(entry) + 1;
  }

  #colon(entry: Entry): number {
    let at = entry.keyEnd;
    while (this.text[at] === ' ' || this.text[at] === '\t') at++;
    return at;
  }

  /** Behind the last character of an entry's own content. */
  contentEnd(entry: Entry): number {
    return this.nodeEnd(entry.value) ?? this.colonEnd(entry);
  }

  /** Behind the last character of a value; nothing where none is written. */
  nodeEnd(node: YamlNode): number | undefined {
    if (node.type === 'scalar') {
      if (node.style === 'block') return this.#blockScalarEnd(node);
      return node.start === node.end ? undefined : node.end;
    }
    if (node.flow) return node.end;
    if (node.type === 'map') {
      const last = node.entries.at(-1);
      return last ? this.contentEnd(last) : undefined;
    }
    const last = node.items.at(-1);
    return last ? (this.nodeEnd(last) ?? last.end) : undefined;
  }

  /** Blank lines below belong to it only when it keeps them (`|+`). */
  #blockScalarEnd(node: Span): number {
    const header = blockHeader(this.text, node.start);
    if (header.includes('+')) return Math.max(node.start + header.length, node.end - 1);
    let end = node.end;
    while (end > node.start && /\s/u.test(this.text[end - 1]!)) end--;
    return end;
  }

  /** Start of the line below an entry and all that belongs to it. */
  entryEnd(entry: Entry): number {
    return this.#withComments(entry, (comment, column) => column > this.column(entry) && !END_COMMENT.test(comment));
  }

  /** The same for a claim or source, its end comment included. */
  blockEnd(entry: Entry): number {
    return this.#withComments(
      entry,
      (comment, column) => column > this.column(entry) || comment.slice(1).trim() === entry.key,
    );
  }

  #withComments(entry: Entry, belongs: (comment: string, column: number) => boolean): number {
    let end = this.nextLine(this.contentEnd(entry));
    for (let at = end; at < this.text.length; at = this.nextLine(at)) {
      const line = this.lineAt(at);
      const comment = line.trim();
      if (comment === '') continue;
      if (!comment.startsWith('#') || !belongs(comment, line.indexOf('#'))) break;
      end = this.nextLine(at);
    }
    return end;
  }

  /** Start of the first of the comment lines directly above a block, which are about it. */
  blockStart(entry: Entry, notBefore: number): number {
    const column = this.column(entry);
    let start = this.lineStart(entry.keyStart);
    while (start > notBefore) {
      const above = this.lineStart(start - 1);
      const line = this.lineAt(above);
      if (line.indexOf('#') !== column || line.trim()[0] !== '#') break;
      start = above;
    }
    return start;
  }

  /** How far in the values of a map's entries stand from their keys; as its own level does, where none shows it. */
  stepIn(map: MapNode, parentColumn: number | undefined): number {
    const column = map.entries[0] ? this.column(map.entries[0]) : 0;
    for (const { value } of map.entries) {
      const first = value.type === 'map' && !value.flow ? value.entries[0] : undefined;
      if (first) return Math.max(1, this.column(first) - column);
    }
    return parentColumn === undefined ? DEFAULT_STEP : Math.max(1, column - parentColumn);
  }
}

const DEFAULT_STEP = 2;
const END_COMMENT = /^#\s*[cr]-[0-9a-z]{6}\s*$/u;

/** The `|-` of a block scalar. */
export function blockHeader(text: string, start: number): string {
  return /^[|>][-+0-9]*/u.exec(text.slice(start, start + 8))?.[0] ?? '';
}

export function dominantEol(text: string): '\n' | '\r\n' {
  const windows = text.split('\r\n').length - 1;
  return windows * 2 > text.split('\n').length - 1 ? '\r\n' : '\n';
}
