import type { EntityType } from '../../facts.js';

/** Kinds of names, in the order of their labels. */
export const kinds = ['person', 'organization', 'place', 'other'] as const satisfies readonly EntityType[];
export type NameKind = (typeof kinds)[number];

/** Labels of a token: outside, or the first (odd) or a further (even) token of a name of one of the four kinds. */
export const LABELS = 9;
export const OUTSIDE = 0;
export const firstLabel = (kind: number): number => 1 + kind * 2;
export const innerLabel = (kind: number): number => 2 + kind * 2;
/** Index in `kinds` of what a label other than `OUTSIDE` says. */
export const kindOf = (label: number): number => (label - 1) >> 1;

/** Whether a label may follow another; `OUTSIDE` also stands for the start of a text. */
export function mayFollow(before: number, label: number): boolean {
  if (label === OUTSIDE || label % 2 === 1) return true;
  return before === label || before === label - 1;
}

/** Outweighs all that a model can say. */
export const CERTAIN = 8000;
