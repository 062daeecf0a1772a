import type { FindingId } from '../checks/ids.js';
import type { ConfigProblemId } from '../config/config.js';
import { LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';

/*
 * Findings of several files, ready to be written out. The formats beside this file are functions of it: sorted, the
 * same for the same files, with no path that was not given.
 */

/**
 * `unreadable`: a file could not be read. `coverage`: less of an article is checked than was asked
 * for. `signer`: a commit signs as somebody else.
 */
export type ReportId = FindingId | ConfigProblemId | 'unreadable' | 'coverage' | 'signer';

/** From 1. Columns in UTF-16 code units; `byte` is the column in UTF-8. */
export interface ReportPosition {
  readonly line: number;
  readonly column: number;
  readonly byte: number;
}

export interface ReportPlace {
  readonly start: ReportPosition;
  readonly end: ReportPosition;
}

export interface ReportedSpan {
  readonly span: Span;
  readonly place: ReportPlace;
}

export interface ReportedElsewhere extends ReportedSpan {
  readonly file: string;
}

export interface ReportedFinding {
  readonly file: string;
  readonly id: ReportId;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: string;
  /** UTF-16 offsets into the file; absent when it could not be read. */
  readonly span?: Span;
  readonly place?: ReportPlace;
  /** Days since it has been so, of what hangs on the day of an audit. */
  readonly age?: number;
  /** The claim that it is about. */
  readonly claim?: string;
  readonly related?: readonly ReportedSpan[];
  /** Places in other files that belong to it. */
  readonly elsewhere?: readonly ReportedElsewhere[];
  readonly fix?: { readonly title: string; readonly edits: readonly (ReportedSpan & { readonly text: string })[] };
}

/** Lines and columns of the offsets of one text. */
export class Places {
  readonly #text: string;
  readonly #lines: LineIndex;

  constructor(text: string) {
    this.#text = text;
    this.#lines = LineIndex.of(text);
  }

  of({ start, end }: Span): ReportPlace {
    return { start: this.#position(start), end: this.#position(end) };
  }

  #position(offset: number): ReportPosition {
    const { line, column } = this.#lines.positionAt(offset);
    const start = this.#lines.lineStart(line);
    return { line: line + 1, column: column + 1, byte: utf8Length(this.#text, start, start + column) + 1 };
  }
}

const SEVERITIES: readonly ReportedFinding['severity'][] = ['error', 'warning', 'hint'];

/** For an audit: errors first, then what has been so for the longest time; what is as bad by file and place. */
export function sortByWeight(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return [...sortFindings(findings)].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (b.age ?? -1) - (a.age ?? -1),
  );
}

/** By file, place, id and claim, compared by code units, so that it is the same everywhere. */
export function sortFindings(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
      (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
      compare(a.id, b.id) ||
      compare(a.claim ?? '', b.claim ?? '') ||
      compare(a.message, b.message),
  );
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function utf8Length(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // Each half of a surrogate pair is two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
