import type { Data, Mapping } from '../claim.js';
import { type Field, fieldOfItems, fieldUnder } from './fields.js';
import { blockLines, keyText, scalarText } from './scalars.js';
import { isMapping } from './yaml-node.js';

/* New parts of a sidecar, as lines without line ends: block style, one value a line, nothing folded. */

/** How far in something stands, in spaces, and how much farther each level below it. */
export interface Indent {
  readonly column: number;
  readonly step: number;
  /** Notes are blocks of lines, but in quotes where a comment below, far in, would become a line of theirs. */
  readonly notes: NotesStyle;
}
export type NotesStyle = 'block' | 'quoted';

/** What follows a key's colon on its line (empty for none), and the lines below. */
export interface PrintedValue {
  readonly inline: string;
  readonly body: readonly string[];
}

export function printEntry(key: string, data: Data, owner: Field | undefined, indent: Indent): readonly string[] {
  const value = printValue(data, fieldUnder(owner, key), indent);
  const name = keyText(key, owner?.type === 'record' && owner.keys === 'names');
  const first = `${' '.repeat(indent.column)}${name}:${value.inline === '' ? '' : ` ${value.inline}`}`;
  return [first, ...value.body];
}

/** @param indent of the key that the value belongs to */
export function printValue(data: Data, field: Field | undefined, indent: Indent): PrintedValue {
  const inner: Indent = { ...indent, column: indent.column + indent.step };
  if (isMapping(data)) return { inline: '', body: printMap(data, field, inner) };
  if (Array.isArray(data)) return printList(data, field, inner);
  return printScalar(data as string, field, inner);
}

function printScalar(data: null | boolean | number | string, field: Field | undefined, inner: Indent): PrintedValue {
  if (data === null && (field?.type === 'map' || field?.type === 'record')) return { inline: '', body: [] };
  const isBlock = field?.type === 'notes' && inner.notes === 'block' && typeof data === 'string';
  const lines = isBlock ? blockLines(data) : undefined;
  if (!lines) return { inline: scalarText(data, field), body: [] };
  const margin = ' '.repeat(inner.column);
  return { inline: '|-', body: lines.map((line) => (line === '' ? '' : margin + line)) };
}

export function printMap(data: Mapping, field: Field | undefined, indent: Indent): readonly string[] {
  const isSection = isBlocks(field);
  return Object.entries(data).flatMap(([key, value], i) =>
    isSection
      ? [...(i > 0 ? [''] : []), ...printBlock(key, value, field, indent)]
      : [...(i > 0 && isBlocks(fieldUnder(field, key)) ? [''] : []), ...printEntry(key, value, field, indent)],
  );
}

/** Whether the entries of a place are blocks of their own: claims and sources. */
export function isBlocks(field: Field | undefined): boolean {
  return field?.type === 'record' && field.keys === 'ids' && field.of.type === 'map' && 'notes' in field.of.fields;
}

/** A claim or source, with its id once more at the end: that is what keeps neighbours apart in a merge. */
export function printBlock(id: string, data: Data, section: Field | undefined, indent: Indent): readonly string[] {
  return [...printEntry(id, data, section, indent), `${' '.repeat(indent.column + indent.step)}# ${id}`];
}

function printList(data: readonly Data[], field: Field | undefined, inner: Indent): PrintedValue {
  if (data.length === 0) return { inline: '[]', body: [] };
  const margin = ' '.repeat(inner.column);
  const items = fieldOfItems(field);
  const body = data.flatMap((item) => {
    const lines = printItem(item, items, { ...inner, column: inner.column + 2 });
    return lines.map((line, i) => (i === 0 ? `${margin}- ${line.trimStart()}` : line));
  });
  return { inline: '', body };
}

function printItem(item: Data, field: Field | undefined, indent: Indent): readonly string[] {
  if (isMapping(item)) return Object.keys(item).length === 0 ? ['{}'] : printMap(item, field, indent);
  if (!Array.isArray(item)) return [scalarText(item as string, field)];
  const { inline, body } = printList(item, field, indent);
  // A list within a list starts on the line below its dash.
  return inline === '' ? ['', ...body] : [inline];
}
