import type { ProseTable, ProseUnit } from '../../prose/unit.js';
import type { Span } from '../../text/span.js';
import type { ArticleText } from '../target/article-text.js';

/*
 * A table as its signature holds it: a line a row, the headings first, cells divided by bars, so that what has changed
 * since can be named cell by cell. Rows and columns are told by their headings, where each has one of its own, else by
 * where they stand.
 */

/** A cell that reads otherwise than when its table was signed. */
export interface ChangedCell {
  /** Headings of its row and column; empty where there is none. */
  readonly row: string;
  readonly column: string;
  /** Nothing for a cell that was not there, or is not there any more. */
  readonly before?: string;
  readonly after?: string;
  /** Where it stands in the source, when it does. */
  readonly place?: Span;
}

type Row = readonly string[];

export function tableText({ header, cells }: ProseTable): string {
  return rowsOf(header, cells)
    .map((row) => row.join(' | '))
    .join('\n');
}

function rowsOf(header: ProseTable['header'], cells: ProseTable['cells']): readonly Row[] {
  const width = Math.max(header.length, ...cells.map(({ length }) => length));
  const row = (units: readonly (ProseUnit | undefined)[]): Row =>
    Array.from({ length: width }, (_, column) => cellText(units[column]));
  return [row(header), ...cells.map(row)];
}

function cellText(unit: ProseUnit | undefined): string {
  return (unit?.text ?? '')
    .replace(/\uFFFC/gu, '')
    .replaceAll('|', '¦')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What of a table is not as it was when it was signed, in the order of the table, what is gone last. */
export function changedCells(signed: string, table: ProseTable, article: ArticleText): readonly ChangedCell[] {
  const before = signed.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const after = rowsOf(table.header, table.cells);
  const rows = paired(before.map(headingOf), after.map(headingOf));
  const columns = paired(before[0] ?? [], after[0] ?? []);
  const places = article.cellsOf(table);
  const changed: ChangedCell[] = [];
  for (const [i, row] of after.entries()) {
    const old = before[rows.old.get(i) ?? -1];
    for (const [k, text] of row.entries()) {
      const from = columns.old.get(k);
      const was = from === undefined ? undefined : old?.[from];
      if (was === text || (was === undefined && text === '')) continue;
      const place = places.get(`${i - 1} ${k}`);
      changed.push({
        row: i === 0 ? '' : headingOf(row),
        column: after[0]?.[k] ?? '',
        ...(was !== undefined && { before: was }),
        after: text,
        ...(place && { place }),
      });
    }
  }
  return [...changed, ...goneCells(before, rows.gone, columns.gone)];
}

function headingOf(row: Row): string {
  return row[0] ?? '';
}

/** Of a row that is gone its heading stands for it, and of a column the one on top. */
function goneCells(
  before: readonly Row[],
  rows: readonly number[],
  columns: readonly number[],
): readonly ChangedCell[] {
  return [
    ...rows.map((row) => ({ row: headingOf(before[row] ?? []), column: '', before: (before[row] ?? []).join(' | ') })),
    ...columns.map((column) => ({ row: '', column: before[0]?.[column] ?? '', before: before[0]?.[column] ?? '' })),
  ];
}

interface Paired {
  /** Index before by index after. */
  readonly old: ReadonlyMap<number, number>;
  readonly gone: readonly number[];
}

/** Which of two lists of headings belong together: those that are the same; else, of what is left, by their order. */
function paired(before: readonly string[], after: readonly string[]): Paired {
  const byHeading = new Map<string, number | undefined>();
  for (const [i, heading] of before.entries()) byHeading.set(heading, byHeading.has(heading) ? undefined : i);
  const unique = new Set(after).size === after.length;
  const old = new Map<number, number>();
  for (const [i, heading] of after.entries()) {
    const known = unique ? byHeading.get(heading) : undefined;
    if (known !== undefined) old.set(i, known);
  }
  const taken = new Set(old.values());
  const left = before.map((_, i) => i).filter((i) => !taken.has(i));
  // as many of both: headings were changed, none came or went
  if (before.length === after.length) {
    for (const i of after.keys()) if (!old.has(i)) old.set(i, left.shift() ?? i);
  }
  return { old, gone: left };
}
