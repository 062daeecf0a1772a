/**
 * The words of a language and the phrases that its lists make of them, as the build wrote them down, so that nothing is
 * left to be read letter by letter. Numbers are characters (`codeOf`): small ones take one byte.
 */
export interface CompiledWords {
  /**
   * The words of the vocabulary in the order of their numbers. Before each stands a letter from A, which no folded word
   * holds: how many letters it shares with the one before it.
   */
  readonly words: string;
  /** The lists of phrases in the order in which they are made; see `ListReader`. */
  readonly lists?: string;
  /**
   * What phrases stand for, each as JSON on a line of its own. Before it stands the character of a number: how many
   * characters it shares with the one before.
   */
  readonly values?: string;
  /** How phrases must be written, divided by `|`: empty as the word is folded, `^` in capitals. */
  readonly texts?: string;
  /** The automaton of all templates of dates; see `Automaton`. */
  readonly automaton?: string;
}

/** What the letter before a word can tell at most. */
export const MOST_SHARED = 25;
export const SHARES_NOTHING = 0x41;
/** The character of 0: from here on JSON needs no escapes. */
const ZERO = 0x5d;

/** The character that stands for a number below 50,000. */
export const codeOf = (number: number): string => String.fromCharCode(ZERO + number);

/** How many words there are in `CompiledWords.words`. */
export const wordsIn = (words: string): number => words.match(/[A-Z]/g)?.length ?? 0;

/** The values of `CompiledWords.values`. */
export function readValues(text: string): readonly unknown[] {
  if (text === '') return [];
  let before = '';
  const lines = text.split('\n').map((line) => {
    before = before.slice(0, line.charCodeAt(0) - ZERO) + line.slice(1);
    return before;
  });
  return JSON.parse(`[${lines.join(',')}]`) as readonly unknown[];
}

/** Reads the numbers of a text one by one. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): number {
    return this.#text.charCodeAt(this.#at++) - ZERO;
  }

  /** The next so many. */
  list(length: number): Int32Array {
    const numbers = new Int32Array(length);
    const text = this.#text;
    let at = this.#at;
    for (let i = 0; i < length; i++) numbers[i] = text.charCodeAt(at++) - ZERO;
    this.#at = at;
    return numbers;
  }
}

/** A phrase of a list: the numbers of its words, what it stands for, and how it must be written where that matters. */
export interface Phrase {
  readonly words: readonly number[];
  readonly value: unknown;
  readonly text: string | undefined;
}

/** A list that can tell its phrases. */
export interface PhraseList {
  phrases(): readonly Phrase[];
}

/** One list of phrases. */
export interface CompiledList {
  /** Words numbered in a row that stand for the same value: the first, how many, and the number of the value. */
  readonly runs: Int32Array;
  /** Words of all other phrases, one after the other, where those of each end, the numbers of their values. */
  readonly words: number[];
  readonly ends: number[];
  readonly values: number[];
  /** How each must be written, where that matters. */
  readonly texts: (string | undefined)[];
}

/**
 * Reads lists of phrases. Each is written as: how many runs, and those; how many phrases, and of each its value, how many
 * words, and those; and the same once more for phrases that must be written as one of the `texts`.
 */
export class ListReader {
  readonly #numbers: NumberReader;
  readonly #texts: readonly string[];
  #text = 0;

  constructor({ lists = '', texts = '' }: CompiledWords) {
    this.#numbers = new NumberReader(lists);
    this.#texts = texts.split('|');
  }

  /** The next list; `fold` gives a word by its number. */
  next(fold: (word: number) => string): CompiledList {
    const numbers = this.#numbers;
    const runs = numbers.list(numbers.next() * 3);
    const list: CompiledList = { runs, words: [], ends: [], values: [], texts: [] };
    for (let phrases = numbers.next(); phrases > 0; phrases--) this.#phrase(list, undefined);
    for (let phrases = numbers.next(); phrases > 0; phrases--) {
      this.#phrase(list, this.#texts[this.#text++]);
      const last = list.texts.length - 1;
      const text = list.texts[last];
      if (text !== '' && text !== '^') continue;
      const word = fold(list.words[list.words.length - 1] as number);
      list.texts[last] = text === '' ? word : word.toUpperCase();
    }
    return list;
  }

  #phrase({ words, ends, values, texts }: CompiledList, text: string | undefined): void {
    const numbers = this.#numbers;
    values.push(numbers.next());
    for (let count = numbers.next(); count > 0; count--) words.push(numbers.next());
    ends.push(words.length);
    texts.push(text);
  }
}
