import type { ProseTable, ProseUnit } from './unit.js';

interface Row {
  readonly header: boolean;
  readonly cells: { readonly column: number; readonly heading: boolean; readonly units: readonly ProseUnit[] }[];
}

/** Puts units into a table: tells each its row and column, and the table its headings. */
export class TableBuilder {
  readonly #rows: Row[] = [];
  #caption: ProseUnit | undefined;

  /** @param header whether the row is known to head the columns */
  startRow(header: boolean): void {
    this.#rows.push({ header, cells: [] });
  }

  /** @param heading whether the cell itself is marked as a heading (HTML `th`) */
  addCell(column: number, heading: boolean, units: readonly ProseUnit[]): void {
    if (this.#rows.length === 0) this.startRow(false);
    if (units.length > 0) this.#rows[this.#rows.length - 1]!.cells.push({ column, heading, units });
  }

  addCaption(unit: ProseUnit | undefined): void {
    this.#caption ??= unit;
  }

  finish(): ProseTable {
    const [first] = this.#rows;
    const isHeader = (row: Row): boolean =>
      row.header || (row === first && row.cells.length > 0 && row.cells.every((cell) => cell.heading));
    const header: (ProseUnit | undefined)[] = [];
    const cells: (ProseUnit | undefined)[][] = [];
    const table: ProseTable = { header, cells, caption: this.#caption };
    for (const row of this.#rows) {
      const heads = isHeader(row);
      const units = heads ? header : [];
      if (!heads) cells.push(units);
      for (const cell of row.cells) {
        while (units.length < cell.column) units.push(undefined);
        units[cell.column] ??= cell.units[0];
        const place = { table, row: heads ? -1 : cells.length - 1, column: cell.column, header: heads || cell.heading };
        for (const unit of cell.units) unit.placeInTable(place);
      }
    }
    return table;
  }
}
