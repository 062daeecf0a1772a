import type { Tokens } from '../words/tokens.js';

/** What a name of the gazetteer may be, as bits; some are several. */
export const GAZETTEER = { organization: 1, brand: 2, place: 4, other: 8, person: 16 } as const;
const CLASS_BITS = 5;
const CLASSES = (1 << CLASS_BITS) - 1;
/** Longest name, in tokens. */
const LONGEST = 5;
const SEED = 0x811c9dc5;

/** Adds a token to the hash of those before it. */
const extend = (hash: number, word: number): number => {
  const h = Math.imul(hash ^ word, 0x01000193);
  return h ^ (h >>> 15);
};

/**
 * Many names of which only their kind matters, kept as hashes: 27 bits of each name and 5 of its kinds, so that one in
 * some thousands of other names is taken for one of them. What the model makes of a match is learnt.
 */
export class Gazetteer {
  /** As in the file: in order. */
  readonly entries: Uint32Array;
  /** Open addressing; 0 where the slot is free. */
  readonly #slots: Uint32Array;

  constructor(entries: Uint32Array) {
    this.entries = entries;
    let size = 1024;
    while (size < entries.length * 2) size *= 2;
    this.#slots = new Uint32Array(size);
    for (const entry of entries) {
      let slot = (entry >>> CLASS_BITS) & (size - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = entry;
    }
  }

  /** Makes one of names and their kinds. `read` takes a name apart. */
  static from(names: Iterable<readonly [name: string, kinds: number]>, read: (name: string) => Tokens): Gazetteer {
    const found = new Map<number, number>();
    for (const [name, kinds] of names) {
      const tokens = read(name);
      if (tokens.count === 0 || tokens.count > LONGEST) continue;
      let hash = SEED;
      for (let i = 0; i < tokens.count; i++) hash = extend(hash, tokens.hash[i] as number);
      const key = hash >>> CLASS_BITS;
      found.set(key, (found.get(key) ?? 0) | kinds);
    }
    const entries = [...found].map(([key, kinds]) => ((key << CLASS_BITS) | kinds) >>> 0);
    return new Gazetteer(Uint32Array.from(entries.sort((a, b) => a - b)));
  }

  /**
   * The longest name that starts at token `i`, as its length in tokens and, above five bits, its kinds; 0 for none.
   */
  at(tokens: Tokens, i: number): number {
    const { hash, count } = tokens;
    const mask = this.#slots.length - 1;
    let h = SEED;
    let found = 0;
    for (let end = i; end < count && end < i + LONGEST; ) {
      h = extend(h, hash[end] as number);
      end++;
      const key = h >>> CLASS_BITS;
      for (let slot = key & mask; ; slot = (slot + 1) & mask) {
        const entry = this.#slots[slot] as number;
        if (entry === 0) break;
        if (entry >>> CLASS_BITS !== key) continue;
        found = ((entry & CLASSES) << CLASS_BITS) | (end - i);
        break;
      }
    }
    return found;
  }
}

/** Of nothing. */
export const noGazetteer = new Gazetteer(new Uint32Array());
