import { type Characters, CLASS, FOLDED, LETTER } from './characters.js';
import {
  type CompiledList,
  type CompiledWords,
  ListReader,
  MOST_SHARED,
  type PhraseList,
  readValues,
  SHARES_NOTHING,
  wordsIn,
} from './compiled.js';
import type { Entry } from './phrase-entry.js';
import { WordTree } from './word-tree.js';

/** No word of a vocabulary is longer. */
export const LONGEST = 128;
/** Words for which there is room at first: most languages need no more. */
const ROOM = 4096;
/** Words that are not to be learnt any more, since their numbers would not fit. */
const MOST = 0xffff;
/** FNV-1a. */
export const BASIS = 0x811c9dc5;
export const PRIME = 0x01000193;

/** What is known of a word stands in a row of so many entries of 32 bits (as a power of two). */
export const SHIFT = 3;
const LISTS = 32 << SHIFT;

/** A slot of the table of words: where the word stands in the pool, and above these bits some of its hash. */
const PLACE = 20;
const PLACES = (1 << PLACE) - 1;
/** What stands in the pool before the letters of a word: its number, its marks, and how many letters they are. */
export const MARKS = 1;
const LENGTH = 2;
const HEAD = 3;

/** The words and signs that a language knows, numbered from 1. */
export class Vocabulary {
  /** How its words are folded; texts are to be read with the same. */
  readonly characters: Characters;
  /** Open addressing by hash, see `PLACE`; the size is a power of two. */
  #slots: Int32Array;
  /** By number where the word stands in the pool. */
  #places: Uint32Array;
  /** Words one after the other: what a text asks of nearly every word lies side by side. */
  pool = new Uint16Array(8 * ROOM);
  /** Where the next word will stand. At 0 stands what is no word: number and marks are 0. */
  #end = HEAD;
  #size = 1;
  readonly #letters = new Uint16Array(LONGEST);
  #lists = 0;
  #marks = 0;
  /**
   * For each word one bit a list of phrases that it begins, 2^`SHIFT` entries a word: what most words of a text are
   * asked again and again lies side by side, and not in tables of as many lists.
   */
  begins: Uint32Array;
  /** The phrases of all lists that begin or end with a word that a text has had, and what stands at the nodes. */
  readonly tree = new WordTree();
  readonly entries: (Entry<unknown> | undefined)[] = [];
  /** Lists of phrases made of its words, in the order in which they were made; for the build. */
  readonly lists: PhraseList[] = [];
  /** What phrases of `nextList` stand for, by number. */
  readonly values: readonly unknown[];
  /** What the build wrote down. */
  readonly compiled: CompiledWords | undefined;
  readonly #reader: ListReader | undefined;

  /** `compiled`: what the build wrote down of the words and of the lists that will be made of them. */
  constructor(characters: Characters, compiled?: CompiledWords) {
    this.characters = characters;
    this.values = readValues(compiled?.values ?? '');
    this.compiled = compiled;
    this.#reader = compiled?.lists ? new ListReader(compiled) : undefined;
    const count = compiled ? wordsIn(compiled.words) : 0;
    let room = ROOM;
    while (room <= count) room *= 2;
    this.#slots = new Int32Array(2 * room);
    this.#places = new Uint32Array(room);
    this.begins = new Uint32Array(room << SHIFT);
    if (compiled) this.#restore(compiled.words, count);
  }

  /** One more than the highest number in use. */
  get size(): number {
    return this.#size;
  }

  /** A bit of 16 with which words can be marked: the tokens of a text know the marks of their words. */
  addMark(): number {
    return 1 << this.#marks++;
  }

