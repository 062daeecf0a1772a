import { AmountGrammar } from '../amounts/grammar.js';
import { AmountTables } from '../amounts/tables.js';
import { DateGrammar } from '../dates/grammar.js';
import { NameLexicon } from '../entities/lexicon.js';
import { type NameData, NO_NAMES } from '../entities/name-file.js';
import { type NameOptions, NameTagger } from '../entities/tagger.js';
import { NumberGrammar } from '../numbers/grammar.js';
import type { Characters } from '../words/characters.js';
import { Phrases } from '../words/phrases.js';
import { Tokens } from '../words/tokens.js';
import { Vocabulary } from '../words/vocabulary.js';
import { withAllCountries } from './countries.js';
import { withNations } from './nations.js';
import type { LanguagePack } from './types.js';

/** Finds what is known of names in a language, when it is first needed. */
export type NameSource = () => NameData;

/** A language pack made ready to read texts of one region. */
export class Language {
  readonly tag: string;
  /** ISO 3166-1 alpha-2. */
  readonly region: string;
  readonly vocabulary: Vocabulary;
  readonly numbers: NumberGrammar;
  readonly amounts: AmountGrammar;
  readonly dates: DateGrammar;
  readonly #pack: LanguagePack;
  readonly #scratch: Tokens;
  readonly #certain: boolean;
  readonly #characters: Characters;
  readonly #nameSource: NameSource;
  #lexicon: NameLexicon | undefined;
  #tagger: NameTagger | undefined;

  constructor(
    pack: LanguagePack,
    region: string,
    certain: boolean,
    characters: Characters,
    names: NameSource = () => NO_NAMES,
    earlier?: Language,
  ) {
    this.tag = pack.tag;
    this.region = region;
    this.#pack = pack;
    this.#certain = certain;
    this.#characters = characters;
    this.#nameSource = names;
    if (earlier) {
      this.#scratch = earlier.#scratch;
      this.vocabulary = earlier.vocabulary;
      this.numbers = earlier.numbers;
      this.dates = earlier.dates;
      this.amounts = earlier.amounts;
      return;
    }
    const vocabulary = new Vocabulary(characters.cased(pack.casing), pack.compiled);
    const scratch = new Tokens(characters);
    const countries = new Phrases<string>(vocabulary, scratch);
    if (!countries.isComplete) addCountries(countries, pack.countries);
    this.#scratch = scratch;
    this.vocabulary = vocabulary;
    this.numbers = new NumberGrammar(pack.numbers, region, certain, vocabulary, scratch, pack.functionWords);
    this.dates = new DateGrammar(pack.dates, region, vocabulary, scratch);
    this.amounts = new AmountGrammar(new AmountTables(pack, countries, vocabulary, scratch));
  }

  /** The same language with other names; all else is taken over as it is. */
  withNames(names: NameSource): Language {
    return new Language(this.#pack, this.region, this.#certain, this.#characters, names, this);
  }

  /** Reads names; made when first asked for, and once for all articles that bring no names of their own. */
  names(options: NameOptions = {}): NameTagger {
    const data = this.#nameSource();
    this.#lexicon ??= lexiconOf(data, this.#pack, this.vocabulary, this.#scratch);
    const { model, gazetteer, joint } = data;
    if (options.registry || options.demonyms) return new NameTagger(this.#lexicon, model, gazetteer, options, joint);
    this.#tagger ??= new NameTagger(this.#lexicon, model, gazetteer, {}, joint);
    return this.#tagger;
  }
}

function addCountries(phrases: Phrases<string>, countries: LanguagePack['countries']): void {
  for (const [code, { name, demonym }] of Object.entries(countries)) phrases.add(name, code).add(demonym, code);
}

/** The countries of a language; where no list of names says all, the host does. */
function countriesOf({ nations, otherCountries }: NameData['words'], pack: LanguagePack): LanguagePack['countries'] {
  const own = nations ? withNations(pack.countries, nations) : pack.countries;
  if (!otherCountries) return withAllCountries(pack.tag, own);
  const others = Object.entries(otherCountries).map(([code, name]) => [code, { name, demonym: '' }] as const);
  return { ...Object.fromEntries(others), ...own };
}

/** The lists of a language, made ready; the host's names of countries are among them. */
export function lexiconOf(data: NameData, pack: LanguagePack, vocabulary: Vocabulary, scratch: Tokens): NameLexicon {
  const countries = countriesOf(data.words, pack);
  return new NameLexicon(data, { ...pack, countries }, vocabulary, scratch);
}
