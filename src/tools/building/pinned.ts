import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { run } from './processes.js';

const FILES = ['package.json', 'package-lock.json'];

/** Where the packages of a folder's `package.json` are put. */
export const cacheOf = (name: string): string => `node_modules/.cache/${name}`;

/**
 * Puts the packages that a folder names into a cache of their own, at the pinned versions; they are no dependency of the
 * project, for few ever need them. Returns the folder that holds them; throws when they cannot be had.
 */
export async function pinnedPackages(folder: string, name: string): Promise<string> {
  const cache = cacheOf(name);
  const modules = `${cache}/node_modules`;
  const wanted = readFileSync(`${folder}/package-lock.json`, 'utf8');
  const done = `${cache}/installed`;
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return modules;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  for (const file of FILES) copyFileSync(`${folder}/${file}`, `${cache}/${file}`);
  const { code, output } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', cache], {
    capture: true,
  });
  if (code !== 0) throw new Error(`The packages of ${folder} could not be installed:\n${output}`);
  writeFileSync(done, wanted);
  return modules;
}
