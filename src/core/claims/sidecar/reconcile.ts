import type { Span, TextEdit } from '../../text/span.js';
import type { Data, Mapping } from '../claim.js';
import { equalData } from './equal.js';
import { type Field, fieldUnder, SIDECAR } from './fields.js';
import { blockHeader, Layout } from './layout.js';
import {
  type Indent,
  isBlocks,
  type NotesStyle,
  type PrintedValue,
  printBlock,
  printEntry,
  printMap,
  printValue,
} from './print.js';
import { scalarText } from './scalars.js';
import { dataOf, type Entry, isMapping, type MapNode, type YamlNode } from './yaml-node.js';

/*
 * The fewest splices that make a sidecar's text hold new data. Maps in block style are compared key by key, and only
 * what differs is touched; a map or list in flow style is written anew in block style, with the comments it held
 * above it, when more than single values in it differ. New keys go behind the key before them in the new data.
 */

export function reconcile(
  text: string,
  eol: '\n' | '\r\n',
  root: MapNode,
  comments: readonly Span[],
  data: Mapping,
  notes: NotesStyle,
): readonly TextEdit[] {
  return new Reconciler(new Layout(text, eol), comments, notes).edits(root, data);
}

class Reconciler {
  readonly #layout: Layout;
  readonly #comments: readonly Span[];
  readonly #notes: NotesStyle;
  readonly #edits: TextEdit[] = [];

  constructor(layout: Layout, comments: readonly Span[], notes: NotesStyle) {
    this.#layout = layout;
    this.#comments = comments;
    this.#notes = notes;
  }

  edits(root: MapNode, data: Mapping): readonly TextEdit[] {
    if (!root.flow) this.#map(root, data, SIDECAR, undefined, undefined);
    else if (!equalData(dataOf(root), data) && !this.#inFlow(root, data, SIDECAR)) this.#flowRoot(root, data);
    return this.#edits;
  }

  #splice(start: number, end: number, text: string): void {
    if (start !== end || text !== '') this.#edits.push({ start, end, text });
  }

  #lines(lines: readonly string[]): string {
    return lines.map((line) => line + this.#layout.eol).join('');
  }