  mark(word: number, mark: number): void {
    this.pool[(this.#places[word] as number) + MARKS]! |= mark;
  }

  /** A number for a list of phrases, for `begin`; lists beyond the last number share it. */
  addList(): number {
    return Math.min(this.#lists++, LISTS - 1);
  }

  /** Notes that phrases of a list begin with a word. */
  begin(list: number, word: number): void {
    this.begins[(word << SHIFT) + (list >> 5)]! |= 1 << (list & 31);
  }

  /** The phrases of the list that is made next, where the build wrote them down. */
  nextList(): CompiledList | undefined {
    return this.#reader?.next((word) => this.word(word));
  }

  /** The folded word of this number. */
  word(number: number): string {
    const letters = (this.#places[number] as number) + HEAD;
    return String.fromCharCode(
      ...this.pool.subarray(letters, letters + (this.pool[letters - HEAD + LENGTH] as number)),
    );
  }

  /**
   * Where in the pool the word stands whose folded code units are the first `length` of `letters` and whose FNV-1a hash is
   * `hash`; 0 when it is unknown and not to be learnt.
   */
  find(letters: Uint16Array, length: number, hash: number, learn: boolean): number {
    const slots = this.#slots;
    const pool = this.pool;
    const mask = slots.length - 1;
    let slot = slotOf(hash) & mask;
    for (let held = slots[slot] as number; held !== 0; held = slots[slot] as number) {
      const place = held & PLACES;
      if ((held ^ hash) >>> PLACE === 0 && pool[place + LENGTH] === length) {
        let same = 0;
        while (same < length && pool[place + HEAD + same] === letters[same]) same++;
        if (same === length) return place;
      }
      slot = (slot + 1) & mask;
    }
    return learn ? this.#add(letters, length, hash, slot) : 0;
  }

  /**
   * Number of the word that the text is from one offset to another, learnt if it is new; 0 where it is not one word of
   * plain letters, which only tokens can tell.
   */
  learn(text: string, from: number, to: number): number {
    const { characters } = this;
    const { table } = characters;
    const letters = this.#letters;
    if (to - from > letters.length) return 0;
    let hash = BASIS;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      const entry = (table[code] as number) || characters.learn(code);
      if ((entry & CLASS) !== LETTER) return 0;
      const folded = entry >>> FOLDED;
      letters[at - from] = folded;
      hash = Math.imul(hash ^ folded, PRIME);
    }
    return to === from ? 0 : (this.pool[this.find(letters, to - from, hash, true)] as number);
  }

  /** Enters the words that the build wrote down, so many; see `CompiledWords`. */
  #restore(words: string, count: number): void {
    const pool = this.#room(HEAD + words.length + count * (MOST_SHARED + HEAD));
    const slots = this.#slots;
    const places = this.#places;
    const mask = slots.length - 1;
    // the hash of the word so far, for each of its beginnings
    const hashes = new Int32Array(LONGEST + 1);
    hashes[0] = BASIS;
    let hash = BASIS;
    let place = this.#end;
    let end = place + HEAD;
    let size = this.#size;
    for (let at = 1; at <= words.length; at++) {
      const code = at < words.length ? words.charCodeAt(at) : SHARES_NOTHING;
      if (code < SHARES_NOTHING || code > SHARES_NOTHING + MOST_SHARED) {
        pool[end++] = code;
        hash = Math.imul(hash ^ code, PRIME);
        hashes[end - place - HEAD] = hash;
        continue;
      }
      let slot = slotOf(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = held(hash, place);
      pool[place] = size;
      pool[place + LENGTH] = end - place - HEAD;
      places[size++] = place;
      const shared = code - SHARES_NOTHING;
      for (let i = HEAD; i < HEAD + shared; i++) pool[end + i] = pool[place + i] as number;
      place = end;
      end += HEAD + shared;
      hash = hashes[shared] as number;
    }
    this.#size = size;
    this.#end = place;
  }

  #add(letters: Uint16Array, length: number, hash: number, slot: number): number {
    const number = this.#size;
    if (number > MOST) return 0;
    const place = this.#end;
    this.#end = place + HEAD + length;
    const pool = this.#room(this.#end);
    pool[place] = number;
    pool[place + LENGTH] = length;
    pool.set(letters.subarray(0, length), place + HEAD);
    this.#size++;
    if (number === this.#places.length) this.#grow();
    this.#places[number] = place;
    this.#slots[slot] = held(hash, place);
    if (number * 2 > this.#slots.length) this.#rehash();
    return place;
  }

  /** The pool, with room for so many entries. */
  #room(length: number): Uint16Array<ArrayBuffer> {
    if (length > this.pool.length) {
      const pool = new Uint16Array(Math.max(this.pool.length * 2, length));
      pool.set(this.pool);
      this.pool = pool;
    }
    return this.pool;
  }

  /** Makes room for twice as many words. */
  #grow(): void {
    const size = this.#places.length * 2;
    const places = new Uint32Array(size);
    places.set(this.#places);
    this.#places = places;
    const begins = new Uint32Array(size << SHIFT);
    begins.set(this.begins);
    this.begins = begins;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 1; number < this.#size; number++) {
      const place = this.#places[number] as number;
      let hash = BASIS;
      for (let i = 0; i < (this.pool[place + LENGTH] as number); i++)
        hash = Math.imul(hash ^ (this.pool[place + HEAD + i] as number), PRIME);
      let slot = slotOf(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = held(hash, place);
    }
    this.#slots = slots;
  }
}

/** Where a word is looked for first; to be cut to the size of the table. */
const slotOf = (hash: number): number => hash ^ (hash >>> 15);

/** What a slot holds. */
const held = (hash: number, place: number): number => (hash & ~PLACES) | place;
