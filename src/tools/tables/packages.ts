import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { run } from '../building/processes.js';

const CACHE = 'node_modules/.cache/cldr';
const FILES = ['package.json', 'package-lock.json'];

/**
 * Puts the CLDR packages (250 MB) into a cache of their own, at the pinned versions; they are no dependency of the
 * project, for few ever need them. Returns the folder that holds them; throws when they cannot be had.
 */
export async function cldrPackages(): Promise<string> {
  const modules = `${CACHE}/node_modules`;
  const wanted = readFileSync('src/tools/tables/package-lock.json', 'utf8');
  const done = `${CACHE}/installed`;
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return modules;
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  for (const file of FILES) copyFileSync(`src/tools/tables/${file}`, `${CACHE}/${file}`);
  const { code, output } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', CACHE], {
    capture: true,
  });
  if (code !== 0) throw new Error(`The CLDR packages could not be installed:\n${output}`);
  writeFileSync(done, wanted);
  return modules;
}
