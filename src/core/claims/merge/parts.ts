import { LineIndex } from '../../text/line-index.js';
import type { Data, Mapping } from '../claim.js';
import { type Field, fieldUnder, SIDECAR } from '../sidecar/fields.js';
import { Layout } from '../sidecar/layout.js';
import { readDocument } from '../sidecar/parse.js';
import { isBlocks, printEntry, printMap } from '../sidecar/print.js';
import { SidecarError } from '../sidecar/problem.js';
import { dataOf, type Entry, isMapping, type MapNode, mappingOf } from '../sidecar/yaml-node.js';
import { readYaml } from '../sidecar/yaml-reader.js';

/*
 * A sidecar's text cut up along its keys, without losing a character: put together again it is the text. Line ends are
 * LF here, and the text ends with one.
 */

/** One key with all that belongs to it. */
export interface Part {
  readonly key: string;
  /** Blank lines and comments above it. */
  readonly lead: string;
  /** From the start of its line to its value, or to the line of its first inner key. */
  readonly head: string;
  /** The value as it is written, or the inner keys of a map in block style. */
  readonly body: string | readonly Part[];
  /** Behind the value: a comment, the line end, comments below, the block's end comment. */
  readonly tail: string;
  readonly data: Data;
  /** How far in the key stands. */
  readonly column: number;
  /** Whether it was the first of its map. */
  readonly isFirst: boolean;
  /** All of it. */
  readonly text: string;
}

/** A part whose value is a map in block style. */
export interface MapPart extends Part {
  readonly body: readonly Part[];
}

type Pieces = Omit<Part, 'text' | 'data'> & { readonly data?: Data };

/** A part of pieces; the data of a map are those of its inner keys. */
export function partOf<P extends Pieces>(pieces: P): P & Part {
  const { lead, head, body, tail } = pieces;
  const inner = typeof body === 'string' ? body : body.map(({ text }) => text).join('');
  const data = typeof body === 'string' ? (pieces.data ?? null) : dataOfParts(body);
  return { ...pieces, data, text: lead + head + inner + tail };
}

function dataOfParts(parts: readonly Part[]): Mapping {
  return mappingOf(parts.map((part) => [part.key, part.data] as const));
}

/** The root of a sidecar that says nothing yet. */
export const NOTHING: MapPart = rootOf([], '');

/**
 * Cuts a sidecar up.
 * @throws {SidecarError} when it cannot be read
 */
export function readParts(text: string): { readonly root: MapPart; readonly version: number } {
  const document = readDocument(text, LineIndex.of(text));
  if (!('root' in document)) throw new SidecarError([document]);
  const { root, version } = document;
  // JSON and the like: written anew, line by line.
  const asLines = root.flow ? printedRoot(root) : undefined;
  if (asLines !== undefined) return { root: readParts(asLines).root, version };
  return { root: new Cutter(new Layout(text, '\n')).root(root), version };
}

function printedRoot(root: MapNode): string {
  const data = dataOf(root);
  const lines = isMapping(data) ? printMap(data, SIDECAR, { column: 0, step: 2, notes: 'block' }) : [];
  return lines.map((line) => `${line}\n`).join('');
}

/** A key with data, written in our own style. */
export function printedPart(key: string, data: Data, owner: Field | undefined, column: number): Part {
  const lines = printEntry(key, data, owner, { column, step: 2, notes: 'block' });
  const [head, ...body] = lines.map((line) => `${line}\n`);
  return partOf({ key, lead: '', head: head!, body: body.join(''), tail: '', data, column, isFirst: false });
}

/** The part with its inner keys in sight: an empty value is an empty map, one in flow style is written anew. */
export function asMap(part: Part, owner: Field | undefined): MapPart | undefined {
  if (isMapPart(part)) return part;
  const lineEnd = part.tail.indexOf('\n') + 1;
  const [atLineEnd, below] = [part.tail.slice(0, lineEnd), part.tail.slice(lineEnd)];
  if (part.data === null) return partOf({ ...part, head: part.head + part.body + atLineEnd, body: [], tail: below });
  if (!isMapping(part.data) || typeof part.body !== 'string') return undefined;
  const cut = cutSnippet(printedPart(part.key, part.data, owner, part.column).text, owner);
  const margin = ' '.repeat(part.column);
  const inside = readYaml(part.body).comments.map(({ start, end }) => `${margin}${part.body.slice(start, end)}\n`);
  return (
    cut &&
    partOf({
      ...cut,
      lead: part.lead + inside.join(''),
      head: cut.head.replace(/\n$/u, '') + atLineEnd,
      tail: cut.tail + below,
      isFirst: part.isFirst,
    })
  );
}

