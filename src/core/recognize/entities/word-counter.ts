/** Counts hashes of words: open addressing, no objects. A word counted down to zero keeps its slot until the next growth. */
export class WordCounter {
  #keys = new Int32Array(1024);
  #counts = new Int32Array(1024);
  /** 1 where the slot is taken, because any number may be a hash. */
  #taken = new Uint8Array(1024);
  #size = 0;

  count(hash: number): number {
    return this.#counts[this.#slot(hash)] as number;
  }

  /** Adds `by` and says whether the count became zero or stopped being zero. */
  add(hash: number, by: 1 | -1): boolean {
    const slot = this.#slot(hash);
    if (!this.#taken[slot]) {
      this.#taken[slot] = 1;
      this.#keys[slot] = hash;
      if (++this.#size * 2 > this.#keys.length) {
        this.#grow();
        return this.add(hash, by);
      }
    }
    const before = this.#counts[slot] as number;
    this.#counts[slot] = before + by;
    return before === 0 || before + by === 0;
  }

  #slot(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = (hash ^ (hash >>> 16)) & mask;
    while (this.#taken[slot] && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const counts = this.#counts;
    let live = 0;
    for (const count of counts) if (count !== 0) live++;
    let size = 1024;
    while (size < live * 4) size *= 2;
    this.#keys = new Int32Array(size);
    this.#counts = new Int32Array(size);
    this.#taken = new Uint8Array(size);
    this.#size = 0;
    for (let i = 0; i < keys.length; i++) {
      if (counts[i] === 0) continue;
      const slot = this.#slot(keys[i] as number);
      this.#keys[slot] = keys[i] as number;
      this.#counts[slot] = counts[i] as number;
      this.#taken[slot] = 1;
      this.#size++;
    }
  }
}
