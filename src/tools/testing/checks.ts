import { build } from 'esbuild';
import { run } from '../building/processes.js';
import { testFiles } from './files.js';
import { type Plan, selectFiles } from './plan.js';
import type { Result } from './results.js';
import { judge, report } from './verdict.js';

/** Style and format by Biome. */
export function lint(): Promise<Result> {
  return check('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--max-diagnostics=200']);
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

const coreRunner = 'out/tools/core-runner.mjs';

/** Suites that need no editor: each file bundled by itself, run by mocha in one process. */
export async function core(plan: Plan): Promise<Result | undefined> {
  const files = selectFiles(testFiles('test/core'), plan);
  if (files.length === 0) return undefined;
  const [{ metafile }] = await Promise.all([
    build({
      entryPoints: [...files],
      outdir: 'out/test/core',
      outbase: 'test/core',
      outExtension: { '.js': '.cjs' },
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      packages: 'external',
      sourcemap: 'inline',
      logLevel: 'warning',
      metafile: true,
    }),
    bundleCoreRunner(),
  ]);
  const bundles = Object.keys(metafile.outputs).sort();
  const { code, output } = await run('node', ['--enable-source-maps', coreRunner, plan.grep, ...bundles], {
    capture: true,
    timeout: 240_000,
  });
  const verdict = judge(output, code);
  return { title: 'core', log: verdict.problem ? output : report(output), verdict };
}

async function bundleCoreRunner(): Promise<void> {
  await build({
    entryPoints: ['test/host/core.ts'],
    outfile: coreRunner,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
}
