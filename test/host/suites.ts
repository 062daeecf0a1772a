import 'mocha/mocha';
import type { Runner } from 'mocha';
import { type MochaBuild, prefixReport, printStats } from './reporter.js';

/** The part of mocha's browser build that we use: it runs in the Node host as well as in a worker. */
interface BrowserMocha extends MochaBuild {
  readonly prototype: { run(this: BrowserMochaInstance, done: (failures: number) => void): Runner };
}

interface BrowserMochaInstance {
  setup(options: { ui: 'bdd'; reporter: 'spec'; timeout: number; grep?: string }): void;
}

const { Mocha, mocha } = globalThis as unknown as {
  readonly Mocha: BrowserMocha;
  readonly mocha: BrowserMochaInstance;
};
// The suites are imported after this module and find describe and it.
mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000 });
prefixReport(Mocha, (line) => console.log(line));

/** Runs the suites; `grep` selects titles. Rejects when a test failed, which is what VS Code expects of a test run. */
export function runSuites(grep: string): Promise<void> {
  if (grep) (mocha as unknown as { grep(pattern: string): void }).grep(grep);
  return new Promise((resolve, reject) => {
    // Not mocha.run: it reads the query of a page's address, and there is no page.
    const runner = Mocha.prototype.run.call(mocha, (failures) => {
      printStats(runner, (line) => console.log(line));
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}
