import type { Bound } from '../../facts.js';
import type { CompiledWords } from '../words/compiled.js';
import type { CheckWords } from './check-words.js';
import type { DateWords } from './date-words.js';
import type { CountryWords } from './name-words.js';

/**
 * A language as data. Lists of words are written `one|two words|three`: alternatives divided by `|`, in any case,
 * accents as they are spelled. Whoever adds a language copies the file of a related one, changes the words, and adds
 * a line to `packs.ts`; the type checker and the shared cases say what is missing.
 */
export interface LanguagePack {
  /** BCP 47 language tag without a region. */
  readonly tag: string;
  /** ISO 3166-1 alpha-2: the region that is meant when the tag names none (CLDR, likely subtags). */
  readonly region: string;
  /**
   * Words that never name what is counted and never begin a name: articles, prepositions, pronouns, conjunctions,
   * frequent verbs and adverbs. Divided by white space.
   */
  readonly functionWords: string;
  /** How letters change case: `dotted-i` in Turkish and Azeri (İ is a capital i, I a capital ı). */
  readonly casing?: 'dotted-i';
  readonly numbers: NumberWords;
  readonly amounts: AmountWords;
  readonly dates: DateWords;
  /** Countries by ISO 3166-1 alpha-2 code. */
  readonly countries: { readonly [code: string]: CountryWords };
  /** Cities and regions, divided by `|`, by ISO 3166-1 alpha-2 code of their country. */
  readonly cities: { readonly [code: string]: string };
  /** What the consistency checks look for; the recogniser does not read it. */
  readonly checks?: CheckWords;
  /** Never written by hand: what the build made of the lists, which are then empty. */
  readonly compiled?: CompiledWords;
}

export interface Separators {
  readonly decimal: ',' | '.';
  /** The characters that may divide groups of three digits. */
  readonly group: string;
}

export interface NumberWords extends Separators {
  /** Regions (ISO 3166-1 alpha-2) that write numbers otherwise. */
  readonly regions?: { readonly [region: string]: Separators };
  /**
   * Words that add up: 'dos': 2, 'veintiuno|veintiún': 21, 'treinta': 30, 'doscientos|doscientas': 200; also magnitudes
   * that are a number by themselves: 'mil': 1000. Halves may be among them: 'półtora': 1.5. Tens that are sums
   * («quatre-vingt-dix») are phrases; hyphens and joiners before the ones need no phrases. Where no word is worth 11
   * (Turkish, Chinese), ten and ones add up.
   */
  readonly cardinals: { readonly [words: string]: number };
  /** Words between the parts of one number, and behind what: tens («treinta y dos»), hundreds (“two hundred and ten”). */
  readonly joiners: { readonly [words: string]: 'tens' | 'hundreds' | 'any' };
  /**
   * Numbers written as one word: a word that is none of the language's but splits without rest into its cardinals,
   * multipliers and magnitudes is their number («zweihundertfünfzigtausend», “tweehonderdvijftig”, «ventotto»).
   */
  readonly compounds?: CompoundWords;
  /** Tens behind which the numbers from 10 to 19 add up too: 60 and 80 in French («soixante-douze»). */
  readonly vigesimal?: readonly number[];
  /** Words below a thousand that multiply the number before them: 'hundred': 100, 'docena|docenas': 12. */
  readonly multipliers: { readonly [words: string]: number };
  /** Powers of ten that multiply what stands before them: 'mil': 3, 'millón|millones': 6. */
  readonly magnitudes: { readonly [words: string]: number };
  /** Set where a magnitude stands before the digits that it multiplies: «milioni 200». */
  readonly magnitudesBefore?: true;
  /** Forms of magnitudes that stand in headings without a number: 'thousands': 3, 'miles': 3. */
  readonly magnitudesInHeadings?: { readonly [words: string]: number };
  /** Abbreviated magnitudes, written with or without a space behind digits: 'bn': 9, 'mill': 6. */
  readonly abbreviations: { readonly [words: string]: number };
  /** Abbreviations that are magnitudes only beside a currency, as they are written: 'm': 6, 'M': 6. */
  readonly moneyAbbreviations: { readonly [words: string]: number };
  /** The article that is also the number one; a number only before a magnitude or multiplier («un millón»). */
  readonly one: string;
  /** Words for the decimal sign between numbers in words: 'coma' («dos coma cinco por ciento»), 'point'. */
  readonly decimalWords?: string;
  /** «y medio»: adds half of the last magnitude or unit. */
  readonly andHalf: string;
  /** «medio» before a magnitude or multiplier: half of it. */
  readonly half: string;
  /** Words that stand before the whole number «the second»: 'primer|primera': 1. */
  readonly ordinals: { readonly [words: string]: number };
  /** What follows digits to make an ordinal: 'º|ª|.º|er'. */
  readonly ordinalSuffixes: string;
  /** Parts of a whole, by denominator: 'tercio|tercios': 3. */
  readonly fractions: { readonly [words: string]: number };
  /** Nouns for one half, a ratio behind a word that bounds it («más de la mitad», “nearly half”): 'mitad', 'half'. */
  readonly halves: string;
  /** Words between the two numbers of a ratio: 'de cada', 'in', 'out of'. */
  readonly outOf: string;
  /** The same behind what the first number counts: 'sur' («deux salariés sur trois»), 'su' («un italiano su cinque»). */
  readonly outOfBehindNoun?: string;
}

