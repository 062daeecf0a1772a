import { Unsure } from './plain-yaml/cursor.js';
import { LONGEST_ENTRY, readPlainYaml } from './plain-yaml/reader.js';
import { readByLibrary } from './yaml-library.js';
import { YamlRefusal, type YamlText } from './yaml-text.js';

/**
 * Reads a sidecar's YAML: what is written plainly at once, the rest by the library. That takes seconds for large files,
 * so that of those it gets only the entries that need it.
 * @throws {YamlRefusal}
 */
export function readYaml(text: string): YamlText {
  const isLong = text.length > LONGEST_ENTRY;
  try {
    return isLong ? readPlainYaml(text, readByLibrary) : readPlainYaml(text);
  } catch (error) {
    if (!(error instanceof Unsure)) throw error;
    if (!isLong) return readByLibrary(text);
    throw error.refusal ?? new YamlRefusal('syntax', { start: error.at, end: error.at }, OUT_OF_PLACE);
  }
}

const OUT_OF_PLACE = 'This is not where it belongs, or written in a way that is not read in a file of this size.';
