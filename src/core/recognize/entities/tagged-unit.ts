import { isMadeOf } from './acronyms.js';
import { keyOf, type NameCandidate, type UnitNames, type Votes } from './candidate.js';
import type { ListedName } from './columns.js';
import type { Decoder } from './decoder.js';
import { hashWithout } from './hashing.js';
import { CERTAIN, firstLabel, innerLabel, kinds, LABELS, OUTSIDE } from './labels.js';
import {
  AND,
  ARTICLE,
  type CaseEndings,
  COMMON,
  FIRST_NAME,
  GENERIC,
  INSIDE,
  type KnownName,
  LEGAL_FORM,
  OF,
  PERSON as TITLE,
} from './lexicon.js';
import { FOUR_DIGITS, isCapital, isDigits, SHOUTED, SMALL } from './shape.js';

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

const PERSON = firstLabel(kinds.indexOf('person'));
const PLACE = firstLabel(kinds.indexOf('place'));
/** Digits that a hyphen joins to a word of four letters and more. */
const AMOUNT_FIRST = /^\d+[-‐‑]\p{Lu}\p{Ll}{3}/u;
const NO_VOTES: Votes = [0, 0, 0, 0];

/** A unit as the tagger left it: the article's evidence is all that is missing to tell its names. */
export class TaggedUnit implements UnitNames {
  readonly evidence: Int32Array;
  readonly asks: Int32Array;
  readonly #text: string;
  readonly #columns: UnitColumns;
  /** Weights of each token's labels. */
  readonly #weights: Int16Array;
  readonly #decoder: Decoder;
  /** Names of the lists, in order. */
  readonly #listed: readonly ListedName[];
  /** Names of the registry, in order. */
  readonly #registered: readonly ListedName[];
  /** Nationality words, where they are wanted. */
  readonly #demonyms: readonly ListedName[];
  readonly #endings: CaseEndings;

  constructor(
    text: string,
    columns: UnitColumns,
    weights: Int16Array,
    evidence: Int32Array,
    asks: Int32Array,
    decoder: Decoder,
    listed: readonly ListedName[],
    registered: readonly ListedName[],
    demonyms: readonly ListedName[],
    endings: CaseEndings,
  ) {
    this.#text = text;
    this.#columns = columns;
    this.#weights = weights;
    this.evidence = evidence;
    this.asks = asks;
    this.#decoder = decoder;
    this.#listed = listed;
    this.#registered = registered;
    this.#demonyms = demonyms;
    this.#endings = endings;
  }

