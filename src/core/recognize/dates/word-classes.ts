import type { CompiledClasses } from '../words/compiled.js';
import { type Automaton, ROOT } from './automaton.js';
import { bitOf, DIGITAL, NUMERIC } from './template.js';

/** A template begins with the word itself. */
export const TEMPLATE = 1;
/** A template begins with a field that can begin with the word. */
const FIELD = 2;
/** A template can start with the word. */
export const MAY_START = TEMPLATE | FIELD;
/** A vague phrase begins with it. */
export const VAGUE = 4;
/** Something of one word begins with it, so that nothing need follow. */
export const SINGLE = 8;
/** The lists of `DateWords` of these names. */
export const YEAR_AFTER = 16;
export const YEAR_AFTER_ARTICLE = 32;
export const YEAR_BEFORE = 64;
export const UNCERTAIN = 128;
export const NAMES_BEFORE = 256;
export const DAY_AFTER = 512;
export const LENGTH_AFTER = 2048;
export const SPANNING = 4096;
export const YEAR_IN = 8192;
/** Of `UNCERTAIN`, the words written with a capital: only such are doubtful. */
export const UNCERTAIN_NAME = 1024;
/** A vague phrase is all of it. */
export const VAGUE_ALONE = 1 << 20;
/** It bounds the number behind it. */
export const BOUNDS = 1 << 21;
/** A date may go on behind it: one of the links, day links and possessives begins with it. */
export const LINKS = 1 << 24;
/** It is the first or the second word of a phrase: most words are neither, so that pairs are seldom looked up. */
const PAIR_FIRST = 1 << 22;
const PAIR_SECOND = 1 << 23;

/** Makes one number of two words: a small integer while the vocabulary is smaller. */
const PAIR = 2 ** 15;
/** Fields that may have a stop behind a short name. */
const SHORTENED = bitOf('month') | bitOf('weekday');
/** Fields that may be a range. */
const RANGED = bitOf('day') | bitOf('year') | bitOf('n') | SHORTENED;

/** What is said of a word stands side by side, so that the processor fetches it at once. */
const WIDTH = 4;
/** Bits of the fields (`bitOf`) that can begin with the word. */
const FIELDS = 1;
/** Bits of the fields that can begin a template in which the word may follow them. */
const BEFORE = 2;

/**
 * What the language's dates say of each word of the vocabulary. Most words of a text are passed over after one look into
 * its table. Before a text is read, `cover` makes sure that all words have a place in it.
 */
export class WordClasses {
  /** By word: its flags, `FIELDS`, `BEFORE`, and room. */
  #table = new Int32Array(1024 * WIDTH);
  /** The first two words of phrases: first × `PAIR` + second. */
  #pairs = new Set<number>();
  #beforeDigits = 0;
  #beforeNumbers = 0;
  #alone = 0;

