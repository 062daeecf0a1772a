import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pid } from 'node:process';
import { version } from '../../../package.json';
import { isArticleName, SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import { type ArchiveFile, outdatedIn } from '../../core/figures/currency.js';
import { FIGURES_FILE as FILE, FigureIndex, FIGURES_FOLDER as FOLDER } from '../../core/figures/figure-index.js';
import { Pool } from '../archive/pool.js';
import type { FiguresTask } from '../archive/tasks.js';
import { type Failure, foldersFor } from '../articles.js';
import { CONFIG_NAME, Configs } from '../configs.js';
import { writeReasonOf } from '../errors.js';
import { filesUnder, isBelow, shown } from '../files.js';
import { hashOfConfig, stampOf } from './read.js';

/*
 * The figures of an archive's articles, kept in `.factmark` of its root, which git ignores. What is kept holds for files whose
 * size and time are the same; the others are read again. A folder that cannot be written to makes the index anew each time.
 */

/** Articles of one task. */
const BATCH = 16;
/** So many are read in the time in which a worker begins. */
const FEW = 64;

export interface OpenedIndex {
  readonly root: string;
  readonly index: FigureIndex;
  readonly failures: readonly Failure[];
  /** Articles that were read, now that they had changed. */
  readonly read: number;
}

export interface OpenOptions {
  /** Threads at most. */
  readonly jobs: number;
  readonly onProgress: (done: number, all: number) => void;
}

/** The folder whose articles belong together: the nearest one upward with an index, a repository, or a configuration. */
export function archiveRoot(file: string): string {
  const start = path.dirname(path.resolve(file));
  for (const marks of [[FOLDER, '.git'], [CONFIG_NAME]]) {
    for (let folder = start; ; folder = path.dirname(folder)) {
      if (marks.some((mark) => existsSync(path.join(folder, mark)))) return folder;
      if (folder === path.dirname(folder)) break;
    }
  }
  return isBelow(start, process.cwd()) ? process.cwd() : start;
}

/** Articles whose claims are linked with some of one, as files. */
export function linkersOf({ root, index }: OpenedIndex, file: string): readonly string[] {
  return index.linkers(pathIn(root, file)).map((linker) => path.join(root, linker));
}

/** Path of a file in the index. */
export function pathIn(root: string, file: string): string {
  return path.relative(root, path.resolve(file)).split(path.sep).join('/');
}

/** The index as the files are now; what had to be read again is kept for the next time. */
export async function openFigureIndex(root: string, { jobs, onProgress }: OpenOptions): Promise<OpenedIndex> {
  const file = path.join(root, FOLDER, FILE);
  const index = await readIndex(file);
  const { changed, gone } = outdatedIn(index, await archiveFiles(root));
  const failures: Failure[] = [];
  const pool = new Pool(changed.length > FEW ? jobs : 1);
  try {
    const tasks = Array.from({ length: Math.ceil(changed.length / BATCH) }, (_, i): FiguresTask => {
      return { type: 'figures', root, files: changed.slice(i * BATCH, (i + 1) * BATCH) };
    });
    const done = await pool.run(tasks, (count) => onProgress(Math.min(changed.length, count * BATCH), changed.length));
    for (const one of done.flat()) {
      if ('indexed' in one) index.set(one.path, one.indexed);
      else {
        index.delete(one.path);
        failures.push({ file: shown(path.relative('', path.join(root, one.path))), reason: one.reason });
      }
    }
  } finally {
    await pool.close();
  }
  for (const one of gone) index.delete(one);
  if (changed.length > 0 || gone.length > 0) {
    const reason = await keep(file, index);
    if (reason !== undefined) failures.push({ file: shown(path.relative('', file)), reason });
  }
  return { root, index, failures, read: changed.length };
}

async function readIndex(file: string): Promise<FigureIndex> {
  try {
    return FigureIndex.decode(await readFile(file), version) ?? new FigureIndex();
  } catch {
    return new FigureIndex();
  }
}

/** Why it could not be kept, when it could not. */
async function keep(file: string, index: FigureIndex): Promise<string | undefined> {
  const folder = path.dirname(file);
  const temporary = `${file}.${pid}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, '.gitignore'), '*\n');
    await writeFile(temporary, index.encode(version, Date.now()));
    await rename(temporary, file);
    return undefined;
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    return `it could not be written, and will be made again the next time: ${writeReasonOf(error)}`;
  }
}

/** Every Markdown file, or, where the configuration names `folders`, every one in these. */
async function archiveFiles(root: string): Promise<readonly ArchiveFile[]> {
  const configs = new Configs();
  const found: ArchiveFile[] = [];
  for (const file of await filesUnder(root)) {
    if (!isArticleName(file)) continue;
    const folders = await foldersFor(file, configs);
    if (folders !== undefined && !folders.some((folder) => isBelow(path.resolve(file), folder))) continue;
    const article = stampOf(file);
    if (article === undefined) continue;
    found.push({
      path: pathIn(root, file),
      article,
      sidecar: stampOf(`${file}${SIDECAR_SUFFIX}`),
      config: hashOfConfig(await configs.for(file)),
    });
  }
  return found;
}
