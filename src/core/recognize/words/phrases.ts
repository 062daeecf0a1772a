import type { Tokens } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** A phrase found in a text: what it stands for, and the tokens that it covers. */
export interface Match<T> {
  readonly value: T;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

interface Entry<T> {
  readonly value: T;
  /** The phrase as it must be written, where upper and lower case matter. */
  readonly exact?: string;
}

interface Node<T> {
  next?: Map<number, Node<T>>;
  entries?: Entry<T>[];
}

/** Phrases of one word or more and what each stands for; finds the longest that starts or ends at a token. */
export class Phrases<T> {
  readonly #tokens: Tokens;
  readonly #vocabulary: Vocabulary;
  readonly #forward: Node<T> = {};
  readonly #backward: Node<T> = {};
  /** By word number: 1 when a phrase starts with it, 2 when one ends with it, 3 for both. */
  #edges = new Uint8Array(512);
  readonly #twoWay: boolean;

  /** `scratch` are tokens used only to read phrases; `ends` makes `endingAt` work. */
  constructor(vocabulary: Vocabulary, scratch: Tokens, ends: 'ends' | 'starts' = 'starts') {
    this.#vocabulary = vocabulary;
    this.#tokens = scratch;
    this.#twoWay = ends === 'ends';
  }

  /** Adds each phrase of a list such as `millón|millones`; white space between words is free. */
  add(list: string, value: T, options: { readonly exact?: boolean } = {}): this {
    for (const phrase of list.split('|')) {
      const tokens = this.#tokens.read(phrase, this.#vocabulary, true);
      if (tokens.count === 0) continue;
      const words = Array.from(tokens.word.subarray(0, tokens.count));
      const entry: Entry<T> = options.exact ? { value, exact: phrase } : { value };
      this.#insert(this.#forward, words, entry, 1);
      if (this.#twoWay) this.#insert(this.#backward, words.reverse(), entry, 2);
    }
    return this;
  }

  /** Numbers of the first two words of all phrases; 0 as the second where a phrase is one word. */
  *beginnings(): Iterable<readonly [first: number, second: number]> {
    for (const [first, node] of this.#forward.next ?? []) {
      if (node.entries) yield [first, 0];
      for (const second of node.next?.keys() ?? []) yield [first, second];
    }
  }

  /** The longest phrase that starts at token `i`. */
  at(tokens: Tokens, i: number): Match<T> | undefined {
    if (i < 0 || i >= tokens.count || ((this.#edges[tokens.word[i] as number] ?? 0) & 1) === 0) return undefined;
    let node: Node<T> | undefined = this.#forward;
    let found: Match<T> | undefined;
    for (let end = i; node !== undefined && end < tokens.count; ) {
      node = node.next?.get(tokens.word[end] as number);
      end++;
      const entry = node?.entries && this.#entry(node.entries, tokens, i, end);
      if (entry) found = { value: entry.value, start: i, end };
    }
    return found;
  }

  /** The longest phrase whose last token is `i - 1`. */
  endingAt(tokens: Tokens, i: number): Match<T> | undefined {
    if (i <= 0 || ((this.#edges[tokens.word[i - 1] as number] ?? 0) & 2) === 0) return undefined;
    let node: Node<T> | undefined = this.#backward;
    let found: Match<T> | undefined;
    for (let start = i - 1; node !== undefined && start >= 0; start--) {
      node = node.next?.get(tokens.word[start] as number);
      const entry = node?.entries && this.#entry(node.entries, tokens, start, i);
      if (entry) found = { value: entry.value, start, end: i };
    }
    return found;
  }

  /** Whether a phrase starts with the word at token `i`; cheap. */
  mayStart(tokens: Tokens, i: number): boolean {
    return i >= 0 && i < tokens.count && ((this.#edges[tokens.word[i] as number] ?? 0) & 1) !== 0;
  }

  #entry(entries: readonly Entry<T>[], tokens: Tokens, start: number, end: number): Entry<T> | undefined {
    let folded: Entry<T> | undefined;
    for (const entry of entries) {
      if (entry.exact === undefined) folded ??= entry;
      else if (entry.exact === tokens.textOf(start, end).replace(/[\u00a0\u202f\u2009]/g, ' ')) return entry;
    }
    return folded;
  }

  #insert(root: Node<T>, words: readonly number[], entry: Entry<T>, edge: number): void {
    let node = root;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) {
        next = {};
        node.next.set(word, next);
      }
      node = next;
    }
    node.entries ??= [];
    node.entries.push(entry);
    const first = words[0] as number;
    if (first >= this.#edges.length) {
      const grown = new Uint8Array(Math.max(first + 1, this.#edges.length * 2));
      grown.set(this.#edges);
      this.#edges = grown;
    }
    this.#edges[first] = (this.#edges[first] as number) | edge;
  }
}
