import type { ProseDocument } from '../../prose/prose.js';
import type { ProseUnit, TableCell } from '../../prose/unit.js';
import type { Span } from '../../text/span.js';

/*
 * What a claim about a table is about: words in one cell of its body are that cell, all others (its headings, or several
 * cells) are the whole of it.
 */

/** A cell of an article's table. */
export interface PlacedCell {
  readonly cell: TableCell;
  /** The source of its words. */
  readonly span: Span;
  /** Of what stands for the whole table: its headings, or else all of it. */
  readonly wholeTable: Span;
}

/** The cell that a stretch of the source stands in; of several the first one. */
export function tableCellAt(document: ProseDocument, { start }: Span): PlacedCell | undefined {
  const index = document.blockAt(start);
  const offset = document.blockStart(index);
  const units = document.blocks[index]?.units ?? [];
  const unit =
    units.find((one) => one.cell && offset + one.start <= start && start <= offset + one.end) ??
    // between two cells, or in the line below the headings
    units.findLast((one) => one.cell && offset + one.start <= start);
  const cell = unit?.cell;
  if (!unit || !cell) return undefined;
  const spanOf = (some: readonly ProseUnit[]): Span => ({
    start: offset + Math.min(...some.map((one) => one.start)),
    end: offset + Math.max(...some.map((one) => one.end)),
  });
  const headings = cell.table.header.filter((one) => one !== undefined);
  const all = headings.length > 0 ? headings : units.filter((one) => one.cell?.table === cell.table);
  return { cell, span: spanOf([unit]), wholeTable: spanOf(all) };
}

/** The cell that words in a table are about; nothing where they are about all of it. */
export function singleCell(first: TableCell, last: TableCell | undefined): TableCell | undefined {
  const isOne = last?.table === first.table && last.row === first.row && last.column === first.column;
  return isOne && first.row >= 0 ? first : undefined;
}

/** The headings over and beside a cell, with what it says: its context. */
export function cellInContext({ table, row, column }: TableCell, words: string): string {
  const heading = column > 0 ? table.cells[row]?.[0]?.text : undefined;
  return [heading, table.header[column]?.text, words]
    .filter((text) => text !== undefined)
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .join(' | ');
}
