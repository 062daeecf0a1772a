import type { Tokens } from '../words/tokens.js';

/** What a name of the gazetteer may be, as bits; some are several. */
export const GAZETTEER = { organization: 1, brand: 2, place: 4, other: 8, person: 16, personPart: 32 } as const;
const CLASS_BITS = 6;
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
 * Many names of which only their kind matters, kept as hashes: 26 bits of each name and 6 of its kinds, so that one in
 * a thousand other names is taken for one of them. What the model makes of a match is learnt.
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

  /** The kinds of the name that is this one word; 0 for none. */
  ofWord(word: number): number {
    const mask = this.#slots.length - 1;
    const key = extend(SEED, word) >>> CLASS_BITS;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] as number;
      if (entry === 0) return 0;
      if (entry >>> CLASS_BITS === key) return entry & CLASSES;
    }
  }

  /**
   * The longest name that starts at token `i`, as its length in tokens and, above six bits, its kinds; 0 for none.
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

/**
 * The entries as bytes that compress well: of each the kinds, then of each the distance of its name's hash from the one
 * before, its lowest eight bits in one row and the rest in another, seven bits a byte, the last byte of each below 128.
 */
export function packEntries(entries: Uint32Array): Uint8Array {
  const n = entries.length;
  const high: number[] = [];
  const low = new Uint8Array(n * 2);
  let last = 0;
  for (let i = 0; i < n; i++) {
    const entry = entries[i] as number;
    const distance = (entry >>> CLASS_BITS) - last;
    last = entry >>> CLASS_BITS;
    low[i] = entry & CLASSES;
    low[n + i] = distance & 255;
    let rest = distance >>> 8;
    for (; rest > 127; rest >>>= 7) high.push(128 | (rest & 127));
    high.push(rest);
  }
  const bytes = new Uint8Array(low.length + high.length);
  bytes.set(low);
  bytes.set(high, low.length);
  return bytes;
}

/** Reads so many entries from what `packEntries` made; nothing when the bytes are too few or too many. */
export function unpackEntries(bytes: Uint8Array, count: number): Uint32Array | undefined {
  if (bytes.length < count * 2) return undefined;
  const entries = new Uint32Array(count);
  let at = count * 2;
  let last = 0;
  for (let i = 0; i < count; i++) {
    let distance = bytes[count + i] as number;
    for (let shift = 8; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) return undefined;
      distance += (byte & 127) << shift;
      if (byte < 128) break;
    }
    last += distance;
    entries[i] = ((last << CLASS_BITS) | (bytes[i] as number)) >>> 0;
  }
  return at === bytes.length ? entries : undefined;
}

/** Of nothing. */
export const noGazetteer = new Gazetteer(new Uint32Array());
