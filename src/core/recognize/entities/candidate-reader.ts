import { isMadeOf } from './acronyms.js';
import { keyOf, type NameCandidate, type Votes } from './candidate.js';
import { kinds } from './labels.js';
import {
  ABBREVIATED_TITLE,
  AND,
  ARTICLE,
  FIRST_NAME,
  GENERIC,
  INSIDE,
  type KnownName,
  LEGAL_FORM,
  type NameLexicon,
  OF,
  ORGANIZATION,
} from './lexicon.js';
import { COMMA_SIGN, isCapital, MIXED, SHOUTED, SMALL } from './shape.js';
import { isWord, stemOf, type UnitColumns } from './unit-columns.js';

const LINKS = ARTICLE | OF | AND | INSIDE;
const PLACE = kinds.indexOf('place');
/** Longer names, in words, have no short forms that anybody would look for. */
const LONGEST = 12;
const NONE: readonly number[] = [];
/** Part of the key of «Mr Ford», which need not be «Ford». */
const TITLED = 0x7469746c;
/** In UTF-16 code units. */
const MOST_BETWEEN = 40;

/** Takes the names of a unit apart: which of their words carry them, and what their form says. */
export class CandidateReader {
  readonly #text: string;
  readonly #columns: UnitColumns;
  readonly #lexicon: NameLexicon;

  constructor(text: string, columns: UnitColumns, lexicon: NameLexicon) {
    this.#text = text;
    this.#columns = columns;
    this.#lexicon = lexicon;
  }

  /** The candidate of the tokens from `from` to `to`; `found` are those before it in the unit, `seen` their keys. */
  read(
    from: number,
    to: number,
    votes: Votes,
    known: KnownName | undefined,
    found: readonly NameCandidate[],
    seen: ReadonlySet<number>,
  ): NameCandidate {
    const { start, end, bits, shape } = this.#columns;
    const carriers = this.#carriers(from, to);
    const first = carriers[0] as number;
    const last = carriers[carriers.length - 1] as number;
    let adjacent = true;
    for (let i = first; i < last; i++) if (shape[i] === SMALL) adjacent = false;
    const { endings } = this.#lexicon;
    const inflected = endings.adjective.length > 0 && votes[kinds.indexOf('person')] !== 0;
    const words: number[] = [];
    const offsets: number[] = [];
    for (const i of carriers) {
      const stem = stemOf(this.#text, this.#columns, i, i !== last && inflected ? endings.adjective : endings.genitive);
      words.push(stem.hash);
      offsets.push(start[i] as number, stem.end);
    }
    const titled = carriers.length === 1 && this.#isTitled(from);
    let legal = false;
    for (let i = last + 1; i < to; i++) if ((bits[i] as number) & LEGAL_FORM) legal = true;
    return {
      start: start[from] as number,
      end: end[to - 1] as number,
      text: this.#text.slice(start[from], end[to - 1]),
      words,
      offsets,
      titled,
      key: keyOf(titled ? [...words, TITLED] : words),
      votes,
      known,
      adjacent,
      generic: words.length > 1 && ((bits[last] as number) & GENERIC) !== 0,
      legal,
      family: (this.#isFamily(from) && !this.#isFirstOfTwo(from, to)) || this.#isFamily(to + 1),
      sibling: this.#isFamily(from) && this.#isFirstOfTwo(from, to),
      firstName: ((bits[first] as number) & FIRST_NAME) !== 0,
      noun: ((bits[last] as number) & ORGANIZATION) !== 0,
      compound:
        carriers.length > 1 &&
        start[last] === (end[carriers[carriers.length - 2] as number] as number) + 1 &&
        !/\s/u.test(this.#text.charAt((start[last] as number) - 1)),
      beside: shorterOf(words, seen),
      stands: this.#bracketed(from, to, found),
      alias: this.#alias(from, found),
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

  /** Whether «Mr» stands in front. */
  #isTitled(at: number): boolean {
    const { bits, shape } = this.#columns;
    const title = at > 1 && !isWord(shape[at - 1] as number) ? at - 2 : at - 1;
    return title >= 0 && ((bits[title] as number) & ABBREVIATED_TITLE) !== 0;
  }

  /** Whether the token before `at` is a word for several people of one name. */
  #isFamily(at: number): boolean {
    const { count, word, bits, shape } = this.#columns;
    if (at <= 0 || at > count) return false;
    if (this.#lexicon.families.has(word[at - 1] as number)) return true;
    // «tres hermanos, los Belmez»
    const apposed = at > 2 && ((bits[at - 1] as number) & ARTICLE) !== 0 && shape[at - 2] === COMMA_SIGN;
    return apposed && this.#lexicon.families.has(word[at - 3] as number);
  }

  /** Whether it is a first name that is joined to another one: «los hermanos Eva y Juan Belmez». */
  #isFirstOfTwo(from: number, to: number): boolean {
    const { bits, count, shape } = this.#columns;
    if (to - from > 1 || to + 1 >= count || ((bits[to] as number) & AND) === 0) return false;
    return isCapital(shape[to + 1] as number) && ((bits[from] as number) & FIRST_NAME) !== 0;
  }

  /**
   * Key of the name that an acronym in brackets stands for: «Asociación de Armadores del Norte (AAN)». One that is not
   * made of the letters of the name («Comité Olímpico (IOC)») has to be in capitals and behind a name that is not: in
   * «BUENOS AIRES (EFE)» an agency reports.
   */
  #bracketed(from: number, to: number, found: readonly NameCandidate[]): number | undefined {
    const { start, end, shape } = this.#columns;
    const before = found[found.length - 1];
    if (!before || this.#text[(start[from] as number) - 1] !== '(') return undefined;
    const between = this.#text.slice(before.end, start[from]);
    if (between.trim() !== '(' || this.#text[end[to - 1] as number] !== ')') return undefined;
    const acronym = this.#text.slice(start[from], end[to - 1]);
    if (isMadeOf(acronym, before.text)) return before.key;
    if (before.words.length < 2 || to - from > 1 || before.votes[PLACE] === 0) return undefined;
    const capitals = shape[from] === SHOUTED || shape[from] === MIXED;
    return capitals && before.text !== before.text.toUpperCase() ? before.key : undefined;
  }

  /** Key of the name before this one when the words between say that it is another for the same. */
  #alias(at: number, found: readonly NameCandidate[]): number | undefined {
    const before = found[found.length - 1];
    const start = this.#columns.start[at] as number;
    if (!before || start - before.end > MOST_BETWEEN) return undefined;
    const between = this.#text.slice(before.end, start).replace(/[^\p{L}\p{N}.'’]+/gu, ' ');
    return this.#lexicon.aliases.has(between.trim().toLowerCase()) ? before.key : undefined;
  }
}

/** Keys, of those seen, of shorter names that begin or end one with these words. */
function shorterOf(words: readonly number[], seen: ReadonlySet<number>): readonly number[] {
  if (words.length < 2 || words.length > LONGEST || seen.size === 0) return NONE;
  let keys: number[] | undefined;
  for (let cut = 1; cut < words.length; cut++) {
    for (const part of [words.slice(0, cut), words.slice(cut)]) {
      const key = keyOf(part);
      if (!seen.has(key)) continue;
      if (keys) keys.push(key);
      else keys = [key];
    }
  }
  return keys ?? NONE;
}
