import { argv, exit } from 'node:process';
import { build } from './building/bundles.js';
import { packageExtension } from './building/vsix.js';
import { lint, types } from './testing/checks.js';
import { bundleEditorSuites, editorSuites } from './testing/editor.js';
import { type Part, planTests } from './testing/plan.js';
import { printResult, printSummary, type Result } from './testing/results.js';
import { core, ui } from './testing/suites.js';

const plan = planTests(argv.slice(2));
const results: Result[] = [];

async function part(name: Part, run: () => Promise<Result | undefined>): Promise<void> {
  if (!plan.parts.has(name)) return;
  const start = performance.now();
  const result = await run().catch(
    (error: unknown): Result => ({
      title: name,
      log: error instanceof Error ? (error.stack ?? error.message) : String(error),
      verdict: { passed: 0, failed: 1, skipped: 0 },
    }),
  );
  if (!result) return;
  printResult(result, (performance.now() - start) / 1000);
  results.push(result);
}

await Promise.all([part('lint', lint), part('types', types)]);
await part('core', () => core(plan));
if (plan.parts.has('editor') || plan.parts.has('web')) {
  await build();
  if (await bundleEditorSuites(plan)) {
    await part('editor', () => editorSuites('editor'));
    await part('web', () => editorSuites('web'));
  }
}
if (plan.parts.has('ui') || plan.parts.has('package')) {
  const vsix = 'out/factmark.vsix';
  await part('package', async () => {
    await packageExtension(vsix);
    return { title: 'package', log: '', verdict: { passed: 1, failed: 0, skipped: 0 } };
  });
  await part('ui', () => ui(plan, vsix));
}

exit(printSummary(results));
