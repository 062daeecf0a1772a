import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { completePack } from '../../core/recognize/cldr/pack.js';
import type { LanguageTable } from '../../core/recognize/cldr/table.js';
import { checkWordsOf } from '../../core/recognize/languages/check-store.js';
import { packs } from '../../core/recognize/languages/packs.js';
import { writePack } from '../../core/recognize/languages/registry.js';
import type { LanguagePack } from '../../core/recognize/languages/types.js';
import { compiledPack } from './compile.js';
import { namedLanguages, namesOf } from './names.js';

const FOLDER = 'dist/languages';
const NAMES = 'dist/names';
const COMPILED = 'dist/compiled';
const CHECKS = 'dist/checks';
/** Tables of all languages from CLDR, written by `npm run tables`. */
const TABLES = 'media/languages';

/** Leaves the language packs out of a bundle; they come from files beside it. */
export const withoutPacks: Plugin = {
  name: 'without-packs',
  setup(build) {
    build.onLoad({ filter: /[\\/]languages[\\/]packs\.ts$/ }, () => ({
      contents: 'export const packs = [];',
      loader: 'ts',
    }));
  },
};

/**
 * Writes the files of languages beside the bundles: for each its pack completed by its table, or the table where nobody
 * wrote a pack, and the names of each that has lists of them. `compiled` are the packs made ready, for programs that wait
 * for the first article; the package for VS Code, which must be small, leaves them out.
 */
export function writeLanguages(folder = FOLDER, names = NAMES, compiled = COMPILED): void {
  for (const each of [folder, names, compiled]) {
    rmSync(each, { recursive: true, force: true });
    mkdirSync(each, { recursive: true });
  }
  for (const language of namedLanguages) writeFileSync(`${names}/${language}.bin`, namesOf(language));
  for (const file of readdirSync(TABLES)) writeFileSync(`${folder}/${file}`, readFileSync(`${TABLES}/${file}`));
  for (const pack of packs) {
    const complete = completed(pack);
    writeFileSync(`${folder}/${pack.tag}.json`, writePack(complete));
    writeFileSync(`${compiled}/${pack.tag}.json`, writePack(compiledPack(complete)));
  }
}

/** The pack of a language made ready. */
export const packFile = (pack: LanguagePack): Uint8Array => writePack(compiledPack(completed(pack)));

/** A pack with its table; what only the consistency checks look for lies in another file. */
function completed(pack: LanguagePack): LanguagePack {
  const { checks: _, ...recognised } = withTable(pack);
  return recognised;
}

/** A pack written by hand, completed by the table of its language where there is one. */
export function withTable(pack: LanguagePack): LanguagePack {
  const table = `${TABLES}/${pack.tag}.json`;
  if (!existsSync(table)) return pack;
  return completePack(pack, JSON.parse(readFileSync(table, 'utf8')) as LanguageTable);
}

/** Writes what the consistency checks look for in each language that somebody wrote a pack for, a file each. */
export function writeCheckWords(folder = CHECKS): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const pack of packs) writeFileSync(`${folder}/${pack.tag}.json`, JSON.stringify(checkWordsOf(pack)));
}
