/**
 * What the recogniser finds. The shapes are those of the contract with other programs: a field is never renamed,
 * and a new one is optional.
 */

export type FactKind = 'amount' | 'date' | 'entity';

/** Where a fact stands when it is not in running prose. */
export type Place = 'front-matter' | 'heading' | 'table' | 'caption' | 'alt';

/** Where a fact stands, and in what. Offsets are UTF-16 code units into the source, end exclusive. */
export interface FactBase {
  /** UTF-16 code units into the Markdown source. */
  readonly start: number;
  /** UTF-16 code units into the Markdown source, exclusive. */
  readonly end: number;
  /** The source between `start` and `end`, markup inside it included. */
  readonly text: string;
  readonly in?: Place;
  readonly inQuotation?: true;
}

/** A sum, share, measure or number of things. */
export interface AmountFact extends FactBase {
  readonly kind: 'amount';
  readonly value: AmountValue;
}

/** A day, a time, a length of time or something that recurs. */
export interface DateFact extends FactBase {
  readonly kind: 'date';
  readonly value: DateValue;
}

/** A name of somebody or something. */
export interface EntityFact extends FactBase {
  readonly kind: 'entity';
  readonly value: EntityValue;
}

/**
 * What the recogniser finds: words with what they mean. Offsets are UTF-16 code units into the Markdown source, end
 * exclusive.
 */
export type Fact = AmountFact | DateFact | EntityFact;

/**
 * What an amount is of: `quantity` has a unit of measure, `count` is of things, people or a bare number, `ratio` is
 * one such as two thirds.
 */
export type AmountType = 'money' | 'percent' | 'percentage-point' | 'quantity' | 'count' | 'ratio';

/** How the words limit the number: “about”, “at least”, “more than”, “at most”, “less than”; `between` for a range. */
export type Bound = 'exact' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'between';

/** What an amount says, never through floating point: numbers are decimal strings in plain notation. */
export interface AmountValue {
  readonly type: AmountType;
  /** Decimal string in plain notation, or a fraction such as `2/3` for a ratio; `null` for a range. */
  readonly amount: string | null;
  /** Lower end of a range, a decimal string. */
  readonly min?: string;
  /** Upper end of a range, a decimal string. */
  readonly max?: string;
  readonly bound: Bound;
  /** `true` when a plus sign was written. */
  readonly signed?: true;
  /** ISO 4217 code, the best reading; set for money only. */
  readonly currency?: string;
  /** ISO 4217 codes, best first, when the word or sign is ambiguous. */
  readonly currencyCandidates?: readonly string[];
  /** UCUM unit; what UCUM lacks stands in curly braces. */
  readonly unit?: string;
  /** The counted noun, as written. */
  readonly of?: string;
  /** Other readings of the whole value, best first. */
  readonly alternatives?: readonly AmountValue[];
}

/** As in TIMEX3. */
export type DateType = 'date' | 'time' | 'duration' | 'set';

/** TIMEX3 modifiers. */
export type DateModifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** What a date says, in TIMEX3 and, where it can be written so, in EDTF (ISO 8601-2). */
export interface DateValue {
  readonly type: DateType;
  /** TIMEX3 value; a range is `from/to`. */
  readonly timex: string;
  readonly mod?: DateModifier;
  /** ISO 8601-2 (Extended Date/Time Format) level 0 to 2, where it can be written. */
  readonly edtf?: string;
  /** First ISO day, inclusive, when known. */
  readonly start?: string;
  /** Last ISO day, inclusive, when known. */
  readonly end?: string;
  /** `true` when the value needs the publication date. */
  readonly relative: boolean;
  /** `true` for a date that does not exist. */
  readonly invalid?: true;
  /** Other readings, best first. */
  readonly alternatives?: readonly DateValue[];
}

/**
 * What a name is of; `other` for products, works and events, `unknown` for what is surely a name of a kind that is not
 * sure.
 */
export type EntityType = 'person' | 'organization' | 'place' | 'other' | 'unknown';

/** Whose name it is: the same for every mention in the article. */
export interface EntityValue {
  readonly type: EntityType;
  /** The canonical name in this article, the same for every mention of one entity. */
  readonly name: string;
  /** Wikidata QID. */
  readonly id?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}
