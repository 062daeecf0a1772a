import type { ProseUnit } from './unit.js';

/** A run of units that is read as a whole; it keeps its identity while nothing in it changes. */
export interface ProseBlock {
  /** In the order of the source; an image's alt text and the titles of links follow the unit they stand in. */
  readonly units: readonly ProseUnit[];
}

/** A block as a reader of a section finds it. */
export interface PlacedBlock {
  /** Start of the line on which the block begins, relative to the section. */
  readonly start: number;
  readonly block: ProseBlock;
}

/**
 * Reads the blocks of a text that begins where a block may begin. What comes out for a block depends on nothing before
 * it, and on nothing after the second line of the block that follows it: incremental reading relies on both.
 */
export type SectionReader = (section: string) => readonly PlacedBlock[];

export function sameBlock(a: ProseBlock, b: ProseBlock): boolean {
  return a.units.length === b.units.length && a.units.every((unit, i) => unit.equals(b.units[i]!));
}

/**
 * How many blocks of a section that is cut off somewhere are sure: those followed by a block whose first two lines are
 * in the section. The start of that block is sure too.
 */
export function countComplete(section: string, read: readonly PlacedBlock[]): number {
  for (let i = read.length - 1; i > 0; i--) {
    const second = nextLine(section, read[i]!.start, section.length);
    if (second >= 0 && nextLine(section, second, section.length) >= 0) return i;
  }
  return 0;
}

/** Start of the line in which `offset` stands. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Start of the line after the one in which `offset` stands, or `-1` when that line does not end before `limit`. */
export function nextLine(text: string, offset: number, limit: number): number {
  for (let at = offset; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return at + 1;
    // A CR at the very end may be half of a CRLF.
    if (code === 13) return at + 1 < limit ? (text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1) : -1;
  }
  return -1;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
