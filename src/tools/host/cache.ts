import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { env, execPath, pid, platform } from 'node:process';
import { type RunOptions, run } from '../building/processes.js';
import { isAlive } from './lifetime.js';

/** Programs too big for devDependencies live here once they have been fetched; ignored by git. */
const cacheFolder = resolve('.vscode-test');
const marker = '.complete';

/**
 * The folder `name` of the cache, made by `make` when it is not there yet. A folder gets its final name only when it
 * is complete, so that a download that broke off is never taken for a finished one.
 */
export async function cached(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder, name);
  if (existsSync(join(folder, marker))) return folder;
  await removeBrokenOff(name);
  const partial = join(cacheFolder, `${name}.${pid}.part`);
  await mkdir(partial, { recursive: true });
  try {
    await make(partial);
    await writeFile(join(partial, marker), '');
    if (!existsSync(join(folder, marker))) await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
  } catch (error) {
    // Another process may have been faster; its folder is as good as ours.
    if (!existsSync(join(folder, marker))) throw error;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

/** Removes what earlier processes have begun and not finished. */
async function removeBrokenOff(name: string): Promise<void> {
  const entries = existsSync(cacheFolder) ? await readdir(cacheFolder) : [];
  for (const entry of entries) {
    const maker = entry.startsWith(`${name}.`) ? /\.(\d+)\.part/.exec(entry)?.[1] : undefined;
    if (!maker || isAlive(Number(maker))) continue;
    await rm(join(cacheFolder, entry), { recursive: true, force: true });
  }
}

export interface PinnedPackage {
  /** `name@version`. */
  readonly id: string;
  /** base64, as in a lock file's `sha512-…`. */
  readonly sha512: string;
}

export interface Unpacking {
  readonly into: string;
  /** How many folders to leave out at the beginning of each path. */
  readonly strip: number;
  /** Only these paths; all when there are none. */
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/** Fetches a package through npm, with the person's registry and proxy, and unpacks it. Throws when its hash is wrong. */
export async function fetchPackage({ id, sha512 }: PinnedPackage, unpacking: Unpacking): Promise<void> {
  const download = `${unpacking.into}.download`;
  await mkdir(download, { recursive: true });
  await mkdir(unpacking.into, { recursive: true });
  try {
    const output = await npm(['pack', id, '--pack-destination', download, '--json', '--loglevel=error']);
    const file = join(download, packedName(output));
    const hash = createHash('sha512').update(await readFile(file));
    if (hash.digest('base64') !== sha512) throw new Error(`${id} is not the package that was expected (sha512)`);
    await unpack(file, unpacking);
  } finally {
    await rm(download, { recursive: true, force: true });
  }
}

function packedName(output: string): string {
  const name = /"filename":\s*"([^"]+)"/.exec(output)?.[1];
  if (!name) throw new Error(`npm pack named no file:\n${output}`);
  // npm once wrote a scope's slash into this field.
  return name.replace('@', '').replace('/', '-');
}

/** Unpacks a tar archive, gzipped or not. */
export async function unpack(file: string, { into, strip, only = [], without = [] }: Unpacking): Promise<void> {
  const excludes = without.map((pattern) => `--exclude=${pattern}`);
  const { code, output } = await run(
    'tar',
    ['-xf', file, '-C', into, `--strip-components=${strip}`, ...excludes, ...only],
    {
      capture: true,
    },
  );
  if (code !== 0) throw new Error(`tar could not unpack ${file}:\n${output}`);
}

/** Runs npm and returns what it printed. Throws when it fails. */
export async function npm(args: readonly string[], options: RunOptions = {}): Promise<string> {
  const script = env.npm_execpath;
  const [program, first] = script?.endsWith('.js') ? [execPath, [script]] : ['npm', []];
  const shell = platform === 'win32' && program === 'npm';
  const { code, output } = await run(program, [...first, ...args], { capture: true, shell, ...options });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${output}`);
  return output;
}
