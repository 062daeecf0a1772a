import type { ReportedFinding } from './report.js';

/* Workflow commands of GitHub Actions, which show findings on the lines of a pull request. */

const LEVELS: Readonly<Record<ReportedFinding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
};

/** Annotations of a level that GitHub shows for one step; it drops what is more without a word. */
const MOST = 10;

/** Worst first; where there are more of a level than GitHub shows, the last one says how many. */
export function findingsAsGithub(findings: readonly ReportedFinding[]): string {
  const levels = (['error', 'warning', 'hint'] as const).map((level) =>
    findings.filter(({ severity }) => severity === level),
  );
  return levels
    .flatMap((all) => {
      if (all.length <= MOST) return all.map(commandFor);
      const more = all.length - MOST + 1;
      const level = LEVELS[all[0]!.severity];
      return [
        ...all.slice(0, MOST - 1).map(commandFor),
        `::${level} title=Factmark::And ${more} more like it (${level}).`,
      ];
    })
    .map((command) => `${command}\n`)
    .join('');
}

function commandFor({ file, id, severity, message, claim, place }: ReportedFinding): string {
  const properties: (readonly [string, string | number])[] = [['file', file]];
  if (place !== undefined) {
    properties.push(['line', place.start.line], ['endLine', place.end.line]);
    // GitHub ignores columns of several lines.
    if (place.start.line === place.end.line) {
      properties.push(['col', place.start.column], ['endColumn', place.end.column]);
    }
  }
  properties.push(['title', claim === undefined ? `Factmark: ${id}` : `Factmark: ${id} (${claim})`]);
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${LEVELS[severity]} ${written.join(',')}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
