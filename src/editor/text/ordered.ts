import type { Span } from '../../core/text/span.js';

/** The index of the first of these spans, which are in order and don't overlap, that ends after `offset` (UTF-16). */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
