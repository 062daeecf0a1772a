import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Cldr } from './tables/cldr.js';
import { tableLanguages } from './tables/languages.js';
import { cldrPackages } from './tables/packages.js';
import { printTable } from './tables/print.js';
import { languageTable } from './tables/table.js';

/** Writes the language tables from CLDR anew: `npm run tables`. */
const FOLDER = 'media/languages';

const cldr = new Cldr(await cldrPackages());
mkdirSync(FOLDER, { recursive: true });
for (const file of readdirSync(FOLDER)) if (file.endsWith('.json')) rmSync(`${FOLDER}/${file}`);
const sizes: number[] = [];
for (const language of tableLanguages(cldr)) {
  const bytes = printTable(languageTable(cldr, language));
  writeFileSync(`${FOLDER}/${language.tag}.json`, bytes);
  sizes.push(Buffer.byteLength(bytes));
}
console.log(`${sizes.length} languages, the largest ${Math.max(...sizes)} bytes`);