  decide(evidence: (hash: number) => number): readonly NameCandidate[] {
    const { count } = this.#columns;
    const labels = this.#decode(evidence);
    const found: NameCandidate[] = [];
    let demonym = 0;
    for (let i = 0; i < count; ) {
      const label = labels[i] as number;
      let end = i + 1;
      if (label !== OUTSIDE) while (end < count && labels[end] !== OUTSIDE && (labels[end] as number) % 2 === 0) end++;
      while ((this.#demonyms[demonym]?.start ?? count) < i) demonym++;
      const word = this.#demonyms[demonym];
      if (word?.start === i && (label === OUTSIDE ? isOutside(labels, i, word.end) : word.end === end)) {
        found.push(this.#candidate(i, word.end, NO_VOTES, word.value, found));
        i = word.end;
        continue;
      }
      if (label === OUTSIDE) {
        i++;
        continue;
      }
      const next = end;
      // things and organisations have numbers in their names; «París 235» are two
      if (label === PERSON || label === PLACE) while (end > i + 1 && this.#isNumber(end - 1)) end--;
      let from = i;
      while (from < end - 1 && this.#isYear(from)) from++;
      if (this.#mayBeName(from, end))
        found.push(this.#candidate(from, end, this.#decoder.votes(i, end), this.#known(from, end), found));
      i = next;
    }
    return found;
  }

  /**
   * The labels of the tokens. What the registry knows is certain, but where the model finds it in a longer name: who
   * lists «Madrid» does not mean «Real Madrid».
   */
  #decode(evidence: (hash: number) => number): Uint8Array {
    const labels = this.#decoder.decode(this.#columns, this.#weights, evidence);
    const alone = this.#registered.filter((name) => !this.#isPart(name, labels));
    if (alone.length === 0) return labels;
    const weights = this.#weights.slice();
    for (const { start, end, value } of alone) {
      const kind = kinds.indexOf(value.type);
      for (let i = start; i < end; i++)
        weights[i * LABELS + (i === start ? firstLabel(kind) : innerLabel(kind))]! += CERTAIN;
      // the name ends there
      if (end < this.#columns.count) weights[end * LABELS + innerLabel(kind)]! -= CERTAIN;
    }
    return this.#decoder.decode(this.#columns, weights, evidence);
  }

  /** Whether a name that was found holds more than this one, words apart that never make a name longer. */
  #isPart({ start, end }: ListedName, labels: Uint8Array): boolean {
    const { count, bits, shape } = this.#columns;
    let from = start;
    while (from > 0 && labels[from] !== OUTSIDE && (labels[from] as number) % 2 === 0) from--;
    if (labels[from] === OUTSIDE) return false;
    let to = from + 1;
    while (to < count && labels[to] !== OUTSIDE && (labels[to] as number) % 2 === 0) to++;
    if (to < end) return false;
    const counts = (i: number): boolean => isWord(shape[i] as number) && ((bits[i] as number) & NO_PART) === 0;
    for (let i = from; i < start; i++) if (counts(i)) return true;
    for (let i = end; i < to; i++) if (counts(i)) return true;
    return false;
  }

  /** Whether a token is digits that hang on no letter. */
  #isNumber(i: number): boolean {
    const { shape, start, end } = this.#columns;
    return isDigits(shape[i] as number) && (i === 0 || start[i] !== end[i - 1]);
  }

  /** Whether a token is four digits in front of a word: “the 2000 Olympics” are no name of that year's. */
  #isYear(i: number): boolean {
    const { shape, start, end } = this.#columns;
    return shape[i] === FOUR_DIGITS && end[i] !== start[i + 1];
  }

  /** A number alone is the name of nobody, nor is a temperature or an amount in a compound («10-Milliarden-Euro-Paket»). */
  #mayBeName(from: number, to: number): boolean {
    const { shape, start, end } = this.#columns;
    const text = this.#text.slice(start[from], end[to - 1]);
    if (text.includes('°') || AMOUNT_FIRST.test(text)) return false;
    for (let i = from; i < to; i++) if (shape[i] === SMALL || isCapital(shape[i] as number)) return true;
    return false;
  }

  /** The name of a list that stands there, an article or a legal form apart. */
  #known(from: number, to: number): KnownName | undefined {
    return this.#listedAt(this.#registered, from, to) ?? this.#listedAt(this.#listed, from, to);
  }

  #listedAt(names: readonly ListedName[], from: number, to: number): KnownName | undefined {
    const { bits, shape } = this.#columns;
    for (const { start, end, value } of names) {
      if (start > to) return undefined;
      if (start < from || end > to) continue;
      let edge = true;
      for (let i = from; i < start && edge; i++) edge = ((bits[i] as number) & ARTICLE) !== 0;
      for (let i = end; i < to && edge; i++)
        edge = ((bits[i] as number) & LEGAL_FORM) !== 0 || !isWord(shape[i] as number);
      if (edge) return value;
    }
    return undefined;
  }

  #candidate(
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

/** What stands before a name at the start of a sentence, titles, and what stands behind the names of companies. */
const NO_PART = ARTICLE | COMMON | TITLE | LEGAL_FORM;
const LINKS = ARTICLE | OF | AND | INSIDE;

const NO_ENDINGS: readonly string[] = [];
const SHORTEST_STEM = 4;

const isWord = (shape: number): boolean => shape === SMALL || isCapital(shape) || isDigits(shape);

function isOutside(labels: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (labels[i] !== OUTSIDE) return false;
  return true;
}
