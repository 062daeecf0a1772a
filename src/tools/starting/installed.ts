import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import type { InstalledEditor } from './choice.js';

const names = ['code', 'code-insiders', 'codium', 'cursor'];

/** The editors on PATH, in the order of preference. */
export function installedEditors(): readonly InstalledEditor[] {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.cmd' : '';
  return names.flatMap((name) => {
    const path = folders.map((folder) => join(folder, name + suffix)).find((file) => existsSync(file));
    return path ? [{ name, path }] : [];
  });
}
