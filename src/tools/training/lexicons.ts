import type { NameLexicon } from '../../core/recognize/entities/lexicon.js';
import { NO_NAMES } from '../../core/recognize/entities/name-file.js';
import { lexiconOf } from '../../core/recognize/languages/language.js';
import { nameLists } from '../../core/recognize/languages/names/lists.js';
import { sharedNames } from '../../core/recognize/languages/names/shared.js';
import { packs } from '../../core/recognize/languages/packs.js';
import { languages } from '../../core/recognize/languages/registry.js';
import { root } from '../../core/recognize/languages/root.js';
import { Tokens } from '../../core/recognize/words/tokens.js';
import { Vocabulary } from '../../core/recognize/words/vocabulary.js';

interface Compiled {
  readonly vocabulary: Vocabulary;
  readonly lexicon: NameLexicon;
}

const known = new Map<string, Compiled>();

/** The lists of a language as the recogniser has them. */
export function compiled(language: string): Compiled {
  let found = known.get(language);
  if (!found) {
    const pack = packs.find(({ tag }) => tag === language) ?? root;
    const vocabulary = new Vocabulary(languages.characters.cased(pack.casing));
    const lists = { words: nameLists[language] ?? NO_NAMES.words, shared: sharedNames };
    found = { vocabulary, lexicon: lexiconOf(lists, pack, vocabulary, new Tokens(languages.characters)) };
    known.set(language, found);
  }
  return found;
}
