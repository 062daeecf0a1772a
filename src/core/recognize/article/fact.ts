import type { Fact, Place } from '../../facts.js';

/**
 * A fact of these parts, without what it lacks. Spelled out for each combination, because a long article has many facts
 * to make and to move, and objects made in one go are made several times as fast.
 */
export function factOf(
  kind: Fact['kind'],
  start: number,
  end: number,
  text: string,
  place: Place | undefined,
  inQuotation: true | undefined,
  value: Fact['value'],
): Fact {
  if (place === undefined) {
    if (!inQuotation) return { kind, start, end, text, value } as Fact;
    return { kind, start, end, text, inQuotation, value } as Fact;
  }
  if (!inQuotation) return { kind, start, end, text, in: place, value } as Fact;
  return { kind, start, end, text, in: place, inQuotation, value } as Fact;
}

/** The same fact so many UTF-16 code units further on. */
export function movedFact(fact: Fact, distance: number): Fact {
  const { kind, start, end, text, value } = fact;
  return factOf(kind, start + distance, end + distance, text, fact.in, fact.inQuotation, value);
}
