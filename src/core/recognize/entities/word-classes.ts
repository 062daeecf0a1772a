/** Classes of words by the hash of the folded word: open addressing, no strings. */
export class WordClasses {
  #keys = new Int32Array(0x4000);
  /** 0 where the slot is free. */
  #classes = new Int32Array(0x4000);
  #size = 0;

  /** Bits of the word with this hash; 0 when it is not there. */
  get(hash: number): number {
    const mask = this.#keys.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const bits = this.#classes[slot] as number;
      if (bits === 0 || this.#keys[slot] === hash) return bits;
    }
  }

  /** Adds bits to those of the word. */
  mark(hash: number, bits: number): void {
    const mask = this.#keys.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#classes[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    if (this.#classes[slot] === 0) {
      this.#keys[slot] = hash;
      this.#size++;
    }
    this.#classes[slot] = (this.#classes[slot] as number) | bits;
    if (this.#size * 2 > this.#keys.length) this.#grow();
  }

  #grow(): void {
    const keys = this.#keys;
    const classes = this.#classes;
    this.#keys = new Int32Array(keys.length * 2);
    this.#classes = new Int32Array(keys.length * 2);
    this.#size = 0;
    for (let i = 0; i < keys.length; i++) {
      if (classes[i] !== 0) this.mark(keys[i] as number, classes[i] as number);
    }
  }
}
