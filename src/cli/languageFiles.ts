import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../core/recognize/languages/registry.js';

/**
 * Lets the recogniser read the files of languages from beside the bundle that holds this, synchronously, when a
 * language is first asked for. Where none lies there (a bundle made for tests), it has what it was built with.
 */
export function readLanguagesBesideBundle(): void {
  const folder = join(__dirname, 'languages');
  languages.readFrom((language) => {
    try {
      return readFileSync(join(folder, `${language}.json`));
    } catch {
      return undefined;
    }
  });
}
