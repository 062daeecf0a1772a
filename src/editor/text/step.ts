import type { Span } from '../../core/text/span.js';

export type Direction = 'next' | 'previous';

/**
 * The index of the span after or before a selection, round the ends; -1 when there are no spans. A span that is
 * selected itself is left; one that the caret only touches is gone to.
 *
 * @param spans in order, none in another.
 */
export function step(spans: readonly Span[], selection: Span, direction: Direction): number {
  if (spans.length === 0) {
    return -1;
  }
  const current = spans.findIndex((span) => span.start === selection.start && span.end === selection.end);
  if (direction === 'next') {
    const next = current >= 0 ? current + 1 : spans.findIndex((span) => span.start >= selection.end);
    return next < 0 || next === spans.length ? 0 : next;
  }
  const previous = current >= 0 ? current - 1 : spans.findLastIndex((span) => span.end <= selection.start);
  return previous < 0 ? spans.length - 1 : previous;
}
