import type { Bound } from '../../facts.js';
import { regionCurrency } from '../languages/shared/currencies.js';
import type { AmountWords, LanguagePack } from '../languages/types.js';
import { type Match, Phrases } from '../words/phrases.js';
import { DIGITS, type Tokens, WORD } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { Measures } from './measures.js';
import { CountedNouns } from './nouns.js';
import { PlaceNames } from './places.js';
import { RangeTables } from './ranges.js';

const STOP = 0x2e;
const COMMA = 0x2c;
const PERCENT = 0x25;
const none: readonly string[] = [];
/** How many tokens back a verb is looked for. */
const REACH = 24;
/** How many tokens behind. */
const SOON = 6;

/** The word lists of one language that the grammar of amounts looks into. */
export class AmountTables {
  readonly measures: Measures;
  readonly nouns: CountedNouns;
  readonly ranges: RangeTables;
  /** All that multiplies by a power of ten behind a number or in a heading. */
  readonly magnitudes: Phrases<number>;
  /** Words that multiply by less («docena»): with a noun behind a linking word, as magnitudes. */
  readonly multipliers: Phrases<number>;
  readonly moneyAbbreviations: Phrases<number>;
  readonly boundsAfter: Phrases<Bound>;
  /** Linking words stand behind numbers without a magnitude too. */
  readonly ofBehindAll: boolean;
  readonly fractions: Phrases<number>;
  readonly halves: Phrases<true>;
  readonly outOf: Phrases<true>;
  readonly outOfBehindNoun: Phrases<true>;
  readonly labelsBefore: Phrases<true>;
  readonly singularArticles: Phrases<true>;
  readonly namesFirst: boolean;
  readonly decimalWords: Phrases<true>;
  readonly clock: Phrases<true>;
  readonly labelsBehind: Phrases<true>;
  readonly functionWords: Phrases<true>;
  /** Countries and cities: a number behind one is counted of it («Madrid perdió 108, París 235»). */
  readonly places: PlaceNames;
  /** Words that link the two parts of one measure («3 euros con 50 céntimos»). */
  readonly joiners: Phrases<true>;
  readonly #boundsBefore: Phrases<Bound>;
  readonly #destinations: Phrases<true>;
  readonly #changes: Phrases<true>;
  readonly articles: Phrases<true>;
  /** «y medio» behind a unit: «tres kilómetros y medio». */
  readonly andHalf: Phrases<true>;
  readonly minus: Phrases<true>;
  readonly belowZero: Phrases<true>;
  readonly oneOfUnit: Phrases<true>;
  readonly #weighing: Phrases<true>;
  readonly #scoring: Phrases<true>;
  readonly #polling: Phrases<true>;
  readonly #reaching: Phrases<true>;
  readonly #spreads: Phrases<true>;
  readonly pesoSign: boolean;
  /** Whether hundreds are a part of one word («vierhundert»). */
  readonly compounds: boolean;
  /** Whether every noun is capitalised. */
  readonly capitalNouns: boolean;
  readonly #countries: Phrases<string>;
  /** Marks what the name of a country may begin with. */
  readonly #countryBegins: number;
  /** Marks what may make an amount of an article before it («un kilo», “a third”). */
  readonly #articleFollows: number;
  /** Currencies that share their name with another: those that the countries of an article tell apart. */
  readonly #shared: ReadonlySet<string>;

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
    this.compounds = pack.numbers.compounds !== undefined && !pack.numbers.compounds.elides;
    this.capitalNouns = words.capitalNouns ?? false;
    this.nouns = new CountedNouns(words, this.functionWords, countries, vocabulary, scratch);
    this.ranges = new RangeTables(words, vocabulary, scratch);
    const { magnitudes, abbreviations, magnitudesInHeadings, multipliers } = pack.numbers;
    this.magnitudes = table({ ...magnitudes, ...abbreviations, ...magnitudesInHeadings });
    this.multipliers = table(multipliers, 'ends');
    this.places = new PlaceNames(pack);
    this.#boundsBefore = table<Bound>(contracted(words.boundsBefore, words.contractions ?? {}), 'ends');
    this.#destinations = set(words.destinations?.words ?? '');
    this.#changes = spaced(words.destinations?.verbs ?? '');
    this.boundsAfter = table<Bound>(words.boundsAfter);
    this.ofBehindAll = words.ofBehindAll ?? false;
    this.fractions = table(pack.numbers.fractions);
    this.halves = set(pack.numbers.halves);
    this.outOf = set(pack.numbers.outOf);
    this.outOfBehindNoun = set(pack.numbers.outOfBehindNoun ?? '');
    this.labelsBefore = set(words.labelsBefore, 'ends');
    this.decimalWords = set(pack.numbers.decimalWords ?? '');
    this.namesFirst = words.namesFirst ?? false;
    this.singularArticles = set(words.singularArticles ?? '', 'ends');
    this.clock = set(words.clock, 'ends');
    this.labelsBehind = set(words.labelsBehind);
    this.joiners = set(words.joiners);
    this.articles = set(words.articles, 'ends');
    this.andHalf = set(pack.numbers.andHalf);
    this.minus = set(words.minus ?? '', 'ends');
    this.belowZero = set(words.belowZero ?? '');
    this.oneOfUnit = set(words.oneOfUnit ?? '');
    this.#weighing = spaced(words.weighing ?? '');
    this.#scoring = spaced(words.scoring ?? '');
    this.#polling = spaced(words.polling ?? '');
    this.#reaching = set(words.reaching ?? '');
    this.#spreads = set(words.spreads ?? '');
    const mark = vocabulary.addMark();
    this.measures.markLinks(mark);
    for (const list of [this.outOf, this.fractions, this.decimalWords, set('-')]) list.mark(mark);
    this.#articleFollows = mark | this.measures.begins;
    this.pesoSign = words.pesoSign ?? false;
    this.#countries = countries;
    this.#countryBegins = vocabulary.addMark();
    countries.mark(this.#countryBegins);
    this.#shared = this.measures.sharedCurrencies();
  }

