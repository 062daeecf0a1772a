/** The node that all sequences start from. */
const ROOT = 1;

/** Sequences of word numbers as a tree in flat arrays: nodes are numbers above that of the root, and 0 is none. */
export class WordTree {
  /** Edges by open addressing: from what node, by what word, to what node. Small, as few words of a list are ever met. */
  #from = new Uint16Array(8);
  #word = new Uint32Array(8);
  #to = new Uint16Array(8);
  #edges = 0;
  #nodes = ROOT;

  /** Node of the sequence of this word alone. */
  start(word: number): number {
    return this.next(ROOT, word);
  }

  /** Node behind `node` when this word follows. */
  next(node: number, word: number): number {
    const mask = this.#from.length - 1;
    let slot = (Math.imul(word, 0x9e3779b1) + node) & mask;
    for (;;) {
      const from = this.#from[slot] as number;
      if (from === 0) return 0;
      if (from === node && this.#word[slot] === word) return this.#to[slot] as number;
      slot = (slot + 1) & mask;
    }
  }

  /** Adds the sequence from index `from` to `to`, exclusive, which may lie before it; returns its node. */
  add(words: ArrayLike<number>, from: number, to: number): number {
    let node = ROOT;
    const step = from < to ? 1 : -1;
    for (let i = from; i !== to; i += step) {
      const word = words[i] as number;
      node = this.next(node, word) || this.#connect(node, word);
    }
    return node;
  }

  #connect(node: number, word: number): number {
    if (++this.#edges * 2 > this.#from.length) this.#rehash();
    const to = ++this.#nodes;
    this.#place(node, word, to);
    return to;
  }

  #place(node: number, word: number, to: number): void {
    const mask = this.#from.length - 1;
    let slot = (Math.imul(word, 0x9e3779b1) + node) & mask;
    while (this.#from[slot] !== 0) slot = (slot + 1) & mask;
    this.#from[slot] = node;
    this.#word[slot] = word;
    this.#to[slot] = to;
  }

  #rehash(): void {
    const [from, word, to] = [this.#from, this.#word, this.#to];
    this.#from = new Uint16Array(from.length * 2);
    this.#word = new Uint32Array(from.length * 2);
    this.#to = new Uint16Array(from.length * 2);
    for (let i = 0; i < from.length; i++) {
      if (from[i] !== 0) this.#place(from[i] as number, word[i] as number, to[i] as number);
    }
  }
}
