import type { NameCandidate, UnitNames } from './candidate.js';

/** A mention as the document resolves it: a candidate, or a part of one in a headline. */
export interface Mention {
  readonly candidate: NameCandidate;
  /** Words of the candidate that the mention covers, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly unit: UnitNames;
}

/** Whether it covers all words of its candidate. */
export const isWhole = ({ candidate, from, to }: Mention): boolean => from === 0 && to === candidate.words.length;

/** Where it stands in the unit: UTF-16 offsets, end exclusive. */
export function spanOf({ candidate, from, to }: Mention): { readonly start: number; readonly end: number } {
  const { offsets, words } = candidate;
  return {
    start: from === 0 ? candidate.start : (offsets[from * 2] as number),
    end: to === words.length ? candidate.end : (offsets[to * 2 - 1] as number),
  };
}

/** As written. */
export function textOf(mention: Mention): string {
  const { start, end } = spanOf(mention);
  const { candidate } = mention;
  return candidate.text.slice(start - candidate.start, end - candidate.start);
}
