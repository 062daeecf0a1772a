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

/** No word of a vocabulary is longer. */
export const LONGEST = 128;
/** Words for which there is room at first: most languages need no more. */
const ROOM = 8192;
/** FNV-1a. */
export const BASIS = 0x811c9dc5;
export const PRIME = 0x01000193;

/** Bits that tell of a word which lists it begins: so many words of 32. */
export const SHIFT = 3;
const LISTS = 32 << SHIFT;

/** The words and signs that a language knows, numbered from 1. */
export class Vocabulary {
  /** How its words are folded; texts are to be read with the same. */
  readonly characters: Characters;
  /** Open addressing by hash: number and hash of a word side by side; the size is a power of two. */
  #slots: Int32Array;
  /** Of each word where its letters end in the pool, and so where those of the next begin. */
  #ends: Uint32Array;
  #pool = new Uint16Array(8 * ROOM);
  #size = 1;
  readonly #letters = new Uint16Array(LONGEST);
  #lists = 0;
  /**
   * For each word one bit a list of phrases that it begins, 2^`SHIFT` entries a word: what most words of a text are
   * asked again and again lies side by side, and not in tables of as many lists.
   */
  begins: Uint32Array;
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
    this.#slots = new Int32Array(4 * room);
    this.#ends = new Uint32Array(room);
    this.begins = new Uint32Array(room << SHIFT);
    if (compiled) this.#restore(compiled.words, count);
  }

  /** One more than the highest number in use. */
  get size(): number {
    return this.#size;
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
    return String.fromCharCode(...this.#pool.subarray(this.#ends[number - 1], this.#ends[number]));
  }

  /**
   * Number of the word whose folded code units are the first `length` of `letters` and whose FNV-1a hash is `hash`; 0
   * when it is unknown and not to be learnt.
   */
  find(letters: Uint16Array, length: number, hash: number, learn: boolean): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
    for (;;) {
      const number = slots[slot] as number;
      if (number === 0) break;
      if (slots[slot + 1] === hash && this.#same(number, letters, length)) return number;
      slot = (slot + 2) & mask;
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
    return to === from ? 0 : this.find(letters, to - from, hash, true);
  }

  /** Enters the words that the build wrote down, so many; see `CompiledWords`. */
  #restore(words: string, count: number): void {
    const pool = this.#room(words.length + count * MOST_SHARED);
    const slots = this.#slots;
    const ends = this.#ends;
    const mask = slots.length - 2;
    // the hash of the word so far, for each of its beginnings
    const hashes = new Int32Array(LONGEST + 1);
    hashes[0] = BASIS;
    let hash = BASIS;
    let start = 0;
    let end = 0;
    let size = this.#size;
    for (let at = 1; at <= words.length; at++) {
      const code = at < words.length ? words.charCodeAt(at) : SHARES_NOTHING;
      if (code < SHARES_NOTHING || code > SHARES_NOTHING + MOST_SHARED) {
        pool[end++] = code;
        hash = Math.imul(hash ^ code, PRIME);
        hashes[end - start] = hash;
        continue;
      }
      let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
      while (slots[slot] !== 0) slot = (slot + 2) & mask;
      slots[slot] = size;
      slots[slot + 1] = hash;
      ends[size++] = end;
      const shared = code - SHARES_NOTHING;
      for (let i = 0; i < shared; i++) pool[end + i] = pool[start + i] as number;
      start = end;
      end += shared;
      hash = hashes[shared] as number;
    }
    this.#size = size;
  }

  #same(number: number, letters: Uint16Array, length: number): boolean {
    const pool = this.#pool;
    const start = this.#ends[number - 1] as number;
    if ((this.#ends[number] as number) - start !== length) return false;
    for (let i = 0; i < length; i++) if (pool[start + i] !== letters[i]) return false;
    return true;
  }

  #add(letters: Uint16Array, length: number, hash: number, slot: number): number {
    const start = this.#ends[this.#size - 1] as number;
    this.#room(start + length).set(letters.subarray(0, length), start);
    return this.#number(hash, slot, start + length);
  }

  /** The pool, with room for so many letters. */
  #room(length: number): Uint16Array<ArrayBuffer> {
    if (length > this.#pool.length) {
      const pool = new Uint16Array(Math.max(this.#pool.length * 2, length));
      pool.set(this.#pool);
      this.#pool = pool;
    }
    return this.#pool;
  }

  /** The number of a new word whose letters end at `end` in the pool. */
  #number(hash: number, slot: number, end: number): number {
    const number = this.#size++;
    if (number === this.#ends.length) {
      const ends = new Uint32Array(number * 2);
      ends.set(this.#ends);
      this.#ends = ends;
      const begins = new Uint32Array((number * 2) << SHIFT);
      begins.set(this.begins);
      this.begins = begins;
    }
    this.#ends[number] = end;
    this.#slots[slot] = number;
    this.#slots[slot + 1] = hash;
    if (number * 4 > this.#slots.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * 2);
    const mask = this.#slots.length - 2;
    for (let i = 0; i < slots.length; i += 2) {
      if (slots[i] === 0) continue;
      const hash = slots[i + 1] as number;
      let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 2) & mask;
      this.#slots[slot] = slots[i] as number;
      this.#slots[slot + 1] = hash;
    }
  }
}
