import type { Gazetteer } from '../../core/recognize/entities/gazetteer.js';
import type { NameModel } from '../../core/recognize/entities/model.js';
import { packs } from '../../core/recognize/languages/packs.js';
import { languages } from '../../core/recognize/languages/registry.js';
import { Tokens } from '../../core/recognize/words/tokens.js';
import { asHeadline, type RenamingWords, renamed, wordPool } from './augment.js';
import type { Corpus, CorpusDocument } from './corpus.js';
import { type Example, trainCrf } from './crf.js';
import { Encoder } from './examples.js';
import { compiled } from './lexicons.js';
import { quantize } from './quantize.js';
import { mulberry } from './random.js';
import { type Recipe, weightOf } from './recipe.js';

/** Share of the short paragraphs that are seen again as headlines in capitals, and what these count. */
const HEADLINES = 0.16;
const HEADLINE_WEIGHT = 0.5;
const LONGEST_HEADLINE = 200;

/** Trains a model on sets; weights come from the recipe. */
export function trainModel(
  language: string,
  recipe: Recipe,
  corpora: readonly Corpus[],
  gazetteer: Gazetteer,
  seed: number,
  report: (line: string) => void,
): NameModel {
  const random = mulberry(seed);
  const examples = new ExampleMaker(recipe, corpora, gazetteer, random).all(language);
  const tokens = examples.reduce((sum, { ends }) => sum + ends.length, 0);
  report(`${language}: ${examples.length} paragraphs, ${tokens} tokens`);
  const weights = trainCrf(examples, {
    bits: recipe.bits,
    epochs: recipe.epochs,
    rate: 0.1,
    dropout: 0.3,
    decay: 0,
    random,
    report: (epoch, loss) => report(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`),
  });
  return quantize(weights, gazetteer);
}

/** Makes examples of documents, and of what can be made of them: the same with other names, and as headlines. */
class ExampleMaker {
  readonly #recipe: Recipe;
  readonly #corpora: readonly Corpus[];
  readonly #gazetteer: Gazetteer;
  readonly #random: () => number;
  readonly #encoders = new Map<string, Encoder>();
  readonly #words = new Map<string, RenamingWords>();

  constructor(recipe: Recipe, corpora: readonly Corpus[], gazetteer: Gazetteer, random: () => number) {
    this.#recipe = recipe;
    this.#corpora = corpora;
    this.#gazetteer = gazetteer;
    this.#random = random;
  }

  all(target: string): readonly Example[] {
    const examples: Example[] = [];
    for (const corpus of this.#corpora) {
      const weight = weightOf(corpus, target, this.#recipe);
      const isOwn = corpus.name.includes('.train-') || corpus.name.endsWith('.constructions');
      for (const document of corpus.documents) {
        const add = (one: CorpusDocument, factor = 1): void => {
          for (const example of this.#encoder(corpus.language).document(one, weight * factor)) examples.push(example);
        };
        add(document);
        for (let times = this.#times(isOwn, document); times > 0; times--)
          if (times >= 1 || this.#random() < times) add(this.#renamed(document, corpus.language));
        if (!document.othersUnmarked) {
          const headlines = this.#headlines(document);
          if (headlines) add(headlines, HEADLINE_WEIGHT);
        }
      }
    }
    return examples;
  }

  #times(isOwn: boolean, { units }: CorpusDocument): number {
    const [own, others] = this.#recipe.renamed;
    return isOwn ? own : units.length > 1 ? others : 0;
  }

  #renamed(document: CorpusDocument, language: string): CorpusDocument {
    let words = this.#words.get(language);
    if (!words) {
      const isListed = listed(language);
      const pool = wordPool(
        this.#corpora.filter((corpus) => corpus.language === language),
        isListed,
      );
      words = { pool, isListed, countries: countriesOf(language) };
      this.#words.set(language, words);
    }
    return renamed(document, words, this.#random);
  }

  /** Some short paragraphs of a document in capitals. */
  #headlines(document: CorpusDocument): CorpusDocument | undefined {
    const units = document.units
      .filter(({ text }) => text.length < LONGEST_HEADLINE && this.#random() < HEADLINES)
      .map((unit) => asHeadline(unit, this.#random() < 0.5 ? 1 : 2));
    return units.length > 0 ? { ...document, units } : undefined;
  }

  #encoder(language: string): Encoder {
    let encoder = this.#encoders.get(language);
    if (!encoder) {
      encoder = new Encoder(language, this.#gazetteer);
      this.#encoders.set(language, encoder);
    }
    return encoder;
  }
}

/** Whether a word is one of the lists of a language. */
function listed(language: string): (word: string) => boolean {
  const { vocabulary, lexicon } = compiled(language);
  const tokens = new Tokens(languages.characters);
  return (word) => lexicon.at(tokens.read(word, vocabulary), 0) !== 0;
}

/** What a language calls the countries, each by its usual name. */
function countriesOf(language: string): ReadonlySet<string> {
  const pack = packs.find(({ tag }) => tag === language);
  return new Set(Object.values(pack?.countries ?? {}).map(({ name }) => name.split('|', 1)[0] as string));
}
