import type { LanguagePack } from '../languages/types.js';
import type { Tokens } from '../words/tokens.js';

/** Words of the longest name that is looked for. */
const LONGEST = 4;

/**
 * Names of countries and cities. There are many and they are seldom asked for, so that they are kept as text, and made
 * ready at the first question.
 */
export class PlaceNames {
  readonly #words: Pick<LanguagePack, 'countries' | 'cities'>;
  #names: ReadonlySet<string> | undefined;

  constructor(words: Pick<LanguagePack, 'countries' | 'cities'>) {
    this.#words = words;
  }

  /** Whether a name ends before token `i`. */
  endBefore(tokens: Tokens, i: number): boolean {
    this.#names ??= new Set(
      [...Object.values(this.#words.countries).map(({ name }) => name), ...Object.values(this.#words.cities)].flatMap(
        (list) => list.toLowerCase().split('|'),
      ),
    );
    for (let start = i - 1; start >= 0 && start >= i - LONGEST; start--)
      if (this.#names.has(tokens.textOf(start, i).toLowerCase())) return true;
    return false;
  }
}
