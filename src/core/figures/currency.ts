import type { FigureIndex, Indexed, Stamp } from './figure-index.js';

/* Which articles of an index are to be read again. */

/** A file of the archive as the file system has it, unread. */
export interface ArchiveFile {
  readonly path: string;
  readonly article: Stamp;
  readonly sidecar: Stamp | undefined;
  /** Of the configuration that holds for it. */
  readonly config: string;
}

/** A file that was changed twice within this many milliseconds may have one time for both. */
const COARSE = 2000;

export interface Outdated {
  /** To be read: new, or changed as far as their stamps tell. */
  readonly changed: readonly ArchiveFile[];
  /** No longer there. */
  readonly gone: readonly string[];
}

/** @param files all of the archive */
export function outdatedIn(index: FigureIndex, files: readonly ArchiveFile[]): Outdated {
  const here = new Set(files.map(({ path }) => path));
  return {
    changed: files.filter((file) => !isCurrent(index.articles.get(file.path), file, index.written)),
    gone: [...index.articles.keys()].filter((path) => !here.has(path)),
  };
}

function isCurrent(known: Indexed | undefined, file: ArchiveFile, written: number): boolean {
  return (
    known !== undefined &&
    known.config === file.config &&
    isSame(known.article, file.article, written) &&
    (known.sidecar === undefined || file.sidecar === undefined
      ? known.sidecar === file.sidecar
      : isSame(known.sidecar, file.sidecar, written))
  );
}

function isSame(known: Stamp, now: Stamp, written: number): boolean {
  const isChanged = known.changed !== 0 && now.changed !== 0 && known.changed !== now.changed;
  // hosts round times differently
  const isAsOld = Math.abs(known.modified - now.modified) <= 1;
  return known.size === now.size && isAsOld && !isChanged && now.modified < written - COARSE;
}
