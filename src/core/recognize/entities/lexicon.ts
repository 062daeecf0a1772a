import type { EntityType } from '../../facts.js';
import type { LanguagePack } from '../languages/types.js';
import type { RegistryEntry } from '../options.js';
import { CAPITAL, JOINED, type Tokens } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { countryId } from './country-ids.js';
import type { NameData } from './name-file.js';
import { NameTable } from './name-table.js';
import { WordClasses } from './word-classes.js';

export const ARTICLE = 1 << 0;
export const OF = 1 << 1;
export const AND = 1 << 2;
export const INSIDE = 1 << 3;
export const AT = 1 << 4;
/** Nouns of the four kinds. */
export const PERSON = 1 << 5;
export const ORGANIZATION = 1 << 6;
export const PLACE = 1 << 7;
export const OTHER = 1 << 8;
export const SAYING = 1 << 9;
export const ACTING = 1 << 10;
export const AGE = 1 << 11;
/** Capitalised by spelling rules, a name of nobody. */
export const CAPITALIZED = 1 << 12;
/** Frequent at the start of a sentence. */
export const COMMON = 1 << 13;
export const FIRST_NAME = 1 << 14;
export const PARTICLE = 1 << 15;
export const LEGAL_FORM = 1 << 16;
export const ABBREVIATED_TITLE = 1 << 17;
export const NUMBERED = 1 << 18;
export const DOMAIN = 1 << 19;
export const DEMONYM = 1 << 20;
export const FUNCTION = 1 << 21;

/** Closes the names of companies in any language, and is no noun of the language. */
export const TAIL = 1 << 22;

export const WHO = 1 << 23;
export const SYMBOL = 1 << 24;
export const AUXILIARY = 1 << 26;
/** Begins the names of places: «San Cibrao». */
export const SAINT = 1 << 27;
/** Written small behind a hyphen in a first name: Kai-shek, Jong-un. */
export const SECOND_PART = 1 << 28;
/** A tail that may be left out: «Norlux Airlines» … «Norlux». */
export const GENERIC = 1 << 29;

export const HEAD = ORGANIZATION | PLACE | OTHER;

/** A name that the lists or the newsroom's registry know. */
export interface KnownName {
  readonly type: Exclude<EntityType, 'unknown'>;
  /** The usual name. */
  readonly name: string;
  /** Wikidata QID. */
  readonly id?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly isCountry?: true;
  /** From the registry: overrules all evidence. */
  readonly registered?: true;
}

/** What names take on in a sentence, the longer before the shorter. */
export interface CaseEndings {
  /** At the end of a name: «Hessens». */
  readonly genitive: readonly string[];
  /** Of the words before the last, in names that are no people's: «Europäischen Parlaments». */
  readonly adjective: readonly string[];
}

/** The words of a language that matter to names, as bits of word numbers, and the names that are known. */
export class NameLexicon {
  readonly known = new NameTable<KnownName>();
  /** Further forms of known names; unlike `known` they tell the model nothing. */
  readonly forms = new NameTable<KnownName>();
  readonly endings: CaseEndings;
  /** Endings that words of the dictionary also have. */
  readonly inflections: readonly string[];
  /** What stands between two names of one person or thing, in lower case. */
  readonly aliases: ReadonlySet<string>;
  /** Hashes of words beside a surname that is that of several people. */
  readonly families: ReadonlySet<number>;
  readonly #nationalities: (readonly [country: string, words: string])[] = [];
  #demonyms: NameTable<KnownName> | undefined;
  readonly #classes = new WordClasses();
  readonly #vocabulary: Vocabulary;
  readonly #scratch: Tokens;

