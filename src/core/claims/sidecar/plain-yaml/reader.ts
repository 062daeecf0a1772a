import type { Span } from '../../../text/span.js';
import { type Entry, endOfEntries, nothing, type YamlNode } from '../yaml-node.js';
import { YamlRefusal, type YamlText } from '../yaml-text.js';
import { CHAR, Cursor, KeyCheck, Unsure } from './cursor.js';
import { flow } from './flow.js';
import { beginsPlain, block, isQuote, plain, plainStop, quoted, quotedEnd, withoutSpaces } from './scalars.js';

/*
 * Reads YAML as we write it, and most of what people and other programs write, in one go over the text: the library
 * takes fifty times as long. Where this reader is not sure, it says so instead of guessing, and the library reads the
 * text, or that entry. What both can read comes out the same, offsets and comments included.
 *
 * Not sure of: anchors, tags, directives, explicit keys, tabs where they count, pairs in lists of flow style, items
 * and documents with nothing in them, whatever is not as far in as its neighbours, and all that is wrong.
 */

/** Entries of the root, and of claims and sources: small enough to be read apart when they are written unusually. */
const LEVELS_APART = 2;

/** UTF-16 code units. A claim has a few hundred; the library takes a tenth of a second for this many. */
export const LONGEST_ENTRY = 32_768;
/** UTF-16 code units; a little less than YAML allows in front of a colon. */
const LONGEST_KEY = 1_000;

/**
 * @param readEntry reads the lines of one entry that this reader is not sure of
 * @throws {Unsure}
 * @throws {YamlRefusal} for a key that is there twice, and what `readEntry` refuses
 */
export function readPlainYaml(text: string, readEntry?: (lines: string) => YamlText): YamlText {
  return new PlainReader(text, readEntry).read();
}

class PlainReader {
  readonly #cursor: Cursor;
  readonly #readEntry: ((lines: string) => YamlText) | undefined;
  readonly #keys = new KeyCheck();

  constructor(text: string, readEntry: ((lines: string) => YamlText) | undefined) {
    this.#cursor = new Cursor(text, text.startsWith('\uFEFF') ? 1 : 0);
    this.#readEntry = readEntry;
  }

  read(): YamlText {
    const cursor = this.#cursor;
    const { text, comments } = cursor;
    const loneReturn = /\r(?!\n)/u.exec(text);
    if (loneReturn) cursor.unsure(loneReturn.index);
    this.#toRoot();
    if (cursor.column < 0) cursor.unsure();
    const root = this.#node(cursor.column, -1, 1);
    if (root.type === 'scalar' || cursor.column >= 0) cursor.unsure();
    if (this.#keys.duplicate) throw this.#keys.duplicate;
    return { root, comments };
  }

  /** Behind `%YAML 1.2`, comments and one `---`. */
  #toRoot(): void {
    const cursor = this.#cursor;
    const directive = /^%YAML 1\.2(?=\r?\n)/u.exec(cursor.text.slice(cursor.pos, cursor.pos + 12))?.[0] ?? '';
    cursor.pos += directive.length;
    if (directive !== '') cursor.lineEnd();
    for (;;) {
      const start = cursor.pos;
      cursor.skipSpaces();
      if (cursor.char === CHAR.hash) cursor.comment();
      if (!cursor.isLineEndAt(cursor.pos)) {
        cursor.pos = start;
        break;
      }
      if (cursor.pos >= cursor.text.length) return;
      cursor.lineEnd();
    }
    if (cursor.char === CHAR.dash && cursor.isMarkerAt(cursor.pos)) {
      cursor.pos += 3;
      cursor.nextLine();
    } else if (directive === '') cursor.toContent();
    else cursor.unsure();
  }

  /**
   * What begins at the cursor, as the first thing on its line or behind a dash; the cursor then stands at the content
   * below it.
   * @param parent how far in the key or dash stands that it belongs to; -1 for the root
   */
  #node(column: number, parent: number, depth: number): YamlNode {
    const cursor = this.#cursor;
    cursor.checkDepth(depth);
    if (this.#isAtDash()) return this.#list(column, depth);
    return this.#isAtKey() ? this.#map(column, depth) : this.#value(parent, column, depth);
  }

