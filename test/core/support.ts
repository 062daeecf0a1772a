import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** The files of code in a folder, with their text. */
export function sourcesIn(folder: string): readonly (readonly [file: string, text: string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .map((file) => [file, readFileSync(file, 'utf8')]);
}
