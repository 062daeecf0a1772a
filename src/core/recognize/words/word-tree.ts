/** An edge is so many entries: from what node, by what word, to what node, and one that is free. */
const EDGE = 4;
const ROOM = 256;

/**
 * Sequences of word numbers as trees in one flat array: nodes are numbers from 1, and 0 is none. All lists of a language
 * share one, each with a root of its own, so that what a text asks of many lists lies side by side.
 */
export class WordTree {
  /** Edges by open addressing. */
  #table = new Uint32Array(ROOM * EDGE);
  #edges = 0;
  #nodes = 0;

  /** The root of a tree of its own. */
  addRoot(): number {
    return ++this.#nodes;
  }

  /** Node behind `node` when this word follows. */
  next(node: number, word: number): number {
    const table = this.#table;
    const last = table.length - EDGE;
    let at = placeOf(node, word) & last;
    for (;;) {
      const from = table[at] as number;
      if (from === 0) return 0;
      if (from === node && table[at + 1] === word) return table[at + 2] as number;
      at = (at + EDGE) & last;
    }
  }

  /**
   * Adds behind a root the sequence from index `from` to `to`, exclusive, which may lie before it; returns its node.
   */
  add(root: number, words: ArrayLike<number>, from: number, to: number): number {
    let node = root;
    const step = from < to ? 1 : -1;
    for (let i = from; i !== to; i += step) {
      const word = words[i] as number;
      node = this.next(node, word) || this.#connect(node, word);
    }
    return node;
  }

  #connect(node: number, word: number): number {
    if (++this.#edges * 2 * EDGE > this.#table.length) this.#rehash();
    const to = ++this.#nodes;
    this.#place(node, word, to);
    return to;
  }

  #place(node: number, word: number, to: number): void {
    const table = this.#table;
    const last = table.length - EDGE;
    let at = placeOf(node, word) & last;
    while (table[at] !== 0) at = (at + EDGE) & last;
    table[at] = node;
    table[at + 1] = word;
    table[at + 2] = to;
  }

  #rehash(): void {
    const old = this.#table;
    this.#table = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += EDGE)
      if (old[at] !== 0) this.#place(old[at] as number, old[at + 1] as number, old[at + 2] as number);
  }
}

/** Where an edge is looked for first; to be cut to the size of the table. */
const placeOf = (node: number, word: number): number => Math.imul(Math.imul(node, 0x85ebca6b) ^ word, 0x9e3779b1) >>> 8;
