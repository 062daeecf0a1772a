import { type Characters, IGNORED } from './characters.js';

/** The words and signs that a language knows, numbered from 1; found in a text without copying it. */
export class Vocabulary {
  /** How its words are folded; texts are to be read with the same. */
  readonly characters: Characters;
  readonly #words: string[] = [''];
  /** Open addressing by hash; the size is a power of two. */
  #slots = new Uint32Array(4096);
  #hashes = new Int32Array(4096);

  constructor(characters: Characters) {
    this.characters = characters;
  }

  /** One more than the highest number in use. */
  get size(): number {
    return this.#words.length;
  }

  /** The folded word with this number. */
  word(number: number): string {
    return this.#words[number] as string;
  }

  /**
   * Number of the word that `text` has from `start` to `end` (UTF-16 offsets), whatever its case; 0 when unknown and
   * not to be learnt. `hash` is the FNV-1a hash of its folded code units.
   */
  find(text: string, start: number, end: number, hash: number, learn: boolean): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = this.#slots[slot] as number;
      if (number === 0) break;
      if (this.#hashes[slot] === hash && this.#same(this.#words[number] as string, text, start, end)) return number;
      slot = (slot + 1) & mask;
    }
    return learn ? this.#add(this.#fold(text.slice(start, end)), hash, slot) : 0;
  }

  /** The same for a word with combining marks, compared in Unicode's composed form. */
  findComposed(word: string, learn: boolean): number {
    const composed = this.#fold(word.normalize('NFC'));
    let hash = 0x811c9dc5;
    for (let i = 0; i < composed.length; i++) hash = Math.imul(hash ^ composed.charCodeAt(i), 0x01000193);
    return this.find(composed, 0, composed.length, hash, learn);
  }

  #fold(word: string): string {
    let folded = '';
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (this.characters.class(code) !== IGNORED) folded += String.fromCharCode(this.characters.lower(code));
    }
    return folded;
  }

  #same(word: string, text: string, start: number, end: number): boolean {
    const { characters } = this;
    let at = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const lower = characters.lower(code);
      if (word.charCodeAt(at) === lower) at++;
      else if (characters.class(code) !== IGNORED) return false;
    }
    return at === word.length;
  }

  #add(word: string, hash: number, slot: number): number {
    const number = this.#words.push(word) - 1;
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
