import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly version: string;
}

/** The package.json of an extension; ours when no folder is given. */
export function readManifest(folder = '.'): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
