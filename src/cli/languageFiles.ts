import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from '../core/recognize/entities/places.js';
import { checkWords } from '../core/recognize/languages/check-store.js';
import { languages } from '../core/recognize/languages/registry.js';

/**
 * Lets the recogniser read the files of languages from beside the bundle that holds this, synchronously, when a
 * language is first asked for: made ready by the build where somebody wrote a pack. Where none lies there (a bundle made for tests), it has what it was built with.
 */
export function readLanguagesBesideBundle(): void {
  languages.readFrom({
    tables: (language) => read(join('compiled', `${language}.json`)) ?? read(join('languages', `${language}.json`)),
    names: (language) => read(join('names', `${language}.bin`)),
  });
  checkWords.readFrom((language) => read(join('checks', `${language}.json`)));
  places.readFrom(() => read(join('places', 'places.txt')));
}

function read(file: string): Uint8Array | undefined {
  try {
    return readFileSync(join(__dirname, file));
  } catch {
    return undefined;
  }
}
