import type { Runner } from 'mocha';

/** What a run says about itself at its end: mocha's own counts. */
export interface Stats {
  readonly passes: number;
  readonly failures: number;
  readonly pending: number;
}

/** Every line of mocha's report starts with this, so that it can be told from a host's log. */
export const linePrefix = '[factmark-test] ';
/** The last line of a run that came to its end, followed by the stats as JSON. */
export const statsPrefix = '[factmark-stats] ';

/** The members of mocha that exist in its Node and in its browser build. */
export interface MochaBuild {
  readonly reporters: { readonly Base: { consoleLog: (...values: unknown[]) => void; useColors: boolean } };
}

/** Makes mocha's reporters print line by line with the prefix. */
export function prefixReport({ reporters }: MochaBuild, print: (line: string) => void): void {
  reporters.Base.useColors = false;
  reporters.Base.consoleLog = (...values) => {
    for (const line of format(values).split('\n')) print(linePrefix + line);
  };
}

/** Prints the stats when the run has ended. */
export function printStats(runner: Runner, print: (line: string) => void): void {
  const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
  print(statsPrefix + JSON.stringify({ passes, failures, pending } satisfies Stats));
}

/** printf-like as mocha's reporters expect it; a worker has no util.format. */
function format([template = '', ...values]: readonly unknown[]): string {
  const rest = [...values];
  const text = String(template).replace(/%[sdifjoO%]/g, (mark) => {
    if (mark === '%%') return '%';
    return rest.length > 0 ? String(rest.shift()) : mark;
  });
  return [text, ...rest.map(String)].join(' ');
}
