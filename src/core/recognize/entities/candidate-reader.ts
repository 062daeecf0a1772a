import { isMadeOf } from './acronyms.js';
import { keyOf, type NameCandidate, type Votes } from './candidate.js';
import { hashWithout } from './hashing.js';
import { kinds } from './labels.js';
import {
  AND,
  ARTICLE,
  type CaseEndings,
  FIRST_NAME,
  GENERIC,
  INSIDE,
  type KnownName,
  LEGAL_FORM,
  OF,
} from './lexicon.js';
import { isCapital, isDigits, SHOUTED, SMALL } from './shape.js';

/** The columns of a unit's tokens that outlive their reading. */
export interface UnitColumns {
  readonly count: number;
  readonly titled: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly word: Int32Array;
  readonly shape: Uint8Array;
  readonly bits: Int32Array;
  readonly initial: Uint8Array;
}

const LINKS = ARTICLE | OF | AND | INSIDE;
const NO_ENDINGS: readonly string[] = [];
const SHORTEST_STEM = 4;

/** Takes the names of a unit apart: which of their words carry them, and what their form says. */
export class CandidateReader {
  readonly #text: string;
  readonly #columns: UnitColumns;
  readonly #endings: CaseEndings;

  constructor(text: string, columns: UnitColumns, endings: CaseEndings) {
    this.#text = text;
    this.#columns = columns;
    this.#endings = endings;
  }

  /** The candidate of the tokens from `from` to `to`; `found` are those before it in the unit. */
  read(
    from: number,
    to: number,
    votes: Votes,
    known: KnownName | undefined,
    found: readonly NameCandidate[],
  ): NameCandidate {
    const { start, end, bits, shape } = this.#columns;
    const carriers = this.#carriers(from, to);
    const first = carriers[0] as number;
    const last = carriers[carriers.length - 1] as number;
    let adjacent = true;
    for (let i = first; i < last; i++) if (shape[i] === SMALL) adjacent = false;
    const inflected = this.#endings.adjective.length > 0 && votes[kinds.indexOf('person')] !== 0;
    const words: number[] = [];
    const offsets: number[] = [];
    for (const i of carriers) {
      const endings = i === last ? this.#endings.genitive : inflected ? this.#endings.adjective : NO_ENDINGS;
      const stem = this.#stem(i, endings);
      words.push(stem.hash);
      offsets.push(start[i] as number, stem.end);
    }
    let legal = false;
    for (let i = last + 1; i < to; i++) if ((bits[i] as number) & LEGAL_FORM) legal = true;
    const stands = to - from === 1 ? this.#bracketed(from, found) : undefined;
    return {
      start: start[from] as number,
      end: end[to - 1] as number,
      text: this.#text.slice(start[from], end[to - 1]),
      words,
      offsets,
      key: keyOf(words),
      votes,
      known,
      adjacent,
      generic: words.length > 1 && ((bits[last] as number) & GENERIC) !== 0,
      legal,
      firstName: ((bits[first] as number) & FIRST_NAME) !== 0,
      stands,
    };
  }

  /** The tokens that make the name this name and no other. */
  #carriers(from: number, to: number): readonly number[] {
    const { bits, shape } = this.#columns;
    const all: number[] = [];
    for (let i = from; i < to; i++) if (isWord(shape[i] as number)) all.push(i);
    if (all.length === 0) return [from];
    let carriers = all.filter((i) => shape[i] !== SMALL || ((bits[i] as number) & LINKS) === 0);
    if (carriers.length > 1 && (bits[carriers[0] as number] as number) & (ARTICLE | OF)) carriers = carriers.slice(1);
    while (carriers.length > 1 && (bits[carriers[carriers.length - 1] as number] as number) & LEGAL_FORM)
      carriers = carriers.slice(0, -1);
    return carriers.length > 0 ? carriers : all;
  }

  /** A word without the first of the endings that it has, if enough of it is left to know it by. */
  #stem(i: number, endings: readonly string[]): { readonly hash: number; readonly end: number } {
    const start = this.#columns.start[i] as number;
    const end = this.#columns.end[i] as number;
    const hash = this.#columns.word[i] as number;
    for (const ending of endings) {
      const stem = end - ending.length;
      if (stem - start < SHORTEST_STEM || this.#text.slice(stem, end).toLowerCase() !== ending) continue;
      return { hash: hashWithout(hash, ending), end: stem };
    }
    return { hash, end };
  }

  /**
   * Key of the name that an acronym in brackets stands for: «Asociación de Armadores del Norte (AAN)». One that is not
   * made of the letters of the name («Comité Olímpico (IOC)») has to be in capitals and behind a name that is not: in
   * «BUENOS AIRES (EFE)» an agency reports.
   */
  #bracketed(at: number, found: readonly NameCandidate[]): number | undefined {
    const { start, end, shape } = this.#columns;
    const before = found[found.length - 1];
    if (!before || before.words.length < 2 || this.#text[(start[at] as number) - 1] !== '(') return undefined;
    const between = this.#text.slice(before.end, start[at]);
    if (between.trim() !== '(' || this.#text[end[at] as number] !== ')') return undefined;
    const acronym = this.#text.slice(start[at], end[at]);
    if (isMadeOf(acronym, before.text)) return before.key;
    return shape[at] === SHOUTED && before.text !== before.text.toUpperCase() ? before.key : undefined;
  }
}

export const isWord = (shape: number): boolean => shape === SMALL || isCapital(shape) || isDigits(shape);
