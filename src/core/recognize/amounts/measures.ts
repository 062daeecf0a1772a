import {
  currencyCodes,
  currencySigns,
  isLettersOnly,
  regionCurrency,
  scaledCurrencies,
} from '../languages/shared/currencies.js';
import { denominatorSymbols, unitSymbols } from '../languages/shared/units.js';
import type { AmountWords } from '../languages/types.js';
import { type Match, Phrases } from '../words/phrases.js';
import { ALL_CAPITALS, DIGITS, JOINED, PUNCTUATION, type Tokens, WORD } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Measure } from './mention.js';

const HYPHEN = 0x2d;
const SLASH = 0x2f;
const CARBON_DIOXIDE = 'CO2|CO₂|CO2e|CO₂e|CO2eq|CO₂eq|CO2-eq|CO₂-eq';
const LETTER_TEMPERATURES: ReadonlySet<string> = new Set(['C', 'F']);
const isApostrophe = (sign: number): boolean => sign === 0x27 || sign === 0x2019;
const WEIGHT = /^(?:[kMG]?[tg]|\[s?ton_av\])$/;

/** Words and signs that say what a number measures, in one language. */
export class Measures {
  /** Signs and codes that stand before or behind a number. */
  readonly #signs: Phrases<Measure>;
  /** Names that stand behind, and in some languages before. */
  readonly #names: Phrases<Measure>;
  readonly #namesBefore: boolean;
  readonly #symbols: Phrases<Measure>;
  /** Symbols of units below a stroke: the h of km/h. */
  readonly #denominators: Phrases<string>;
  readonly #index: Phrases<Measure>;
  /** Signs of hundredths, joined to the digits. */
  readonly #subunitSigns: Phrases<Measure>;
  /** Adjectives and names of countries, by ISO 3166-1 code («mexicanos»). */
  readonly #countries: Phrases<string>;
  readonly #of: Phrases<true>;
  readonly #functionWords: Phrases<true>;
  readonly #afterSymbols: Phrases<true>;
  readonly #carbonDioxide: Phrases<true>;
  /** Marks what a measure behind a number may begin with. */
  readonly begins: number;

