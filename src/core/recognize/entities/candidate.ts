import type { KnownName } from './lexicon.js';

/** How much speaks for each kind of name, in the order of `kinds`; whole numbers, so that sums do not depend on their order. */
export type Votes = readonly number[];

/** What one natural logarithm of odds is worth in votes. */
export const VOTE = 16;

/** A name that the tagger found. Offsets are UTF-16 code units of the unit's text, end exclusive. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /**
   * Hashes of the folded words that carry the name, in order, without the endings of their cases; connectors, articles
   * and legal forms are not among them.
   */
  readonly words: readonly number[];
  /** Where each of `words` starts and ends in the unit, the ending of its case left out. */
  readonly offsets: readonly number[];
  /** Identifies the folded name. */
  readonly key: number;
  /** 0 for the likeliest kind, less for the others. */
  readonly votes: Votes;
  readonly known: KnownName | undefined;
  /** Its words stand side by side, no preposition between them. */
  readonly adjacent: boolean;
  /** Its last word may be left out at a second mention. */
  readonly generic: boolean;
  /** Its legal form stands with it: what follows its first words may be left out at a second mention. */
  readonly legal: boolean;
  /** One word with «Mr» in front. */
  readonly titled: boolean;
  /** It stands beside a word for several people: «la familia Belmez». */
  readonly family: boolean;
  /** It is a first name whose surname the next name has: «los hermanos Eva y Juan Belmez». */
  readonly sibling: boolean;
  /** The first word is a first name. */
  readonly firstName: boolean;
  /** Its last word is a noun for organisations: «la Junta». */
  readonly noun: boolean;
  /** Its last word is joined to the one before: «Tuor-Cadonau». */
  readonly compound: boolean;
  /** Keys of shorter names before it in the unit whose words it begins or ends with: «Norlux y su filial Norlux Cloud». */
  readonly beside: readonly number[];
  /** Key of the fuller name that this acronym stands behind in brackets. */
  readonly stands: number | undefined;
  /** Key of the name before it that the text gives as another one of the same: «Iolanda Belmez, detta Saetta». */
  readonly alias: number | undefined;
}

/** A name as the article has it somewhere: the hashes of its words, and whether it is but a part of that name. */
export interface NamedWords {
  readonly words: readonly number[];
  readonly part: boolean;
  /** How often. */
  readonly count: number;
  /** How often it is taken for a person, and for a place. */
  readonly people: number;
  readonly places: number;
}

/** What one paragraph, heading or cell says about names, before and after the article is asked. */
export interface UnitNames {
  /** What its words say by where they stand: pairs of a hash and bits of `evidence.ts`. */
  readonly evidence: Int32Array;
  /** Hashes whose evidence its names depend on. */
  readonly asks: Int32Array;
  /** Its names, in order, given what the article says of a word. */
  decide(evidence: (hash: number) => number): readonly NameCandidate[];
  /**
   * Its names once more, given what names the article has besides; nothing where that says no more. Asked after `decide`,
   * with the same evidence; `named` tells the names that begin with a word.
   */
  again(
    evidence: (hash: number) => number,
    named: (word: number) => Iterable<NamedWords>,
  ): readonly NameCandidate[] | undefined;
}

/** Where names are looked for. */
export interface UnitKind {
  readonly heading?: boolean;
}

/** One number for a sequence of words; safe as a key: 52 bits. */
export function keyOf(words: readonly number[]): number {
  let high = 0x811c9dc5;
  let low = 0x9e3779b1;
  for (const word of words) {
    high = Math.imul(high ^ word, 0x01000193);
    high ^= high >>> 15;
    low = Math.imul(low + word, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return (high >>> 0) * 0x100000 + (low >>> 12);
}

/** Whether two candidates of one unit say the same. */
export function sameCandidate(a: NameCandidate, b: NameCandidate): boolean {
  if (a.start !== b.start || a.end !== b.end || a.known !== b.known || a.stands !== b.stands || a.alias !== b.alias)
    return false;
  if (a.key !== b.key) return false;
  return a.votes.every((count, kind) => count === b.votes[kind]);
}
