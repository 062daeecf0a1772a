import type { NameCandidate, NamedWords, UnitNames, Votes } from './candidate.js';
import { CandidateReader } from './candidate-reader.js';
import type { ListedName } from './columns.js';
import type { Decoder } from './decoder.js';
import { CERTAIN, firstLabel, innerLabel, kinds, LABELS, OUTSIDE } from './labels.js';
import {
  ARTICLE,
  COMMON,
  HEAD,
  INSIDE,
  type KnownName,
  LEGAL_FORM,
  type NameLexicon,
  OF,
  PERSON as TITLE,
} from './lexicon.js';
import { RepeatFinder } from './repeats.js';
import { FOUR_DIGITS, isCapital, isDigits, SMALL } from './shape.js';
import { isWord, type UnitColumns } from './unit-columns.js';

const PERSON = firstLabel(kinds.indexOf('person'));
const PLACE = firstLabel(kinds.indexOf('place'));
/** Digits that a hyphen joins to a word of four letters and more. */
const AMOUNT_FIRST = /^\d+[-‐‑]\p{Lu}\p{Ll}{3}/u;
/** How much likelier a name is that the article has elsewhere, as a logarithm of odds; and a part of a person's name. */
const bonus = { whole: 5, part: 3, inside: 3 } as const;
const NO_VOTES: Votes = [0, 0, 0, 0];
const NO_LABELS = new Uint8Array();

/** A head that goes on behind «de», in tokens; and what may stand between. */
const LONGEST_HEAD = 3;
const LONGEST_LINK = 3;
/** Legal forms that are written with a stop. */
const STOPPED: ReadonlySet<string> = new Set(['inc', 'corp', 'ltd', 'ltda', 'co', 'cía', 'cia']);

