import type { Bound } from '../../facts.js';
import type { Decimal } from '../decimal.js';
import type { NumberMention } from '../numbers/number.js';

/** What a number measures. */
export type Measure =
  /**
   * ISO 4217 codes that the word or sign may mean, best first; `hundredths` for cents, `power` of ten for abbreviations
   * that hold a magnitude too (MEUR), `weight` the UCUM code of the unit of weight that has the same name.
   */
  | {
      readonly is: 'money';
      readonly codes: readonly string[];
      readonly hundredths?: true;
      readonly power?: number;
      readonly weight?: string;
    }
  | { readonly is: 'percent' }
  /** Percentage points; `power` is -2 for basis points. */
  | { readonly is: 'points'; readonly power: number }
  /** UCUM code. */
  | { readonly is: 'unit'; readonly code: string };

/** An amount found in a text. Positions are tokens, `end` exclusive. The article decides what is still open. */
export interface AmountMention {
  readonly start: number;
  readonly end: number;
  readonly low: Decimal;
  /** Upper end, for a range only. */
  readonly high: Decimal | undefined;
  /** Denominator, for a ratio only. */
  readonly denominator: Decimal | undefined;
  /** A ratio of something named: «three quarters of farms» is no length of time. */
  readonly partitive: boolean;
  readonly bound: Bound;
  readonly signed: boolean;
  readonly measure: Measure | undefined;
  readonly of: string | undefined;
  /** How separators were read where they decide something; `other` is the value of `low` read the other way. */
  readonly separators: NumberMention['separators'];
}

/** A mention while it is read. */
export type AmountDraft = { -readonly [field in keyof AmountMention]: AmountMention[field] };

/** A mention with what is usual where nothing is said. Spelled out, so that all mentions have one shape. */
export function draftAmount(
  start: number,
  end: number,
  low: Decimal,
  measure: Measure | undefined,
  signed: boolean,
): AmountDraft {
  return {
    start,
    end,
    low,
    high: undefined,
    denominator: undefined,
    partitive: false,
    bound: 'exact',
    signed,
    measure,
    of: undefined,
    separators: undefined,
  };
}

/** A number with its sign and what it measures, before ranges and bounds. Positions are tokens. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly number: NumberMention;
  readonly value: Decimal;
  /** Powers of ten from magnitude words and abbreviations. */
  readonly power: number;
  readonly sign: '' | '+' | '-';
  readonly measure: Measure | undefined;
  /** Where the measure stands in front («$5»). */
  readonly prefixed: boolean;
  /** A plus sign behind the number: “40+ members”. */
  readonly orMore: boolean;
}

/** A unit, currency or magnitude that a table's heading or caption gives to the numbers in its cells. */
export interface Inherited {
  readonly measure?: Measure | undefined;
  readonly power: number;
  /** Given by the heading of the very column or row, so that even `2024` is no year there. */
  readonly own?: boolean;
}
