import { compare, type ReportedFinding, type ReportPlace } from './report.js';

/* SARIF 2.1.0, as code scanning reads it. */

const LEVELS: Readonly<Record<ReportedFinding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/** @param version of the program */
export function findingsAsSarif(findings: readonly ReportedFinding[], version: string): string {
  const ids = [...new Set(findings.map(({ id }) => id))].sort(compare);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Factmark', version, rules: ids.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultOf({ file, id, severity, message, claim, place, related, elsewhere }: ReportedFinding): object {
  return {
    ruleId: id,
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(file, place)],
    ...((related ?? elsewhere) && {
      relatedLocations: [
        ...(related ?? []).map((one) => locationOf(file, one.place)),
        ...(elsewhere ?? []).map((one) => locationOf(one.file, one.place)),
      ],
    }),
    // Without lines, so that a dismissed finding stays dismissed when text moves.
    partialFingerprints: { 'factmark/v1': `${id}:${claim ?? message}` },
  };
}

function locationOf(file: string, place: ReportPlace | undefined): object {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  const region = place && {
    startLine: place.start.line,
    startColumn: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
  };
  return { physicalLocation: { artifactLocation: { uri }, ...(region && { region }) } };
}
