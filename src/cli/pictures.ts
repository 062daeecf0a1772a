import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type PictureFile, type Pictures, pictureFile, picturesClaimed } from '../core/claims/pictures.js';
import type { ClaimState } from '../core/claims/state.js';
import { codeOf } from './errors.js';
import { isBelow } from './files.js';

/** The files of pictures that an article's claims are about; those outside the folder the program runs in and the article's own are left alone. */
export async function readPictures(file: string, states: readonly ClaimState[]): Promise<Pictures> {
  const pictures = new Map<string, PictureFile>();
  if (states.length === 0) return pictures;
  const folder = path.dirname(path.resolve(file));
  for (const image of picturesClaimed(states.map(({ claim }) => claim))) {
    const name = pictureFile(image);
    const picture = name === undefined ? undefined : path.resolve(folder, name);
    if (picture === undefined || ![folder, process.cwd()].some((root) => isBelow(picture, root))) continue;
    const read = await hashOfFile(picture);
    if (read !== undefined) pictures.set(image, read);
  }
  return pictures;
}

/** Nothing where it cannot be read. */
export async function hashOfFile(file: string): Promise<PictureFile | undefined> {
  try {
    return {
      sha256: createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    };
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : undefined;
  }
}
