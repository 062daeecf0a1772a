import type { Bound } from '../../facts.js';
import type { AmountWords, LanguagePack, RangeWords } from '../languages/types.js';
import { type Match, Phrases } from '../words/phrases.js';
import { CAPITAL, JOINED, NEW_LINE, PUNCTUATION, type Tokens, WORD } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { Measures } from './measures.js';
import type { Inherited, Quantity } from './mention.js';

const HYPHEN = 0x2d;
const STOP = 0x2e;
/** How many tokens back a verb of change is looked for. */
const REACH = 24;
const dashes: ReadonlySet<number> = new Set([HYPHEN, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212]);

interface Range {
  readonly open?: Phrases<true>;
  readonly link: Phrases<true>;
  readonly openOutside: boolean;
}

/** How two quantities make a range. */
export interface RangeLink {
  /** First token of the range. */
  readonly start: number;
  /** Linked by a dash, which may also be a score or a code. */
  readonly sign: boolean;
  /** Linked by a word that links other things too, with no opening. */
  readonly weak: boolean;
}

/** The word lists of one language that the grammar of amounts looks into. */
export class AmountTables {
  readonly measures: Measures;
  readonly moneyAbbreviations: Phrases<number>;
  readonly boundsAfter: Phrases<Bound>;
  readonly fractions: Phrases<number>;
  readonly halfOf: Phrases<true>;
  readonly outOf: Phrases<true>;
  readonly labelsBefore: Phrases<true>;
  readonly clock: Phrases<true>;
  readonly labelsBehind: Phrases<true>;
  readonly functionWords: Phrases<true>;
  /** Countries and cities: a number behind one is counted of it («Madrid perdió 108, París 235»). */
  readonly places: Phrases<true>;
  /** Words that link the two parts of one measure («3 euros con 50 céntimos»). */
  readonly joiners: Phrases<true>;
  readonly #boundsBefore: Phrases<Bound>;
  readonly #destinations: Phrases<true>;
  readonly #changes: Phrases<true>;
  readonly #articles: Phrases<true>;
  readonly #ranges: readonly Range[];
  readonly #magnitudes: Phrases<number>;
  readonly #adjectives: Phrases<true>;
  readonly #irregular: Phrases<true>;
  readonly #endings: readonly string[];
  readonly #countries: Phrases<string>;

