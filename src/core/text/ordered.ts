import type { Span } from './span.js';

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

/** Those of some spans, which are in order and don't overlap, that share a character with another span. */
export function overlapped<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  const first = firstEndingAfter(spans, start);
  let last = first;
  while (last < spans.length && spans[last]!.start < end) last += 1;
  return spans.slice(first, last);
}
