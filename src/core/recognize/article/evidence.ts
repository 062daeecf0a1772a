import type { DecimalSign } from '../numbers/number.js';
import type { BlockReading } from './reading.js';

/** What all blocks of an article say together; kept up as blocks come and go. */
export class ArticleEvidence {
  readonly #decimals = { ',': 0, '.': 0 };
  readonly #currencies = new Map<string, number>();

  add(reading: BlockReading): void {
    this.#count(reading, 1);
  }

  remove(reading: BlockReading): void {
    this.#count(reading, -1);
  }

  /** The decimal sign of the article's unambiguous numbers, when they agree. */
  get decimal(): DecimalSign | undefined {
    const { ',': comma, '.': point } = this.#decimals;
    if (comma > 0 === point > 0) return undefined;
    return comma > 0 ? ',' : '.';
  }

  /** ISO 4217 codes named without doubt, by how often. */
  get currencies(): ReadonlyMap<string, number> {
    return this.#currencies;
  }

  /** A name for the present order of the currencies; the readings of ambiguous ones depend on nothing else. */
  get currencyOrder(): string {
    return [...this.#currencies]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([code]) => code)
      .join(' ');
  }

  /** Names whose meaning changed since the last call. */
  takeChanges(): ReadonlySet<number> {
    return new Set();
  }

  /** Whether a block mentions one of these names. */
  concerns(_reading: BlockReading, names: ReadonlySet<number>): boolean {
    return names.size > 0;
  }

  #count({ evidence }: BlockReading, by: 1 | -1): void {
    this.#decimals[','] += by * evidence.decimals[','];
    this.#decimals['.'] += by * evidence.decimals['.'];
    for (const code of evidence.currencies) {
      const count = (this.#currencies.get(code) ?? 0) + by;
      if (count === 0) this.#currencies.delete(code);
      else this.#currencies.set(code, count);
    }
  }
}