  /** Whether an article that ends before token `i` may be the number one of an amount; cheap. */
  mayCount(tokens: Tokens, i: number): boolean {
    return i < tokens.count && (tokens.marked(i, this.#articleFollows) || this.outOfBehindNoun.mayStart(tokens, i + 1));
  }

  /** The bound whose words end before token `i`, over an article if there is one. */
  boundBefore(tokens: Tokens, i: number): Match<Bound> | undefined {
    const article = this.articles.endingAt(tokens, i);
    const bound =
      this.#boundsBefore.endingAt(tokens, i) ?? (article && this.#boundsBefore.endingAt(tokens, article.start));
    if (!bound || this.#isReached(tokens, bound.start)) return undefined;
    return { value: bound.value, start: bound.start, end: i };
  }

  /** Whether the word at token `i` says what a change led to: «creció un 12 %, hasta 1,8 millones». */
  #isReached(tokens: Tokens, i: number): boolean {
    if (!this.#destinations.at(tokens, i)) return false;
    // «sumó un 1,4 %, hasta 46,12 euros»
    const percent = tokens.sign(i - 1) === COMMA ? i - 2 : i - 1;
    return tokens.sign(percent) === PERCENT || this.#isInSentence(tokens, i, this.#changes);
  }

  /** Whether a verb of change stands right before an amount at token `i`: “slipped $1.20 to $81.40”. */
  isChange(tokens: Tokens, i: number): boolean {
    const from = this.#boundsBefore.endingAt(tokens, i)?.start ?? i;
    return this.#changes.at(tokens, from - 1) !== undefined || this.#changes.at(tokens, from - 2) !== undefined;
  }

  /** Whether a form of «weigh» stands before token `i` in its sentence. */
  isWeighed(tokens: Tokens, i: number): boolean {
    return this.#isInSentence(tokens, i, this.#weighing);
  }

  /** Whether a word of matches and tables stands before token `start` in its sentence, or soon behind token `end`. */
  isScored(tokens: Tokens, start: number, end: number): boolean {
    for (let at = end; at < tokens.count && at < end + SOON; at++) if (this.#scoring.at(tokens, at)) return true;
    return this.#isInSentence(tokens, start, this.#scoring);
  }

  /** Whether a word of polls stands before token `start` in its sentence, or soon behind token `end`. */
  isPolled(tokens: Tokens, start: number, end: number): boolean {
    for (let at = end; at < tokens.count && at < end + SOON; at++) if (this.#polling.at(tokens, at)) return true;
    return this.#isInSentence(tokens, start, this.#polling);
  }

  /** Whether what stands before token `start` in its sentence is told in basis points. */
  isSpread(tokens: Tokens, start: number): boolean {
    return this.#isInSentence(tokens, start, this.#spreads);
  }

  /** Whether a percentage is told behind token `end` as what was reached: «0,3 puntos, hasta el 4,1 %». */
  reachesPercent(tokens: Tokens, end: number): boolean {
    const link = this.#reaching.at(tokens, tokens.sign(end) === COMMA ? end + 1 : end);
    if (!link || !tokens.is(link.end, DIGITS)) return false;
    for (let at = link.end + 1; at < tokens.count && at < link.end + SOON; at++) {
      if (tokens.sign(at) === PERCENT || this.measures.named(tokens, at)?.value.is === 'percent') return true;
      if (tokens.is(at, WORD)) return false;
    }
    return false;
  }

  /** Currencies of the countries that a text names, where another currency has the same name (ISO 4217). */
  currenciesOfCountries(tokens: Tokens): readonly string[] {
    const begins = this.#countryBegins;
    // most texts name no country
    if ((tokens.seen & begins) === 0 || this.#shared.size === 0) return none;
    let found: string[] | undefined;
    const { marks, count } = tokens;
    for (let i = 0; i < count; i++) {
      if (((marks[i] as number) & begins) === 0) continue;
      const country = this.#countries.at(tokens, i);
      const code = country && regionCurrency.get(country.value);
      if (!code || !this.#shared.has(code)) continue;
      found ??= [];
      found.push(code);
      i = country.end - 1;
    }
    return found ?? none;
  }

  #isInSentence(tokens: Tokens, i: number, words: Phrases<true>): boolean {
    for (let at = i - 1; at >= 0 && at > i - REACH; at--) {
      if (words.at(tokens, at)) return true;
      if (tokens.sign(at) === STOP && !tokens.joined(at + 1)) return false;
    }
    return false;
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
