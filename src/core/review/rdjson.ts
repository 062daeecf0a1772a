import type { ReportedFinding, ReportPlace, ReportPosition } from './report.js';

/* Reviewdog's diagnostic format. Its columns count bytes of UTF-8. */

const SEVERITIES: Readonly<Record<ReportedFinding['severity'], string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  hint: 'INFO',
};

export function findingsAsRdjson(findings: readonly ReportedFinding[]): string {
  const diagnostics = findings.map(({ file, id, severity, message, place, fix }) => ({
    message,
    location: { path: file, ...(place && { range: rangeOf(place) }) },
    severity: SEVERITIES[severity],
    code: { value: id },
    ...(fix && { suggestions: fix.edits.map((edit) => ({ range: rangeOf(edit.place), text: edit.text })) }),
  }));
  return `${JSON.stringify({ source: { name: 'factmark' }, diagnostics }, undefined, 2)}\n`;
}

function rangeOf({ start, end }: ReportPlace): object {
  return { start: positionOf(start), end: positionOf(end) };
}

function positionOf({ line, byte }: ReportPosition): object {
  return { line, column: byte };
}
