import { EVIDENCE_BITS, SEEN_SMALL } from './evidence.js';
import { WordCounter } from './word-counter.js';

/** What is counted of a word that has a capital somewhere: how many of its places say each bit, and the bits said. */
interface Count {
  readonly places: Uint32Array;
  mask: number;
}

/** Counts what the units of an article say of its words, and notes of which words that has changed. */
export class ArticleWords {
  readonly #small = new WordCounter();
  readonly #capitals = new Map<number, Count>();
  readonly #changed = new Set<number>();

  /** Counts the pairs of a unit in (`by` 1) or out (`by` -1). */
  count(evidence: Int32Array, by: 1 | -1): void {
    for (let at = 0; at < evidence.length; at += 2) {
      const hash = evidence[at] as number;
      const bits = evidence[at + 1] as number;
      if (bits === SEEN_SMALL) {
        if (this.#small.add(hash, by)) this.#changed.add(hash);
      } else if (bits !== 0) this.#capital(hash, bits, by);
    }
  }

  /** Bits that the article says of a word or pair. */
  readonly of = (hash: number): number =>
    (this.#capitals.get(hash)?.mask ?? 0) | (this.#small.count(hash) > 0 ? SEEN_SMALL : 0);

  /** Words of which the article says something else than at the last call. */
  takeChanges(): ReadonlySet<number> {
    const changed = new Set(this.#changed);
    this.#changed.clear();
    return changed;
  }

  #capital(hash: number, bits: number, by: 1 | -1): void {
    let count = this.#capitals.get(hash);
    if (!count) {
      count = { places: new Uint32Array(EVIDENCE_BITS), mask: 0 };
      this.#capitals.set(hash, count);
    }
    let mask = 0;
    for (let bit = 0; bit < EVIDENCE_BITS; bit++) {
      if ((bits >> bit) & 1) count.places[bit] = (count.places[bit] as number) + by;
      if (count.places[bit] !== 0) mask |= 1 << bit;
    }
    if (mask !== count.mask) this.#changed.add(hash);
    count.mask = mask;
    if (mask === 0) this.#capitals.delete(hash);
  }
}
