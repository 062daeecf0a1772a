import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { detected } from '../../core/recognize/article/detect.js';
import { completePack } from '../../core/recognize/cldr/pack.js';
import type { LanguageTable } from '../../core/recognize/cldr/table.js';
import { packs } from '../../core/recognize/languages/packs.js';
import { writePack } from '../../core/recognize/languages/registry.js';

const FOLDER = 'dist/languages';
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

/** Leaves out of a bundle what the language detector knows of languages that are never asked for. */
export const detectedOnly: Plugin = {
  name: 'detected-only',
  setup(build) {
    build.onLoad({ filter: /[\\/]franc-min[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = (await import(pathToFileURL(path).href)) as { data: Record<string, Record<string, string>> };
      const kept = Object.entries(data).map(([script, languages]) => [
        script,
        Object.fromEntries(Object.entries(languages).filter(([code]) => code in detected)),
      ]);
      return { contents: `export const data = ${JSON.stringify(Object.fromEntries(kept))}`, loader: 'js' };
    });
  },
};

/**
 * Writes one file a language beside the bundles: its pack completed by its table, or the table where nobody wrote a pack.
 */
export function writeLanguages(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const file of readdirSync(TABLES)) writeFileSync(`${FOLDER}/${file}`, readFileSync(`${TABLES}/${file}`));
  for (const pack of packs) {
    const table = `${TABLES}/${pack.tag}.json`;
    const complete = existsSync(table)
      ? completePack(pack, JSON.parse(readFileSync(table, 'utf8')) as LanguageTable)
      : pack;
    writeFileSync(`${FOLDER}/${pack.tag}.json`, writePack(complete));
  }
}
