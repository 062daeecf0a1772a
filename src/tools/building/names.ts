import { existsSync, readFileSync } from 'node:fs';
import { NO_NAMES, writeNames } from '../../core/recognize/entities/name-file.js';
import { nameLists } from '../../core/recognize/languages/names/lists.js';
import { sharedNames } from '../../core/recognize/languages/names/shared.js';
import { JOINT, languages } from '../../core/recognize/languages/registry.js';

/** Weights of the recognisers of names, written by `npm run train`. */
const MODELS = 'media/names';

/** Those that have a file of names: lists of their own, and the joint model for all others. */
export const namedLanguages: readonly string[] = [...Object.keys(nameLists), JOINT];

/** The file of names of a language: its lists, and behind them its weights, where it has a model of its own. */
export function namesOf(language: string): Uint8Array {
  const model = `${MODELS}/${language}.bin`;
  const words = nameLists[language] ?? NO_NAMES.words;
  return writeNames({ words, shared: sharedNames }, existsSync(model) ? readFileSync(model) : undefined);
}

/** Lets this process read names as those who have a bundle do: the lists of the source, the models of `npm run train`. */
export function readNamesOfSource(): void {
  languages.readFrom({ names: (language) => (namedLanguages.includes(language) ? namesOf(language) : undefined) });
}
