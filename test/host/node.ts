import { argv, exit } from 'node:process';
import Mocha from 'mocha';
import { type MochaBuild, prefixReport, printStats } from './reporter.js';

const [pattern = '', ...files] = argv.slice(2);
prefixReport(Mocha as unknown as MochaBuild, console.log);
const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 20_000, ...(pattern ? { grep: pattern } : {}) });
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run((failures) => {
  printStats(runner, console.log);
  exit(failures > 0 ? 1 : 0);
});
