import type { CompiledList, Phrase, PhraseList } from './compiled.js';
import { chosen, enter } from './phrase-entry.js';
import type { Tokens } from './tokens.js';
import { SHIFT, type Vocabulary } from './vocabulary.js';

/** A phrase found in a text: what it stands for, and the tokens that it covers. */
export interface Match<T> {
  readonly value: T;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const NO_RUNS = new Int32Array(0);

/**
 * Phrases of one word or more and what each stands for; finds the longest that starts or ends at a token. Phrases are
 * kept as they come, and those that begin or end with a word put into a tree when a text has that word. Where the build
 * wrote the list down, it holds what it will at once, and nothing can be added.
 */
export class Phrases<T> implements PhraseList {
  readonly #tokens: Tokens;
  readonly #vocabulary: Vocabulary;
  /** Words of all phrases, one after the other, and where those of each end. */
  readonly #words: number[] | Int32Array;
  readonly #ends: number[] | Int32Array;
  /** Of those that were added: what each stands for, and how it must be written, where that matters. */
  readonly #values: T[] = [];
  readonly #texts: (string | undefined)[] = [];
  /** The list as the build wrote it down, whose phrases of one word stand apart. */
  readonly #compiled: CompiledList | undefined;
  /** Where its phrases begin in the tree of the vocabulary, and where those do that are read from their end; 0 for none. */
  readonly #forward: number;
  readonly #backward: number;
  /** Numbers of the list in the vocabulary, by where its phrases begin and by where they end. */
  readonly #list: number;
  readonly #endList: number;
  /** Where the vocabulary holds the bits of these, and which they are. */
  readonly #slot: number;
  readonly #bit: number;
  readonly #endSlot: number;
  readonly #endBit: number;

  /** `scratch` are tokens used only to read phrases; `ends` makes `endingAt` work. */
  constructor(vocabulary: Vocabulary, scratch: Tokens, ends: 'ends' | 'starts' = 'starts') {
    this.#vocabulary = vocabulary;
    this.#tokens = scratch;
    this.#forward = vocabulary.tree.addRoot();
    this.#backward = ends === 'ends' ? vocabulary.tree.addRoot() : 0;
    this.#list = vocabulary.addList();
    this.#endList = this.#backward ? vocabulary.addList() : 0;
    this.#slot = this.#list >> 5;
    this.#bit = 1 << (this.#list & 31);
    this.#endSlot = this.#endList >> 5;
    this.#endBit = this.#backward ? 1 << (this.#endList & 31) : 0;
    vocabulary.lists.push(this);
    const compiled = vocabulary.nextList();
    this.#compiled = compiled;
    this.#words = compiled?.words ?? [];
    this.#ends = compiled?.ends ?? [];
    if (compiled) this.#beginAll(compiled.runs);
  }

