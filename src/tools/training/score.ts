import type { EntityType } from '../../core/facts.js';
import type { GoldName } from './corpus.js';

export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

/** Counts of names by exact span, and by exact span and kind. */
export class NameScore {
  gold = 0;
  found = 0;
  spans = 0;
  typed = 0;
  /** Those whose gold says the kind. */
  readonly confusions = new Map<string, number>();

  add(gold: readonly GoldName[], found: readonly FoundName[], ignoreOthers = false): void {
    const wanted = gold.filter(({ doubtful }) => !doubtful);
    const places = new Map(wanted.map((name) => [`${name.start}-${name.end}`, name]));
    this.gold += wanted.length;
    for (const { start, end, type } of found) {
      const match = places.get(`${start}-${end}`);
      if (!match && ignoreOthers && type === 'other') continue;
      this.found++;
      if (!match) continue;
      this.spans++;
      if (match.type === undefined || match.type === type) this.typed++;
      else this.#confuse(match.type, type);
    }
  }

  /** Counts another score in. */
  merge(other: NameScore): void {
    this.gold += other.gold;
    this.found += other.found;
    this.spans += other.spans;
    this.typed += other.typed;
    for (const [key, count] of other.confusions) this.confusions.set(key, (this.confusions.get(key) ?? 0) + count);
  }

  #confuse(gold: string, found: string): void {
    const key = `${gold}>${found}`;
    this.confusions.set(key, (this.confusions.get(key) ?? 0) + 1);
  }

  get spanF1(): number {
    return f1(this.spans, this.gold, this.found);
  }

  get typedF1(): number {
    return f1(this.typed, this.gold, this.found);
  }

  toString(): string {
    const confusions = [...this.confusions]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 6)
      .map(([k, v]) => `${k} ${v}`);
    const p = ((100 * this.spans) / Math.max(1, this.found)).toFixed(1);
    const r = ((100 * this.spans) / Math.max(1, this.gold)).toFixed(1);
    return `typed ${(100 * this.typedF1).toFixed(1)} span ${(100 * this.spanF1).toFixed(1)} (p ${p} r ${r}) of ${this.gold}; ${confusions.join(', ')}`;
  }
}

const f1 = (right: number, gold: number, found: number): number =>
  gold + found === 0 ? 0 : (2 * right) / (gold + found);
