import type { Fact } from '../facts.js';
import type { ProseDocument } from '../prose/prose.js';

/** A text and what is to be paired of it. */
export interface TranslatedText {
  readonly document: ProseDocument;
  /** In the order of the text. */
  readonly facts: readonly Fact[];
}

/** The unit of prose (paragraph, heading, cell …) that each fact stands in, and how many there are. */
export interface Units {
  readonly of: readonly number[];
  readonly count: number;
}

export function unitsOf({ document, facts }: TranslatedText): Units {
  const starts = document.blocks
    .flatMap(({ units }, block) => units.map((unit) => document.blockStart(block) + unit.start))
    .sort((a, b) => a - b);
  let unit = -1;
  const of = facts.map(({ start }) => {
    while (unit + 1 < starts.length && starts[unit + 1]! <= start) unit++;
    return unit;
  });
  return { of, count: starts.length };
}
