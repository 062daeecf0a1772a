import { pinnedPackages } from '../building/pinned.js';

/** The folder that holds the CLDR packages (250 MB); throws when they cannot be had. */
export function cldrPackages(): Promise<string> {
  return pinnedPackages('src/tools/tables', 'cldr');
}