  /** Tells the vocabulary with which words phrases that the build wrote down begin. */
  #beginAll(runs: Int32Array): void {
    const { begins } = this.#vocabulary;
    const words = this.#words;
    const ends = this.#ends;
    for (let at = 0; at < runs.length; at += 3) {
      const first = runs[at] as number;
      const end = first + (runs[at + 1] as number);
      for (let word = first; word < end; word++) {
        begins[(word << SHIFT) + this.#slot]! |= this.#bit;
        if (this.#backward) begins[(word << SHIFT) + this.#endSlot]! |= this.#endBit;
      }
    }
    let start = 0;
    for (let i = 0; i < ends.length; i++) {
      const end = ends[i] as number;
      begins[((words[start] as number) << SHIFT) + this.#slot]! |= this.#bit;
      if (this.#backward) begins[((words[end - 1] as number) << SHIFT) + this.#endSlot]! |= this.#endBit;
      start = end;
    }
  }

  /** Whether the build wrote the list down, so that nothing need be added. */
  get isComplete(): boolean {
    return this.#compiled !== undefined;
  }

  /** Adds each phrase of a list such as `millón|millones`; white space between words is free. */
  add(list: string, value: T, options: { readonly exact?: boolean } = {}): this {
    if (this.isComplete) return this;
    for (let from = 0; from < list.length; ) {
      const bar = list.indexOf('|', from);
      const to = bar < 0 ? list.length : bar;
      if (this.#learn(list, from, to)) {
        this.#values.push(value);
        this.#texts.push(options.exact ? list.slice(from, to) : undefined);
      }
      from = to + 1;
    }
    return this;
  }

  /** Notes the words of a phrase; returns whether there are any. */
  #learn(list: string, from: number, to: number): boolean {
    const words = this.#words as number[];
    const start = words.length;
    const only = this.#vocabulary.learn(list, from, to);
    if (only > 0) words.push(only);
    else {
      const { word, count } = this.#tokens.read(list.slice(from, to), this.#vocabulary, true);
      for (let i = 0; i < count; i++) words.push(word[i] as number);
    }
    if (words.length === start) return false;
    (this.#ends as number[]).push(words.length);
    this.#vocabulary.begin(this.#list, words[start] as number);
    if (this.#backward) this.#vocabulary.begin(this.#endList, words[words.length - 1] as number);
    return true;
  }

  /** Calls back with the numbers of the first two words of all phrases; 0 as the second where a phrase is one word. */
  eachBeginning(tell: (first: number, second: number) => void): void {
    const runs = this.#compiled?.runs ?? NO_RUNS;
    for (let at = 0; at < runs.length; at += 3) {
      const first = runs[at] as number;
      for (let word = first; word < first + (runs[at + 1] as number); word++) tell(word, 0);
    }
    let start = 0;
    for (const end of this.#ends) {
      tell(this.#words[start] as number, end - start > 1 ? (this.#words[start + 1] as number) : 0);
      start = end;
    }
  }

  /** Marks the first word of each phrase. */
  mark(mark: number): void {
    const vocabulary = this.#vocabulary;
    const runs = this.#compiled?.runs ?? NO_RUNS;
    for (let at = 0; at < runs.length; at += 3) {
      const first = runs[at] as number;
      const end = first + (runs[at + 1] as number);
      for (let word = first; word < end; word++) vocabulary.mark(word, mark);
    }
    let start = 0;
    for (const end of this.#ends) {
      vocabulary.mark(this.#words[start] as number, mark);
      start = end;
    }
  }

  /** All that phrases stand for, some of it more than once. */
  values(): readonly T[] {
    const values = Array.from(this.#ends, (_, i) => this.#valueOf(i));
    const runs = this.#compiled?.runs ?? NO_RUNS;
    for (let at = 2; at < runs.length; at += 3) values.push(this.#vocabulary.values[runs[at] as number] as T);
    return values;
  }

  phrases(): readonly Phrase[] {
    let start = 0;
    return Array.from(this.#ends, (end, i) => {
      const words = [...this.#words.slice(start, end)];
      start = end;
      return { words, value: this.#valueOf(i), text: this.#textOf(i) };
    });
  }

  #valueOf(phrase: number): T {
    const compiled = this.#compiled;
    if (!compiled) return this.#values[phrase] as T;
    return this.#vocabulary.values[compiled.values[phrase] as number] as T;
  }

  #textOf(phrase: number): string | undefined {
    const compiled = this.#compiled;
    return compiled ? compiled.texts[phrase - compiled.ends.length + compiled.texts.length] : this.#texts[phrase];
  }

  /** Puts the phrases that begin with a word, or end with it, into the tree behind one of its roots; returns the word's node. */
  #grow(word: number, root: number): number {
    const words = this.#words;
    const { tree, entries } = this.#vocabulary;
    const backward = root === this.#backward;
    let start = 0;
    for (let i = 0; i < this.#ends.length; i++) {
      const end = this.#ends[i] as number;
      if (backward && words[end - 1] === word)
        enter(entries, tree.add(root, words, end - 1, start - 1), this.#valueOf(i), this.#textOf(i));
      else if (!backward && words[start] === word)
        enter(entries, tree.add(root, words, start, end), this.#valueOf(i), this.#textOf(i));
      start = end;
    }
    const runs = this.#compiled?.runs ?? NO_RUNS;
    for (let at = 0; at < runs.length; at += 3) {
      const behind = word - (runs[at] as number);
      if (behind < 0 || behind >= (runs[at + 1] as number)) continue;
      enter(entries, tree.add(root, [word], 0, 1), this.#vocabulary.values[runs[at + 2] as number], undefined);
    }
    return tree.next(root, word);
  }

  /** The longest phrase that starts at token `i`; short, so that a word that begins none costs no call. */
  at(tokens: Tokens, i: number): Match<T> | undefined {
    return this.mayStart(tokens, i) ? this.#longestFrom(tokens, i) : undefined;
  }

  #longestFrom(tokens: Tokens, i: number): Match<T> | undefined {
    const word = tokens.word[i] as number;
    const { tree, entries } = this.#vocabulary;
    let node = tree.next(this.#forward, word) || this.#grow(word, this.#forward);
    let found: { readonly value: unknown } | undefined;
    let behind = i;
    for (let end = i + 1; node !== 0; end++) {
      const entry = entries[node];
      const holder = entry && chosen(entry, tokens, i, end);
      if (holder) {
        found = holder;
        behind = end;
      }
      if (end >= tokens.count) break;
      node = tree.next(node, tokens.word[end] as number);
    }
    return found && { value: found.value as T, start: i, end: behind };
  }

  /** The longest phrase whose last token is `i - 1`. */
  endingAt(tokens: Tokens, i: number): Match<T> | undefined {
    if (i <= 0 || i > tokens.count) return undefined;
    const begins = this.#vocabulary.begins[((tokens.word[i - 1] as number) << SHIFT) + this.#endSlot] as number;
    return (begins & this.#endBit) === 0 ? undefined : this.#longestTo(tokens, i);
  }

  #longestTo(tokens: Tokens, i: number): Match<T> | undefined {
    const { tree, entries } = this.#vocabulary;
    const word = tokens.word[i - 1] as number;
    let node = tree.next(this.#backward, word) || this.#grow(word, this.#backward);
    let found: { readonly value: unknown } | undefined;
    let first = i;
    for (let start = i - 1; node !== 0; start--) {
      const entry = entries[node];
      const holder = entry && chosen(entry, tokens, start, i);
      if (holder) {
        found = holder;
        first = start;
      }
      if (start === 0) break;
      node = tree.next(node, tokens.word[start - 1] as number);
    }
    return found && { value: found.value as T, start: first, end: i };
  }

  /** The first token from `i` on with which a phrase may start, or the number of tokens; cheap. */
  next(tokens: Tokens, i: number): number {
    const { word, count } = tokens;
    const { begins } = this.#vocabulary;
    const slot = this.#slot;
    const bit = this.#bit;
    let at = i;
    while (at < count && ((begins[((word[at] as number) << SHIFT) + slot] as number) & bit) === 0) at++;
    return at;
  }

  /** Whether a phrase starts with the word at token `i`; cheap. */
  mayStart(tokens: Tokens, i: number): boolean {
    if (i < 0 || i >= tokens.count) return false;
    const word = tokens.word[i] as number;
    return ((this.#vocabulary.begins[(word << SHIFT) + this.#slot] as number) & this.#bit) !== 0;
  }
}
