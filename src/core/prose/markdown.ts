import type { TreeCursor } from '@lezer/common';
import type { Place } from '../facts.js';
import type { Span } from '../text/span.js';
import { lineStart, type PlacedBlock } from './block.js';
import { readHtml } from './html.js';
import { readLeaf } from './inline.js';
import { parseBlocks } from './parser.js';
import { TableBuilder } from './table.js';
import type { ProseUnit } from './unit.js';

/**
 * The blocks of a Markdown section: its top-level blocks, but each item of a top-level list by itself, so that a long
 * list is not one block. (An item reads the same when its list begins with it, whatever stands before.) A table stays
 * whole, because its headings give units to its cells, and so does a quotation.
 */
export function readMarkdown(section: string): readonly PlacedBlock[] {
  const found: PlacedBlock[] = [];
  const cursor = parseBlocks(section).cursor();
  if (!cursor.firstChild()) return found;
  do {
    if (isList(cursor.name) && cursor.firstChild()) {
      do found.push(readBlock(section, cursor));
      while (cursor.nextSibling());
      cursor.parent();
    } else found.push(readBlock(section, cursor));
  } while (cursor.nextSibling());
  return found;
}

function isList(name: string): boolean {
  return name === 'BulletList' || name === 'OrderedList';
}

function readBlock(section: string, cursor: TreeCursor): PlacedBlock {
  const start = lineStart(section, cursor.from);
  const units: ProseUnit[] = [];
  new BlockReader(section, start, units).read(cursor, false);
  return { start, block: { units } };
}

const HEADING = /^(?:ATX|Setext)Heading\d$/;

class BlockReader {
  readonly #section: string;
  readonly #base: number;
  readonly #units: ProseUnit[];

  constructor(section: string, base: number, units: ProseUnit[]) {
    this.#section = section;
    this.#base = base;
    this.#units = units;
  }

  /** Reads the node at the cursor and leaves the cursor there. */
  read(cursor: TreeCursor, blockQuote: boolean): void {
    const { name, from, to } = cursor;
    switch (name) {
      case 'Paragraph':
        this.#leaf(cursor, from, to, undefined, blockQuote);
        break;
      case 'Task':
        this.#leaf(cursor, from + '[ ]'.length, to, undefined, blockQuote);
        break;
      case 'Blockquote':
      case 'BulletList':
      case 'OrderedList':
      case 'ListItem':
      case 'FootnoteDefinition':
        this.#children(cursor, blockQuote || name === 'Blockquote');
        break;
      case 'Table':
        this.#table(cursor, blockQuote);
        break;
      case 'HTMLBlock':
      case 'TagBlock': {
        const frame = { place: undefined, blockQuote };
        readHtml(leafText(cursor, this.#section, from, to), from - this.#base, frame, this.#units);
        break;
      }
      default:
        if (HEADING.test(name)) this.#heading(cursor, blockQuote);
        // Else code, comments, rules, definitions, template blocks: no prose.
        break;
    }
  }

  #children(cursor: TreeCursor, blockQuote: boolean): void {
    if (!cursor.firstChild()) return;
    do this.read(cursor, blockQuote);
    while (cursor.nextSibling());
    cursor.parent();
  }

  #heading(cursor: TreeCursor, blockQuote: boolean): void {
    const { start, end } = headingSpan(cursor);
    this.#leaf(cursor, start, end, 'heading', blockQuote);
  }

  #table(cursor: TreeCursor, blockQuote: boolean): void {
    const table = new TableBuilder();
    if (!cursor.firstChild()) return;
    do {
      const isHeader = cursor.name === 'TableHeader';
      if (!isHeader && cursor.name !== 'TableRow') continue;
      table.startRow(isHeader);
      this.#row(cursor, table, blockQuote);
    } while (cursor.nextSibling());
    cursor.parent();
    table.finish();
  }

  #row(cursor: TreeCursor, table: TableBuilder, blockQuote: boolean): void {
    const rowStart = cursor.from;
    if (!cursor.firstChild()) return;
    let column = 0;
    do {
      if (cursor.name === 'TableDelimiter') {
        if (cursor.from > rowStart) column++;
      } else if (cursor.name === 'TableCell') {
        const first = this.#units.length;
        this.#leaf(cursor, cursor.from, cursor.to, 'table', blockQuote);
        table.addCell(column, false, this.#units.slice(first));
      }
    } while (cursor.nextSibling());
    cursor.parent();
  }

  #leaf(cursor: TreeCursor, from: number, to: number, place: Place | undefined, blockQuote: boolean): void {
    readLeaf(leafText(cursor, this.#section, from, to), from - this.#base, { place, blockQuote }, this.#units);
  }
}

/** Where the words of a heading stand, between its marks. Offsets are those of the parsed text. */
export function headingSpan(cursor: TreeCursor): Span {
  let { from: start, to: end } = cursor;
  if (cursor.firstChild()) {
    do {
      if (cursor.name !== 'HeaderMark') continue;
      if (cursor.from === start) start = cursor.to;
      else end = Math.min(end, cursor.from);
    } while (cursor.nextSibling());
    cursor.parent();
  }
  return { start, end };
}

/** The source of a leaf, the marks of block quotes inside it blanked out. Offsets are those of the parsed text. */
export function leafText(cursor: TreeCursor, parsed: string, from: number, to: number): string {
  const source = parsed.slice(from, to);
  if (cursor.name === 'TableCell' || !cursor.firstChild()) return source;
  let text = '';
  let at = from;
  do {
    if (cursor.name !== 'QuoteMark' || cursor.from < at || cursor.to > to) continue;
    text += `${parsed.slice(at, cursor.from)} `;
    at = cursor.to;
  } while (cursor.nextSibling());
  cursor.parent();
  return at === from ? source : text + parsed.slice(at, to);
}
