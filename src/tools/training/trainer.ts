import { noGazetteer } from '../../core/recognize/entities/gazetteer.js';
import type { NameModel } from '../../core/recognize/entities/model.js';
import { packs } from '../../core/recognize/languages/packs.js';
import { languages } from '../../core/recognize/languages/registry.js';
import { Tokens } from '../../core/recognize/words/tokens.js';
import { asHeadline, asNote, type RenamingWords, relisted, renamed, wordPool } from './augment.js';
import type { Corpus, CorpusDocument } from './corpus.js';
import { type CrfWeights, type Example, trainCrf } from './crf.js';
import { Encoder } from './examples.js';
import type { KnownNames } from './gazetteers.js';
import { compiled } from './lexicons.js';
import { type CountedWeights, quantize } from './quantize.js';
import { mulberry } from './random.js';
import { type Recipe, weightOf } from './recipe.js';

const RATE = 0.1;
/** Share of the short paragraphs that are seen again as headlines in capitals, and what these count. */
const HEADLINES = 0.16;
const HEADLINE_WEIGHT = 0.5;
const LONGEST_HEADLINE = 200;
const LONGEST_NOTE = 400;

/** Trains a model on sets; weights come from the recipe. */
export function trainModel(
  language: string,
  recipe: Recipe,
  corpora: readonly Corpus[],
  known: KnownNames,
  seed: number,
  report: (line: string) => void,
): NameModel {
  const weights = trainWeights(language, recipe, corpora, known, seed, report);
  return quantize(weights, known.dictionary, recipe);
}

