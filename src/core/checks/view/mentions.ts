import type { Span } from '../../text/span.js';
import type { Mention } from './passage.js';

/** Of mentions in order, none overlapping, those that share a character with a stretch of their passage. */
export function mentionsAt(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < mentions.length && mentions[last]!.start < end) last++;
  return mentions.slice(low, last);
}
