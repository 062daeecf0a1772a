import type { AmountWords } from '../languages/types.js';
import { Phrases } from '../words/phrases.js';
import { ALL_CAPITALS, CAPITAL, JOINED, NEW_LINE, PUNCTUATION, type Tokens, WORD } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';

const HYPHEN = 0x2d;
/** How many words behind a number the noun may stand. */
const REACH = 4;
const MILLION = 6;

/** Finds what a number counts, in one language. */
export class CountedNouns {
  /** Whether the language shortens its magnitudes before nouns at all. */
  readonly hasMasses: boolean;
  readonly #functionWords: Phrases<true>;
  /** Countries and their people: «dos bancos suizos», “six Russian banks”. */
  readonly #countries: Phrases<string>;
  readonly #of: Phrases<true>;
  readonly #adjectives: Phrases<true>;
  readonly #irregular: Phrases<true>;
  readonly #nominals: Phrases<true>;
  readonly #masses: Phrases<true>;
  readonly #plurals: readonly string[];
  readonly #nounEndings: readonly string[];
  readonly #peopleEndings: readonly string[];
  readonly #capitals: boolean;
  readonly #millionsTakeOf: boolean;

  constructor(
    words: AmountWords,
    functionWords: Phrases<true>,
    countries: Phrases<string>,
    vocabulary: Vocabulary,
    scratch: Tokens,
  ) {
    const set = (list: string): Phrases<true> => new Phrases<true>(vocabulary, scratch).add(list, true);
    const spaced = (list = ''): Phrases<true> => set(list.trim().split(/\s+/).join('|'));
    this.#functionWords = functionWords;
    this.#countries = countries;
    this.#of = set(words.of);
    this.#adjectives = spaced(words.adjectives);
    this.#irregular = spaced(words.plurals?.irregular);
    this.#nominals = spaced(words.nominals);
    this.#masses = spaced(words.masses);
    this.hasMasses = words.masses !== undefined;
    this.#plurals = words.plurals?.endings.split(' ') ?? [];
    this.#peopleEndings = words.peopleEndings?.split(' ') ?? [];
    this.#nounEndings = words.nounEndings?.split(' ') ?? [];
    this.#capitals = words.capitalNouns ?? false;
    this.#millionsTakeOf = words.millionsTakeOf ?? false;
  }

