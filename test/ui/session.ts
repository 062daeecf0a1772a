import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../../src/tools/browsing/workbench.js';

/** The package under test, made by `npm test`. */
export function vsixPath(): string {
  const path = env.FACTMARK_VSIX;
  if (!path) throw new Error('FACTMARK_VSIX is not set; run these tests by `npm test -- ui`');
  return resolve(path);
}

/**
 * Gives the suite a workbench with the package installed, opened once for all its tests. After a test that failed a
 * picture of the workbench is saved to out/test/ui.
 */
export function useWorkbench(options: Omit<WorkbenchOptions, 'extension'>): () => Workbench {
  let workbench: Workbench | undefined;
  const current = (): Workbench => {
    if (!workbench) throw new Error('The workbench is open only while tests run');
    return workbench;
  };

  before('open the workbench', async function () {
    this.timeout(120_000);
    workbench = await openWorkbench({ ...options, extension: { vsix: vsixPath() } });
  });

  afterEach('save a picture of what failed', async function () {
    const test = this.currentTest;
    if (!workbench || test?.state !== 'failed') return;
    mkdirSync('out/test/ui', { recursive: true });
    const path = `out/test/ui/${test.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-')}.png`;
    await workbench.page.screenshot({ path });
    console.log(`A picture is in ${path}`);
  });

  after('close the workbench', async function () {
    this.timeout(20_000);
    await workbench?.close();
    workbench = undefined;
  });

  return current;
}
