import { currencyCodes, currencySigns, regionCurrency } from '../languages/shared/currencies.js';
import { unitSymbols } from '../languages/shared/units.js';
import type { AmountWords } from '../languages/types.js';
import { type Match, Phrases } from '../words/phrases.js';
import { JOINED, PUNCTUATION, type Tokens, WORD } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Measure } from './mention.js';

const HYPHEN = 0x2d;
const CO2 = /^(co2|co₂)(e|eq)?$/iu;

/** Words and signs that say what a number measures, in one language. */
export class Measures {
  /** Signs and codes that stand before or behind a number. */
  readonly #signs: Phrases<Measure>;
  /** Names that stand behind, and in some languages before. */
  readonly #names: Phrases<Measure>;
  readonly #namesBefore: boolean;
  readonly #symbols: Phrases<Measure>;
  readonly #index: Phrases<Measure>;
  /** Signs of hundredths, joined to the digits. */
  readonly #subunitSigns: Phrases<Measure>;
  /** Adjectives and names of countries, by ISO 3166-1 code («mexicanos»). */
  readonly #countries: Phrases<string>;
  readonly #of: Phrases<true>;
  readonly #functionWords: Phrases<true>;

  constructor(
    words: AmountWords,
    functionWords: Phrases<true>,
    countries: Phrases<string>,
    vocabulary: Vocabulary,
    scratch: Tokens,
  ) {
    const table = (ends: 'ends' | 'starts' = 'starts'): Phrases<Measure> => new Phrases(vocabulary, scratch, ends);
    this.#signs = table('ends');
    for (const [signs, codes] of Object.entries(currencySigns)) {
      this.#signs.add(signs, { is: 'money', codes: codes.split(' ') }, { exact: true });
    }
    for (const code of currencyCodes.split(' ')) this.#signs.add(code, { is: 'money', codes: [code] }, { exact: true });
    for (const [signs, codes] of Object.entries(words.signs ?? {})) {
      this.#signs.add(signs, { is: 'money', codes: codes.split(' ') }, { exact: true });
    }
    this.#namesBefore = words.namesBefore ?? false;
    this.#names = table(this.#namesBefore ? 'ends' : 'starts');
    for (const [names, codes] of Object.entries(words.currencies)) {
      this.#names.add(names, { is: 'money', codes: codes.split(' ') });
    }
    this.#subunitSigns = table();
    for (const [signs, codes] of Object.entries(words.subunitSigns ?? {})) {
      this.#subunitSigns.add(signs, { is: 'money', codes: codes.split(' '), hundredths: true }, { exact: true });
    }
    for (const [names, codes] of Object.entries(words.subunits)) {
      this.#names.add(names, { is: 'money', codes: codes.split(' '), hundredths: true });
    }
    this.#names.add(words.percent, { is: 'percent' });
    this.#names.add(words.points, { is: 'points', power: 0 });
    this.#names.add(words.basisPoints, { is: 'points', power: -2 });
    for (const [names, code] of Object.entries(words.units)) this.#names.add(names, { is: 'unit', code });
    this.#index = table().add(words.indexPoints, { is: 'unit', code: '{point}' });
    this.#symbols = table();
    for (const [symbols, code] of Object.entries(unitSymbols)) {
      this.#symbols.add(symbols, { is: 'unit', code }, { exact: true });
    }
    for (const [symbols, code] of Object.entries(words.symbols ?? {})) {
      this.#symbols.add(symbols, { is: 'unit', code }, { exact: true });
    }
    this.#countries = countries;
    this.#of = new Phrases<true>(vocabulary, scratch).add(words.of, true);
    this.#functionWords = functionWords;
  }

  /** Currency sign or code that ends before token `i`: the one in «US$5». */
  before(tokens: Tokens, i: number): Match<Measure> | undefined {
    return this.#signs.endingAt(tokens, i) ?? (this.#namesBefore ? this.#names.endingAt(tokens, i) : undefined);
  }

  /** The linking word at token `i` («de», “of”). */
  link(tokens: Tokens, i: number): Match<true> | undefined {
    return this.#of.at(tokens, i);
  }

  /** What stands behind a number, from token `i` on; a hyphen may come first (“100-megawatt”). */
  behind(tokens: Tokens, i: number, digits: boolean): Match<Measure> | undefined {
    const hyphen = tokens.sign(i) === HYPHEN && tokens.joined(i) && tokens.joined(i + 1);
    const at = hyphen ? i + 1 : i;
    const money = this.#money(tokens, at);
    if (money) return money;
    const cents = digits && tokens.joined(at) ? this.#subunitSigns.at(tokens, at) : undefined;
    if (cents && !(tokens.joined(cents.end) && tokens.is(cents.end, WORD))) return cents;
    const named = this.#names.at(tokens, at);
    if (named) return this.#carbon(tokens, named);
    const symbol = digits ? this.#symbols.at(tokens, at) : undefined;
    if (symbol && this.#standsAlone(tokens, symbol)) return this.#carbon(tokens, symbol);
    return this.#index.at(tokens, at);
  }

  /** Money behind a number: sign, code or name, with the adjective of a country behind or before it. */
  #money(tokens: Tokens, at: number): Match<Measure> | undefined {
    const sign = this.#signs.at(tokens, at);
    if (sign && !this.#belongsToNext(tokens, sign)) return sign;
    const name = this.#names.at(tokens, at);
    if (name?.value.is === 'money') {
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

  #codeOf(country: string, codes: readonly string[]): string | undefined {
    const code = regionCurrency.get(country);
    return code && codes.includes(code) ? code : undefined;
  }

  /** A sign between two numbers belongs to the one it touches: «10 $20». */
  #belongsToNext(tokens: Tokens, sign: Match<Measure>): boolean {
    const touches = tokens.has(sign.end, JOINED) && tokens.kind[sign.end] === 2;
    return touches && !tokens.has(sign.start, JOINED);
  }

  /** «toneladas de CO2»: the substance is part of the unit. */
  #carbon(tokens: Tokens, match: Match<Measure>): Match<Measure> {
    if (match.value.is !== 'unit' || !/^(k|M|G)?(t|g)$/.test(match.value.code)) return match;
    const link = this.#of.at(tokens, match.end);
    const at = link?.end ?? match.end;
    if (!tokens.is(at, WORD)) return match;
    for (let end = at + 1; end <= at + 3 && end <= tokens.count; end++) {
      if (CO2.test(tokens.textOf(at, end)) && !(end < tokens.count && tokens.joined(end) && tokens.is(end, WORD))) {
        return { value: { is: 'unit', code: `${match.value.code}{CO2}` }, start: match.start, end };
      }
    }
    return match;
  }

  /** A symbol that is also a common word («ha», “in”) counts only where a word would make no sense. */
  #standsAlone(tokens: Tokens, symbol: Match<Measure>): boolean {
    const { end } = symbol;
    if (end < tokens.count && tokens.joined(end) && tokens.kind[end] !== PUNCTUATION) return false;
    if (symbol.end - symbol.start > 1 || !this.#functionWords.at(tokens, symbol.start)) return true;
    return !tokens.is(end, WORD) || this.#of.at(tokens, end) !== undefined;
  }
}