/** A name as the tokens from `start` to `end`. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
  /** Set where it is but a nationality word. */
  readonly demonym?: KnownName;
}

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
  readonly #candidates: CandidateReader;
  readonly #repeats: RepeatFinder;
  /** As `decide` left them. */
  #labels: Uint8Array = NO_LABELS;

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
    lexicon: NameLexicon,
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
    this.#candidates = new CandidateReader(text, columns, lexicon);
    this.#repeats = new RepeatFinder(text, columns, lexicon.endings.genitive);
  }

  decide(evidence: (hash: number) => number): readonly NameCandidate[] {
    const labels = this.#decode(evidence, this.#weights);
    this.#labels = labels.slice(0, this.#columns.count);
    return this.candidates(this.#spans(labels));
  }

  again(
    evidence: (hash: number) => number,
    named: (word: number) => Iterable<NamedWords>,
  ): readonly NameCandidate[] | undefined {
    const repeats = this.#repeats.find(this.#labels, evidence, named);
    if (repeats.length === 0) return undefined;
    const weights = this.#weights.slice();
    const unit = this.#decoder.unit;
    for (const { start, end, how } of repeats) {
      const more = bonus[how] * unit;
      if (how === 'inside') {
        for (let kind = 0; kind < kinds.length; kind++) {
          weights[start * LABELS + firstLabel(kind)]! += more;
          if (end < this.#columns.count) weights[end * LABELS + innerLabel(kind)]! -= more;
        }
        continue;
      }
      for (let i = start; i < end; i++)
        for (let kind = 0; kind < kinds.length; kind++)
          weights[i * LABELS + (i === start ? firstLabel(kind) : innerLabel(kind))]! += more;
    }
    return this.candidates(this.#spans(this.#decode(evidence, weights)));
  }

  /** The candidates of these spans of tokens, in order, as what the article says of its words has been told last. */
  candidates(spans: readonly TokenSpan[]): readonly NameCandidate[] {
    const found: NameCandidate[] = [];
    const seen = new Set<number>();
    for (const { start, end, demonym } of spans) {
      const votes = demonym ? NO_VOTES : this.#decoder.votes(start, end);
      const candidate = this.#candidates.read(start, end, votes, demonym ?? this.#known(start, end), found, seen);
      found.push(candidate);
      seen.add(candidate.key);
    }
    return found;
  }

  #spans(labels: Uint8Array): readonly TokenSpan[] {
    const { count } = this.#columns;
    const found: TokenSpan[] = [];
    let demonym = 0;
    for (let i = 0; i < count; ) {
      const label = labels[i] as number;
      let end = i + 1;
      if (label !== OUTSIDE) while (end < count && labels[end] !== OUTSIDE && (labels[end] as number) % 2 === 0) end++;
      while ((this.#demonyms[demonym]?.start ?? count) < i) demonym++;
      const word = this.#demonyms[demonym];
      if (word?.start === i && (label === OUTSIDE ? isOutside(labels, i, word.end) : word.end === end)) {
        found.push({ start: i, end: word.end, demonym: word.value });
        i = word.end;
        continue;
      }
      if (label === OUTSIDE) {
        i++;
        continue;
      }
      const next = end;
      // things and organisations have numbers in their names; «París 235» are two
      let last = end;
      while (last > i + 1 && this.#isNumber(last - 1)) last--;
      if (label === PERSON || label === PLACE || this.#isListedPlace(i, last)) end = last;
      let from = i;
      while (from < end - 1 && this.#isYear(from)) from++;
      const middle = this.#placeFrom(from, end);
      if (middle > 0) this.#add(found, from, middle - 1);
      if (middle > 0) from = middle;
      if (this.#mayBeName(from, end)) this.#add(found, from, end);
      i = next;
    }
    return found;
  }

  #isListedPlace(from: number, to: number): boolean {
    return this.#listed.some(({ start, end, value }) => start === from && end === to && value.type === 'place');
  }

  /** Where a listed place begins that ends what has one already: “University of Lisbon for Lisbon” are two names; 0 if none. */
  #placeFrom(from: number, end: number): number {
    const { bits, shape } = this.#columns;
    let of = false;
    for (let i = from + 1; i < end - 1; i++) {
      if (shape[i] !== SMALL) continue;
      if ((bits[i] as number) & OF) of = true;
      else if (of && (bits[i] as number) & INSIDE) if (this.#isListedPlace(i + 1, end)) return i + 1;
    }
    return 0;
  }

  /** Adds a name, with its last stop where that is an abbreviation, and to the name before where both are one. */
  #add(found: TokenSpan[], from: number, end: number): void {
    const before = found[found.length - 1];
    const start = before && this.#isHeadOf(before, from) ? before.start : from;
    if (start !== from) found.pop();
    found.push({ start, end: this.#isAbbreviated(end) ? end + 1 : end });
  }

  /** Whether it begins with a noun of organisations, places or works, and but «de» stands between: «Cabildo de La Palma». */
  #isHeadOf({ start, end }: TokenSpan, next: number): boolean {
    const { bits, shape } = this.#columns;
    if (end - start > LONGEST_HEAD || next <= end || next - end > LONGEST_LINK) return false;
    if (((bits[start] as number) & HEAD) === 0 || !isCapital(shape[start] as number)) return false;
    let of = false;
    for (let i = end; i < next; i++) {
      const isOf = ((bits[i] as number) & OF) !== 0;
      if (shape[i] === SMALL ? !isOf && ((bits[i] as number) & ARTICLE) === 0 : !this.#isApostrophe(i)) return false;
      of ||= isOf;
    }
    return of;
  }

  #isApostrophe(i: number): boolean {
    const sign = this.#text.charAt(this.#columns.start[i] as number);
    return sign === "'" || sign === '’';
  }

  /** Whether token `end` is the stop of an abbreviated legal form, which belongs to the name: “Coolant Systems Inc.” */
  #isAbbreviated(end: number): boolean {
    const { bits, count, start, end: ends } = this.#columns;
    if (end >= count || start[end] !== ends[end - 1] || this.#text[start[end] as number] !== '.') return false;
    const last = this.#text.slice(start[end - 1], ends[end - 1]).toLowerCase();
    return ((bits[end - 1] as number) & LEGAL_FORM) !== 0 && STOPPED.has(last);
  }

  /**
   * The labels of the tokens. What the registry knows is certain, but where the model finds it in a longer name: who
   * lists «Madrid» does not mean «Real Madrid».
   */
  #decode(evidence: (hash: number) => number, own: Int16Array): Uint8Array {
    const labels = this.#decoder.decode(this.#columns, own, evidence);
    const alone = this.#registered.filter((name) => !this.#isPart(name, labels));
    if (alone.length === 0) return labels;
    const weights = own.slice();
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
      if (start < from || (end > to && !(end === to + 1 && !isWord(shape[to] as number)))) continue;
      let edge = true;
      for (let i = from; i < start && edge; i++) edge = ((bits[i] as number) & ARTICLE) !== 0;
      for (let i = end; i < to && edge; i++)
        edge = ((bits[i] as number) & LEGAL_FORM) !== 0 || !isWord(shape[i] as number);
      if (edge) return value;
    }
    return undefined;
  }
}

/** What stands before a name at the start of a sentence, titles, and what stands behind the names of companies. */
const NO_PART = ARTICLE | COMMON | TITLE | LEGAL_FORM;

function isOutside(labels: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (labels[i] !== OUTSIDE) return false;
  return true;
}
