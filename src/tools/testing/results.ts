import { sum, type Verdict } from './verdict.js';

export interface Result {
  readonly title: string;
  /** What to show of the run: mocha's report, or everything when something went wrong outside of the tests. */
  readonly log: string;
  readonly verdict: Verdict;
}

/** The result of a suite that cannot run here, and why. */
export function skipped(title: string, reason: string): Result {
  return { title, log: `Skipped: ${reason}.`, verdict: { passed: 0, failed: 0, skipped: 1 } };
}

/** Prints the report of one suite. */
export function printResult({ title, log, verdict }: Result, seconds: number): void {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(2, 60 - title.length))}`);
  if (log.trim() !== '') console.log(log.replace(/\s+$/, ''));
  if (verdict.problem) console.log(`✗ ${title}: ${verdict.problem}`);
  console.log(`${verdict.failed > 0 ? '✗' : '✓'} ${title}: ${counts(verdict)} (${seconds.toFixed(1)} s)`);
}

/** Prints the totals; the very last line is `N passed, N failed`. Returns the exit code. */
export function printSummary(results: readonly Result[]): number {
  const total = sum(results.map(({ verdict }) => verdict));
  console.log(`\n── summary ${'─'.repeat(53)}`);
  for (const { title, verdict } of results) {
    console.log(`${verdict.failed > 0 ? '✗' : '✓'} ${title}: ${counts(verdict)}`);
  }
  const nothing = total.passed === 0 && total.failed === 0;
  if (nothing) console.log('No test matches.');
  console.log(counts(total));
  return nothing || total.failed > 0 ? 1 : 0;
}

function counts({ passed, failed, skipped }: Verdict): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
