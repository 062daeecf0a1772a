import type { LanguageCheckWords } from '../../recognize/languages/check-words.js';
import { isEntity, type Mention, type Passage, type Sentence } from './passage.js';

/*
 * What two sentences are both about, as far as words tell: a name in both, or a noun in both. Nouns are words of five
 * letters or more that no fact covers, cut to five letters so that number and case do not count; function words and the
 * pack's `common` words (people, according, total) link nothing.
 */

const SHORTEST = 5;

export interface Subjects {
  readonly names: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

export function subjectsOf(
  passage: Passage,
  { start, end, mentions }: Sentence,
  common: ReadonlySet<string>,
): Subjects {
  const nouns = new Set<string>();
  const { words } = passage;
  let next = 0;
  for (let i = passage.wordAt(start); i < words.length && words[i]!.start < end; i++) {
    const word = words[i]!;
    while (next < mentions.length && mentions[next]!.end <= word.start) next++;
    const inFact = next < mentions.length && mentions[next]!.start <= word.start;
    if (!inFact && word.folded.length >= SHORTEST && /^\p{L}/u.test(word.folded) && !common.has(word.folded))
      nouns.add(word.folded.slice(0, SHORTEST));
  }
  return { names: new Set(mentions.filter(isEntity).map(({ fact }) => fact.value.name)), nouns };
}

/** Words of a language that say nothing of what a sentence is about. */
export function commonWords({ functionWords, common = '' }: LanguageCheckWords): ReadonlySet<string> {
  return new Set(`${functionWords} ${common}`.split(/[\s|]+/u));
}

export function shareName(a: Subjects, b: Subjects): boolean {
  return [...a.names].some((name) => b.names.has(name));
}

export function sharedNouns(a: Subjects, b: Subjects): number {
  return [...a.nouns].filter((noun) => b.nouns.has(noun)).length;
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
