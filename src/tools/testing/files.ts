import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';

/** The test files below a folder, with `/` on every platform, sorted so that runs are alike. */
export function testFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
}
