/*
 * Tables as comma-separated values (RFC 4180), as spreadsheets write and read them.
 *
 * A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return would be run as a formula; it gets an
 * apostrophe in front, which spreadsheets do not show, and reading takes it off again. Excel takes a file for UTF-8 only
 * when it begins with a byte order mark. Where the decimal sign is a comma, spreadsheets write semicolons between cells.
 */

export type Delimiter = ',' | ';' | '\t';
export const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

const BOM = '\uFEFF';
const RUN_AS_FORMULA = /^['=+\-@\t\r]/;

/** A table that cannot be read; the message says where. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
}

/** The text of a file: byte order mark, CRLF line ends, a line end after the last row. */
export function writeCsv(rows: readonly (readonly string[])[], delimiter: Delimiter = ','): string {
  return BOM + rows.map((row) => `${row.map((cell) => writeCell(cell, delimiter)).join(delimiter)}\r\n`).join('');
}

function writeCell(cell: string, delimiter: Delimiter): string {
  const guarded = RUN_AS_FORMULA.test(cell) ? `'${cell}` : cell;
  const isPlain = !guarded.includes(delimiter) && !/["\r\n]|^\s|\s$/u.test(guarded);
  return isPlain ? guarded : `"${guarded.replaceAll('"', '""')}"`;
}

/**
 * The rows of a file, whatever is between its cells; lines without anything in them are left out.
 * @throws {CsvError} when a quoted cell does not end, or something stands behind its end
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const source = text.startsWith(BOM) ? text.slice(1) : text;
  const delimiter = delimiterOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let line = 1;
  for (let at = 0; at < source.length; ) {
    const cell = source[at] === '"' ? quotedCell(source, at, line) : plainCell(source, at, delimiter);
    for (let i = at; i < cell.end; i++) if (source[i] === '\n') line++;
    row.push(readCell(cell.text));
    at = cell.end;
    if (source[at] === delimiter) {
      at++;
      if (at === source.length || isLineEnd(source[at]!)) row.push('');
      if (at < source.length && !isLineEnd(source[at]!)) continue;
    } else if (at < source.length && !isLineEnd(source[at]!)) {
      throw new CsvError(`line ${line}: something stands behind the end of a quoted cell`);
    }
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
    if (source[at] === '\r' && source[at + 1] === '\n') at++;
    if (at < source.length) {
      at++;
      line++;
    }
  }
  return rows;
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}

/** What stands most often in the first row, outside quotes. */
function delimiterOf(source: string): Delimiter {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const character of source) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && isLineEnd(character)) break;
    else if (!isQuoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const frequency = (one: Delimiter): number => counts.get(one) ?? 0;
  return DELIMITERS.reduce((best, one) => (frequency(one) > frequency(best) ? one : best));
}

interface Cell {
  readonly text: string;
  readonly end: number;
}

function plainCell(source: string, start: number, delimiter: Delimiter): Cell {
  let end = start;
  while (end < source.length && source[end] !== delimiter && !isLineEnd(source[end]!)) end++;
  return { text: source.slice(start, end), end };
}

function quotedCell(source: string, start: number, line: number): Cell {
  const parts: string[] = [];
  for (let from = start + 1; ; ) {
    const quote = source.indexOf('"', from);
    if (quote < 0) throw new CsvError(`line ${line}: a quoted cell does not end`);
    parts.push(source.slice(from, quote));
    if (source[quote + 1] !== '"') return { text: parts.join('"'), end: quote + 1 };
    from = quote + 2;
  }
}

function readCell(cell: string): string {
  return cell.startsWith("'") && RUN_AS_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
