/** A country: what it is called, its usual name first, and the words for its people and what belongs to it. */
export interface CountryWords {
  readonly name: string;
  /** Every form: 'mexicano|mexicana|mexicanos|mexicanas'. */
  readonly demonym: string;
}

/**
 * The countries of a language in all their forms, as data: names, and the words for their people and what belongs to
 * them. A word is written whole, or as its stem, a tilde and the name of the endings it takes: `американск~k`.
 */
export interface Nations {
  /** Endings by the name of their class, divided by `|`; one may be empty. */
  readonly endings: { readonly [name: string]: string };
  /** By ISO 3166-1 alpha-2: the names, the usual one first, and the words of nationality, each divided by `|`. */
  readonly countries: { readonly [code: string]: readonly [names: string, nationality: string] };
}

/**
 * What a language says about names of people, organisations and places; only the recogniser of names asks for it, so that
 * it lies in a file of its own beside the pack. Lists of single words are divided by white space, names by `|`. The nouns
 * of a kind («empresa», “company”) serve three ways: in lower case before a name or in apposition to it they are its kind,
 * and capitalised at an end of a name they are part of it.
 */
export interface NameWords {
  readonly articles: string;
  /** Prepositions that divide the parts of a name («Banco de España», “Bank of England”). */
  readonly of: string;
  /** Conjunctions that may stand inside the name of an organisation. */
  readonly and: string;
  /** Other words that stand inside a name which begins with the noun of a kind («Ministerio para la…»). */
  readonly inside: string;
  /** Prepositions that often stand before a place. */
  readonly at: string;
  /** Titles, offices and trades of people; no part of the name even when capitalised. */
  readonly people: string;
  /** Titles of more than one word whose last words alone would be taken for a name: 'Secretary of State'. */
  readonly longTitles?: string;
  readonly organizations: string;
  readonly places: string;
  /** Works, events, laws, prizes, products. */
  readonly others: string;
  /** Verbs whose subject or object is a person or an organisation that says something; «según». */
  readonly saying: string;
  /** Verbs whose subject is mostly an organisation: 'opera', 'acquired'. */
  readonly acting: string;
  /** Forms of «be» and «have» that follow a subject at once. */
  readonly auxiliaries: string;
  /** Relative pronouns for people only. */
  readonly who: string;
  /** Words before a number of years that tell an age, and those after it: ', de 44 años'. */
  readonly age: string;
  /** Months, days of the week, and other words that this language capitalises though they name nobody. */
  readonly capitalized: string;
  /** Words that often begin a sentence or a heading and are no function words; a name only in spite of this. */
  readonly common: string;
  /** Continents, seas, parts of the world. */
  readonly areas: string;
  readonly firstNames: string;
  /** Endings of the genitive of names, where a mention may have one: 's'. */
  readonly genitive?: string;
  /**
   * Endings of the words before the last in names that are no people's, by case: 'en er e', those of adjectives with what
   * tells them from the end of a name ('sches'), the genitive last; the longer before the shorter.
   */
  readonly adjective?: string;
  /** Endings that words of the dictionary also have: 's ed ing'; those that are tried first come first. */
  readonly inflections?: string;
  /** What stands between a name and another that the same person or thing has: 'alias|better known as'. */
  readonly aliases?: string;
  /** Words beside a surname that is that of several people: 'familia hermanos'. */
  readonly families?: string;
  /** Further forms of places, which only serve to link them: 'New Jersey|N.J.'. */
  readonly placeForms?: readonly string[];
  /** Countries and nationalities in all their forms, where the pack has but the commonest. */
  readonly nations?: Nations;
  /** Names of the countries that neither has, by code; the build takes them from CLDR, so that no host is asked. */
  readonly otherCountries?: { readonly [code: string]: string };
  /** Well-known organisations: what each is called, its usual name first. */
  readonly knownOrganizations: readonly string[];
  /** Well-known works, events, products and currencies without a state. */
  readonly knownOthers: readonly string[];
}
