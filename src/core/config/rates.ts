/** Units of a currency that one euro was worth on a day. */
export interface Rate {
  /** Decimal string. */
  readonly perEuro: string;
  /** ISO day. */
  readonly day: string;
}

/** A larger file is none: that of the ECB, from 1999 on, has less than a megabyte. */
const MOST_CHARACTERS = 16_000_000;
/** From one publication to the next go five days at most, at Easter; what is older says nothing about a day. */
const MOST_DAYS = 10;

/** What keeps a text from being a file of exchange rates. */
export type RatesFlaw = 'too-large' | 'no-heading' | 'no-days';

/**
 * Exchange rates in the layout of the European Central Bank's `eurofxref-hist.csv`: first `Date` and ISO 4217 codes, then
 * a line a day, with what one euro was worth, or `N/A`. A file that is not so has no rates; a line that is not, none for
 * its day. Lines may come in any order.
 */
export class ExchangeRates {
  /** Why there are none; nothing where there are some. */
  readonly flaw: RatesFlaw | undefined;
  /** Column by code. */
  readonly #columns: ReadonlyMap<string, number>;
  /** Lines of days, the earliest first. */
  readonly #days: readonly string[];

  constructor(text: string) {
    const isTooLarge = text.length > MOST_CHARACTERS;
    const [head = '', ...lines] = isTooLarge ? [] : text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
    const names = cellsOf(head);
    this.#columns = new Map(names[0] === 'Date' ? names.flatMap((name, i) => (isCode(name) ? [[name, i]] : [])) : []);
    this.#days = this.#columns.size === 0 ? [] : lines.filter((line) => /^\d{4}-\d{2}-\d{2},/u.test(line)).sort();
    this.flaw = isTooLarge
      ? 'too-large'
      : this.#columns.size === 0
        ? 'no-heading'
        : this.#days.length === 0
          ? 'no-days'
          : undefined;
  }

  /** The last rate on or before a day, not older than ten days. The euro itself has none. */
  at(day: string, currency: string): Rate | undefined {
    const column = this.#columns.get(currency);
    if (column === undefined) return undefined;
    for (let i = this.#countUntil(day) - 1; i >= 0; i--) {
      const cells = cellsOf(this.#days[i]!);
      const [of = ''] = cells;
      if (!(daysBetween(of, day) <= MOST_DAYS)) return undefined;
      const perEuro = cells[column] ?? '';
      if (/^\d{1,20}(?:\.\d{1,20})?$/u.test(perEuro) && /[1-9]/u.test(perEuro)) return { perEuro, day: of };
    }
    return undefined;
  }

  /** Number of lines that are not after a day. */
  #countUntil(day: string): number {
    let low = 0;
    let high = this.#days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#days[middle]!.slice(0, day.length) <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const cellsOf = (line: string): readonly string[] => line.split(',').map((cell) => cell.trim());

const isCode = (name: string): boolean => /^[A-Z]{3}$/u.test(name);

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
