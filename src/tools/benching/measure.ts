/** What was measured, the figure, and the bar it is held against. */
export type Row = readonly [what: string, measured: string, bar: string];

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}

/** Processor time of this process, in milliseconds. */
export function cpuMilliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

/** Time on the clock, in milliseconds; for what is too short for the processor's accounting. */
export function wallMilliseconds(work: () => unknown): number {
  const before = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - before) / 1e6;
}

export function table(rows: readonly Row[]): string {
  const width = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
  const [first, second] = [width(0), width(1)];
  return rows.map(([what, figure, bar]) => `${what.padEnd(first)}  ${figure.padStart(second)}  ${bar}`).join('\n');
}
