import { argv } from 'node:process';
import { build, declareTypes } from './building/bundles.js';

const flags = new Set(argv.slice(2));
for (const flag of flags) {
  if (flag !== '--types' && flag !== '--dev') throw new Error(`npm run build knows --types and --dev, not ${flag}`);
}
await build({ dev: flags.has('--dev') });
if (flags.has('--types')) await declareTypes();
