import type { Entry, ListNode, MapNode, ScalarNode, YamlNode } from '../yaml-node.js';
import { CHAR, type Cursor, type KeyCheck } from './cursor.js';
import { isQuote, plain, quoted } from './scalars.js';

/* `{key: value}` and `[item]`, on any number of lines, as JSON and other tools write them. */

/** @param parent how far in the key or dash stands; the lines are farther in */
export function flow(cursor: Cursor, parent: number, depth: number, keys: KeyCheck): MapNode | ListNode {
  return new FlowReader(cursor, parent, keys).collection(depth, depth);
}

class FlowReader {
  readonly #cursor: Cursor;
  readonly #parent: number;
  readonly #keys: KeyCheck;

  constructor(cursor: Cursor, parent: number, keys: KeyCheck) {
    this.#cursor = cursor;
    this.#parent = parent;
    this.#keys = keys;
  }

  collection(depth: number, outermost: number): MapNode | ListNode {
    const cursor = this.#cursor;
    cursor.checkDepth(depth);
    const start = cursor.pos;
    const isMap = cursor.char === CHAR.openBrace;
    const close = isMap ? CHAR.closeBrace : CHAR.closeBracket;
    const entries: Entry[] = [];
    const seen = new Set<string>();
    const items: YamlNode[] = [];
    cursor.pos++;
    for (;;) {
      this.#toNext(depth === outermost);
      if (cursor.char === close) break;
      if (isMap) {
        const entry = this.#entry(depth, outermost);
        this.#keys.add(seen, entry);
        entries.push(entry);
      } else items.push(this.#item(depth, outermost));
      this.#toNext(depth === outermost);
      if (cursor.char === close) break;
      if (cursor.char !== CHAR.comma) cursor.unsure();
      cursor.pos++;
    }
    const end = ++cursor.pos;
    if (!isMap) return { type: 'list', start, end, flow: true, items };
    return { type: 'map', start, end, flow: true, entries };
  }

  #entry(depth: number, outermost: number): Entry {
    const cursor = this.#cursor;
    const key = isQuote(cursor.char) ? quoted(cursor, this.#parent) : this.#plain();
    const isQuoted = key.style === 'quoted';
    const { start: keyStart, end: keyEnd } = key;
    const text = isQuoted ? String(key.value) : cursor.text.slice(keyStart, keyEnd);
    cursor.skipSpaces();
    if (cursor.char !== CHAR.colon || cursor.text.slice(keyStart, keyEnd).includes('\n')) cursor.unsure();
    cursor.pos++;
    if (!isQuoted && !cursor.isEmptyAt(cursor.pos)) cursor.unsure();
    this.#toNext(false);
    return { key: text, keyStart, keyEnd, value: this.#item(depth, outermost) };
  }

  #item(depth: number, outermost: number): YamlNode {
    const cursor = this.#cursor;
    const { char } = cursor;
    if (char === CHAR.openBrace || char === CHAR.openBracket) return this.collection(depth + 1, outermost);
    return isQuote(char) ? quoted(cursor, this.#parent) : this.#plain();
  }

  #plain(): ScalarNode {
    const cursor = this.#cursor;
    const start = cursor.pos;
    const isDash = cursor.char === CHAR.dash && !',[]{}'.includes(cursor.text[start + 1] ?? '');
    if ('-?:'.includes(cursor.text[start] ?? ' ') && !isDash) cursor.unsure();
    return plain(cursor, this.#parent, true);
  }

  /** @param mayClose whether the outermost bracket may close here, which needs no indentation of its own */
  #toNext(mayClose: boolean): void {
    const cursor = this.#cursor;
    let lineStart: number | undefined;
    for (;;) {
      const from = cursor.pos;
      cursor.skipSpaces();
      if (cursor.char === CHAR.hash && (cursor.pos > from || lineStart !== undefined)) cursor.comment();
      if (!cursor.isLineEndAt(cursor.pos)) break;
      if (cursor.pos >= cursor.text.length) cursor.unsure();
      cursor.lineEnd();
      lineStart = cursor.pos;
    }
    if (cursor.char === CHAR.tab) cursor.unsure();
    if (lineStart === undefined) return;
    const column = cursor.pos - lineStart;
    const isClosing = cursor.char === CHAR.closeBrace || cursor.char === CHAR.closeBracket;
    if (column <= this.#parent && !(mayClose && isClosing && column === this.#parent)) cursor.unsure();
    if (column === 0 && cursor.isMarkerAt(lineStart)) cursor.unsure();
  }
}
