import type { FileSystem, Uri } from 'vscode';
import { type Disk, diskHere, isCode } from './disk.js';

/*
 * Writing a file that no editor has open, so that whoever reads it, and whatever becomes of us meanwhile, finds the old
 * content or the new one.
 *
 * VS Code itself writes into a file, and to replace one by another it deletes it first; neither is safe. So where the
 * extension runs on the machine of the files, as it does but in the browser, the system does it: the new content goes to a
 * file beside, with the permissions of the old one, to the disk, and takes the old one's name. Whoever writes holds
 * a lock beside the file, the same one that the command line knows; what killed processes have left is taken away.
 *
 * In the browser the file system of the window writes in its own way, which for files on the person's disk and in the
 * browser's storage is whole or not at all. To write beside and rename would be no safer: VS Code deletes the old file
 * first. There the browser's own locks keep windows apart, a look before writing shows what others did meanwhile, and one
 * after it whether they wrote at the same moment, from somewhere without our locks.
 */

/** What is used of `workspace.fs`. */
export type Files = Pick<FileSystem, 'readFile' | 'writeFile'>;

/** A lock that is older was left behind, in milliseconds. */
const OLD = 10_000;
/** And one that does not say whose it is, sooner. */
const UNNAMED = 1_000;

/**
 * Gives a file new content if it still has the content that it was made from.
 * @param before nothing for a file that is to be made
 * @returns whether it did; `false` when the file has changed, or somebody else is writing it
 */
export async function replaceFile(
  files: Files,
  uri: Uri,
  before: Uint8Array | undefined,
  after: Uint8Array,
  disk: Disk | undefined = diskHere(),
): Promise<boolean> {
  if (uri.scheme === 'file' && disk) {
    return new Replacement(disk, await targetOf(disk, uri.fsPath)).run(before, after);
  }
  return inTurn(`factmark ${uri.toString()}`, async () => {
    const read = (): Promise<Uint8Array | undefined> => contentOf(() => files.readFile(uri));
    if (!sameBytes(await read(), before)) {
      return false;
    }
    await files.writeFile(uri, after);
    return sameBytes(await read(), after);
  });
}

/** What is used of the browser's Web Locks API, which all windows of one site share. */
interface Locks {
  request(name: string, work: () => Promise<boolean>): Promise<boolean>;
}

/** Does something while no other window does the like; at once where the browser has no locks. */
function inTurn(name: string, work: () => Promise<boolean>): Promise<boolean> {
  const { navigator } = globalThis as { readonly navigator?: { readonly locks?: Locks } };
  return navigator?.locks ? navigator.locks.request(name, work) : work();
}

/** The file itself, not a link to it. */
async function targetOf(disk: Disk, path: string): Promise<string> {
  try {
    return await disk.realpath(path);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) {
      throw error;
    }
    return path;
  }
}

class Replacement {
  readonly #disk: Disk;
  readonly #target: string;
  readonly #prefix: string;

  constructor(disk: Disk, target: string) {
    this.#disk = disk;
    this.#target = target;
    const at = Math.max(target.lastIndexOf('/'), target.lastIndexOf('\\')) + 1;
    this.#prefix = `${target.slice(0, at)}.${target.slice(at)}.factmark-`;
  }

  async run(before: Uint8Array | undefined, after: Uint8Array): Promise<boolean> {
    const lock = `${this.#prefix}lock`;
    if (!(await this.#take(lock))) {
      return false;
    }
    try {
      return await this.#replace(before, after);
    } finally {
      await this.#remove(lock);
    }
  }

  /** Whether it is our turn. */
  async #take(lock: string): Promise<boolean> {
    try {
      const handle = await this.#disk.open(lock, 'wx');
      await handle.writeFile(String(this.#disk.pid));
      await handle.close();
      return true;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) {
        throw error;
      }
    }
    if (await this.#isDead(lock)) {
      await this.#remove(lock);
    }
    return false;
  }

  /** Whether a lock was left by a killed process, which may not even have got to say who it is. */
  async #isDead(lock: string): Promise<boolean> {
    try {
      const owner = new TextDecoder().decode(await this.#disk.readFile(lock));
      const age = Date.now() - (await this.#disk.stat(lock)).mtimeMs;
      return age > OLD || (owner === '' ? age > UNNAMED : !this.#disk.isAlive(Number(owner)));
    } catch {
      return false;
    }
  }

  /** Takes away what killed processes were about to write. */
  async #removeRemains(): Promise<void> {
    const start = Math.max(this.#prefix.lastIndexOf('/'), this.#prefix.lastIndexOf('\\')) + 1;
    const [folder, prefix] = [this.#prefix.slice(0, start), this.#prefix.slice(start)];
    for (const name of await this.#disk.readdir(folder)) {
      const owner = name.startsWith(prefix) ? /^(\d+)\.new$/u.exec(name.slice(prefix.length))?.[1] : undefined;
      if (owner !== undefined && (Number(owner) === this.#disk.pid || !this.#disk.isAlive(Number(owner)))) {
        await this.#remove(folder + name);
      }
    }
  }

  async #replace(before: Uint8Array | undefined, after: Uint8Array): Promise<boolean> {
    const disk = this.#disk;
    if (!sameBytes(await contentOf(() => disk.readFile(this.#target)), before)) {
      return false;
    }
    if (before) {
      // Replacing would get round a file's being read-only.
      await disk.access(this.#target, disk.constants.W_OK);
    }
    const beside = `${this.#prefix}${disk.pid}.new`;
    const mode = before ? (await disk.stat(this.#target)).mode & 0o7777 : undefined;
    await this.#removeRemains();
    try {
      const handle = await disk.open(beside, 'wx', mode);
      try {
        await handle.writeFile(after);
        if (mode !== undefined) {
          await handle.chmod(mode);
        }
        await handle.sync();
      } finally {
        await handle.close();
      }
      if (!sameBytes(await contentOf(() => disk.readFile(this.#target)), before)) {
        await this.#remove(beside);
        return false;
      }
      await disk.rename(beside, this.#target);
      return true;
    } catch (error) {
      await this.#remove(beside);
      throw error;
    }
  }

  async #remove(path: string): Promise<void> {
    try {
      await this.#disk.unlink(path);
    } catch {
      // It is gone already.
    }
  }
}

/** Nothing when there is no file. */
async function contentOf(read: () => PromiseLike<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'FileNotFound')) {
      return undefined;
    }
    throw error;
  }
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === b || (a !== undefined && a.length === b?.length && a.every((byte, i) => byte === b[i]));
}
