import { run } from '../building/processes.js';
import type { Result } from './results.js';

/** Style and format by Biome. */
export function lint(): Promise<Result> {
  return check('lint', [
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--error-on-warnings',
    '--max-diagnostics=200',
  ]);
}

/** Types by the compiler. */
export function types(): Promise<Result> {
  return check('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
}

async function check(title: string, args: readonly string[]): Promise<Result> {
  const { code, output } = await run('node', args, { capture: true });
  const passed = code === 0;
  return {
    title,
    log: passed ? '' : output,
    verdict: { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 },
  };
}
