import type { KnownName } from './lexicon.js';

/** How much speaks for each kind of name; whole numbers, so that sums do not depend on their order. */
export interface Votes {
  person: number;
  organization: number;
  place: number;
  other: number;
}

/**
 * Why a run of capitals may be no name: it begins a sentence, where any word has a capital, or stands in a heading in
 * which every word has one. The article as a whole decides.
 */
export type Doubt = 'first-word' | 'title';

/** A mention that a unit of text proposes. Offsets are UTF-16 code units of the unit's text, end exclusive. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Hashes of the folded words that carry the name, in order; connectors and articles are not among them. */
  readonly words: readonly number[];
  /** Where each of `words` starts and ends in the unit. */
  readonly offsets: readonly number[];
  /** Identifies the folded name. */
  readonly key: number;
  readonly votes: Votes;
  readonly known: KnownName | undefined;
  readonly doubt: Doubt | undefined;
  /** Stands at the start of its sentence as only a name does: a bare word before a verb. */
  readonly subject: boolean;
  /** One word that is a common noun: a name only where the text has it as one. */
  readonly noun: boolean;
  /** Its words stand side by side, no preposition between them. */
  readonly adjacent: boolean;
  /** Its last word may be left out at a second mention. */
  readonly generic: boolean;
  /** The first word is a first name. */
  readonly firstName: boolean;
  /** A fuller name that this acronym stands behind in brackets, or the other way round: its key. */
  readonly stands: number | undefined;
}

/** What one paragraph, heading or cell says about names. */
export interface UnitNames {
  readonly candidates: readonly NameCandidate[];
  /** Hashes of the words that the unit writes in lower case, function words left out. */
  readonly lower: Int32Array;
}

/** Where names are looked for. */
export interface UnitKind {
  readonly heading?: boolean;
}

/** One number for a sequence of words; safe as a key: 52 bits. */
export function keyOf(words: readonly number[], from = 0, to = words.length): number {
  let high = 0x811c9dc5;
  let low = 0x9e3779b1;
  for (let i = from; i < to; i++) {
    const word = words[i] as number;
    high = Math.imul(high ^ word, 0x01000193);
    high ^= high >>> 15;
    low = Math.imul(low + word, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return (high >>> 0) * 0x100000 + (low >>> 12);
}