/** How the parts of a number written as one word hang together. Words divided by `|`; an empty list where none are. */
export interface CompoundWords {
  /** Words between two parts, before which ones may stand before tens: 'und', 'en|ën'. */
  readonly joiners: string;
  /** Endings that add a half: 'einhalb' («dreieinhalb»), 'half' (“tweeënhalf”). */
  readonly andHalf?: string;
  /** Beginnings that halve what follows: 'пол' («полмиллиона»). */
  readonly half?: string;
  /** Endings that make an ordinal of the whole word: 'ste|sten|ster|te|ten'. Ordinals of the pack may end it too. */
  readonly ordinals?: string;
  /** Set when a part loses its last vowel before another vowel («vent-otto»). */
  readonly elides?: true;
}

export interface AmountWords {
  /** Words between a magnitude or number and its unit («millones de dólares»). */
  readonly of: string;
  /** Set where such words stand behind every larger number: «63.990 de pesos». */
  readonly ofBehindAll?: true;
  /** Words before a number that say how exact it is. */
  readonly boundsBefore: { readonly [words: string]: Exclude<Bound, 'exact' | 'between'> };
  /** What the last word of such a phrase becomes with an article: de: 'del'. */
  readonly contractions?: { readonly [word: string]: string };
  /**
   * Words that bound an amount, unless a verb of change stands before them in the sentence: then they say what was
   * reached («creció hasta 12 millones») and belong to no span.
   */
  readonly destinations?: { readonly words: string; readonly verbs: string };
  /** The same behind the number and its unit: 'o más': 'at-least'. */
  readonly boundsAfter: { readonly [words: string]: Exclude<Bound, 'exact' | 'between'> };
  readonly ranges: readonly RangeWords[];
  /** Articles that may stand between such words and the number («hasta los 12 millones»). */
  readonly articles: string;
  readonly percent: string;
  /** Percentage points. */
  readonly points: string;
  readonly basisPoints: string;
  /** Points of an index. */
  readonly indexPoints: string;
  /** Words that may link the two parts of one measure («3 euros con 50 céntimos»). */
  readonly joiners: string;
  /**
   * Names of currencies: ISO 4217 codes, best first where a name is shared: 'dólar|dólares': 'USD CAD AUD'. A name
   * with an adjective of a country behind or before it («pesos mexicanos») finds its code by the country.
   */
  readonly currencies: { readonly [words: string]: string };
  /** Hundredths of a currency: 'céntimo|céntimos': 'EUR'. */
  readonly subunits: { readonly [words: string]: string };
  /** Signs of such hundredths, joined to the digits: p: 'GBP'. */
  readonly subunitSigns?: { readonly [sign: string]: string };
  /** Abbreviations that name magnitude and currency at once: mdp: ['MXN', 6]. The currency as in `currencies`. */
  readonly scaledCurrencies?: { readonly [words: string]: readonly [codes: string, power: number] };
  /** Set where `$` is the peso of the country that an article is about; else it is a dollar everywhere. */
  readonly pesoSign?: true;
  /**
   * Names of units of weight that are also currencies, by UCUM code: 'libra|libras': '[lb_av]'. They are weights behind
   * a larger unit, before a linking word and a noun («seis libras de carne»), and behind one of the words of
   * `weighing` in the sentence.
   */
  readonly weights?: { readonly [words: string]: string };
  /** Forms of «weigh»: 'pesa pesan pesaba'. Divided by white space. */
  readonly weighing?: string;
  /** Words of matches and tables, behind which points are counted and not those of an index. Divided by white space. */
  readonly scoring?: string;
  /** Words of polls, near which points are percentage points («tres puntos en las encuestas»). Divided by white space. */
  readonly polling?: string;
  /** Words between points and the percentage that a share reached: «0,3 puntos, | hasta el | 4,1 %». */
  readonly reaching?: string;
  /** What is told in basis points that are called points: 'prima de riesgo'. */
  readonly spreads?: string;
  /** Words before a number that make it negative: 'menos', 'minus'. */
  readonly minus?: string;
  /** Words behind a temperature that make it negative: 'bajo cero'. */
  readonly belowZero?: string;
  /** What carbon dioxide is called behind a weight: 'dióxido de carbono|CO2 equivalente'. CO2 itself is known. */
  readonly carbonDioxide?: string;
  /** Forms of the article “one” that are a number before a unit of measure or a currency: 'one', but not “a”. */
  readonly oneOfUnit?: string;
  /**
   * Nouns that are counted in thousands and millions and not measured, so that “1.5m people” is no length. Divided by
   * white space.
   */
  readonly masses?: string;
  /** Words between the last two of several amounts that share a unit: 'y|e' («un 3 y un 5 %»). */
  readonly and?: string;
  /** Words that may follow the symbol of a unit which is also a word: 'en y por' («120 ha en la vega»). */
  readonly afterSymbols?: string;
  /** Names of units: UCUM code by words: 'megavatio|megavatios': 'MW'. */
  readonly units: { readonly [words: string]: string };
  /** Signs of currencies that this language writes besides those all share, as they are written: 'ден.': 'MKD'. */
  readonly signs?: { readonly [signs: string]: string };
  /** Symbols of units besides those all share, as they are written, behind digits: 'км': 'km'. */
  readonly symbols?: { readonly [symbols: string]: string };
  /** Set where names of currencies and units and the per cent sign may stand before the number: «% 5». */
  readonly namesBefore?: true;
  /** Adjectives between a number and what it counts («12.000 nuevos empleos»). Divided by white space. */
  readonly adjectives: string;
  /**
   * Where adjectives stand before the noun, how the noun is known: the endings of plurals and the plurals without one.
   * Divided by white space.
   */
  readonly plurals?: { readonly endings: string; readonly irregular: string };
  /**
   * Where adjectives stand behind the noun: the endings that a noun behind a number has («12 viviendas»); a word without
   * one is no noun. Divided by white space.
   */
  readonly nounEndings?: string;
  /** Set where nationalities are nouns with a capital («3 000 Français»): their endings. Divided by white space. */
  readonly peopleEndings?: string;
  /** Where adjectives stand before the noun, those that may stand for people by themselves: “six dead, 19 wounded”. */
  readonly nominals?: string;
  /** Set where a noun stands behind a million only with a linking word («3 millones de personas»). */
  readonly millionsTakeOf?: true;
  /** Set where every noun is capitalised: the first capitalised word behind a number and its adjectives is the noun. */
  readonly capitalNouns?: true;
  /** Words before a number that make it no amount: «versión 3», «página 12». */
  readonly labelsBefore: string;
  /** Set where sentences seldom begin with a verb: a number alone behind the first word belongs to a name (Studio 54). */
  readonly namesFirst?: true;
  /** Articles that make a number with nothing behind it a name and no amount: 'el|la|del|al' («el 112 no contesta»). */
  readonly singularArticles?: string;
  /** Words before a time of day: «a las». */
  readonly clock: string;
  /** Words behind a number that make it no amount: “5 pm”. */
  readonly labelsBehind: string;
}

export interface RangeWords {
  /** The words before the first number; none when absent. */
  readonly open?: string;
  /** The words between the numbers. */
  readonly link: string;
  /** Set when the opening is an empty preposition, outside the span («de 10 a 20»). */
  readonly openOutside?: true;
  /**
   * Set when the words say what one value became: two amounts, of which the first may leave its unit to the second («de
   * 10 para 12 milhões»), and no range.
   */
  readonly change?: true;
  /**
   * Set when the link also leads to what a change reached, so that the first number must not have a unit of its own:
   * “steeg met 12 miljoen euro tot 80 miljoen”.
   */
  readonly bare?: true;
}
