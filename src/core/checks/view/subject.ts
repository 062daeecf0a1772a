import type { LanguageCheckWords } from '../../recognize/languages/check-words.js';
import { isEntity, type Mention, type Passage, type Sentence } from './passage.js';

/*
 * What two sentences are both about, as far as words tell: a word of a name in both, or a noun in both. Words count from
 * four letters on, cut to five so that number and case do not count; function words and the
 * pack's `common` words (people, according, total) link nothing.
 */

const SHORTEST = 4;
const LONGEST = 5;

export interface Subjects {
  /** Of words in names. */
  readonly names: ReadonlySet<string>;
  /** Of words in no fact. */
  readonly nouns: ReadonlySet<string>;
}

function subjectsOf(passage: Passage, { start, end, mentions }: Sentence, common: ReadonlySet<string>): Subjects {
  const names = new Set<string>();
  const nouns = new Set<string>();
  const { words } = passage;
  let next = 0;
  for (let i = passage.wordAt(start); i < words.length && words.startOf(i) < end; i++) {
    const word = words.at(i)!;
    while (next < mentions.length && mentions[next]!.end <= word.start) next++;
    if (word.type !== 'letters' || word.folded.length < SHORTEST || common.has(word.folded)) continue;
    const around = next < mentions.length && mentions[next]!.start <= word.start ? mentions[next] : undefined;
    if (around === undefined) nouns.add(stemOf(word.folded));
    else if (isEntity(around)) names.add(stemOf(word.folded));
  }
  return { names, nouns };
}

export function stemOf(word: string): string {
  return word.slice(0, LONGEST);
}

/** The subjects of sentences, each found once. */
export class SubjectReader {
  readonly #common: ReadonlySet<string>;
  readonly #known = new Map<Sentence, Subjects>();

  constructor(words: LanguageCheckWords) {
    this.#common = commonWords(words);
  }

  of(mention: Mention): Subjects {
    const sentence = sentenceOf(mention);
    const known = this.#known.get(sentence) ?? subjectsOf(mention.passage, sentence, this.#common);
    this.#known.set(sentence, known);
    return known;
  }
}

const COMMON = new WeakMap<LanguageCheckWords, ReadonlySet<string>>();

/** Words of a language that say nothing of what a sentence is about. */
function commonWords(language: LanguageCheckWords): ReadonlySet<string> {
  const known = COMMON.get(language);
  if (known) return known;
  const { functionWords, common = '' } = language;
  const words = new Set(`${functionWords} ${common}`.split(/[\s|]+/u));
  COMMON.set(language, words);
  return words;
}

export function shareName(a: Subjects, b: Subjects): boolean {
  return [...a.names].some((name) => isAmong(name, b)) || [...b.names].some((name) => isAmong(name, a));
}

const isAmong = (name: string, { names, nouns }: Subjects): boolean => names.has(name) || nouns.has(name);

/** @param but a noun that does not count */
export function sharedNouns(a: Subjects, b: Subjects, but?: string): number {
  return [...a.nouns].filter((noun) => noun !== but && b.nouns.has(noun)).length;
}

/** The sentence of its passage that a mention stands in. */
export function sentenceOf({ passage, start }: Mention): Sentence {
  const { sentences } = passage;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  return sentences[low]!;
}
