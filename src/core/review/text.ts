import type { ReportedFinding } from './report.js';

/** One finding a line, as compilers write them: `file:line:column: severity: message [id]`. */
export function findingsAsText(findings: readonly ReportedFinding[]): string {
  return findings.map((finding) => `${placeOf(finding)}: ${finding.severity}: ${lineOf(finding)}\n`).join('');
}

function placeOf({ file, place }: ReportedFinding): string {
  return place === undefined ? file : `${file}:${place.start.line}:${place.start.column}`;
}

function lineOf({ message, id, claim }: ReportedFinding): string {
  // Words of the article come within messages: they may not break the line or steer a terminal.
  const text = message.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return `${text} [${claim === undefined ? id : `${id} ${claim}`}]`;
}
