import type { NamedWords } from './candidate.js';
import { SEEN_SMALL } from './evidence.js';
import { OUTSIDE } from './labels.js';
import { AND, ARTICLE, FIRST_NAME, HEAD, INSIDE, LEGAL_FORM, OF, TAIL } from './lexicon.js';
import { isCapital, SMALL } from './shape.js';
import { isWord, stemOf, type UnitColumns } from './unit-columns.js';

/** A name that another unit has too, as the tokens from `start` to `end`; `part` where it is but a part of that one,
 * `inside` where it is found as a part of what may be no longer name. */
export interface Repeat {
  readonly start: number;
  readonly end: number;
  readonly how: 'whole' | 'part' | 'inside';
}

/** Words that make a name longer. */
const PARTS = HEAD | TAIL | LEGAL_FORM | FIRST_NAME;
const LINKS = ARTICLE | OF | AND | INSIDE;

/** Finds in a unit what the article names elsewhere. */
export class RepeatFinder {
  readonly #text: string;
  readonly #columns: UnitColumns;
  readonly #genitive: readonly string[];

  /** `genitive`: the endings of names in that case. */
  constructor(text: string, columns: UnitColumns, genitive: readonly string[]) {
    this.#text = text;
    this.#columns = columns;
    this.#genitive = genitive;
  }

  /** Where tokens are what is a name elsewhere in the article, and have no label, or one of a longer name in doubt. */
  find(
    labels: Uint8Array,
    evidence: (hash: number) => number,
    named: (word: number) => Iterable<NamedWords>,
  ): readonly Repeat[] {
    const { count, shape } = this.#columns;
    const found: Repeat[] = [];
    for (let i = 0; i < count; ) {
      const isOutside = labels[i] === OUTSIDE;
      let end = i + 1;
      while (
        end < count &&
        (isOutside ? labels[end] === OUTSIDE : (labels[end] as number) % 2 === 0 && labels[end] !== OUTSIDE)
      )
        end++;
      if (isOutside) {
        for (let at = i; at < end; at++) {
          if (!isCapital(shape[at] as number)) continue;
          const longest = this.#longest(at, end, named, () => true);
          if (!longest || (longest.end === at + 1 && evidence(this.#columns.word[at] as number) & SEEN_SMALL)) continue;
          found.push(longest);
          at = longest.end - 1;
        }
      } else if (end - i > 1) {
        const inside = this.#inside(i, end, named);
        if (inside) found.push(inside);
      }
      i = end;
    }
    return found;
  }

  /** The longest name elsewhere that begins with token `from` and ends at `to` or before. */
  #longest(
    from: number,
    to: number,
    named: (word: number) => Iterable<NamedWords>,
    fits: (name: NamedWords, end: number) => boolean,
  ): Repeat | undefined {
    let longest: Repeat | undefined;
    for (const first of this.#formsOf(from)) {
      for (const name of named(first)) {
        const { words, part } = name;
        const end = this.#endOf(from, words, to);
        if (end === 0 || !fits(name, end)) continue;
        if (longest && (end < longest.end || (end === longest.end && part))) continue;
        longest = { start: from, end, how: part ? 'part' : 'whole' };
      }
    }
    return longest;
  }

  /** The longest name elsewhere in the one from token `from` to `to`, when the rest of it looks like no part of a name. */
  #inside(from: number, to: number, named: (word: number) => Iterable<NamedWords>): Repeat | undefined {
    const { shape, titled } = this.#columns;
    let found: Repeat | undefined;
    for (let i = from; i < to; i++) {
      if (!isCapital(shape[i] as number)) continue;
      // a surname ends a full name, places are in the names of much else («Kickers Offenbach»), and the name as a whole
      // is no name elsewhere
      const fits = ({ part, count, people, places }: NamedWords, end: number): boolean =>
        !part &&
        (i > from || end < to || count > 1) &&
        (i === from || people === 0) &&
        (places < count || titled !== 0);
      const longest = this.#longest(i, to, named, fits);
      if (!longest || (found && longest.end - longest.start <= found.end - found.start)) continue;
      if ((i > from && !this.#mayPrecede(from)) || (longest.end < to && !this.#mayFollow(longest.end))) continue;
      found = { ...longest, how: 'inside' };
    }
    return found && found.end - found.start < to - from ? found : undefined;
  }

  /** Whether a token at the beginning of a name may be a mere word that begins a sentence or stands in a headline. */
  #mayPrecede(i: number): boolean {
    const { bits, titled, initial } = this.#columns;
    return (titled !== 0 || initial[i] !== 0) && ((bits[i] as number) & (PARTS | ARTICLE)) === 0;
  }

  /** Whether a token behind a name may be one that only a headline or a mistake joins to it. */
  #mayFollow(i: number): boolean {
    const { bits, shape, titled } = this.#columns;
    if (this.#isPossessive(i)) return true;
    if (shape[i] === SMALL) return ((bits[i] as number) & LINKS) === 0;
    return titled !== 0 && isCapital(shape[i] as number) && ((bits[i] as number) & PARTS) === 0;
  }

  /** Whether the English s of what owns stands behind an apostrophe: “Belmez's Task Force”. */
  #isPossessive(i: number): boolean {
    const { start, end, count } = this.#columns;
    if (i + 1 >= count || start[i] !== end[i - 1] || start[i + 1] !== end[i]) return false;
    const sign = this.#text.charAt(start[i] as number);
    return (sign === "'" || sign === '’') && this.#text.slice(start[i + 1], end[i + 1]) === 's';
  }

  /** Where the words of a name that begin at token `from` end, at `to` or before; 0 where they do not follow. */
  #endOf(from: number, words: readonly number[], to: number): number {
    const { bits, shape } = this.#columns;
    let at = from;
    for (let k = 0; k < words.length; at++) {
      if (at >= to) return 0;
      if (k > 0 && shape[at] === SMALL && (bits[at] as number) & LINKS) continue;
      if (k > 0 && !isWord(shape[at] as number)) continue;
      if (!this.#formsOf(at).includes(words[k] as number)) return 0;
      k++;
    }
    return at;
  }

  /** Hashes of a word as it stands and without the ending of its case. */
  #formsOf(i: number): readonly number[] {
    const hash = this.#columns.word[i] as number;
    const stem = stemOf(this.#text, this.#columns, i, this.#genitive);
    return stem.hash === hash ? [hash] : [hash, stem.hash];
  }
}
