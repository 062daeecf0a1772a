import {
  access,
  constants,
  type FileHandle,
  link,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import path from 'node:path';
import { pid } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, writeReasonOf } from './errors.js';

/*
 * Writing files that others may be reading, writing or killing us over.
 *
 * A file is never written into: the new content goes to a temporary file in the same folder, to the disk, and then takes
 * the file's name, so that at every moment the whole old or the whole new content is there. Permissions stay, and a link
 * goes on pointing to the file that was replaced. Two of us take turns by a lock beside the file; whoever does not know
 * the lock is noticed, because the file is read again just before it is replaced. What a killed process leaves (a lock, a
 * temporary file) is taken away by the next one.
 */

/** Nothing was written. The message says why, in a sentence without paths. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/** How long another one may hold the file, in milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 20;

/**
 * Changes a file as a whole.
 * @param change gives the new content for that of this moment (`undefined` when there is no file); `undefined` leaves
 * it. It is called again when the file has changed in the meantime.
 * @returns whether anything was written
 * @throws {WriteError}
 */
export async function updateFile(
  file: string,
  change: (now: Uint8Array | undefined) => Uint8Array | undefined,
): Promise<boolean> {
  try {
    const target = await targetOf(file);
    const unlock = await lock(target);
    try {
      await removeRemains(target);
      for (;;) {
        const now = await contentOf(target);
        const next = change(now);
        if (next === undefined || (now && Buffer.compare(now, next) === 0)) return false;
        if (await replace(target, now, next)) return true;
      }
    } finally {
      await unlock();
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw new WriteError(writeReasonOf(error), { cause: error });
  }
}

/** The file itself, not a link to it. */
async function targetOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return path.join(await realpath(path.dirname(path.resolve(file))), path.basename(file));
  }
}

async function contentOf(file: string): Promise<Uint8Array | undefined> {
  try {
    const content = await readFile(file);
    // Replacing would get round a file's being read-only.
    await access(file, constants.W_OK);
    return content;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** `false` when the file is not what it was any more. */
async function replace(target: string, before: Uint8Array | undefined, content: Uint8Array): Promise<boolean> {
  const temporary = `${prefixOf(target)}${pid}.new`;
  const mode = before ? (await stat(target)).mode & 0o7777 : undefined;
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(content);
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const now = await contentOf(target);
    if ((now === undefined) !== (before === undefined) || (now && before && Buffer.compare(now, before) !== 0)) {
      await unlink(temporary);
      return false;
    }
    await takeName(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(path.dirname(target));
  return true;
}

/** On Windows a file cannot be replaced while somebody has it open, which passes. */
async function takeName(temporary: string, target: string): Promise<void> {
  for (const end = Date.now() + PATIENCE / 10; ; ) {
    try {
      return await rename(temporary, target);
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error) ?? '') || Date.now() > end || !isWindows) throw error;
      await sleep(PAUSE);
    }
  }
}

const isWindows = process.platform === 'win32';

/** So that the new name outlives a power cut, where the system can do that. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    // Windows cannot; the file's content is on the disk all the same.
  } finally {
    await handle?.close();
  }
}

function prefixOf(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.factmark-`);
}

/** Waits for its turn. Returns what gives it back. */
async function lock(target: string): Promise<() => Promise<void>> {
  const name = `${prefixOf(target)}lock`;
  for (const end = Date.now() + PATIENCE; ; ) {
    try {
      const handle = await open(name, 'wx');
      await handle.writeFile(String(pid));
      await handle.close();
      return () => unlink(name).catch(() => undefined);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    await removeDeadLock(name);
    if (Date.now() > end) throw new WriteError('another program keeps writing it');
    await sleep(PAUSE);
  }
}

/** A lock whose process is gone, or did not even get to say who it is. */
async function removeDeadLock(name: string): Promise<void> {
  try {
    const [owner, { mtimeMs }] = [await readFile(name, 'utf8'), await stat(name)];
    const isDead =
      owner === '' ? Date.now() - mtimeMs > 1000 : !isAlive(Number(owner)) || Date.now() - mtimeMs > PATIENCE;
    if (!isDead) return;
    const taken = `${name}-${pid}`;
    await rename(name, taken);
    // Somebody else may have found it dead first, and this may be theirs.
    if ((await readFile(taken, 'utf8')) !== owner) await link(taken, name).catch(() => undefined);
    await unlink(taken);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Temporary files of processes that were killed. */
async function removeRemains(target: string): Promise<void> {
  const prefix = path.basename(prefixOf(target));
  for (const name of await readdir(path.dirname(target))) {
    const owner = name.startsWith(prefix) ? /^(\d+)\.new$/u.exec(name.slice(prefix.length))?.[1] : undefined;
    if (owner !== undefined && (Number(owner) === pid || !isAlive(Number(owner)))) {
      await unlink(path.join(path.dirname(target), name)).catch(() => undefined);
    }
  }
}
