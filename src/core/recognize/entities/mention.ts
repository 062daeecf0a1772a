import type { NameCandidate, UnitNames } from './candidate.js';

/** A name at its place in the document. */
export interface Mention {
  readonly candidate: NameCandidate;
  readonly unit: UnitNames;
}
