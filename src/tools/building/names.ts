import { existsSync, readFileSync } from 'node:fs';
import { NO_NAMES, writeNames } from '../../core/recognize/entities/name-file.js';
import { withAllCountries } from '../../core/recognize/languages/countries.js';
import type { NameWords } from '../../core/recognize/languages/name-words.js';
import { nameLists } from '../../core/recognize/languages/names/lists.js';
import { sharedNames } from '../../core/recognize/languages/names/shared.js';
import { withNations } from '../../core/recognize/languages/nations.js';
import { packs } from '../../core/recognize/languages/packs.js';
import { JOINT, languages, SHARED } from '../../core/recognize/languages/registry.js';

/** Weights of the recognisers of names, written by `npm run train`. */
const MODELS = 'media/names';

/** Those that have a file of names: lists of their own, the joint model for all others, and what all share. */
export const namedLanguages: readonly string[] = [...Object.keys(nameLists), JOINT, SHARED];

/** The lists of a language, with the names of the countries that they lack as this Node's CLDR has them. */
function wordsOf(language: string): NameWords {
  const words = nameLists[language];
  const pack = packs.find(({ tag }) => tag === language);
  if (!words || !pack) return words ?? NO_NAMES.words;
  const own = words.nations ? withNations(pack.countries, words.nations) : pack.countries;
  const others = Object.entries(withAllCountries(language, own)).filter(([code]) => !own[code]);
  return { ...words, otherCountries: Object.fromEntries(others.map(([code, { name }]) => [code, name])) };
}

/** The file of names of a language: its lists, and behind them its weights, where it has a model of its own. */
export function namesOf(language: string): Uint8Array {
  const model = `${MODELS}/${language}.bin`;
  if (language === SHARED) return readFileSync(model);
  const words = wordsOf(language);
  return writeNames({ words, shared: sharedNames }, existsSync(model) ? readFileSync(model) : undefined);
}

/** Lets this process read names as those who have a bundle do: the lists of the source, the models of `npm run train`. */
export function readNamesOfSource(): void {
  languages.readFrom({ names: (language) => (namedLanguages.includes(language) ? namesOf(language) : undefined) });
}
