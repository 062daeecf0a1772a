/** What ICU was asked to write; `read` is what must come back. */
export interface Case {
  /** BCP 47 tag without extensions. */
  readonly language: string;
  readonly kind: Kind;
  /** What ICU wrote. */
  readonly text: string;
  readonly read: Expected;
}

export const kinds = [
  'number',
  'compact',
  'percent',
  'currency name',
  'currency code',
  'currency symbol',
  'currency narrow',
  'compact currency',
  'unit long',
  'unit short',
  'date full',
  'date long',
  'date medium',
  'date numeric',
  'month and year',
  'month and day',
  'date range',
  'relative',
] as const;
export type Kind = (typeof kinds)[number];

export type Expected =
  | { readonly type: 'count' | 'percent'; readonly amount: string }
  | {
      readonly type: 'money';
      readonly amount: string;
      readonly currency: string;
      /** How ICU would have written the same amount of another currency: a sign may stand for several. */
      readonly inOther: (currency: string) => string;
    }
  | {
      readonly type: 'quantity';
      readonly amount: string;
      /** UCUM codes of all units that ICU writes so; one, but for symbols such as “m”. */
      readonly units: readonly string[];
      /** The same as lengths of time, in ISO 8601. */
      readonly lengths: readonly string[];
      /** The word is that of the British currency as well. */
      readonly isPound: boolean;
    }
  | {
      readonly type: 'date';
      readonly timex: string;
      /** The length of time that the same words are behind a preposition: «em 7 meses» takes as long or lies ahead. */
      readonly length?: string;
    };

/** The day on which all texts are published. */
export const published = '2024-06-12';
