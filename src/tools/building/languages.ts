import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { packs } from '../../core/recognize/languages/packs.js';
import { writePack } from '../../core/recognize/languages/registry.js';

const FOLDER = 'dist/languages';

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

/** Writes one file a language beside the bundles. */
export function writeLanguages(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const pack of packs) writeFileSync(`${FOLDER}/${pack.tag}.json`, writePack(pack));
}
