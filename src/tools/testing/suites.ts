import { bundleProgram, bundleSuites } from '../building/node-bundles.js';
import { run } from '../building/processes.js';
import { testFiles } from './files.js';
import { type Plan, selectFiles } from './plan.js';
import type { Result } from './results.js';
import { judge, report } from './verdict.js';

/** Suites that need no editor, in seconds. */
export function core(plan: Plan): Promise<Result | undefined> {
  return nodeSuites('core', plan, { timeout: 480_000 });
}

/** Suites with thousands of random texts, real processes that are killed, and real git: a minute or two. */
export function fuzz(plan: Plan): Promise<Result | undefined> {
  return nodeSuites('fuzz', plan, { timeout: 600_000 });
}

/** Suites that drive the packaged extension in a browser as a person would. */
export function ui(plan: Plan, vsix: string): Promise<Result | undefined> {
  return nodeSuites('ui', plan, { timeout: 300_000, env: { ...process.env, FACTMARK_VSIX: vsix } });
}

interface SuiteOptions {
  /** Milliseconds for the whole suite. */
  readonly timeout: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs test/NAME by mocha in a process of its own; nothing when the plan selects no file of it. */
async function nodeSuites(name: string, plan: Plan, options: SuiteOptions): Promise<Result | undefined> {
  const folder = `test/${name}`;
  const files = selectFiles(testFiles(folder), plan);
  if (files.length === 0) return undefined;
  const [runner, bundles] = await Promise.all([
    bundleProgram('test/host/node.ts', 'mocha'),
    bundleSuites(folder, files),
  ]);
  const { code, output } = await run('node', ['--enable-source-maps', runner, plan.grep, ...bundles], {
    capture: true,
    ...options,
  });
  const verdict = judge(output, code);
  return { title: name, log: verdict.problem ? output : report(output), verdict };
}
