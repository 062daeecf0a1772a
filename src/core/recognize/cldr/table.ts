import type { DateWords } from '../languages/date-words.js';
import type { AmountWords, NumberWords } from '../languages/types.js';

/**
 * What CLDR (Unicode Common Locale Data Repository) knows of a language, as its file holds it: parts of a language
 * pack, with lists turned round, so that the value is the key, and words that share beginnings or endings shortened
 * (see `WordReader`). Written by `npm run tables`, completed by `packOf`.
 */
export interface LanguageTable {
  /** Version of this format. */
  readonly table: 3;
  /** BCP 47 language tag without a region. */
  readonly tag: string;
  /** ISO 3166-1 alpha-2: the likeliest region. */
  readonly region: string;
  readonly numbers: Pick<NumberWords, 'decimal' | 'group'> &
    Partial<Pick<NumberWords, 'regions' | 'magnitudesBefore'>> & {
      readonly magnitudes: Turned;
      readonly abbreviations: Turned;
      /** Not shortened, as signs and symbols. */
      readonly moneyAbbreviations: Turned;
    };
  readonly amounts: Partial<Pick<AmountWords, 'of' | 'ofBehindAll' | 'percent' | 'namesBefore'>> & {
    readonly bounds: Turned;
    /** Names of the currencies, in the order of `currencyCodes`; empty for those without. */
    readonly names: readonly string[];
    /** Names that the currencies of a family share, in the order of `currencyFamilies`; empty for those without. */
    readonly families: readonly string[];
    /** Other names that several currencies share: codes divided by spaces, the likeliest first. */
    readonly currencies: Turned;
    /** Names of the units, in the order of `unitCodes`; empty for those without. */
    readonly units: readonly string[];
    /** Not shortened: `лв.|лева`. Those that differ from `commonSigns`; empty for those without. */
    readonly signs: Turned;
    readonly symbols: Turned;
  };
  readonly dates: Pick<DateWords, 'order' | 'capitals' | 'templates' | 'yearAfter'> &
    Partial<Pick<DateWords, 'regions' | 'yearEnd'>> & {
      readonly months: Turned;
      readonly shortMonths: Turned;
      readonly weekdays: Turned;
      readonly shortWeekdays: Turned;
      readonly units: Turned;
      readonly relativeDays: Turned;
      readonly periods: Turned;
      /** Words between the ends of a range. */
      readonly links: string;
    };
  /** Lists of endings that several words share. */
  readonly endings: readonly string[];
  /**
   * For scripts whose letters take two bytes or three: the letters that the signs of `codes` stand for in the lists
   * and endings, in that order. A circumflex stands before a sign that means itself.
   */
  readonly letters?: string;
}

/** Words by the value that they stand for. */
export type Turned = { readonly [value: string]: string };

/** What stands for the letters of a script in a file. */
export const codes = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!$&*+<=>?@_`{}';

/**
 * Reads the lists of a file. An entry is phrases divided by `;`. In a phrase, a word that changes with the others has
 * its endings behind a tilde (`kilometr~|y|ů čtvereční~||ch`), or behind a number sign which of the shared lists of
 * endings it takes (`dolar#8 kanadyjsk#9`, counted from 0 in base 36). All such words of a phrase have as many.
 */
export class WordReader {
  readonly #endings: readonly (readonly string[])[];
  readonly #letters: ReadonlyMap<string, string>;

  constructor({ endings, letters }: Pick<LanguageTable, 'endings' | 'letters'>) {
    this.#letters = new Map([...(letters ?? '')].map((letter, i) => [codes[i] as string, letter]));
    this.#endings = endings.map((list) => this.#split(list));
  }

  /** The phrases of an entry. */
  phrases(entry: string): string[] {
    return entry.split(';').flatMap((phrase) => {
      const words = phrase.split(' ').map((word) => this.#forms(word));
      const count = Math.max(...words.map((forms) => forms.length));
      return Array.from({ length: count }, (_, i) => words.map((forms) => forms[i] ?? forms[0]).join(' '));
    });
  }

  #forms(word: string): readonly string[] {
    const shared = word.lastIndexOf('#');
    if (shared >= 0) {
      const stem = this.#letter(word.slice(0, shared));
      return (this.#endings[Number.parseInt(word.slice(shared + 1), 36)] ?? []).map((ending) => stem + ending);
    }
    const own = word.indexOf('~');
    if (own < 0) return [this.#letter(word)];
    const stem = this.#letter(word.slice(0, own));
    return this.#split(word.slice(own + 1)).map((ending) => stem + ending);
  }

  #split(list: string): readonly string[] {
    return list.split('|').map((ending) => this.#letter(ending));
  }

  #letter(text: string): string {
    if (this.#letters.size === 0) return text;
    let letters = '';
    for (let i = 0; i < text.length; i++) {
      const code = text[i] as string;
      letters += code === '^' ? (text[++i] ?? '') : (this.#letters.get(code) ?? code);
    }
    return letters;
  }
}
