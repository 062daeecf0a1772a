import type { Line } from './page.js';

/** A line as plain text. */
export function plainLine(line: Line): string {
  return line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}
