import { type Tokens, WORD } from '../words/tokens.js';
import type { Gazetteer } from './gazetteer.js';
import { hashWithout } from './hashing.js';

/** Words of so few letters have no endings to take off. */
export const SHORTEST_WORD = 3;

/**
 * Puts into `classes` the class of each word, 0 where it has none: as it stands, or without the first of the endings that
 * leaves a word of the dictionary.
 */
export function lookUpWords(
  tokens: Tokens,
  dictionary: Gazetteer,
  inflections: readonly string[],
  classes: Uint8Array,
): void {
  for (let i = 0; i < tokens.count; i++) {
    classes[i] = 0;
    if (tokens.kind[i] !== WORD) continue;
    const hash = tokens.hash[i] as number;
    let found = dictionary.ofWord(hash);
    if (found === 0 && (tokens.end[i] as number) - (tokens.start[i] as number) > SHORTEST_WORD) {
      const text = tokens.slice(i).toLowerCase();
      for (let k = 0; k < inflections.length && found === 0; k++) {
        const ending = inflections[k] as string;
        if (text.endsWith(ending)) found = dictionary.ofWord(hashWithout(hash, ending));
      }
    }
    classes[i] = found;
  }
}