  /** What the build wrote down of a vocabulary of so many words. */
  static read({ senses, runs, pairs, all }: CompiledClasses, size: number): WordClasses {
    const classes = new WordClasses();
    const table = new Int32Array(size * WIDTH);
    let place = 0;
    for (let at = 0; at < runs.length; at += 2) {
      const sense = (runs[at] as number) * 3;
      const flags = senses[sense] as number;
      const fields = senses[sense + 1] as number;
      const before = senses[sense + 2] as number;
      for (const end = place + (runs[at + 1] as number) * WIDTH; place < end; place += WIDTH) {
        table[place] = flags;
        table[place + FIELDS] = fields;
        table[place + BEFORE] = before;
      }
    }
    classes.#table = table;
    classes.#pairs = new Set(pairs);
    [classes.#beforeDigits, classes.#beforeNumbers, classes.#alone] = all;
    return classes;
  }

  /** The same for a vocabulary of so many words, to be written down. */
  write(size: number): CompiledClasses {
    this.cover(size);
    const senses = new Map<string, number>();
    const runs: number[] = [];
    for (let word = 0; word < size; word++) {
      const key = [this.flagsOf(word), this.fieldsOf(word), this.fieldsBefore(word)].join();
      const sense = senses.get(key) ?? senses.size;
      senses.set(key, sense);
      if (runs.at(-2) === sense) runs[runs.length - 1]! += 1;
      else runs.push(sense, 1);
    }
    const all = [this.#beforeDigits, this.#beforeNumbers, this.#alone] as const;
    return {
      senses: [...senses.keys()].flatMap((key) => key.split(',').map(Number)),
      runs,
      pairs: [...this.#pairs],
      all,
    };
  }

  /** A phrase of a field begins with the words; `second` is 0 where it is of one word. */
  addField(first: number, second: number, bit: number): void {
    this.addFields(first, bit);
    this.addStart(first, second);
  }

  addFields(word: number, bits: number): void {
    this.cover(word + 1);
    this.#table[word * WIDTH + FIELDS]! |= bits;
  }

  /** Something begins with the words; `second` is 0 where it is of one word. */
  addStart(first: number, second: number, flag = 0): void {
    this.addFlag(first, second === 0 ? flag | SINGLE : flag);
    if (second === 0) return;
    this.#pairs.add(first * PAIR + second);
    this.addFlag(first, PAIR_FIRST);
    this.addFlag(second, PAIR_SECOND);
  }

  addFlag(word: number, flag: number): void {
    this.cover(word + 1);
    this.#table[word * WIDTH]! |= flag;
  }

  /** Makes room for a vocabulary of so many words. */
  cover(size: number): void {
    const room = size * WIDTH;
    if (room <= this.#table.length) return;
    const table = new Int32Array(Math.max(room, this.#table.length * 2));
    table.set(this.#table);
    this.#table = table;
  }

  /**
   * Draws the rest from the templates, once all words have been added: what they begin with, and what may follow the
   * field that begins one. `links` are the first words of what links the two ends of a range, `stop` closes short names.
   */
  finish(automaton: Automaton, links: Iterable<number>, stop: number): void {
    const root = automaton.masks[ROOT] as number;
    for (let edge = automaton.wordsFrom[ROOT] as number; edge < (automaton.wordsFrom[ROOT + 1] as number); edge++)
      this.addFlag((automaton.wordKeys[edge] as number) >> 1, TEMPLATE);
    const addBefore = (word: number, bits: number): void => {
      this.cover(word + 1);
      this.#table[word * WIDTH + BEFORE]! |= bits;
    };
    const following: (readonly [bit: number, mask: number])[] = [];
    for (let edge = automaton.fieldsFrom[ROOT] as number; edge < (automaton.fieldsFrom[ROOT + 1] as number); edge++) {
      const bit = 1 << ((automaton.fieldKeys[edge] as number) >> 1);
      for (let state = automaton.fieldTo[edge] as number; state !== 0; state = automaton.beyond(state)) {
        const mask = automaton.masks[state] as number;
        following.push([bit, mask]);
        if (automaton.accepts[state] !== 0) this.#alone |= bit;
        if ((mask & DIGITAL) !== 0) this.#beforeDigits |= bit;
        if ((mask & NUMERIC) !== 0) this.#beforeNumbers |= bit;
        for (let at = automaton.wordsFrom[state] as number; at < (automaton.wordsFrom[state + 1] as number); at++)
          addBefore((automaton.wordKeys[at] as number) >> 1, bit);
      }
    }
    // “nineteen ninety-six”
    this.#beforeNumbers |= bitOf('year');
    for (const link of links) addBefore(link, RANGED);
    addBefore(stop, SHORTENED);
    for (let word = 1; word * WIDTH < this.#table.length; word++) {
      const own = this.fieldsOf(word);
      if (own === 0) continue;
      if ((own & root) !== 0) this.addFlag(word, FIELD);
      for (const [bit, mask] of following) if ((own & mask) !== 0) addBefore(word, bit);
    }
  }

  /** Bits of the fields that are a template by themselves. */
  get alone(): number {
    return this.#alone;
  }

  /** Bits of the fields that can begin a template in which digits may follow them. */
  get beforeDigits(): number {
    return this.#beforeDigits;
  }

  /** The same for any number behind it. */
  get beforeNumbers(): number {
    return this.#beforeNumbers;
  }

  /** The same for the word behind it. */
  fieldsBefore(word: number): number {
    return this.#table[word * WIDTH + BEFORE] as number;
  }

  /** Whether the word may link the two ends of a range. */
  mayLink(word: number): boolean {
    return (this.fieldsBefore(word) & RANGED) === RANGED;
  }

  /** Bits of the fields (`bitOf`) whose listed words can begin with the word. */
  fieldsOf(word: number): number {
    return this.#table[word * WIDTH + FIELDS] as number;
  }

  has(word: number, flag: number): boolean {
    return (this.flagsOf(word) & flag) !== 0;
  }

  /** The flags of the word: none of 0, which is no word. */
  flagsOf(word: number): number {
    return this.#table[word * WIDTH] as number;
  }

  /** Whether something begins with the two words. */
  isPair(word: number, next: number): boolean {
    return this.has(word, PAIR_FIRST) && this.has(next, PAIR_SECOND) && this.#pairs.has(word * PAIR + next);
  }
}
