import type { Corpus } from './corpus.js';

/** What a language is trained on. */
export interface Recipe {
  /** Weight of a set by the beginning of its name (`es.ancora`, `pt`); the longest that fits holds, 0 leaves it out. */
  readonly weights: { readonly [set: string]: number };
  /** Weight of our own articles of the language; those of others count by `weights`. */
  readonly own: number;
  /** How many times documents of several paragraphs are seen again with other names; our own, and others. */
  readonly renamed: readonly [own: number, others: number];
  /** The same with names of the lists. */
  readonly relisted: readonly [own: number, others: number];
  /** Share of the short paragraphs that are seen again without capitals. */
  readonly lowered: number;
  /** Logarithm to base 2 of the number of buckets. */
  readonly bits: number;
  /** Tokens that a feature must be seen with. */
  readonly seen: number;
  readonly epochs: number;
  /** Share of the features left out at random at each step. */
  readonly dropout: number;
  /** How many trainings by different chance are put together. */
  readonly rounds: number;
  /** Natural logarithm of odds by which every token is made more likely to be in a name, so that as many are missed as wrong. */
  readonly recall: number;
  /** Weights under this are left out, in the same measure. */
  readonly least: number;
  /** Buckets that more tokens have than this keep smaller weights, for these are added up the more often. */
  readonly rare: number;
  /** What one natural logarithm of odds is worth: the smaller, the smaller the file when compressed. */
  readonly unit: number;
}

const common = {
  own: 3,
  renamed: [2, 0.5],
  relisted: [0, 0],
  lowered: 0,
  bits: 18,
  seen: 3,
  epochs: 8,
  dropout: 0.3,
  rounds: 2,
  recall: 0.4,
  least: 0.11,
  rare: Number.POSITIVE_INFINITY,
  unit: 10,
} as const;

/** Our own articles in other languages: little of them helps where a language has few sets. */
const neighbours = (...languages: readonly string[]): { readonly [set: string]: number } =>
  Object.fromEntries(languages.map((language) => [`${language}.train-`, 0.4]));

export const recipes: { readonly [language: string]: Recipe } = {
  es: {
    ...common,
    bits: 19,
    recall: 0.2,
    weights: { 'es.ancora': 1, 'es.cess': 1, 'es.pud': 1, 'pt.bosque': 0.5, 'ca.ancora': 0.5 },
  },
  en: {
    ...common,
    own: 5,
    bits: 19,
    seen: 6,
    epochs: 4,
    rounds: 3,
    recall: -0.1,
    least: 0.17,
    rare: 30,
    unit: 10,
    renamed: [2, 0.3],
    relisted: [3, 0.4],
    lowered: 0.15,
    weights: {
      'en.ewt': 3,
      'en.gum': 0.5,
      'en.wikigold': 1,
      'en.btc': 0.2,
      'en.wnut17': 0.2,
      'en.crossner': 0.3,
      ...neighbours('es', 'fr', 'de', 'it', 'pt', 'nl'),
    },
  },
  pt: {
    ...common,
    weights: { 'pt.bosque': 1, 'pt.pud': 1, 'es.ancora': 0.3, 'es.pud': 0.3, ...neighbours('es', 'it') },
  },
  de: {
    ...common,
    bits: 19,
    seen: 4,
    rounds: 3,
    recall: 0.8,
    least: 0.05,
    weights: { 'de.germeval': 1, 'de.pud': 1, 'en.wikigold': 0.1, ...neighbours('en', 'nl') },
  },
  fr: {
    ...common,
    bits: 19,
    rounds: 3,
    recall: 0.7,
    weights: {
      'fr.pud': 1,
      'fr.wikinews': 1,
      'es.ancora': 0.3,
      'es.pud': 0.3,
      'it.pud': 0.3,
      'pt.pud': 0.2,
      ...neighbours('es', 'en', 'it', 'pt'),
    },
  },
  it: {
    ...common,
    recall: 0,
    weights: {
      'it.pud': 1,
      'es.ancora': 0.3,
      'es.pud': 0.3,
      'fr.pud': 0.3,
      'fr.wikinews': 0.3,
      'pt.pud': 0.2,
      ...neighbours('es', 'fr', 'pt', 'en'),
    },
  },
  nl: {
    ...common,
    weights: {
      'en.wikigold': 0.3,
      'en.gum': 0.2,
      'en.ewt': 0.2,
      'sv.pud': 0.3,
      'fr.wikinews': 0.2,
      ...neighbours('en', 'de', 'fr'),
    },
  },
  mul: {
    ...common,
    own: 1,
    least: 0.15,
    renamed: [1, 0.3],
    rounds: 1,
    weights: {
      'ca.ancora': 1,
      'pl.kpwr': 0,
      'ru.factrueval': 1,
      'ru.pud': 1,
      'ru.wikiner': 0.3,
      'sv.pud': 1,
      'sv.webbnyheter': 1,
      'es.ancora': 0.5,
      'es.pud': 0.5,
      'en.pud': 0,
      'en.ewt': 0.2,
      'en.wikigold': 0.5,
      'de.pud': 0.5,
      'de.germeval': 0.3,
      'fr.pud': 0.5,
      'fr.wikinews': 0.5,
      'it.pud': 0.5,
      'pt.pud': 0.5,
      'pt.bosque': 0.2,
      ...neighbours('es', 'en', 'pt', 'de', 'fr', 'it', 'nl'),
    },
  },
};

/** Weight of a set in the training of a language. */
export function weightOf({ name, language }: Corpus, target: string, { weights, own }: Recipe): number {
  if (name.endsWith('.constructions')) return own;
  if (language === target && name.startsWith(`${language}.train-`)) return own;
  let best = '';
  for (const set of Object.keys(weights)) if (name.startsWith(set) && set.length > best.length) best = set;
  return weights[best] ?? 0;
}

/** Whether a document of a set is kept for tests: no model may be trained on it. */
export function isKeptApart({ name }: Corpus, id: string): boolean {
  return name === 'en.pud' || /\.(?:dev$|(?:test|web)-\d+$)/u.test(name) || id.startsWith('en.ewt.test-');
}
