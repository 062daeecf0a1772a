import type { UnitNames } from '../entities/candidate.js';
import { EntityIndex, type EntityMention } from '../entities/entity-index.js';
import type { DecimalSign } from '../numbers/number.js';
import type { BlockReading } from './reading.js';

const NO_UNITS: ReadonlySet<UnitNames> = new Set();

/** What all blocks of an article say together; kept up as blocks come and go. */
export class ArticleEvidence {
  #commas = 0;
  #points = 0;
  readonly #currencies = new Map<string, number>();
  #guesses = 0;
  /** Made when the first unit with names comes: most callers ask for none. */
  #names: EntityIndex | undefined;

  add(reading: BlockReading): void {
    for (const { names } of reading.units) {
      if (!names) continue;
      this.#names ??= new EntityIndex();
      this.#names.add(names);
    }
    this.#count(reading, 1);
  }

  remove(reading: BlockReading): void {
    for (const { names } of reading.units) if (names) this.#names?.remove(names);
    this.#count(reading, -1);
  }

  /** The decimal sign of the article's unambiguous numbers, when they agree. */
  get decimal(): DecimalSign | undefined {
    if (this.#commas > 0 === this.#points > 0) return undefined;
    return this.#commas > 0 ? ',' : '.';
  }

  /** ISO 4217 codes named without doubt or by a country's name, by how often. */
  get currencies(): ReadonlyMap<string, number> {
    return this.#currencies;
  }

  /** A name for the present order of the currencies; the readings of ambiguous ones depend on nothing else. */
  get currencyOrder(): string {
    if (this.#guesses === 0) return '';
    return [...this.#currencies]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([code]) => code)
      .join(' ');
  }

  /** Units, of those present, whose names are not what they were at the last call; `readings` are those present. */
  takeChanges(readings: readonly BlockReading[]): ReadonlySet<UnitNames> {
    return this.#names?.resolve(() => unitsOf(readings)) ?? NO_UNITS;
  }

  /** The names of a unit, as of the last `takeChanges`. */
  mentions(unit: UnitNames): readonly EntityMention[] {
    return this.#names?.mentions(unit) ?? [];
  }

  #count({ evidence }: BlockReading, by: 1 | -1): void {
    this.#guesses += by * evidence.guesses;
    this.#commas += by * evidence.commas;
    this.#points += by * evidence.points;
    for (const code of evidence.currencies) {
      const count = (this.#currencies.get(code) ?? 0) + by;
      if (count === 0) this.#currencies.delete(code);
      else this.#currencies.set(code, count);
    }
  }
}

/** The units with names, in order. */
function* unitsOf(readings: readonly BlockReading[]): Iterable<UnitNames> {
  for (const { units } of readings) for (const { names } of units) if (names) yield names;
}