export function isMapPart(part: Part): part is MapPart {
  return typeof part.body !== 'string';
}

/** An entry that we have printed, with its inner keys. */
function cutSnippet(entry: string, owner: Field | undefined): MapPart | undefined {
  const isInner = entry.startsWith(' ');
  const above = isInner ? 'factmark: 1\nx-above:\n' : 'factmark: 1\n';
  const text = above + entry;
  const document = readDocument(text, LineIndex.of(text));
  const root = 'root' in document ? document.root : undefined;
  const map = isInner ? root?.entries[1]?.value : root;
  const last = map?.type === 'map' ? map.entries.at(-1) : undefined;
  if (!last) return undefined;
  const part = new Cutter(new Layout(text, '\n')).entry(last, above.length, owner, false);
  return isMapPart(part) ? part : partOf({ ...part, body: [] });
}

export function rootOf(body: readonly Part[], tail: string): MapPart {
  return partOf({ key: '', lead: '', head: '', body, tail, column: 0, isFirst: true });
}

/** A map that is cut up when somebody looks into it: most claims of a long file are the same on all sides. */
function uncut(outside: Omit<MapPart, 'body' | 'data'>, value: MapNode, cut: () => readonly Part[]): MapPart {
  let body: readonly Part[] | undefined;
  let data: Data | undefined;
  return {
    ...outside,
    get body(): readonly Part[] {
      body ??= cut();
      return body;
    },
    get data(): Data {
      data ??= body ? dataOfParts(body) : dataOf(value);
      return data;
    },
  };
}

class Cutter {
  readonly #layout: Layout;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  root(root: MapNode): MapPart {
    const body = this.entries(root, 0, SIDECAR);
    const end = body.reduce((sum, { text }) => sum + text.length, 0);
    return rootOf(body, this.#layout.text.slice(end));
  }

  /** @param start of the first line that belongs to the map */
  entries(map: MapNode, start: number, owner: Field | undefined): readonly Part[] {
    let at = start;
    return map.entries.map((entry, i) => {
      const part = this.entry(entry, at, owner, i === 0);
      at += part.text.length;
      return part;
    });
  }

  /** @param top where the blank lines and comments above it begin */
  entry(entry: Entry, top: number, owner: Field | undefined, isFirst: boolean): Part {
    const layout = this.#layout;
    const { text } = layout;
    const start = layout.lineStart(entry.keyStart);
    const end = this.#end(entry, owner);
    const { key, value } = entry;
    const common = {
      key,
      lead: text.slice(top, start),
      column: entry.keyStart - start,
      isFirst,
      text: text.slice(top, end),
    };
    // An explicit key (`? key`) is left in one piece.
    const isPlain = text.slice(start, entry.keyStart).trim() === '' && text[layout.colonEnd(entry) - 1] === ':';
    if (!isPlain) return { ...common, head: '', body: text.slice(start, end), tail: '', data: dataOf(value) };
    if (value.type === 'map' && !value.flow && value.entries.length > 0) {
      const inner = fieldUnder(owner, key);
      const bodyStart = layout.nextLine(layout.colonEnd(entry));
      const bodyEnd = this.#end(value.entries.at(-1)!, inner);
      const cut = (): readonly Part[] => this.entries(value, bodyStart, inner);
      return uncut({ ...common, head: text.slice(start, bodyStart), tail: text.slice(bodyEnd, end) }, value, cut);
    }
    const from = value.start === value.end ? layout.colonEnd(entry) : value.start;
    const to = Math.min(end, Math.max(from, layout.contentEnd(entry)));
    const [head, body, tail] = [text.slice(start, from), text.slice(from, to), text.slice(to, end)];
    return { ...common, head, body, tail, data: dataOf(value) };
  }

  /** Start of the line below all that belongs to an entry. */
  #end(entry: Entry, owner: Field | undefined): number {
    const layout = this.#layout;
    const end = isBlocks(owner) ? layout.blockEnd(entry) : layout.entryEnd(entry);
    const field = fieldUnder(owner, entry.key);
    const last = entry.value.type === 'map' && !entry.value.flow ? entry.value.entries.at(-1) : undefined;
    return last && isBlocks(field) ? Math.max(end, this.#end(last, field)) : end;
  }
}
