import type { Tokens } from './tokens.js';
import { SHIFT, type Vocabulary } from './vocabulary.js';
import { WordTree } from './word-tree.js';

/** A phrase found in a text: what it stands for, and the tokens that it covers. */
export interface Match<T> {
  readonly value: T;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** What stands at one node of a tree: a value for the phrase in any case, and values for it as it must be written. */
interface Entry<T> {
  readonly folded: { readonly value: T } | undefined;
  readonly exact: readonly { readonly value: T; readonly text: string }[];
}

/** Phrases of one word or more and what each stands for; finds the longest that starts or ends at a token. */
export class Phrases<T> {
  readonly #tokens: Tokens;
  readonly #vocabulary: Vocabulary;
  readonly #forward = new WordTree();
  readonly #forwardEntries: (Entry<T> | undefined)[] = [];
  readonly #backward: WordTree | undefined;
  readonly #backwardEntries: (Entry<T> | undefined)[] = [];
  /** The first two words of each phrase. */
  readonly #firsts: number[] = [];
  readonly #seconds: number[] = [];
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
    this.#backward = ends === 'ends' ? new WordTree() : undefined;
    this.#list = vocabulary.addList();
    this.#endList = this.#backward ? vocabulary.addList() : 0;
    this.#slot = this.#list >> 5;
    this.#bit = 1 << (this.#list & 31);
    this.#endSlot = this.#endList >> 5;
    this.#endBit = 1 << (this.#endList & 31);
  }

  /** Adds each phrase of a list such as `millón|millones`; white space between words is free. */
  add(list: string, value: T, options: { readonly exact?: boolean } = {}): this {
    for (const phrase of list.split('|')) {
      const tokens = this.#tokens.read(phrase, this.#vocabulary, true);
      if (tokens.count === 0) continue;
      const { word, count } = tokens;
      const text = options.exact ? phrase : undefined;
      this.#firsts.push(word[0] as number);
      this.#seconds.push(count > 1 ? (word[1] as number) : 0);
      this.#vocabulary.begin(this.#list, word[0] as number);
      enter(this.#forwardEntries, this.#forward.add(word, 0, count), value, text);
      if (!this.#backward) continue;
      this.#vocabulary.begin(this.#endList, word[count - 1] as number);
      enter(this.#backwardEntries, this.#backward.add(word, count - 1, -1), value, text);
    }
    return this;
  }

  /** Numbers of the first two words of all phrases; 0 as the second where a phrase is one word. */
  beginnings(): Iterable<readonly [first: number, second: number]> {
    return this.#firsts.map((first, i) => [first, this.#seconds[i] as number] as const);
  }

  /** The longest phrase that starts at token `i`. */
  at(tokens: Tokens, i: number): Match<T> | undefined {
    if (i < 0 || i >= tokens.count) return undefined;
    const word = tokens.word[i] as number;
    if (((this.#vocabulary.begins[(word << SHIFT) + this.#slot] as number) & this.#bit) === 0) return undefined;
    let node = this.#forward.start(word);
    let found: Match<T> | undefined;
    for (let end = i + 1; node !== 0; end++) {
      const entry = this.#forwardEntries[node];
      const holder = entry && chosen(entry, tokens, i, end);
      if (holder) found = { value: holder.value, start: i, end };
      if (end >= tokens.count) break;
      node = this.#forward.next(node, tokens.word[end] as number);
    }
    return found;
  }

  /** The longest phrase whose last token is `i - 1`. */
  endingAt(tokens: Tokens, i: number): Match<T> | undefined {
    const tree = this.#backward;
    if (i <= 0 || !tree) return undefined;
    const word = tokens.word[i - 1] as number;
    if (((this.#vocabulary.begins[(word << SHIFT) + this.#endSlot] as number) & this.#endBit) === 0) return undefined;
    let node = tree.start(word);
    let found: Match<T> | undefined;
    for (let start = i - 1; node !== 0; start--) {
      const entry = this.#backwardEntries[node];
      const holder = entry && chosen(entry, tokens, start, i);
      if (holder) found = { value: holder.value, start, end: i };
      if (start === 0) break;
      node = tree.next(node, tokens.word[start - 1] as number);
    }
    return found;
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

function enter<T>(entries: (Entry<T> | undefined)[], node: number, value: T, text: string | undefined): void {
  // no holes: arrays with holes are slow to read
  while (entries.length <= node) entries.push(undefined);
  const known = entries[node] ?? { folded: undefined, exact: [] };
  entries[node] =
    text === undefined
      ? { folded: known.folded ?? { value }, exact: known.exact }
      : { folded: known.folded, exact: [...known.exact, { value, text }] };
}

/** What a phrase stands for as it is written from token `start` to `end`. */
function chosen<T>(entry: Entry<T>, tokens: Tokens, start: number, end: number): { readonly value: T } | undefined {
  for (const exact of entry.exact) if (isWritten(exact.text, tokens, start, end)) return exact;
  return entry.folded;
}

/** Whether these tokens are written just so; spaces of all widths are alike. */
function isWritten(phrase: string, { text, start, end }: Tokens, from: number, to: number): boolean {
  const at = start[from] as number;
  if ((end[to - 1] as number) - at !== phrase.length) return false;
  for (let i = 0; i < phrase.length; i++) {
    const code = text.charCodeAt(at + i);
    if (phrase.charCodeAt(i) !== (code === 0xa0 || code === 0x202f || code === 0x2009 ? 0x20 : code)) return false;
  }
  return true;
}
