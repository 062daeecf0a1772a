import { argv, env } from 'node:process';
import { bundleSuites } from './building/node-bundles.js';
import { exitWhenWritten, run } from './building/processes.js';

/**
 * Has ICU write amounts and dates in a hundred languages and reads them back: `npm run round-trip -- SEED…`. Prints a
 * table by language and kind for each seed, and the first miss of each.
 */
const seeds = argv.slice(2);
const suites = await bundleSuites('test', ['test/core/recognize/round-trip.test.ts']);
const { code } = await run('node', ['node_modules/mocha/bin/mocha.js', ...suites], {
  env: { ...env, FACTMARK_ROUND_TRIP: seeds.join(',') || 'one,two,three' },
});
exitWhenWritten(code);
