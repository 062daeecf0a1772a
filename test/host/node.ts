import { argv } from 'node:process';
import Mocha from 'mocha';
import { exitWhenWritten } from '../../src/tools/building/processes.js';
import { type MochaBuild, prefixReport, printStats } from './reporter.js';

const [pattern = '', ...files] = argv.slice(2);
prefixReport(Mocha as unknown as MochaBuild, console.log);
const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 20_000, ...(pattern ? { grep: pattern } : {}) });
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run((failures) => {
  printStats(runner, console.log);
  exitWhenWritten(failures > 0 ? 1 : 0);
});