  /** @param owner the entry whose value the map is; none for the root */
  #map(
    map: MapNode,
    data: Mapping,
    field: Field | undefined,
    owner: Entry | undefined,
    parentColumn: number | undefined,
  ): void {
    const column = map.entries[0] ? this.#layout.column(map.entries[0]) : 0;
    const step = this.#layout.stepIn(map, parentColumn);
    const old = new Map(map.entries.map((entry) => [entry.key, entry]));
    for (const entry of map.entries) {
      const value = data[entry.key];
      if (value === undefined) this.#remove(entry, map, field, owner);
      else this.#value(entry, value, fieldUnder(field, entry.key), column, step);
    }
    // Behind what happens inside an entry stands what is inserted below it: both may be at the same offset.
    let before: Entry | undefined;
    let added: [string, Data][] = [];
    for (const [key, value] of Object.entries(data)) {
      const entry = old.get(key);
      if (!entry) {
        added.push([key, value]);
        continue;
      }
      this.#insert(added, before, field, owner, map, { column, step, notes: this.#notes });
      added = [];
      before = entry;
    }
    this.#insert(added, before, field, owner, map, { column, step, notes: this.#notes });
  }

  #insert(
    added: readonly (readonly [string, Data])[],
    before: Entry | undefined,
    field: Field | undefined,
    owner: Entry | undefined,
    map: MapNode,
    indent: Indent,
  ): void {
    if (added.length === 0) return;
    const layout = this.#layout;
    const inBlocks = isBlocks(field);
    let at: number;
    if (before) at = inBlocks ? layout.blockEnd(before) : this.#sectionEnd(before, fieldUnder(field, before.key));
    else if (owner) {
      at = layout.nextLine(layout.colonEnd(owner));
      if (inBlocks && map.entries[0]) at = layout.blockStart(map.entries[0], at);
    } else at = layout.lineStart(map.entries[0]?.keyStart ?? map.start);
    const lines: string[] = [];
    let needsBlank = false;
    for (const [key, value] of added) {
      const isSection = isBlocks(fieldUnder(field, key));
      const printed = inBlocks ? printBlock(key, value, field, indent) : printEntry(key, value, field, indent);
      const isFirst = lines.length === 0;
      if ((inBlocks || isSection) && !(isFirst && !before)) lines.push('');
      lines.push(...printed);
      needsBlank = inBlocks || isSection;
    }
    if (needsBlank && at < layout.text.length && !layout.isBlankAt(at)) lines.push('');
    this.#splice(at, at, this.#lines(lines));
  }

  /** Behind an entry; when it holds blocks, behind the end comment of the last one. */
  #sectionEnd(entry: Entry, field: Field | undefined): number {
    const end = this.#layout.entryEnd(entry);
    const last = isBlocks(field) && entry.value.type === 'map' && !entry.value.flow && entry.value.entries.at(-1);
    return last ? Math.max(end, this.#layout.blockEnd(last)) : end;
  }

  #remove(entry: Entry, map: MapNode, field: Field | undefined, owner: Entry | undefined): void {
    const layout = this.#layout;
    layout.checkTouchable(entry);
    if (!isBlocks(field)) {
      this.#splice(layout.lineStart(entry.keyStart), layout.entryEnd(entry), '');
      return;
    }
    const index = map.entries.indexOf(entry);
    const above = map.entries[index - 1];
    const top = above ? layout.blockEnd(above) : owner ? layout.nextLine(layout.colonEnd(owner)) : 0;
    let start = layout.blockStart(entry, top);
    let end = layout.blockEnd(entry);
    // One of the blank lines around it goes too: that above, as it came with the block; for the first, that below.
    const blank = start > top ? layout.lineStart(start - 1) : start;
    if (blank >= top && blank < start && layout.isBlankAt(blank)) start = blank;
    else if (layout.isBlankAt(end) && index < map.entries.length - 1) end = layout.nextLine(end);
    this.#splice(start, end, '');
  }

  #value(entry: Entry, data: Data, field: Field | undefined, column: number, step: number): void {
    const { value } = entry;
    if (value.type === 'map' && !value.flow && isMapping(data) && (Object.keys(data).length > 0 || isBlocks(field))) {
      this.#map(value, data, field, entry, column);
      return;
    }
    if (equalData(dataOf(value), data) || this.#inFlow(value, data, field)) return;
    this.#layout.checkTouchable(entry);
    this.#replace(entry, printValue(data, field, { column, step, notes: this.#notes }), column + step);
  }

  /** Whether only single values differ in a map or list in flow style; they are then replaced where they stand. */
  #inFlow(node: YamlNode, data: Data, field: Field | undefined): boolean {
    if (node.type === 'scalar' || !node.flow) return false;
    const edits = flowEdits(node, data, field);
    for (const { start, end, text } of edits ?? []) this.#splice(start, end, text);
    return edits !== undefined;
  }

  /** Puts another value behind a key. Its trailing comment stays, and so do the comments around it. */
  #replace(entry: Entry, printed: PrintedValue, column: number): void {
    const layout = this.#layout;
    const { inline, body } = this.#slots(entry);
    const margin = ' '.repeat(column);
    const kept = this.#commentsIn(entry.value).map((comment) => margin + comment);
    const lines = this.#lines([...(printed.inline === '' ? kept : []), ...printed.body]);
    if (inline.start === inline.end) {
      this.#splice(inline.start, inline.end, printed.inline === '' ? '' : ` ${printed.inline}`);
    } else if (printed.inline !== '') {
      this.#splice(inline.start, inline.end, printed.inline);
    } else {
      let start = inline.start;
      while (/\s/u.test(layout.text[start - 1] ?? '') && start > layout.colonEnd(entry)) start--;
      // A comment between key and value stays where it is, and the value's own line goes.
      const between = layout.text.slice(layout.colonEnd(entry), inline.start);
      this.#splice(between.includes('#') ? inline.start : start, inline.end, '');
    }
    this.#splice(body.start, body.end, lines);
  }

  /** What of a value stands on one line and can be replaced there, and the whole lines below that go with it. */
  #slots(entry: Entry): { readonly inline: Span; readonly body: Span } {
    const layout = this.#layout;
    const { value } = entry;
    const colon = layout.colonEnd(entry);
    const isBlockCollection = value.type !== 'scalar' && !value.flow;
    if (isBlockCollection) {
      const body = { start: layout.lineStart(value.start), end: layout.nextLine(layout.contentEnd(entry)) };
      return { inline: { start: colon, end: colon }, body };
    }
    if (value.start === value.end) {
      const below = layout.nextLine(colon);
      return { inline: { start: colon, end: colon }, body: { start: below, end: below } };
    }
    if (value.type === 'scalar' && value.style === 'block') {
      const headerEnd = value.start + blockHeader(layout.text, value.start).length;
      const below = layout.nextLine(headerEnd);
      const end = Math.max(below, layout.nextLine(layout.contentEnd(entry)));
      return { inline: { start: value.start, end: headerEnd }, body: { start: below, end } };
    }
    const below = layout.nextLine(value.end);
    return { inline: { start: value.start, end: value.end }, body: { start: below, end: below } };
  }

  #commentsIn(node: YamlNode): readonly string[] {
    if (node.type === 'scalar' || !node.flow) return [];
    return this.#comments
      .filter(({ start, end }) => start >= node.start && end <= node.end)
      .map(({ start, end }) => this.#layout.text.slice(start, end).trimEnd());
  }

  #flowRoot(root: MapNode, data: Mapping): void {
    const layout = this.#layout;
    const printed = printMap(data, SIDECAR, { column: 0, step: 2, notes: this.#notes });
    const before = layout.text.slice(layout.lineStart(root.start), root.start);
    const lines = [...(before.trim() === '' ? [] : ['']), ...this.#commentsIn(root), ...printed];
    this.#splice(root.start - (before.trim() === '' ? before.length : 0), root.end, lines.join(layout.eol));
  }
}

/** `undefined` when more than single values differ. */
function flowEdits(node: YamlNode, data: Data, field: Field | undefined): readonly TextEdit[] | undefined {
  if (equalData(dataOf(node), data)) return [];
  if (node.type === 'scalar') {
    if (node.start === node.end || (typeof data === 'object' && data !== null)) return undefined;
    return [{ start: node.start, end: node.end, text: scalarText(data, field) }];
  }
  if (node.type === 'list' || !isMapping(data)) return undefined;
  if (node.entries.map(({ key }) => key).join('\n') !== Object.keys(data).join('\n')) return undefined;
  const edits: TextEdit[] = [];
  for (const { key, value } of node.entries) {
    const inner = flowEdits(value, data[key]!, fieldUnder(field, key));
    if (!inner) return undefined;
    edits.push(...inner);
  }
  return edits;
}
