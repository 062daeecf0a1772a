import type { UnitKind, UnitNames } from '../../../../src/core/recognize/entities/candidate.js';
import { EntityIndex, type EntityMention } from '../../../../src/core/recognize/entities/entity-index.js';
import { NameGrammar, type NameOptions } from '../../../../src/core/recognize/entities/grammar.js';
import { en } from '../../../../src/core/recognize/languages/en.js';
import { es } from '../../../../src/core/recognize/languages/es.js';
import { Characters } from '../../../../src/core/recognize/words/characters.js';
import { Tokens } from '../../../../src/core/recognize/words/tokens.js';
import { Vocabulary } from '../../../../src/core/recognize/words/vocabulary.js';

export type Language = 'es' | 'en';

/** A grammar of names with all that it needs, for tests. */
export function reader(language: Language, options: NameOptions = {}): (text: string, kind?: UnitKind) => UnitNames {
  const characters = new Characters();
  const vocabulary = new Vocabulary(characters);
  const pack = language === 'es' ? es : en;
  const grammar = new NameGrammar(pack.names, pack.functionWords, vocabulary, new Tokens(characters), options);
  const tokens = new Tokens(characters);
  return (text, kind = {}) => grammar.find(tokens.read(text, vocabulary), kind);
}

const readers = { es: reader('es'), en: reader('en') };

/** A mention in a text of several units. */
export interface Found extends EntityMention {
  readonly text: string;
}

/** Names of the units; a unit that starts with `#` is a heading. */
export function names(language: Language, units: readonly string[], options?: NameOptions): readonly Found[] {
  const read = options ? reader(language, options) : readers[language];
  const index = new EntityIndex();
  const unitNames = units.map((text) => read(text, { heading: text.startsWith('#') }));
  for (const unit of unitNames) index.add(unit);
  index.resolve();
  return unitNames.flatMap((unit, i) =>
    index
      .mentions(unit)
      .map((mention) => ({ ...mention, text: (units[i] as string).slice(mention.start, mention.end) })),
  );
}

/** «text: type» of each name, in order. */
export function labels(language: Language, ...units: readonly string[]): readonly string[] {
  return names(language, units).map(({ text, value }) => `${text}: ${value.type}`);
}

/** Names as written, in order. */
export function spans(language: Language, ...units: readonly string[]): readonly string[] {
  return names(language, units).map(({ text }) => text);
}
