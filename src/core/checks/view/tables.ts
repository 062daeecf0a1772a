import type { ProseTable } from '../../prose/unit.js';
import type { Passage } from './passage.js';

/** A table with its cells as passages; an empty cell is a hole. */
export interface TableView {
  /** The row of headings, by column. */
  readonly header: readonly (Passage | undefined)[];
  /** By row and column; the first of a row is mostly its heading. */
  readonly rows: readonly (readonly (Passage | undefined)[])[];
  /** Of a cell with several paragraphs the first one counts; where they are, nothing is added up. */
  readonly columns: number;
  /** The caption, and the paragraph or heading right before the table. */
  readonly around: readonly Passage[];
}

export function tablesIn(passages: readonly Passage[]): readonly TableView[] {
  const found = new Map<ProseTable, Building>();
  let before: Passage | undefined;
  for (const passage of passages) {
    const { cell } = passage;
    if (!cell) {
      before = passage;
      continue;
    }
    const building = found.get(cell.table) ?? { header: [], rows: [], columns: 0, around: before ? [before] : [] };
    found.set(cell.table, building);
    while (building.rows.length <= cell.row) building.rows.push([]);
    const row = building.rows[cell.row] ?? building.header;
    row[cell.column] ??= passage;
    building.columns = Math.max(building.columns, cell.column + 1);
  }
  return [...found.values()];
}

interface Building {
  readonly header: (Passage | undefined)[];
  readonly rows: (Passage | undefined)[][];
  columns: number;
  readonly around: Passage[];
}
