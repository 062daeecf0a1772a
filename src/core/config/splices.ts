import type { Data, Mapping } from '../claims/claim.js';
import type { Layout } from '../claims/sidecar/layout.js';
import { quoted } from '../claims/sidecar/scalars.js';
import {
  type Entry,
  entryOf,
  isMapping,
  type ListNode,
  type MapNode,
  type YamlNode,
} from '../claims/sidecar/yaml-node.js';
import type { TextEdit } from '../text/span.js';
import type { Change, Path } from './plan.js';

/*
 * The edits of the text that make small changes of its data. Lists and maps in block style get lines of their own, those
 * in flow style get their additions where they stand. What is written in a rarer way is refused, not guessed at.
 */

/** A place of the file whose style is not known here. */
export class UnknownStyle extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super('unknown style');
    this.offset = offset;
  }
}

/** @throws {UnknownStyle} */
export function spliced(layout: Layout, root: MapNode | undefined, changes: readonly Change[]): readonly TextEdit[] {
  if (root?.flow) throw new UnknownStyle(root.start);
  const splicer = new Splicer(layout, root);
  for (const change of changes) splicer.make(change);
  return splicer.edits();
}

const STEP = 2;

class Splicer {
  readonly #layout: Layout;
  readonly #root: MapNode | undefined;
  readonly #edits: TextEdit[] = [];
  /** What comes behind everything else. */
  readonly #end: string[] = [];

  constructor(layout: Layout, root: MapNode | undefined) {
    this.#layout = layout;
    this.#root = root;
  }

  edits(): readonly TextEdit[] {
    const { text } = this.#layout;
    if (this.#end.length === 0) return this.#edits;
    const blank = text.trim() === '' ? [] : [''];
    return [...this.#edits, { start: text.length, end: text.length, text: this.#lines([...blank, ...this.#end]) }];
  }

  make(change: Change): void {
    switch (change.type) {
      case 'append':
        this.#append(change.path, change.items);
        break;
      case 'remove':
        this.#remove(this.#listAt(change.path), change.index);
        break;
      case 'set':
        this.#set(this.#mapAt(change.path), change.key, change.value);
        break;
    }
  }

  #splice(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  #lines(lines: readonly string[]): string {
    return lines.map((line) => line + this.#layout.eol).join('');
  }

  #nodeAt(path: Path): YamlNode | undefined {
    let node: YamlNode | undefined = this.#root;
    for (const step of path) {
      if (typeof step === 'string') node = entryOf(node, step)?.value;
      else node = node?.type === 'list' ? node.items[step] : undefined;
    }
    return node;
  }

  #listAt(path: Path): ListNode {
    const node = this.#nodeAt(path);
    if (node?.type !== 'list') throw new UnknownStyle(node?.start ?? 0);
    return node;
  }