  constructor(
    words: AmountWords,
    functionWords: Phrases<true>,
    countries: Phrases<string>,
    vocabulary: Vocabulary,
    scratch: Tokens,
  ) {
    const table = (ends: 'ends' | 'starts' = 'starts'): Phrases<Measure> => new Phrases(vocabulary, scratch, ends);
    const set = (list: string): Phrases<true> => new Phrases<true>(vocabulary, scratch).add(list, true);
    this.#namesBefore = words.namesBefore ?? false;
    const behind = this.#namesBefore ? 'ends' : 'starts';
    this.#signs = filled(table('ends'), addSigns, words);
    this.#names = filled(table(behind), addNames, words);
    this.#subunitSigns = filled(table(), addSubunitSigns, words);
    this.#index = table().add(words.indexPoints, { is: 'unit', code: '{point}' });
    this.#symbols = filled(table(behind), addSymbols, words);
    this.#denominators = filled(new Phrases<string>(vocabulary, scratch), addDenominators, words);
    this.#countries = countries;
    this.#of = set(words.of);
    this.#functionWords = functionWords;
    this.#afterSymbols = set((words.afterSymbols ?? '').trim().split(/\s+/).join('|'));
    this.#carbonDioxide = set(CARBON_DIOXIDE).add(words.carbonDioxide ?? '', true);
    this.begins = vocabulary.addMark();
    for (const phrases of [this.#signs, this.#subunitSigns, this.#names, this.#symbols, this.#index, this.#countries])
      phrases.mark(this.begins);
  }

  /** Codes of the currencies that have a name in common with others. */
  sharedCurrencies(): ReadonlySet<string> {
    const shared = new Set<string>();
    for (const measure of this.#names.values()) {
      if (measure.is !== 'money' || measure.hundredths || measure.codes.length < 2) continue;
      for (const code of measure.codes) shared.add(code);
    }
    return shared;
  }

  /** Marks the linking words. */
  markLinks(mark: number): void {
    this.#of.mark(mark);
  }

  /** Currency sign or code that ends before token `i`: the one in «US$5». */
  before(tokens: Tokens, i: number): Match<Measure> | undefined {
    const sign = this.#signs.endingAt(tokens, i);
    return sign || !this.#namesBefore ? sign : (this.#names.endingAt(tokens, i) ?? this.#symbols.endingAt(tokens, i));
  }

  /** The linking word at token `i` («de», “of”). */
  link(tokens: Tokens, i: number): Match<true> | undefined {
    return this.#of.at(tokens, i);
  }

  /** What stands behind a number, from token `i` on; a hyphen may come first (“100-megawatt”). */
  behind(tokens: Tokens, i: number, digits: boolean): Match<Measure> | undefined {
    const hyphen = tokens.sign(i) === HYPHEN && tokens.joined(i) && tokens.joined(i + 1);
    const at = hyphen ? i + 1 : i;
    if (!tokens.marked(at, this.begins)) return undefined;
    const money = this.#money(tokens, at);
    if (money) return money;
    const cents = digits && tokens.joined(at) ? this.#subunitSigns.at(tokens, at) : undefined;
    if (cents && !(tokens.joined(cents.end) && tokens.is(cents.end, WORD))) return cents;
    const named = this.named(tokens, at);
    const symbol = this.symbol(tokens, at, digits);
    // «km/h» and not the name «km»
    if (symbol && symbol.end > (named?.end ?? 0)) return symbol;
    // petabytes and no basis points
    if (symbol && named?.value.is === 'points' && tokens.has(at, ALL_CAPITALS)) return symbol;
    return named ?? this.#index.at(tokens, at);
  }

  /** A measure whose name, not its symbol, starts at token `i`. */
  named(tokens: Tokens, i: number): Match<Measure> | undefined {
    const named = this.#names.at(tokens, i);
    return named && this.#carbon(tokens, named);
  }

  /** A symbol at token `i`; behind numbers in words only one that is no initial or acronym: «diez km», not «dos CV». */
  symbol(tokens: Tokens, i: number, digits: boolean): Match<Measure> | undefined {
    const symbol = this.#symbols.at(tokens, i);
    if (!symbol || !this.#standsAlone(tokens, symbol)) return undefined;
    // “12C”, but not “a grade of 5 C”
    if (symbol.value.is === 'unit' && LETTER_TEMPERATURES.has(tokens.slice(i)) && !tokens.joined(i)) return undefined;
    // «en 843 l'empire»: an article before its apostrophe
    const next = tokens.joined(symbol.end) && tokens.joined(symbol.end + 1) && tokens.is(symbol.end + 1, WORD);
    if (next && isApostrophe(tokens.sign(symbol.end))) return undefined;
    const plain = (tokens.end[symbol.end - 1] as number) - (tokens.start[i] as number) > 1;
    if (!digits && symbol.value.is === 'unit' && (!plain || tokens.has(i, ALL_CAPITALS))) return undefined;
    return this.#quotient(tokens, this.#carbon(tokens, symbol));
  }

  /** Money behind a number: sign, code or name, with the adjective of a country behind or before it. */
  #money(tokens: Tokens, at: number): Match<Measure> | undefined {
    const sign = this.#signs.at(tokens, at);
    const name = this.#names.at(tokens, at);
    // «lei» is a sign too, but «lei rumeni» is a name
    const longer = name?.value.is === 'money' && name.end > (sign?.end ?? 0);
    if (sign && !longer && !this.#belongsToNext(tokens, sign)) return sign;
    if (name?.value.is === 'money') {
      if (name.value.hundredths) return this.#cents(tokens, name, name.value.codes);
      const country = this.#countries.at(tokens, name.end);
      const code = country && this.#codeOf(country.value, name.value.codes);
      return code ? { value: { is: 'money', codes: [code] }, start: at, end: country.end } : name;
    }
    const country = this.#countries.at(tokens, at);
    const after = country && this.#names.at(tokens, country.end);
    if (after?.value.is !== 'money') return undefined;
    const code = this.#codeOf(country?.value as string, after.value.codes);
    return code ? { value: { is: 'money', codes: [code] }, start: at, end: after.end } : undefined;
  }

  /** «centavos de dólar»: hundredths that say of what. */
  #cents(tokens: Tokens, cents: Match<Measure>, codes: readonly string[]): Match<Measure> {
    const link = this.#of.at(tokens, cents.end);
    const whole = link && this.#names.at(tokens, link.end);
    if (whole?.value.is !== 'money' || !whole.value.codes.some((code) => codes.includes(code))) return cents;
    return { value: { ...whole.value, hundredths: true }, start: cents.start, end: whole.end };
  }

  #codeOf(country: string, codes: readonly string[]): string | undefined {
    const code = regionCurrency.get(country);
    return code && codes.includes(code) ? code : undefined;
  }

  /** A sign between two numbers belongs to the one it touches: «10 $20». */
  #belongsToNext(tokens: Tokens, sign: Match<Measure>): boolean {
    const touches = tokens.has(sign.end, JOINED) && tokens.kind[sign.end] === DIGITS;
    return touches && !tokens.has(sign.start, JOINED);
  }

