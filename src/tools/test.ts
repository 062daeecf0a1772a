import { argv } from 'node:process';
import { build } from './building/bundles.js';
import { exitWhenWritten } from './building/processes.js';
import { packageExtension } from './building/vsix.js';
import { editorSource } from './host/desktop.js';
import { npmEditorProblem } from './host/editor.js';
import { fetchEditor } from './host/fetch.js';
import { lint, types } from './testing/checks.js';
import { bundleEditorSuites, editorSuites } from './testing/editor.js';
import { type Part, planTests } from './testing/plan.js';
import { printResult, printSummary, type Result, skipped } from './testing/results.js';
import { core, fuzz, ui } from './testing/suites.js';

const plan = planTests(argv.slice(2));
const results: Result[] = [];
const wants = (...parts: readonly Part[]): boolean => parts.some((name) => plan.parts.has(name));

/** Runs one part and prints its report; an error in our own tools counts as one failure. */
async function part(name: Part, run: () => Promise<Result | undefined>): Promise<void> {
  if (!wants(name)) return;
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

// What has to be downloaded comes while the quick parts run. What goes wrong with it is reported by the first part
// that needs it.
const source = wants('editor', 'web', 'ui') ? editorSource() : undefined;
const fetched = source?.then((where) => fetchEditor(where, { browserTests: wants('ui') }));
fetched?.catch(() => {});

await Promise.all([part('lint', lint), part('types', types)]);
await part('core', () => core(plan));
await part('fuzz', () => fuzz(plan));

const vsix = 'out/factmark.vsix';
const built = wants('package', 'ui') ? packageExtension(vsix) : wants('editor', 'web') ? build() : undefined;
built?.catch(() => {});
await part('package', async () => {
  await built;
  return { title: 'package', log: '', verdict: { passed: 1, failed: 0, skipped: 0 } };
});

// One editor at a time: two would only slow each other down on a small machine, and their tests measure time.
const suites = wants('editor', 'web') ? bundleEditorSuites(plan) : undefined;
suites?.catch(() => {});
for (const host of ['editor', 'roots', 'web'] as const) {
  await part(host === 'roots' ? 'editor' : host, async () => {
    await Promise.all([built, fetched]);
    return (await suites)?.has(host) && source ? editorSuites(host, await source) : undefined;
  });
}
await part('ui', async () => {
  const problem = npmEditorProblem();
  // Only beside a downloaded VS Code: without one there would be no proof at all.
  if (problem && (await source) === 'download') return skipped('ui', problem);
  await Promise.all([built, fetched]);
  return ui(plan, vsix);
});

exitWhenWritten(printSummary(results));
