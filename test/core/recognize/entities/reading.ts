import type { UnitKind, UnitNames } from '../../../../src/core/recognize/entities/candidate.js';
import { EntityIndex, type EntityMention } from '../../../../src/core/recognize/entities/entity-index.js';
import type { NameOptions } from '../../../../src/core/recognize/entities/tagger.js';
import { languages } from '../../../../src/core/recognize/languages/registry.js';
import { Tokens } from '../../../../src/core/recognize/words/tokens.js';

export type Language = 'es' | 'en' | 'de';

/** A tagger of names with all that it needs, for tests. */
export function reader(language: Language, options: NameOptions = {}): (text: string, kind?: UnitKind) => UnitNames {
  const compiled = languages.get(language);
  const { vocabulary } = compiled;
  const tagger = compiled.names(options);
  const tokens = new Tokens(languages.characters);
  return (text, kind = {}) => tagger.find(tokens.read(text, vocabulary), kind);
}

const readers = { es: reader('es'), en: reader('en'), de: reader('de') };

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
