import type { Corpus } from './corpus.js';

/** What a language is trained on. */
export interface Recipe {
  /** Weight of a set by the beginning of its name (`es.ancora`, `pt`); the longest that fits holds, 0 leaves it out. */
  readonly weights: { readonly [set: string]: number };
  /** Weight of our own articles of the language; those of others count by `weights`. */
  readonly own: number;
  /** How many times documents of several paragraphs are seen again with other names; our own, and others. */
  readonly renamed: readonly [own: number, others: number];
  /** Logarithm to base 2 of the number of buckets. */
  readonly bits: number;
  readonly epochs: number;
}

const common = { own: 3, renamed: [2, 0.5], bits: 18, epochs: 8 } as const;

export const recipes: { readonly [language: string]: Recipe } = {
  es: { ...common, weights: { 'es.ancora': 1, 'es.cess': 1, 'es.pud': 1, 'pt.bosque': 0.5, 'ca.ancora': 0.5 } },
  en: {
    ...common,
    own: 5,
    renamed: [2, 0.3],
    weights: { 'en.ewt': 1, 'en.gum': 0.5, 'en.wikigold': 1, 'en.btc': 0.2, 'en.wnut17': 0.2, 'en.crossner': 0.3 },
  },
};

/** Weight of a set in the training of a language. */
export function weightOf({ name, language }: Corpus, target: string, { weights, own }: Recipe): number {
  if (language === target && (name.startsWith(`${language}.train-`) || name.endsWith('.constructions'))) return own;
  let best = '';
  for (const set of Object.keys(weights)) if (name.startsWith(set) && set.length > best.length) best = set;
  return weights[best] ?? 0;
}

/** Whether a document of a set is kept for tests: no model may be trained on it. */
export function isKeptApart({ name }: Corpus, id: string): boolean {
  return name === 'en.pud' || /\.(?:dev$|test-\d+$)/u.test(name) || id.startsWith('en.ewt.test-');
}
