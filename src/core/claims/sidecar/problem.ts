import type { LineIndex } from '../../text/line-index.js';
import type { Span } from '../../text/span.js';

/** An `error` may hold something back; a `hint` asks for nothing. */
export type ProblemSeverity = 'error' | 'warning' | 'hint';

/** Why a sidecar cannot be read at all: it is shown with the reason and never written over. */
export type UnreadableId =
  | 'merge-markers'
  | 'duplicate-key'
  | 'alias'
  | 'tag'
  | 'several-documents'
  | 'too-large'
  | 'too-deep'
  | 'yaml-1.1'
  | 'version-missing'
  | 'not-utf8'
  | 'syntax';
export const UNREADABLE_IDS: readonly UnreadableId[] = [
  'merge-markers',
  'duplicate-key',
  'alias',
  'tag',
  'several-documents',
  'too-large',
  'too-deep',
  'yaml-1.1',
  'version-missing',
  'not-utf8',
  'syntax',
];

/** What is wrong with one place of a sidecar that can be read otherwise. */
export type ValueProblemId =
  | 'version-newer'
  | 'wrong-type'
  | 'missing-key'
  | 'malformed-id'
  | 'unknown-kind'
  | 'unknown-status'
  | 'unknown-verdict'
  | 'unknown-attribution'
  | 'unknown-priority'
  | 'unknown-source-type'
  | 'unknown-source'
  | 'unknown-key'
  | 'malformed-date'
  | 'malformed-value'
  | 'merge-conflict'
  | 'confidential-leak';
export const VALUE_PROBLEM_IDS: readonly ValueProblemId[] = [
  'version-newer',
  'wrong-type',
  'missing-key',
  'malformed-id',
  'unknown-kind',
  'unknown-status',
  'unknown-verdict',
  'unknown-attribution',
  'unknown-priority',
  'unknown-source-type',
  'unknown-source',
  'unknown-key',
  'malformed-date',
  'malformed-value',
  'merge-conflict',
  'confidential-leak',
];

/** Why an edit was refused. */
export type EditProblemId = 'unknown-id' | 'taken-id' | 'impossible-edit';

/** What may be wrong with a sidecar, by name. */
export type ProblemId = UnreadableId | ValueProblemId | EditProblemId;

/** Offsets are UTF-16 code units into the sidecar's text, end exclusive. */
export interface Problem extends Span {
  readonly id: ProblemId;
  readonly severity: ProblemSeverity;
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

/** Takes what is wrong with a sidecar's values, found while reading. */
export type Report = (id: ValueProblemId, span: Span, message: string, severity?: ProblemSeverity) => void;

export function problemAt(
  lines: LineIndex,
  id: ProblemId,
  { start, end }: Span,
  message: string,
  severity: ProblemSeverity = 'error',
): Problem {
  return { id, severity, message, line: lines.positionAt(start).line + 1, start, end };
}

/** The sidecar cannot be edited, or not so. Nothing was changed. */
export class SidecarError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `line ${problem.line}: ${problem.message}`).join('\n'));
    this.name = 'SidecarError';
    this.problems = problems;
  }
}
