// npm run release-check -- TAG: says what keeps a tag from being released, and ends with 1; else prints its notes.
import { readFileSync } from 'node:fs';
import { readManifest } from './host/manifest.js';
import { disagreements, sectionOf } from './releasing/agreement.js';

const [tag = ''] = process.argv.slice(2);
const { version } = readManifest();
const read = (file: string): string => readFileSync(file, 'utf8');
const changelog = read('CHANGELOG.md');
const files = ['action.yml', '.pre-commit-hooks.yaml', 'src/cli/RECIPES.md'];
const named = Object.fromEntries(files.map((file) => [file, read(file)]));
const found = disagreements({ version, tag, changelog, readme: read('README.md'), named });
for (const one of found) console.error(one);
if (found.length > 0) process.exitCode = 1;
else console.log(sectionOf(changelog, version)?.trim());
