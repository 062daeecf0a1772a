import type { ReportedFinding } from './report.js';

/** An array; offsets are UTF-16 code units, lines and columns count from 1. */
export function findingsAsJson(findings: readonly ReportedFinding[]): string {
  const list = findings.map(({ file, id, severity, message, claim, span, place, age, related, elsewhere, fix }) => ({
    file,
    id,
    severity,
    message,
    ...(age !== undefined && { age }),
    ...(claim !== undefined && { claim }),
    ...span,
    ...(place && {
      line: place.start.line,
      column: place.start.column,
      endLine: place.end.line,
      endColumn: place.end.column,
    }),
    ...(related && { related: related.map((one) => one.span) }),
    ...(elsewhere && {
      elsewhere: elsewhere.map(({ file: other, span: at, place: { start } }) => {
        return { file: other, ...at, line: start.line, column: start.column };
      }),
    }),
    ...(fix && { fix: { title: fix.title, edits: fix.edits.map(({ span: at, text }) => ({ ...at, text })) } }),
  }));
  return `${JSON.stringify(list, undefined, 2)}\n`;
}
