import type { Span } from './span.js';

interface Entry<T> {
  readonly item: T;
  /** Its number among the items. */
  readonly order: number;
  readonly span: Span;
}

/** Finds those of many items whose places, which may overlap, touch a span: without looking at all of them. */
export class SpanIndex<T> {
  /** By where they begin. */
  readonly #entries: readonly Entry<T>[];
  /** Of each entry and those before it: where the last one ends. */
  readonly #ends: readonly number[];

  /** @param spansOf the places of an item, UTF-16 offsets; none for one that is nowhere */
  constructor(items: readonly T[], spansOf: (item: T) => readonly Span[]) {
    const entries = items.flatMap((item, order) => spansOf(item).map((span): Entry<T> => ({ item, order, span })));
    this.#entries = entries.sort((a, b) => a.span.start - b.span.start);
    let end = 0;
    this.#ends = this.#entries.map(({ span }) => {
      end = Math.max(end, span.end);
      return end;
    });
  }

  /** The items with a place that shares a character with a span or ends or begins at its edge, in their own order. */
  touching({ start, end }: Span): readonly T[] {
    const found: Entry<T>[] = [];
    for (let i = this.#firstBehind(end) - 1; i >= 0 && this.#ends[i]! >= start; i--) {
      const entry = this.#entries[i]!;
      if (entry.span.end >= start) found.push(entry);
    }
    return [...new Set(found.sort((a, b) => a.order - b.order).map(({ item }) => item))];
  }

  /** The index of the first entry that begins after an offset. */
  #firstBehind(offset: number): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#entries[middle]!.span.start > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
