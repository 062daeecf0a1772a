import { type Characters, CLASS, FOLDED, IGNORED } from './characters.js';

/** The words and signs that a language knows, numbered from 1; found in a text without copying it. */
export class Vocabulary {
  /** How its words are folded; texts are to be read with the same. */
  readonly characters: Characters;
  /** Open addressing by hash; the size is a power of two. */
  #slots = new Uint32Array(4096);
  #hashes = new Int32Array(4096);
  /** Of each word where its letters end in the pool, and so where those of the next begin. */
  #ends = new Uint32Array(2048);
  #pool = new Uint16Array(16384);
  #size = 1;

  constructor(characters: Characters) {
    this.characters = characters;
  }

  /** One more than the highest number in use. */
  get size(): number {
    return this.#size;
  }

  /**
   * Number of the word that `text` has from `start` to `end` (UTF-16 offsets), whatever its case; 0 when unknown and
   * not to be learnt. `hash` is the FNV-1a hash of its folded code units.
   */
  find(text: string, start: number, end: number, hash: number, learn: boolean): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = slots[slot] as number;
      if (number === 0) break;
      if (this.#hashes[slot] === hash && this.#same(number, text, start, end)) return number;
      slot = (slot + 1) & mask;
    }
    return learn ? this.#add(text, start, end, hash, slot) : 0;
  }

  /** The same for a word with combining marks, compared in Unicode's composed form. */
  findComposed(word: string, learn: boolean): number {
    const composed = word.normalize('NFC');
    const { characters } = this;
    let hash = 0x811c9dc5;
    for (let i = 0; i < composed.length; i++) {
      const code = composed.charCodeAt(i);
      if (characters.class(code) !== IGNORED) hash = Math.imul(hash ^ characters.lower(code), 0x01000193);
    }
    return this.find(composed, 0, composed.length, hash, learn);
  }

  #same(number: number, text: string, start: number, end: number): boolean {
    const { characters } = this;
    const { table } = characters;
    const pool = this.#pool;
    let at = this.#ends[number - 1] as number;
    const last = this.#ends[number] as number;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const entry = (table[code] as number) || characters.learn(code);
      if (at < last && pool[at] === entry >>> FOLDED) at++;
      else if ((entry & CLASS) !== IGNORED) return false;
    }
    return at === last;
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const number = this.#size++;
    let at = this.#ends[number - 1] as number;
    if (at + end - start > this.#pool.length) {
      const pool = new Uint16Array(Math.max(this.#pool.length * 2, at + end - start));
      pool.set(this.#pool);
      this.#pool = pool;
    }
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (this.characters.class(code) !== IGNORED) this.#pool[at++] = this.characters.lower(code);
    }
    if (number === this.#ends.length) {
      const ends = new Uint32Array(number * 2);
      ends.set(this.#ends);
      this.#ends = ends;
    }
    this.#ends[number] = at;
    this.#slots[slot] = number;
    this.#hashes[slot] = hash;
    if (number * 2 > this.#slots.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const slots = this.#slots;
    const hashes = this.#hashes;
    this.#slots = new Uint32Array(slots.length * 2);
    this.#hashes = new Int32Array(slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let i = 0; i < slots.length; i++) {
      if (slots[i] === 0) continue;
      const hash = hashes[i] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = slots[i] as number;
      this.#hashes[slot] = hash;
    }
  }
}