  #mapAt(path: Path): MapNode {
    const node = this.#nodeAt(path);
    if (node?.type !== 'map') throw new UnknownStyle(node?.start ?? 0);
    return node;
  }

  #append(path: Path, items: readonly Data[]): void {
    const node = this.#nodeAt(path);
    if (node?.type === 'list') {
      if (node.flow) this.#appendInFlow(node, items);
      else this.#appendLines(node, items);
      return;
    }
    const key = String(path.at(-1));
    const above = path.slice(0, -1);
    const owner = above.length === 0 ? this.#root : this.#nodeAt(above);
    const entry = entryOf(owner, key);
    if (entry) this.#fill(entry, (column) => items.flatMap((item) => itemLines(item, column)));
    else if (owner?.type === 'map') this.#insertKey(owner, key, items);
    else if (above.length === 0) this.#end.push(`${key}:`, ...items.flatMap((item) => itemLines(item, STEP)));
    else this.#appendUnder(above, key, items);
  }

  /** A list under a key whose own map is not there: `words:` with `not-names:` in it. */
  #appendUnder(above: Path, key: string, items: readonly Data[]): void {
    const [outer] = above;
    if (above.length > 1 || typeof outer !== 'string') throw new UnknownStyle(0);
    const inner = (column: number): readonly string[] => [
      `${' '.repeat(column)}${key}:`,
      ...items.flatMap((item) => itemLines(item, column + STEP)),
    ];
    const entry = entryOf(this.#root, outer);
    if (entry) this.#fill(entry, inner);
    else this.#end.push(`${outer}:`, ...inner(STEP));
  }

  /** Puts lines below a key that has no value yet. */
  #fill(entry: Entry, lines: (column: number) => readonly string[]): void {
    const layout = this.#layout;
    if (entry.value.type !== 'scalar' || entry.value.start !== entry.value.end) throw new UnknownStyle(entry.keyStart);
    const at = layout.nextLine(layout.colonEnd(entry));
    this.#splice(at, at, this.#lines(lines(layout.column(entry) + STEP)));
  }

  #appendInFlow({ start, items }: ListNode, added: readonly Data[]): void {
    const text = added.map(inFlow).join(', ');
    const last = items.at(-1);
    if (last) this.#splice(last.end, last.end, `, ${text}`);
    else this.#splice(start + 1, start + 1, text);
  }

  #appendLines(list: ListNode, added: readonly Data[]): void {
    const layout = this.#layout;
    const column = this.#dashColumn(list);
    const at = this.#itemEnd(list.items.at(-1)!, column);
    // as far apart as the items before
    const second = list.items[1];
    const isSpaced = second !== undefined && layout.isBlankAt(layout.lineStart(layout.lineStart(second.start) - 1));
    const lines = added.flatMap((item) => [...(isSpaced ? [''] : []), ...itemLines(item, column)]);
    this.#splice(at, at, this.#lines(lines));
  }

  /** Where the dashes of a list stand. */
  #dashColumn(list: ListNode): number {
    const start = this.#layout.lineStart(list.start);
    if (list.items.length === 0 || this.#layout.text.slice(start, list.start).trim() !== '') {
      throw new UnknownStyle(list.start);
    }
    return list.start - start;
  }

  /** Start of the line below an item and the comments that stand farther in than its dash. */
  #itemEnd(item: YamlNode, column: number): number {
    const layout = this.#layout;
    let end = layout.nextLine(Math.max(item.start, (layout.nodeEnd(item) ?? item.end) - 1));
    for (let at = end; at < layout.text.length; at = layout.nextLine(at)) {
      const line = layout.lineAt(at);
      if (line.trim() === '') continue;
      if (!line.trim().startsWith('#') || line.indexOf('#') <= column) break;
      end = layout.nextLine(at);
    }
    return end;
  }

  #remove(list: ListNode, index: number): void {
    const item = list.items[index];
    if (!item) throw new UnknownStyle(list.start);
    if (list.flow) {
      const before = list.items[index - 1];
      const after = list.items[index + 1];
      if (after) this.#splice(item.start, after.start, '');
      else this.#splice(before?.end ?? item.start, item.end, '');
      return;
    }
    const layout = this.#layout;
    const column = this.#dashColumn(list);
    const start = layout.lineStart(item.start);
    if (!/^\s*-\s/u.test(layout.text.slice(start, item.start))) throw new UnknownStyle(item.start);
    let end = this.#itemEnd(item, column);
    // the blank line that parted it from the next
    if (index < list.items.length - 1 && layout.isBlankAt(end)) end = layout.nextLine(end);
    this.#splice(start, end, '');
  }

  #set(map: MapNode, key: string, value: string): void {
    const entry = entryOf(map, key);
    if (!entry) {
      this.#insertKey(map, key, value);
      return;
    }
    const node = entry.value;
    if (node.type !== 'scalar' || node.style === 'block') throw new UnknownStyle(entry.keyStart);
    const text = scalar(key, value);
    if (node.start === node.end) this.#splice(this.#layout.colonEnd(entry), this.#layout.colonEnd(entry), ` ${text}`);
    else this.#splice(node.start, node.end, text);
  }

  /** Adds a key as the last of a map that has some. */
  #insertKey(map: MapNode, key: string, value: string | readonly Data[]): void {
    const layout = this.#layout;
    const last = map.entries.at(-1);
    if (!last) throw new UnknownStyle(map.start);
    if (map === this.#root && typeof value !== 'string') {
      this.#end.push(`${key}:`, ...value.flatMap((item) => itemLines(item, STEP)));
      return;
    }
    if (map.flow) {
      const end = layout.nodeEnd(last.value) ?? layout.colonEnd(last);
      this.#splice(end, end, `, ${key}: ${typeof value === 'string' ? scalar(key, value) : inFlow(value)}`);
      return;
    }
    const column = layout.column(last);
    const at = layout.nextLine(Math.max(last.keyStart, layout.contentEnd(last) - 1));
    const margin = ' '.repeat(column);
    const lines =
      typeof value === 'string'
        ? [`${margin}${key}: ${scalar(key, value)}`]
        : [`${margin}${key}:`, ...value.flatMap((item) => itemLines(item, column + STEP))];
    this.#splice(at, at, this.#lines(lines));
  }
}

/** An item of a list with its dash in a column. */
function itemLines(item: Data, column: number): readonly string[] {
  const margin = ' '.repeat(column);
  if (!isMapping(item)) return [`${margin}- ${inFlow(item)}`];
  return entryLines(item, column + STEP).map((line, i) => (i === 0 ? `${margin}- ${line.trimStart()}` : line));
}

function entryLines(map: Mapping, column: number): readonly string[] {
  const margin = ' '.repeat(column);
  return Object.entries(map).flatMap(([key, value]) =>
    Array.isArray(value)
      ? [`${margin}${key}:`, ...(value as readonly Data[]).flatMap((item) => itemLines(item, column + STEP))]
      : [`${margin}${key}: ${scalar(key, value)}`],
  );
}

/** A value on one line. */
function inFlow(value: Data): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (!isMapping(value)) return scalar('', value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key}: ${Array.isArray(one) ? inFlow(one) : scalar(key, one)}`)
    .join(', ')} }`;
}

/** Kinds are written bare, all other text in quotes. */
function scalar(key: string, value: Data): string {
  return typeof value === 'string' && key !== 'type' ? quoted(value) : String(value);
}
