import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, reasonOf } from './errors.js';

/** With `/` between folders on every system, so that what is written is the same everywhere. */
export function shown(file: string): string {
  const whole = path.sep === '/' ? file : file.split(path.sep).join('/');
  const name = whole.startsWith('./') ? whole.replace(/^(?:\.\/)+/u, '') : whole;
  return name === '' ? '.' : name;
}

/** What reading a file gave; `absent` is no failure. */
export type Content =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'absent' }
  | { readonly type: 'failed'; readonly reason: string };

const STRICT = new TextDecoder('utf-8', { fatal: true });
const LENIENT = new TextDecoder('utf-8');

/** Larger files are no articles. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * The text of a file, without its byte-order mark, as editors count offsets. What is not UTF-8 is refused and named, as far as
 * it names itself; nothing is guessed.
 * @param lenient what is not UTF-8 comes as U+FFFD, for a reader that says where
 */
export async function readText(file: string, lenient = false): Promise<Content> {
  try {
    const bytes = readWithin(file);
    if (bytes === undefined) return { type: 'failed', reason: `it has more than ${MOST_BYTES / 1024 / 1024} MB` };
    const otherwise = lenient ? undefined : notUtf8(bytes);
    if (otherwise !== undefined) return { type: 'failed', reason: otherwise };
    return { type: 'text', text: (lenient ? LENIENT : STRICT).decode(bytes) };
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? { type: 'absent' } : { type: 'failed', reason: reasonOf(error) };
  }
}

/** Waits for the disk: of small files, asking the pool of threads four times takes longer than reading. */
function readWithin(file: string): Uint8Array | undefined {
  const handle = openSync(file, 'r');
  try {
    return fstatSync(handle).size > MOST_BYTES ? undefined : readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Why bytes are not UTF-8 text, when they say so themselves or hold what no text does. */
function notUtf8(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return `it is UTF-${third === 0 && fourth === 0 ? 32 : 16} text, not UTF-8`;
  if (first === 0xfe && second === 0xff) return 'it is UTF-16 text, not UTF-8';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'it is UTF-32 text, not UTF-8';
  // as git decides
  return bytes.subarray(0, 8000).includes(0) ? 'it is a binary file' : undefined;
}

export async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

/** Whether a path is in a folder or in one below it; both whole. */
export function isBelow(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== '' && !way.startsWith('..') && !path.isAbsolute(way);
}

/**
 * Files in a folder and the folders in it, sorted. Left out are links to folders, hidden folders and installed packages.
 */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') found.push(...(await filesUnder(file)));
    } else {
      found.push(file);
    }
  }
  return found;
}
