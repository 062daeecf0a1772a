import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, reasonOf } from './errors.js';

export const SIDECAR_SUFFIX = '.claims.yaml';
const ARTICLE = /\.(?:md|mdx|markdown)$/iu;

/** With `/` between folders on every system, so that what is written is the same everywhere. */
export function shown(file: string): string {
  const name = file
    .split(path.sep)
    .join('/')
    .replace(/^(?:\.\/)+/u, '');
  return name === '' ? '.' : name;
}

/** What reading a file gave; `absent` is no failure. */
export type Content =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'absent' }
  | { readonly type: 'failed'; readonly reason: string };

/**
 * The text of a file, without its byte-order mark, as editors count offsets.
 * @param lenient what is not UTF-8 comes as U+FFFD, for a reader that says where
 */
export async function readText(file: string, lenient = false): Promise<Content> {
  try {
    const text = new TextDecoder('utf-8', { fatal: !lenient }).decode(await readFile(file));
    return { type: 'text', text };
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? { type: 'absent' } : { type: 'failed', reason: reasonOf(error) };
  }
}

export async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

export function isArticleName(file: string): boolean {
  return ARTICLE.test(file);
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
