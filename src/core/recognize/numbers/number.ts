import type { Decimal } from '../decimal.js';

/** The sign that divides the fraction, as the number was read. */
export type DecimalSign = ',' | '.';

/** A number as it stands in the text, before anyone asks what is numbered. Positions are tokens, `end` exclusive. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  /** `mantissa` × 10^`power`. */
  readonly value: Decimal;
  /** The number without the magnitudes that follow it («12» in «12 mil millones»). */
  readonly mantissa: Decimal;
  /** Powers of ten that the magnitude words behind it add; 0 when there are none. */
  readonly power: number;
  /** `words` when at least one numeral (not a mere magnitude) is spelled out. */
  readonly written: 'digits' | 'words';
  /** Length of a bare run of digits without separator or magnitude (a day, a year); 0 for all else. */
  readonly digits: number;
  /** An ordinal: «3.º», “21st”, «segundo». Never an amount. */
  readonly ordinal: boolean;
  /** A bare article or half («un», “a”, «medio»): a number only for those who want it («hace un año», «medio punto»). */
  readonly article: boolean;
  /** How the separators were read where they decide something; `other` is the value read the other way. */
  readonly separators: { readonly decimal: DecimalSign; readonly other?: Decimal } | undefined;
  /** Joined to a word before it (A380, COVID-19, EUR5): a number only beside a currency. */
  readonly attached: boolean;
  /** Digits with signs inside that are no number: times, phone numbers, versions, numeric dates. Never an amount. */
  readonly code: boolean;
}

/** All numbers of one text, in order, none overlapping. */
export interface NumberMentions {
  readonly list: readonly NumberMention[];
  /** The number whose first token is `token`. */
  at(token: number): NumberMention | undefined;
  /** The number whose last token is `token - 1`. */
  endingAt(token: number): NumberMention | undefined;
}
