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
  /** The automaton of all templates of dates; see `writeAutomaton`. */
  readonly automaton?: string;
  /** What dates know of each word. */
  readonly dateClasses?: CompiledClasses;
}

/** What dates know of each word (`WordClasses`). */
export interface CompiledClasses {
  /** Flags, fields, and fields before of all senses that words have, one sense after the other. */
  readonly senses: readonly number[];
  /** Words in the order of their numbers: the number of a sense, and how many words in a row have it. */
  readonly runs: readonly number[];
  /** The first two words of phrases, as one number. */
  readonly pairs: readonly number[];
  readonly all: readonly [beforeDigits: number, beforeNumbers: number, alone: number];
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
  readonly words: Int32Array;
  readonly ends: Int32Array;
  readonly values: Int32Array;
  /** How each must be written, where that matters: those of the last phrases. */
  readonly texts: readonly string[];
}

/**
 * Reads lists of phrases. Each is written as: how many runs, phrases, words in these, and phrases that must be written as
 * one of the `texts`, which come last; the runs; of each phrase its value, then of each how many words it has, then the
 * words of all.
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
    const [runs, phrases, count, exact] = [numbers.next(), numbers.next(), numbers.next(), numbers.next()];
    const list = {
      runs: numbers.list(runs * 3),
      values: numbers.list(phrases),
      ends: numbers.list(phrases),
      words: numbers.list(count),
      texts: this.#texts.slice(this.#text, this.#text + exact),
    };
    this.#text += exact;
    let end = 0;
    for (let i = 0; i < phrases; i++) {
      end += list.ends[i] as number;
      list.ends[i] = end;
    }
    for (let i = 0; i < exact; i++) {
      const text = list.texts[i];
      if (text !== '' && text !== '^') continue;
      const word = fold(list.words[(list.ends[phrases - exact + i] as number) - 1] as number);
      list.texts[i] = text === '' ? word : word.toUpperCase();
    }
    return list;
  }
}