  /**
   * The noun that is counted, from token `i` on; behind a `power` of ten above 0 a linking word may come first.
   * `definite`: an article stands before the number, so that an adjective alone counts nothing («los tres grandes»).
   */
  at(tokens: Tokens, i: number, power: number, definite = false): string | undefined {
    const link = power > 0 ? this.#of.at(tokens, i) : undefined;
    if (!link && power >= MILLION && this.#millionsTakeOf) return undefined;
    const at = link?.end ?? i;
    // what is joined to a linking word stands behind its apostrophe («d'habitants»)
    if (!tokens.is(at, WORD) || (!link && tokens.has(at, JOINED) && at > 0)) return undefined;
    if (this.#capitals) return this.#capitalNoun(tokens, at);
    return this.#plurals.length > 0 ? this.#lastNoun(tokens, at) : this.#firstNoun(tokens, at, definite);
  }

  /** Whether a noun that is counted by the million starts at token `i` or behind a linking word: “1.5m people”. */
  isMass(tokens: Tokens, i: number): boolean {
    return this.#masses.at(tokens, this.#of.at(tokens, i)?.end ?? i) !== undefined;
  }

  /** Whether people of a country are named at token `i`: “Twelve Germans”. */
  isNationality(tokens: Tokens, i: number): boolean {
    return this.#countries.at(tokens, i)?.end === i + 1 && this.isPlural(tokens, i);
  }

  /** Whether the word at token `i` looks like a plural. */
  isPlural(tokens: Tokens, i: number): boolean {
    if (!tokens.is(i, WORD)) return false;
    const word = tokens.slice(i);
    const ends = (ending: string): boolean => word.length > ending.length && word.endsWith(ending);
    return this.#irregular.at(tokens, i) !== undefined || this.#plurals.some(ends) || this.#nounEndings.some(ends);
  }

  /** Adjectives stand behind: the noun comes first, but for a few. */
  #firstNoun(tokens: Tokens, from: number, definite: boolean): string | undefined {
    let at = from;
    // «siete jóvenes de Istmina», «veinte españoles en la nieve»: an adjective with no noun behind it is the noun
    let alone: string | undefined;
    for (let steps = 0; steps < REACH; steps++) {
      if (!tokens.is(at, WORD) || (tokens.has(at, NEW_LINE) && steps > 0)) return alone;
      const people = this.#countries.at(tokens, at);
      // «3 000 Français»
      if (people && tokens.has(at, CAPITAL) && this.#isPeople(tokens, at)) return tokens.slice(at);
      const adjective = tokens.hyphenated(at + 1) ? undefined : (this.#adjectives.at(tokens, at) ?? people);
      if (adjective && (!tokens.has(at, CAPITAL) || people)) {
        const word = tokens.slice(at);
        if (!definite && !tokens.has(at, CAPITAL) && this.#endsAsNoun(word)) alone ??= word;
        at = adjective.end;
        continue;
      }
      if (this.#functionWords.at(tokens, at)) return alone;
      return this.#noun(tokens, at, definite) ?? alone;
    }
    return alone;
  }

  #isPeople(tokens: Tokens, i: number): boolean {
    const word = tokens.slice(i);
    return this.#peopleEndings.some((ending) => word.endsWith(ending));
  }

  /** The noun at token `i`, with what hangs on it by a hyphen: «caminhões-pipa», «ex-gerentes»; «los 27 Estados». */
  #noun(tokens: Tokens, i: number, definite: boolean): string | undefined {
    let end = i + 1;
    while (tokens.hyphenated(end) && tokens.is(end + 1, WORD)) end += 2;
    const capital = tokens.has(i, CAPITAL) && !isShouted(tokens, i);
    if (capital && (!definite || tokens.has(i, NEW_LINE) || this.#nounEndings.length === 0)) return undefined;
    const ends = this.#endsAsNoun(tokens.slice(i)) || (end > i + 1 && this.#endsAsNoun(tokens.slice(end - 1)));
    return ends && (tokens.end[end - 1] as number) - (tokens.start[i] as number) > 1
      ? tokens.textOf(i, end)
      : undefined;
  }

  #endsAsNoun(word: string): boolean {
    const endings = this.#nounEndings;
    if (endings.length === 0) return true;
    const lower = word.toLowerCase();
    return endings.some((ending) => lower.endsWith(ending));
  }

  /** Adjectives and names stand before: the noun is the first plural. */
  #lastNoun(tokens: Tokens, from: number): string | undefined {
    let at = from;
    // “four Grammys in February”: a name in the plural, where no noun stands behind it
    let named: string | undefined;
    for (let steps = 0; steps < REACH; steps++) {
      if (!tokens.is(at, WORD) || (tokens.has(at, NEW_LINE) && steps > 0)) return named;
      const people = this.#countries.at(tokens, at);
      const known = people !== undefined || this.#functionWords.at(tokens, at) !== undefined;
      // “eight used A380 aircraft”, “two US-based companies”
      if (tokens.has(at, CAPITAL) && (continues(tokens, at + 1) || !known)) {
        if (
          !continues(tokens, at + 1) &&
          this.#plurals.some((ending) => tokens.slice(at).toLowerCase().endsWith(ending))
        )
          named ??= tokens.slice(at);
        do at++;
        while (continues(tokens, at));
        continue;
      }
      const titled = tokens.is(people?.end ?? at, WORD) && tokens.has(people?.end ?? at, CAPITAL);
      if (people && !titled && !this.#goesOn(tokens, people.end)) return tokens.textOf(at, people.end);
      const adjective = this.#adjectives.at(tokens, at) ?? people;
      if (adjective && (!tokens.has(at, CAPITAL) || people)) {
        at = adjective.end;
        continue;
      }
      if (this.#functionWords.at(tokens, at)) return named;
      // “full-time jobs”
      if (tokens.sign(at + 1) === HYPHEN && tokens.joined(at + 1)) {
        at += 3;
        continue;
      }
      const word = tokens.slice(at);
      if (word.length < 2) return named;
      // «collega's»
      const s = tokens.is(at + 2, WORD) && tokens.joined(at + 1) && tokens.joined(at + 2);
      if (s && this.#plurals.includes(tokens.textOf(at + 1, at + 3).replace('’', "'")))
        return tokens.textOf(at, at + 3);
      if (this.#nominals.at(tokens, at) && !this.#goesOn(tokens, at + 1)) return word;
      if (this.#irregular.at(tokens, at) || this.#plurals.some((ending) => word.endsWith(ending))) return word;
      at++;
    }
    return named;
  }

  /** Nouns are capitalised: the noun is the first capitalised word, with what hangs on it («30 000 VW-Arbeiter»). */
  #capitalNoun(tokens: Tokens, from: number): string | undefined {
    let at = from;
    for (let steps = 0; steps < REACH; steps++) {
      if (!tokens.is(at, WORD) || (tokens.has(at, NEW_LINE) && steps > 0)) return undefined;
      if (tokens.has(at, CAPITAL)) {
        if (tokens.has(at, ALL_CAPITALS) && !continues(tokens, at + 1)) return undefined;
        let end = at + 1;
        while (continues(tokens, end)) end++;
        return tokens.textOf(at, end);
      }
      if (this.#functionWords.at(tokens, at)) return undefined;
      at++;
      while (continues(tokens, at)) at++;
    }
    return undefined;
  }

  #goesOn(tokens: Tokens, at: number): boolean {
    return tokens.is(at, WORD) && !tokens.has(at, CAPITAL) && !this.#functionWords.at(tokens, at);
  }
}

/** Whether the word at token `i` stands in a line in capitals, where they say nothing: «A TRES EXFUNCIONARIOS POR». */
export function isShouted(tokens: Tokens, i: number): boolean {
  const capitals = (at: number): boolean => tokens.is(at, WORD) && tokens.has(at, ALL_CAPITALS);
  if (!capitals(i) || (tokens.end[i] as number) - (tokens.start[i] as number) < 4) return false;
  return capitals(i + 1) || (capitals(i - 1) && capitals(i - 2));
}

/** Whether token `i` belongs to the same word as the one before: A380, US-based. */
const continues = (tokens: Tokens, i: number): boolean =>
  tokens.joined(i) && (!tokens.is(i, PUNCTUATION) || tokens.sign(i) === HYPHEN);