  constructor(
    { words, shared }: Pick<NameData, 'words' | 'shared'>,
    { functionWords, countries, cities }: Pick<LanguagePack, 'functionWords' | 'countries' | 'cities'>,
    vocabulary: Vocabulary,
    scratch: Tokens,
  ) {
    this.#vocabulary = vocabulary;
    this.#scratch = scratch;
    this.endings = { genitive: listOf(words.genitive), adjective: listOf(words.adjective) };
    this.inflections = listOf(words.inflections);
    this.aliases = new Set(words.aliases?.split('|'));
    this.families = this.#hashes(words.families);
    this.#mark(words.articles, ARTICLE);
    this.#mark(words.of, OF);
    this.#mark(words.and, AND);
    this.#mark(words.inside, INSIDE);
    this.#mark(words.at, AT);
    this.#mark(words.people, PERSON);
    this.#mark(words.organizations, ORGANIZATION);
    this.#mark(shared.companyTails, TAIL);
    this.#mark(shared.genericTails, GENERIC | TAIL);
    this.#mark(words.places, PLACE);
    this.#mark(words.others, OTHER);
    this.#mark(words.saying, SAYING);
    this.#mark(words.acting, ACTING);
    this.#mark(words.auxiliaries, AUXILIARY);
    this.#mark(words.who, WHO);
    this.#mark(shared.saints, SAINT);
    this.#mark(shared.symbols, SYMBOL);
    this.#mark(words.age, AGE);
    this.#mark(words.capitalized, CAPITALIZED);
    this.#mark(words.common, COMMON);
    this.#mark(functionWords, FUNCTION | COMMON);
    this.#mark(words.firstNames, FIRST_NAME, true);
    this.#mark(shared.firstNames, FIRST_NAME, true);
    this.#mark(shared.particles, PARTICLE);
    this.#mark(shared.legalForms, LEGAL_FORM);
    this.#mark(shared.abbreviatedTitles, ABBREVIATED_TITLE);
    this.#mark(shared.numbered, NUMBERED);
    this.#mark(shared.domains, DOMAIN);
    for (const [country, list] of Object.entries(cities)) this.#each(list, 'place', { country });
    for (const [country, { name, demonym }] of Object.entries(countries)) {
      const id = countryId(country);
      this.#list(name, 'place', { country, isCountry: true, ...(id !== undefined && { id }) });
      if (demonym) this.#nationalities.push([country, demonym]);
    }
    this.#mark(this.#nationalities.map(([, words]) => words.replaceAll('|', ' ')).join(' '), DEMONYM);
    for (const [country, list] of Object.entries(shared.places)) this.#each(list, 'place', { country });
    this.#each(words.areas, 'place', {});
    for (const list of words.knownOrganizations) this.#list(list, 'organization', {});
    for (const list of words.knownOthers) this.#list(list, 'other', {});
    for (const list of shared.organizations) this.#list(list, 'organization', {});
    for (const list of shared.others) this.#list(list, 'other', {});
    for (const list of words.placeForms ?? []) this.#form(list);
  }

  /** Nationality words; few ask for them. */
  get demonyms(): NameTable<KnownName> {
    if (this.#demonyms) return this.#demonyms;
    const table = new NameTable<KnownName>();
    for (const [country, words] of this.#nationalities) {
      const name = words.split('|', 1)[0] as string;
      table.add(words, { type: 'other', name, country }, this.#vocabulary, this.#scratch);
    }
    this.#demonyms = table;
    return table;
  }

  /** Classes of the word at token `i`. */
  at(tokens: Tokens, i: number): number {
    return i < 0 || i >= tokens.count ? 0 : this.#classes.get(tokens.hash[i] as number);
  }

  /** The names that a newsroom knows. */
  registry(entries: readonly RegistryEntry[]): NameTable<KnownName> {
    const table = new NameTable<KnownName>();
    for (const { name, type, aliases, id, country } of entries) {
      const known: KnownName = {
        type,
        name,
        registered: true,
        ...(id === undefined ? {} : { id }),
        ...(country === undefined ? {} : { country }),
      };
      for (const form of [name, ...(aliases ?? [])]) {
        // a form without a capital is found only as it is written
        if (form === form.toLowerCase()) table.addExact(form, known, this.#vocabulary, this.#scratch);
        else table.add(form.replaceAll('|', ' '), known, this.#vocabulary, this.#scratch);
      }
    }
    return table;
  }

  #list(list: string, type: KnownName['type'], rest: Partial<KnownName>): void {
    const bar = list.indexOf('|');
    const known: KnownName = { type, name: bar < 0 ? list : list.slice(0, bar), ...rest };
    this.known.add(list, known, this.#vocabulary, this.#scratch);
  }

  /** Adds the forms of a place behind its usual name. */
  #form(list: string): void {
    const [name = '', ...forms] = list.split('|');
    const tokens = this.#scratch.read(name, this.#vocabulary);
    const match = this.known.at(tokens, 0);
    const known = match?.end === tokens.count ? match.value : undefined;
    const value: KnownName = known ?? { type: 'place', name };
    for (const form of known ? forms : [name, ...forms])
      this.forms.addExact(form, value, this.#vocabulary, this.#scratch);
  }

  #hashes(list = ''): ReadonlySet<number> {
    const tokens = this.#scratch.read(list, this.#vocabulary);
    return new Set(tokens.hash.slice(0, tokens.count));
  }

  #each(list: string, type: KnownName['type'], rest: Partial<KnownName>): void {
    this.known.add(list, (name) => ({ type, name, ...rest }), this.#vocabulary, this.#scratch);
  }

  /** Marks single words; parts of compounds (start-up) only where `parts` says so. */
  #mark(list: string, bits: number, parts = false): void {
    const tokens = this.#scratch.read(list, this.#vocabulary);
    for (let i = 0; i < tokens.count; i++) {
      if (!parts && i > 0 && (tokens.has(i, JOINED) || tokens.has(i + 1, JOINED))) continue;
      const second = parts && i > 0 && tokens.has(i, JOINED) && !tokens.has(i, CAPITAL);
      this.#classes.mark(tokens.hash[i] as number, second ? SECOND_PART : bits);
    }
  }
}

function listOf(words = ''): readonly string[] {
  return words.split(' ').filter((word) => word !== '');
}