  /** «toneladas de CO2»: the substance is part of the unit. */
  #carbon(tokens: Tokens, match: Match<Measure>): Match<Measure> {
    if (match.value.is !== 'unit' || !WEIGHT.test(match.value.code)) return match;
    const substance = this.#carbonDioxide.at(tokens, this.#of.at(tokens, match.end)?.end ?? match.end);
    if (!substance || (tokens.joined(substance.end) && tokens.is(substance.end, WORD))) return match;
    return { value: { is: 'unit', code: `${match.value.code}{CO2}` }, start: match.start, end: substance.end };
  }

  /** A unit over another: Bq/kg, l/m². */
  #quotient(tokens: Tokens, match: Match<Measure>): Match<Measure> {
    const { end, value } = match;
    if (value.is !== 'unit' || tokens.sign(end) !== SLASH || !tokens.joined(end) || !tokens.joined(end + 1))
      return match;
    const below = this.#denominators.at(tokens, end + 1);
    if (!below || (tokens.joined(below.end) && !tokens.is(below.end, PUNCTUATION))) return match;
    return { value: { is: 'unit', code: `${value.code}/${below.value}` }, start: match.start, end: below.end };
  }

  /** A symbol that is also a common word («ha», “in”) counts only where a word would make no sense. */
  #standsAlone(tokens: Tokens, symbol: Match<Measure>): boolean {
    const { end } = symbol;
    if (end < tokens.count && tokens.joined(end) && tokens.kind[end] !== PUNCTUATION) return false;
    if (symbol.end - symbol.start > 1 || !this.#functionWords.at(tokens, symbol.start)) return true;
    // “got one in 2015”
    if (!tokens.is(end, WORD)) return !tokens.is(end, DIGITS);
    return this.#of.at(tokens, end) !== undefined || this.#afterSymbols.at(tokens, end) !== undefined;
  }
}

/** A list with what the language has for it, where the build did not write it down. */
function filled<T>(
  phrases: Phrases<T>,
  fill: (phrases: Phrases<T>, words: AmountWords) => void,
  words: AmountWords,
): Phrases<T> {
  if (!phrases.isComplete) fill(phrases, words);
  return phrases;
}

function addSigns(phrases: Phrases<Measure>, words: AmountWords): void {
  for (const [signs, codes] of Object.entries({ ...currencySigns, ...words.signs })) {
    const measure: Measure = { is: 'money', codes: codes.split(' ') };
    for (const sign of signs.split('|')) {
      phrases.add(sign, measure, { exact: true });
      // AUD$, aud$
      if (!isLettersOnly(sign) && sign !== sign.toLowerCase()) {
        phrases.add(sign.toLowerCase(), measure, { exact: true });
      }
    }
  }
  for (const code of currencyCodes.split(' ')) phrases.add(code, { is: 'money', codes: [code] }, { exact: true });
}

function addNames(phrases: Phrases<Measure>, words: AmountWords): void {
  const weights = weightsOf(words.weights ?? {});
  for (const [names, list] of Object.entries(words.currencies)) {
    const codes = list.split(' ');
    const money: Measure = { is: 'money', codes };
    for (const name of names.split('|')) {
      const weight = weights.get(name);
      phrases.add(name, weight ? { is: 'money', codes, weight } : money);
    }
  }
  for (const [names, codes] of Object.entries(words.subunits)) {
    phrases.add(names, { is: 'money', codes: codes.split(' '), hundredths: true });
  }
  phrases.add(words.percent, { is: 'percent' });
  phrases.add(words.points, { is: 'points', power: 0 });
  phrases.add(words.basisPoints, { is: 'points', power: -2 });
  for (const [names, code] of Object.entries(words.units)) phrases.add(names, { is: 'unit', code });
}

function addSubunitSigns(phrases: Phrases<Measure>, words: AmountWords): void {
  for (const [signs, codes] of Object.entries(words.subunitSigns ?? {})) {
    phrases.add(signs, { is: 'money', codes: codes.split(' '), hundredths: true }, { exact: true });
  }
}

/** Symbols of units; of two meanings, the language's own comes first. */
const symbolsOf = (words: AmountWords): readonly (readonly [symbols: string, code: string])[] => [
  ...Object.entries(words.symbols ?? {}),
  ...Object.entries(unitSymbols),
];

function addSymbols(phrases: Phrases<Measure>, words: AmountWords): void {
  for (const [symbols, code] of symbolsOf(words)) phrases.add(symbols, { is: 'unit', code }, { exact: true });
  for (const [abbreviations, [codes, power]] of Object.entries({ ...scaledCurrencies, ...words.scaledCurrencies })) {
    phrases.add(abbreviations, { is: 'money', codes: codes.split(' '), power }, { exact: true });
  }
}

function addDenominators(phrases: Phrases<string>, words: AmountWords): void {
  for (const [symbols, code] of [...symbolsOf(words), ...Object.entries(denominatorSymbols)]) {
    phrases.add(symbols, code, { exact: true });
  }
}

/** UCUM codes of the weights that have the name of a currency, by that name. */
function weightsOf(weights: NonNullable<AmountWords['weights']>): ReadonlyMap<string, string> {
  return new Map(Object.entries(weights).flatMap(([names, code]) => names.split('|').map((name) => [name, code])));
}
