import { stripVTControlCharacters } from 'node:util';
import { linePrefix, type Stats, statsPrefix } from '../../../test/host/reporter.js';

export interface Verdict {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why the run counts as failed although no test did. */
  readonly problem?: string;
}

/**
 * Judges a run of mocha by what it printed and by its exit code.
 *
 * VS Code ends with 0 when its extension host dies before or between the tests, so the code alone proves nothing: a
 * run passes only if its last line with stats is there, tests passed and none failed. Whatever contradicts that adds
 * one failure.
 */
export function judge(output: string, code: number): Verdict {
  const stats = readStats(output);
  if (!stats)
    return failure({ passes: 0, failures: 0, pending: 0 }, `the run ended before its tests did (code ${code})`);
  if (stats.failures > 0) return count(stats);
  if (stats.passes === 0) return failure(stats, 'no test ran');
  if (code !== 0) return failure(stats, `all tests passed, but the run ended with code ${code}`);
  return count(stats);
}

/** Joins the verdicts of several suites; the first problem is kept. */
export function sum(verdicts: readonly Verdict[]): Verdict {
  const problem = verdicts.find((verdict) => verdict.problem)?.problem;
  const total = (key: 'passed' | 'failed' | 'skipped'): number =>
    verdicts.reduce((count, verdict) => count + verdict[key], 0);
  return {
    passed: total('passed'),
    failed: total('failed'),
    skipped: total('skipped'),
    ...(problem ? { problem } : {}),
  };
}

/** mocha's report alone, without what the host logged around it. */
export function report(output: string): string {
  return output
    .split(/\r?\n/)
    .flatMap((line) => {
      const at = line.indexOf(linePrefix);
      return at < 0 ? [] : [stripVTControlCharacters(line.slice(at + linePrefix.length))];
    })
    .join('\n');
}

function readStats(output: string): Stats | undefined {
  const at = output.lastIndexOf(statsPrefix);
  if (at < 0) return undefined;
  // A host's log may go on after the JSON on the same line.
  const json = /^\{[^{}]*\}/.exec(output.slice(at + statsPrefix.length));
  return json ? (JSON.parse(json[0]) as Stats) : undefined;
}

function count({ passes, failures, pending }: Stats): Verdict {
  return { passed: passes, failed: failures, skipped: pending };
}

function failure(stats: Stats, problem: string): Verdict {
  const { passed, failed, skipped } = count(stats);
  return { passed, failed: failed + 1, skipped, problem };
}