  constructor(pack: LanguagePack, countries: Phrases<string>, vocabulary: Vocabulary, scratch: Tokens) {
    const words: AmountWords = pack.amounts;
    const set = (list: string, ends: 'ends' | 'starts' = 'starts'): Phrases<true> =>
      new Phrases<true>(vocabulary, scratch, ends).add(list, true);
    const spaced = (list: string): Phrases<true> => set(list.trim().split(/\s+/).join('|'));
    const table = <T>(entries: { readonly [list: string]: T }, ends: 'ends' | 'starts' = 'starts'): Phrases<T> => {
      const phrases = new Phrases<T>(vocabulary, scratch, ends);
      for (const [list, value] of Object.entries(entries)) phrases.add(list, value);
      return phrases;
    };
    this.functionWords = spaced(pack.functionWords);
    this.measures = new Measures(words, this.functionWords, countries, vocabulary, scratch);
    this.moneyAbbreviations = new Phrases(vocabulary, scratch);
    for (const [list, power] of Object.entries(pack.numbers.moneyAbbreviations)) {
      this.moneyAbbreviations.add(list, power, { exact: true });
    }
    this.#magnitudes = table({
      ...pack.numbers.magnitudes,
      ...pack.numbers.abbreviations,
      ...pack.numbers.magnitudesInHeadings,
    });
    this.places = new Phrases<true>(vocabulary, scratch, 'ends');
    for (const { name } of Object.values(pack.names.countries)) this.places.add(name, true);
    for (const names of Object.values(pack.names.cities)) this.places.add(names, true);
    this.#boundsBefore = table<Bound>(contracted(words.boundsBefore, words.contractions ?? {}), 'ends');
    this.#destinations = set(words.destinations?.words ?? '');
    this.#changes = spaced(words.destinations?.verbs ?? '');
    this.boundsAfter = table<Bound>(words.boundsAfter);
    this.fractions = table(pack.numbers.fractions);
    this.halfOf = set(pack.numbers.halfOf);
    this.outOf = set(pack.numbers.outOf);
    this.labelsBefore = set(words.labelsBefore, 'ends');
    this.clock = set(words.clock, 'ends');
    this.labelsBehind = set(words.labelsBehind);
    this.joiners = set(words.joiners);
    this.#articles = set(words.articles, 'ends');
    this.#adjectives = spaced(words.adjectives);
    this.#irregular = spaced(words.plurals?.irregular ?? '');
    this.#endings = words.plurals?.endings.split(' ') ?? [];
    this.#countries = countries;
    this.#ranges = words.ranges.map((range: RangeWords) => ({
      ...(range.open && { open: set(range.open, 'ends') }),
      link: set(range.link),
      openOutside: range.openOutside ?? false,
    }));
  }

  /** The bound whose words end before token `i`, over an article if there is one. */
  boundBefore(tokens: Tokens, i: number): Match<Bound> | undefined {
    const article = this.#articles.endingAt(tokens, i);
    const bound =
      this.#boundsBefore.endingAt(tokens, i) ?? (article && this.#boundsBefore.endingAt(tokens, article.start));
    if (!bound || this.#isReached(tokens, bound.start)) return undefined;
    return { value: bound.value, start: bound.start, end: i };
  }

  /** Whether the word at token `i` says what a change led to: «creció un 12 %, hasta 1,8 millones». */
  #isReached(tokens: Tokens, i: number): boolean {
    if (!this.#destinations.at(tokens, i)) return false;
    for (let at = i - 1; at >= 0 && at > i - REACH; at--) {
      if (this.#changes.at(tokens, at)) return true;
      if (tokens.sign(at) === STOP && !tokens.joined(at + 1)) return false;
    }
    return false;
  }

  /** Whether the words or the dash between two quantities, and those before them, make a range. */
  rangeBetween(tokens: Tokens, a: Quantity, b: Quantity): RangeLink | undefined {
    const gap = b.start - a.end;
    if (gap < 0 || gap > 4) return undefined;
    // a minus sign that was taken for the second number's own
    const dash = gap === 1 ? a.end : gap === 0 && b.sign === '-' ? b.start : -1;
    if (dash >= 0 && dashes.has(tokens.sign(dash))) {
      const tight = tokens.joined(dash) === tokens.joined(dash + 1);
      const written = tokens.sign(dash) !== HYPHEN || tokens.joined(dash) || b.measure !== undefined || b.power > 0;
      return tight && written && gap === 1 ? { start: a.start, sign: true, weak: false } : undefined;
    }
    for (const range of this.#ranges) {
      const link = range.link.at(tokens, a.end);
      if (!link || this.#skipArticle(tokens, link.end, b.start) !== b.start) continue;
      if (!range.open) return { start: a.start, sign: false, weak: true };
      const article = this.#articles.endingAt(tokens, a.start);
      const open = range.open.endingAt(tokens, a.start) ?? (article && range.open.endingAt(tokens, article.start));
      if (open) return { start: range.openOutside ? a.start : open.start, sign: false, weak: false };
    }
    return undefined;
  }

  #skipArticle(tokens: Tokens, from: number, to: number): number {
    if (from >= to) return from;
    const article = this.#articles.endingAt(tokens, to);
    return article && article.start === from ? to : from;
  }

  /** The noun that is counted, from token `i` on; a linking word may come first behind a magnitude. */
  counted(tokens: Tokens, i: number, magnitude: boolean): string | undefined {
    const link = magnitude ? this.measures.link(tokens, i) : undefined;
    let at = link?.end ?? i;
    const adjectivesFirst = this.#endings.length > 0;
    for (let steps = 0; steps < 4; steps++) {
      if (!tokens.is(at, WORD) || (tokens.has(at, JOINED) && at > 0 && steps === 0)) break;
      if (tokens.has(at, NEW_LINE) && steps > 0) break;
      const people = this.#countries.at(tokens, at);
      // “eight used A380 aircraft”, “two US-based companies”
      const isCompound = continues(tokens, at + 1);
      if (
        adjectivesFirst &&
        tokens.has(at, CAPITAL) &&
        (isCompound || !(people || this.functionWords.at(tokens, at)))
      ) {
        do at++;
        while (continues(tokens, at));
        continue;
      }
      const adjective = this.#adjectives.at(tokens, at) ?? people;
      if (people && adjectivesFirst && !this.#goesOn(tokens, people.end)) return tokens.textOf(at, people.end);
      if (adjective && (!tokens.has(at, CAPITAL) || people)) {
        at = adjective.end;
        continue;
      }
      if (this.functionWords.at(tokens, at) || (tokens.has(at, CAPITAL) && !adjectivesFirst)) break;
      // “full-time jobs”
      if (adjectivesFirst && tokens.sign(at + 1) === HYPHEN && tokens.joined(at + 1)) {
        at += 3;
        continue;
      }
      const word = tokens.slice(at);
      if (word.length < 2) break;
      if (!adjectivesFirst || this.#isPlural(tokens, at, word)) return word;
      at++;
    }
    return undefined;
  }

  #goesOn(tokens: Tokens, at: number): boolean {
    return tokens.is(at, WORD) && !tokens.has(at, CAPITAL) && !this.functionWords.at(tokens, at);
  }

  #isPlural(tokens: Tokens, at: number, word: string): boolean {
    return this.#irregular.at(tokens, at) !== undefined || this.#endings.some((ending) => word.endsWith(ending));
  }

  /** Finds a measure with its magnitude in a heading: «Ingresos (millones de €)», “Revenue, $m”. */
  heading(tokens: Tokens): Inherited | undefined {
    for (let i = 0; i < tokens.count; i++) {
      const magnitude = this.#magnitudes.at(tokens, i) ?? this.moneyAbbreviations.at(tokens, i);
      if (magnitude) {
        const link = this.measures.link(tokens, magnitude.end);
        const behind = this.measures.behind(tokens, link?.end ?? magnitude.end, true);
        const before = behind ? undefined : this.measures.before(tokens, i);
        const short = magnitude.end === i + 1 && this.moneyAbbreviations.at(tokens, i) !== undefined;
        const measure = behind?.value ?? before?.value;
        if (measure) return { measure, power: magnitude.value };
        if (!short) return { power: magnitude.value };
      }
      const measure = this.measures.behind(tokens, i, this.#inBrackets(tokens, i));
      if (!measure || (measure.value.is === 'unit' && measure.value.code === '{point}')) continue;
      const sign = tokens.sign(i) !== 0 || tokens.slice(i) === tokens.slice(i).toUpperCase();
      const next = this.#magnitudes.at(tokens, measure.end) ?? this.moneyAbbreviations.at(tokens, measure.end);
      if (next && measure.value.is === 'money') return { measure: measure.value, power: next.value };
      if (sign || measure.value.is !== 'money' || this.#inBrackets(tokens, i))
        return { measure: measure.value, power: 0 };
    }
    return undefined;
  }

  /** Whether an opening bracket, a comma or a linking word stands before token `i`, or nothing at all. */
  #inBrackets(tokens: Tokens, i: number): boolean {
    if (i === 0 && tokens.count === 1) return true;
    return '([,;:/'.includes(String.fromCharCode(tokens.sign(i - 1) || 0x20));
  }
}

/** Adds to each phrase the form that its last word takes with an article: «por encima de», «por encima del». */
function contracted<T>(
  entries: { readonly [list: string]: T },
  contractions: { readonly [word: string]: string },
): { readonly [list: string]: T } {
  const all: { [list: string]: T } = {};
  for (const [list, value] of Object.entries(entries)) {
    const forms = list.split('|').flatMap((phrase) => {
      const at = phrase.lastIndexOf(' ') + 1;
      const short = contractions[phrase.slice(at)];
      return short ? [phrase, ...short.split('|').map((form) => phrase.slice(0, at) + form)] : [phrase];
    });
    all[forms.join('|')] = value;
  }
  return all;
}

/** Whether token `i` belongs to the same word as the one before: A380, US-based. */
const continues = (tokens: Tokens, i: number): boolean =>
  tokens.joined(i) && (!tokens.is(i, PUNCTUATION) || tokens.sign(i) === HYPHEN);
