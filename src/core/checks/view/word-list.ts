import { foldWord, Words } from './words.js';

/** A phrase of a list found in a text: the words that it covers, by their index, end exclusive. */
export interface Found<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/**
 * Phrases of a language pack (`one|two words`), each standing for something, found among the words of a text: one look-up
 * a word, and then only the few phrases that begin with it.
 */
export class WordList<T = true> {
  readonly #byFirst = new Map<string, Phrase<T>[]>();
  /** 1 for what the phrases begin with in ASCII: most words begin otherwise, and need not be looked up. */
  readonly #begins = new Uint8Array(ASCII);

  /** Phrases of a pack that all stand for `true`; made once for each list. */
  static of(list = ''): WordList {
    const known = LISTS.get(list);
    if (known) return known;
    const made = new WordList<true>([[list, true]]);
    LISTS.set(list, made);
    return made;
  }

  /** Phrases of a pack, each with what it stands for; made once for each record. */
  static ofValues<T>(values: Readonly<Record<string, T>>): WordList<T> {
    const known = RECORDS.get(values) as WordList<T> | undefined;
    if (known) return known;
    const made = new WordList(Object.entries(values));
    RECORDS.set(values, made);
    return made;
  }

  constructor(lists: Iterable<readonly [words: string, value: T]>) {
    for (const [list, value] of lists) for (const phrase of list.split('|')) this.#add(phrase, value);
    // the longest first, so that the first that fits is the one
    for (const phrases of this.#byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  }

  get isEmpty(): boolean {
    return this.#byFirst.size === 0;
  }

  /** The longest phrase that begins at a word. */
  at(words: Words, from: number): Found<T> | undefined {
    const begin = words.beginOf(from);
    if (begin < 0 || (begin < ASCII && this.#begins[begin] === 0)) return undefined;
    for (const phrase of this.#byFirst.get(words.at(from)!.folded) ?? []) {
      if (phrase.words.every((word, i) => words.at(from + i)?.folded === word)) {
        return { value: phrase.value, from, to: from + phrase.words.length };
      }
    }
    return undefined;
  }

  /** The first phrase among the words from one index to another. */
  within(words: Words, from: number, to: number): Found<T> | undefined {
    for (let i = from; i < to; i++) {
      const found = this.at(words, i);
      if (found && found.to <= to) return found;
    }
    return undefined;
  }

  has(word: string): boolean {
    return (this.#byFirst.get(foldWord(word)) ?? []).some(({ words }) => words.length === 1);
  }

  #add(phrase: string, value: T): void {
    const words = new Words(phrase).slice().map(({ folded }) => folded);
    const [first] = words;
    if (first === undefined) return;
    const phrases = this.#byFirst.get(first) ?? [];
    phrases.push({ words, value });
    const begin = first.charCodeAt(0);
    if (begin < ASCII) this.#begins[begin] = 1;
    this.#byFirst.set(first, phrases);
  }
}

const ASCII = 0x80;

/** As many as the packs have: a few dozen a language. */
const LISTS = new Map<string, WordList>();
const RECORDS = new WeakMap<object, WordList<unknown>>();
