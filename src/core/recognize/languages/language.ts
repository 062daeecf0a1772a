import { AmountGrammar } from '../amounts/grammar.js';
import { AmountTables } from '../amounts/tables.js';
import { DateGrammar } from '../dates/grammar.js';
import { NameGrammar, type NameOptions } from '../entities/grammar.js';
import { NumberGrammar } from '../numbers/grammar.js';
import type { Characters } from '../words/characters.js';
import { Phrases } from '../words/phrases.js';
import { Tokens } from '../words/tokens.js';
import { Vocabulary } from '../words/vocabulary.js';
import { withAllCountries } from './countries.js';
import type { LanguagePack } from './types.js';

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
  #names: NameGrammar | undefined;
  #countries: LanguagePack['names']['countries'] | undefined;

  constructor(pack: LanguagePack, region: string, certain: boolean, characters: Characters) {
    this.tag = pack.tag;
    this.region = region;
    const vocabulary = new Vocabulary(characters.cased(pack.casing));
    const scratch = new Tokens(characters);
    const countries = new Phrases<string>(vocabulary, scratch);
    for (const [code, { name, demonym }] of Object.entries(pack.names.countries)) {
      countries.add(name, code).add(demonym, code);
    }
    this.#pack = pack;
    this.#scratch = scratch;
    this.vocabulary = vocabulary;
    this.numbers = new NumberGrammar(pack.numbers, region, certain, vocabulary, scratch, pack.functionWords);
    this.dates = new DateGrammar(pack.dates, region, vocabulary, scratch);
    this.amounts = new AmountGrammar(new AmountTables(pack, countries, vocabulary, scratch));
  }
  /** Reads names; made when first asked for, and once for all articles that bring no names of their own. */
  names(options: NameOptions = {}): NameGrammar {
    const { tag, names, functionWords } = this.#pack;
    this.#countries ??= withAllCountries(tag, names.countries);
    const words = { ...names, countries: this.#countries };
    const make = (): NameGrammar => new NameGrammar(words, functionWords, this.vocabulary, this.#scratch, options);
    if (options.registry || options.demonyms) return make();
    this.#names ??= make();
    return this.#names;
  }
}
