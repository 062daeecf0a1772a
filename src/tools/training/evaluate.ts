import type { UnitNames } from '../../core/recognize/entities/candidate.js';
import { EntityIndex } from '../../core/recognize/entities/entity-index.js';
import type { Gazetteer } from '../../core/recognize/entities/gazetteer.js';
import type { NameModel } from '../../core/recognize/entities/model.js';
import { NameTagger } from '../../core/recognize/entities/tagger.js';
import { languages } from '../../core/recognize/languages/registry.js';
import { Tokens } from '../../core/recognize/words/tokens.js';
import type { Corpus, CorpusDocument, CorpusUnit } from './corpus.js';
import { compiled } from './lexicons.js';
import { type FoundName, NameScore } from './score.js';

/** Names of a document's units as the recogniser finds them with this model. */
export class Reader {
  readonly #tagger: NameTagger;
  readonly #tokens = new Tokens(languages.characters);
  readonly #language: ReturnType<typeof compiled>;

  constructor(language: string, model: NameModel, gazetteer: Gazetteer) {
    this.#language = compiled(language);
    this.#tagger = new NameTagger(this.#language.lexicon, model, gazetteer);
  }

  read({ units }: CorpusDocument): readonly (readonly FoundName[])[] {
    const index = new EntityIndex();
    const read: UnitNames[] = units.map(({ text, heading }) => {
      const tokens = this.#tokens.read(text, this.#language.vocabulary);
      const names = this.#tagger.find(tokens, { heading: heading ?? false });
      index.add(names);
      return names;
    });
    index.resolve();
    return read.map((unit) => index.mentions(unit).map(({ start, end, value }) => ({ start, end, type: value.type })));
  }
}

/** Reads a set with a model. Where nobody marked names of the kind «other», finding one counts for nothing if told so. */
export function evaluate(
  { documents, language }: Corpus,
  model: NameModel,
  gazetteer: Gazetteer,
  lenient = false,
  look?: (unit: CorpusUnit, found: readonly FoundName[]) => void,
): NameScore {
  const reader = new Reader(language, model, gazetteer);
  const score = new NameScore();
  for (const document of documents) {
    reader.read(document).forEach((found, i) => {
      const unit = document.units[i] as CorpusUnit;
      score.add(unit.names, found, lenient && document.othersUnmarked);
      look?.(unit, found);
    });
  }
  return score;
}