/** The weights of a model before they are made whole numbers, and how many tokens have the features of each bucket. */
export function trainWeights(
  language: string,
  recipe: Recipe,
  corpora: readonly Corpus[],
  known: KnownNames,
  seed: number,
  report: (line: string) => void,
): CountedWeights {
  const all: CrfWeights[] = [];
  let counts = new Uint32Array();
  for (let round = 0; round < recipe.rounds; round++) {
    const random = mulberry(seed + round);
    const examples = withoutRare(new ExampleMaker(language, recipe, corpora, known, random).all(), recipe.seen);
    const tokens = examples.reduce((sum, { ends }) => sum + ends.length, 0);
    report(`${language}, round ${round + 1}: ${examples.length} paragraphs, ${tokens} tokens`);
    const { bits, epochs, dropout } = recipe;
    if (round === 0) counts = bucketCounts(examples, bits);
    all.push(
      trainCrf(examples, {
        bits,
        epochs,
        rate: RATE,
        dropout,
        random,
        report: (epoch, loss) => report(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`),
      }),
    );
  }
  return { ...averageOf(all), counts };
}

function bucketCounts(examples: readonly Example[], bits: number): Uint32Array<ArrayBuffer> {
  const counts = new Uint32Array(1 << bits);
  for (const { ids } of examples) for (const id of ids) counts[id >>> (32 - bits)]!++;
  return counts;
}

/** Leaves out features that fewer than `seen` tokens have: they tell nothing of other texts, and fill the buckets. */
function withoutRare(examples: readonly Example[], seen: number): readonly Example[] {
  const counts = new Uint8Array(1 << 24);
  for (const { ids } of examples)
    for (const id of ids) {
      const slot = id >>> 8;
      if (counts[slot]! < seen) counts[slot]!++;
    }
  return examples.map(({ ids, ends, ...rest }) => {
    const kept: number[] = [];
    const keptEnds = new Uint32Array(ends.length);
    let at = 0;
    for (let t = 0; t < ends.length; t++) {
      for (; at < ends[t]!; at++) if (counts[ids[at]! >>> 8] === seen) kept.push(ids[at]!);
      keptEnds[t] = kept.length;
    }
    return { ...rest, ids: Int32Array.from(kept), ends: keptEnds };
  });
}

/** The mean of the weights of several trainings. */
function averageOf(all: readonly CrfWeights[]): CrfWeights {
  const [first, ...others] = all as [CrfWeights, ...CrfWeights[]];
  for (const key of ['emissions', 'transitions'] as const) {
    const sum = first[key];
    for (const other of others) for (let i = 0; i < sum.length; i++) sum[i]! += other[key][i]!;
    for (let i = 0; i < sum.length; i++) sum[i]! /= all.length;
  }
  return first;
}

/** Makes examples of documents, and of what can be made of them: the same with other names, and as headlines. */
class ExampleMaker {
  readonly #target: string;
  readonly #recipe: Recipe;
  readonly #corpora: readonly Corpus[];
  readonly #known: KnownNames;
  readonly #random: () => number;
  readonly #encoders = new Map<string, Encoder>();
  readonly #words = new Map<string, RenamingWords>();

  constructor(target: string, recipe: Recipe, corpora: readonly Corpus[], known: KnownNames, random: () => number) {
    this.#target = target;
    this.#recipe = recipe;
    this.#corpora = corpora;
    this.#known = known;
    this.#random = random;
  }

  all(): readonly Example[] {
    const examples: Example[] = [];
    for (const corpus of this.#corpora) {
      const weight = weightOf(corpus, this.#target, this.#recipe);
      const isOwn = corpus.name.includes('.train-') || corpus.name.endsWith('.constructions');
      for (const document of corpus.documents) {
        const add = (one: CorpusDocument, factor = 1): void => {
          for (const example of this.#encoder(corpus.language).document(one, weight * factor)) examples.push(example);
        };
        add(document);
        for (let times = this.#times(this.#recipe.renamed, isOwn, document); times > 0; times--)
          if (times >= 1 || this.#random() < times) add(this.#renamed(document, corpus.language));
        for (let times = this.#times(this.#recipe.relisted, isOwn, document); times > 0; times--)
          if (times >= 1 || this.#random() < times) add(this.#relisted(document, corpus.language));
        if (!document.othersUnmarked) {
          const headlines = this.#headlines(document);
          if (headlines) add(headlines, HEADLINE_WEIGHT);
        }
        const notes = this.#notes(document);
        if (notes) add(notes, HEADLINE_WEIGHT);
      }
    }
    return examples;
  }

  #times([own, others]: Recipe['renamed'], isOwn: boolean, { units }: CorpusDocument): number {
    return isOwn ? own : units.length > 1 ? others : 0;
  }

  #renamed(document: CorpusDocument, language: string): CorpusDocument {
    return renamed(document, this.#wordsOf(language), this.#random);
  }

  #relisted(document: CorpusDocument, language: string): CorpusDocument {
    return relisted(document, this.#known.listed, this.#wordsOf(language), this.#random);
  }

  #wordsOf(language: string): RenamingWords {
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
    return words;
  }

  /** Some short paragraphs of a document in capitals. */
  #headlines(document: CorpusDocument): CorpusDocument | undefined {
    const units = document.units
      .filter(({ text }) => text.length < LONGEST_HEADLINE && this.#random() < HEADLINES)
      .map((unit) => asHeadline(unit, this.#random() < 0.5 ? 1 : 2));
    return units.length > 0 ? { ...document, units } : undefined;
  }

  /** Some short paragraphs of a document without capitals. */
  #notes(document: CorpusDocument): CorpusDocument | undefined {
    const { lowered } = this.#recipe;
    if (lowered === 0) return undefined;
    const units = document.units
      .filter(({ text }) => text.length < LONGEST_NOTE && this.#random() < lowered)
      .map(asNote);
    return units.length > 0 ? { ...document, units } : undefined;
  }

  #encoder(language: string): Encoder {
    let encoder = this.#encoders.get(language);
    if (!encoder) {
      const { gazetteer, dictionary } = this.#known;
      encoder = new Encoder(language, gazetteer, language === this.#target ? dictionary : noGazetteer);
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