  #isAtDash(): boolean {
    return this.#cursor.char === CHAR.dash && this.#cursor.isEmptyAt(this.#cursor.pos + 1);
  }

  #isAtKey(): boolean {
    const cursor = this.#cursor;
    const { text, pos } = cursor;
    if (!isQuote(cursor.char))
      return !'{[|>'.includes(text[pos]!) && text.charCodeAt(plainStop(cursor, pos, false)) === CHAR.colon;
    let end = quotedEnd(cursor, pos) ?? cursor.unsure();
    while (text.charCodeAt(end) === CHAR.space) end++;
    return text.charCodeAt(end) === CHAR.colon;
  }

  #map(column: number, depth: number): YamlNode {
    const cursor = this.#cursor;
    const start = cursor.pos;
    const entries: Entry[] = [];
    const seen = new Set<string>();
    const isApart = this.#readEntry && depth <= LEVELS_APART;
    do {
      const entry = isApart ? this.#entryApart(column, depth) : this.#entry(column, depth);
      this.#keys.add(seen, entry);
      entries.push(entry);
    } while (cursor.column === column);
    if (cursor.column > column) cursor.unsure();
    return { type: 'map', start, end: endOfEntries(entries, start), flow: false, entries };
  }

  #entry(column: number, depth: number): Entry {
    const cursor = this.#cursor;
    const { text } = cursor;
    const keyStart = cursor.pos;
    let key: string;
    if (isQuote(cursor.char)) key = String(quoted(cursor, column).value);
    else {
      const stop = plainStop(cursor, keyStart, false);
      if (!beginsPlain(cursor, keyStart) || text.charCodeAt(stop) !== CHAR.colon) cursor.unsure();
      cursor.pos = withoutSpaces(text, stop);
      key = text.slice(keyStart, cursor.pos);
    }
    const keyEnd = cursor.pos;
    cursor.skipSpaces();
    const isLong = cursor.pos - keyStart > LONGEST_KEY;
    const isKey = cursor.char === CHAR.colon && cursor.isEmptyAt(cursor.pos + 1) && keyEnd > keyStart;
    if (!isKey || isLong || text.slice(keyStart, keyEnd).includes('\n')) cursor.unsure();
    cursor.pos++;
    return { key, keyStart, keyEnd, value: this.#behindColon(column, keyEnd, depth) };
  }

  #behindColon(column: number, keyEnd: number, depth: number): YamlNode {
    const cursor = this.#cursor;
    const colonEnd = cursor.pos;
    cursor.skipSpaces();
    if (!cursor.isLineEndAt(cursor.pos) && cursor.char !== CHAR.hash) return this.#value(column, column, depth + 1);
    cursor.pos = colonEnd;
    cursor.nextLine();
    if (cursor.column > column) return this.#node(cursor.column, column, depth + 1);
    return cursor.column === column && this.#isAtDash() ? this.#list(column, depth + 1) : nothing(keyEnd);
  }

  /** A scalar, or a map or list in flow style. */
  #value(parent: number, column: number, depth: number): YamlNode {
    const cursor = this.#cursor;
    switch (cursor.char) {
      case CHAR.openBrace:
      case CHAR.openBracket: {
        const node = flow(cursor, parent, depth, this.#keys);
        cursor.nextLine();
        return node;
      }
      case CHAR.doubleQuote:
      case CHAR.singleQuote: {
        const node = quoted(cursor, parent);
        cursor.nextLine();
        return node;
      }
      case CHAR.bar:
      case CHAR.greater: {
        const node = block(cursor, parent, column);
        cursor.toContent();
        return node;
      }
      default: {
        const node = plain(cursor, parent, false);
        cursor.nextLine();
        return node;
      }
    }
  }

  #list(column: number, depth: number): YamlNode {
    const cursor = this.#cursor;
    const start = cursor.pos;
    const items: YamlNode[] = [];
    do items.push(this.#item(column, depth));
    while (cursor.column === column && this.#isAtDash());
    if (cursor.column > column) cursor.unsure();
    return { type: 'list', start, end: items.at(-1)!.end, flow: false, items };
  }

  #item(column: number, depth: number): YamlNode {
    const cursor = this.#cursor;
    const dash = cursor.pos;
    cursor.pos++;
    cursor.skipSpaces();
    if (!cursor.isLineEndAt(cursor.pos) && cursor.char !== CHAR.hash) {
      return this.#node(column + cursor.pos - dash, column, depth + 1);
    }
    cursor.pos = dash + 1;
    cursor.nextLine();
    return cursor.column > column ? this.#node(cursor.column, column, depth + 1) : cursor.unsure(dash);
  }

  /** An entry whose lines the library reads when we are not sure of them. */
  #entryApart(column: number, depth: number): Entry {
    const cursor = this.#cursor;
    const start = cursor.pos - column;
    const before = cursor.comments.length;
    try {
      return this.#entry(column, depth);
    } catch (error) {
      if (!(error instanceof Unsure)) throw error;
      const end = entryEnd(cursor.text, start, column);
      const { root, comments } = this.#readLines(start, end, error);
      const entry = root?.type === 'map' && !root.flow && root.entries.length === 1 ? root.entries[0] : undefined;
      // Where nothing is written as a key depends on what stands above.
      if (!entry || entry.keyStart === entry.keyEnd) throw error;
      cursor.comments.length = before;
      for (const comment of comments) cursor.comments.push(moved(comment, start));
      cursor.pos = end;
      cursor.toContent();
      return movedEntry(entry, start);
    }
  }

  #readLines(start: number, end: number, unsure: Unsure): YamlText {
    if (!this.#readEntry || end - start > LONGEST_ENTRY) throw unsure;
    try {
      return this.#readEntry(this.#cursor.text.slice(start, end));
    } catch (error) {
      if (error instanceof YamlRefusal) throw new YamlRefusal(error.id, moved(error.span, start), error.message);
      throw error;
    }
  }
}

/** Start of the line below those of an entry: the next that is not farther in than its key and not about it. */
function entryEnd(text: string, start: number, column: number): number {
  for (let newline = text.indexOf('\n', start); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
    let at = newline + 1;
    while (text[at] === ' ') at++;
    const isOwn =
      at - newline - 1 > column || /^(?:[#\r\n\]}]|-\s)/u.test(text.slice(at, at + 2)) || text[at] === undefined;
    if (!isOwn) return newline + 1;
  }
  return text.length;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function movedEntry({ key, keyStart, keyEnd, value }: Entry, by: number): Entry {
  return { key, keyStart: keyStart + by, keyEnd: keyEnd + by, value: movedNode(value, by) };
}

function movedNode(node: YamlNode, by: number): YamlNode {
  switch (node.type) {
    case 'scalar':
      return { ...node, ...moved(node, by) };
    case 'list':
      return { ...node, ...moved(node, by), items: node.items.map((item) => movedNode(item, by)) };
    case 'map':
      return { ...node, ...moved(node, by), entries: node.entries.map((entry) => movedEntry(entry, by)) };
  }
}
