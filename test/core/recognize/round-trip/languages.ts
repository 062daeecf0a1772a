import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { packs } from '../../../../src/core/recognize/languages/packs.js';
import { languages } from '../../../../src/core/recognize/languages/registry.js';
import { packFile } from '../../../../src/tools/building/languages.js';

const FOLDER = 'media/languages';

/** Tags of the languages written by hand. */
export const written: ReadonlySet<string> = new Set(packs.map(({ tag }) => tag));

/** Tags of all languages that have a table and that ICU knows. */
export function tabled(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
    .filter((tag) => Intl.NumberFormat.supportedLocalesOf(tag).length > 0);
}

/** Lets the recogniser read languages as the build would write them. */
export function readTables(): void {
  const tables = (tag: string): Uint8Array | undefined => {
    const file = `${FOLDER}/${tag}.json`;
    if (!existsSync(file)) return undefined;
    const pack = packs.find((one) => one.tag === tag);
    return pack ? packFile(pack) : readFileSync(file);
  };
  languages.readFrom({ tables });
}
