import { ALL_CAPITALS, type Tokens } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';

/** A name found in a text, and the token after it. */
export interface TableMatch<T> {
  readonly value: T;
  readonly end: number;
}

interface Entry<T> {
  readonly value: T;
  /** The name as it must be written, white space left out, where upper and lower case matter. */
  readonly exact: string | undefined;
  next: Entry<T> | undefined;
}

const BAR = 0x7c;
const SEED = 0x811c9dc5;

/**
 * Names of one word or more and what each stands for. Kept by the hashes of their words and signs, so that filling it
 * with thousands takes milliseconds and no word has to be learnt.
 */
export class NameTable<T> {
  readonly #entries = new Map<number, Entry<T>>();
  /** By part of the first word's hash: length of the longest name that starts so, in tokens. */
  readonly #lengths = new Uint8Array(0x4000);

  /** Adds the names of a list divided by `|`; `value` may depend on the name. Acronyms are found only as written. */
  add(list: string, value: T | ((name: string) => T), vocabulary: Vocabulary, scratch: Tokens): this {
    const tokens = scratch.read(list, vocabulary);
    for (let from = 0; from < tokens.count; ) {
      let to = from;
      let shouts = true;
      while (to < tokens.count && !tokens.isSign(to, BAR)) {
        if (shouts && !tokens.has(to, ALL_CAPITALS) && !isSignOrLetter(tokens, to)) shouts = false;
        to++;
      }
      if (to > from) {
        const own = typeof value === 'function' ? (value as (name: string) => T)(tokens.textOf(from, to)) : value;
        this.#insert(tokens, from, to, own, shouts);
      }
      from = to + 1;
    }
    return this;
  }

  /** Adds one name that is found only as it is written. */
  addExact(name: string, value: T, vocabulary: Vocabulary, scratch: Tokens): void {
    const tokens = scratch.read(name, vocabulary);
    if (tokens.count > 0) this.#insert(tokens, 0, tokens.count, value, true);
  }

  /** The longest name that starts at token `i`. */
  at(tokens: Tokens, i: number): TableMatch<T> | undefined {
    if (i < 0 || i >= tokens.count) return undefined;
    const longest = this.#lengths[(tokens.hash[i] as number) & 0x3fff] as number;
    if (longest === 0) return undefined;
    const { hash, count } = tokens;
    let found: TableMatch<T> | undefined;
    let high = SEED;
    let low = SEED;
    for (let end = i; end < count && end < i + longest; ) {
      high = Math.imul(high ^ (hash[end] as number), 0x01000193);
      low = Math.imul(low + (hash[end] as number), 0x85ebca6b) ^ (high >>> 13);
      end++;
      let entry = this.#entries.get(keyFrom(high, low));
      for (; entry; entry = entry.next) {
        if (entry.exact !== undefined && entry.exact !== written(tokens, i, end)) continue;
        found = { value: entry.value, end };
        if (entry.exact !== undefined) break;
      }
    }
    return found;
  }

  /** The name that tokens `from` to `to` make when the last of them has the hash `last`: «Deutschlands» without its ending. */
  inflected(tokens: Tokens, from: number, to: number, last: number): T | undefined {
    let high = SEED;
    let low = SEED;
    for (let i = from; i < to; i++) {
      const word = i === to - 1 ? last : (tokens.hash[i] as number);
      high = Math.imul(high ^ word, 0x01000193);
      low = Math.imul(low + word, 0x85ebca6b) ^ (high >>> 13);
    }
    for (let entry = this.#entries.get(keyFrom(high, low)); entry; entry = entry.next)
      if (entry.exact === undefined) return entry.value;
    return undefined;
  }

  #insert(tokens: Tokens, from: number, to: number, value: T, exact: boolean): void {
    const { hash } = tokens;
    let high = SEED;
    let low = SEED;
    for (let i = from; i < to; i++) {
      high = Math.imul(high ^ (hash[i] as number), 0x01000193);
      low = Math.imul(low + (hash[i] as number), 0x85ebca6b) ^ (high >>> 13);
    }
    const slot = (hash[from] as number) & 0x3fff;
    if ((this.#lengths[slot] as number) < to - from) this.#lengths[slot] = to - from;
    const key = keyFrom(high, low);
    const first = this.#entries.get(key);
    const form = exact ? written(tokens, from, to) : undefined;
    // what was added first counts; exact forms are asked before folded ones
    if (first && has(first, form)) return;
    const entry: Entry<T> = { value, exact: form, next: undefined };
    if (!first) this.#entries.set(key, entry);
    else if (exact) this.#entries.set(key, Object.assign(entry, { next: first }));
    else {
      let last = first;
      while (last.next) last = last.next;
      last.next = entry;
    }
  }
}

const keyFrom = (high: number, low: number): number => (high >>> 0) * 0x100000 + (low >>> 12);

function has<T>(entry: Entry<T>, form: string | undefined): boolean {
  for (let one: Entry<T> | undefined = entry; one; one = one.next) if (one.exact === form) return true;
  return false;
}

/** The text of the tokens without the white space between them. */
function written(tokens: Tokens, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += tokens.slice(i);
  return text;
}

function isSignOrLetter(tokens: Tokens, i: number): boolean {
  const length = (tokens.end[i] as number) - (tokens.start[i] as number);
  if (length !== 1) return false;
  const letter = tokens.text.charCodeAt(tokens.start[i] as number);
  return letter === 0x2e || (letter >= 0x41 && letter <= 0x5a);
}
