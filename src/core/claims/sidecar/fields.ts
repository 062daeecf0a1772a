import type { AmountType, Bound, DateModifier, DateType, EntityType } from '../../facts.js';
import { ATTRIBUTIONS, CLAIM_KINDS, PRIORITIES, SOURCE_TYPES, STATUSES, VERDICTS } from '../claim.js';
import type { ValueProblemId } from './problem.js';

/*
 * What a sidecar may hold, as one table: reading, writing and the JSON Schema's test all go by it. Fields stand in the
 * order in which they are written.
 */

export type Field =
  | { readonly type: 'text' }
  /** Text that is written as a block, for it often has several lines. */
  | { readonly type: 'notes' }
  /** ISO 8601 day. */
  | { readonly type: 'day' }
  | { readonly type: 'text-or-none' }
  | { readonly type: 'texts' }
  | { readonly type: 'text-or-texts' }
  | { readonly type: 'true-or-false' }
  | { readonly type: 'version' }
  | { readonly type: 'word'; readonly words: readonly string[]; readonly problem: ValueProblemId }
  | { readonly type: 'map'; readonly fields: Fields }
  /** A map whose keys are ids or, written in quotes, names. */
  | { readonly type: 'record'; readonly keys: 'ids' | 'names'; readonly of: Field }
  | { readonly type: 'values' };

export type Fields = Readonly<Record<string, Field>>;

const TEXT: Field = { type: 'text' };
const DAY: Field = { type: 'day' };
const NOTES: Field = { type: 'notes' };
const FLAG: Field = { type: 'true-or-false' };

function word(words: readonly string[], problem: ValueProblemId): Field {
  return { type: 'word', words, problem };
}
const VERDICT = word(VERDICTS, 'unknown-verdict');

/** Each list is complete: the records fail to compile when a kind of value gets a new word. */
const AMOUNT_TYPES: Readonly<Record<AmountType, true>> = {
  money: true,
  percent: true,
  'percentage-point': true,
  quantity: true,
  count: true,
  ratio: true,
};
const DATE_TYPES: Readonly<Record<DateType, true>> = { date: true, time: true, duration: true, set: true };
const ENTITY_TYPES: Readonly<Record<EntityType, true>> = {
  person: true,
  organization: true,
  place: true,
  other: true,
  unknown: true,
};
const BOUNDS: Readonly<Record<Bound, true>> = {
  exact: true,
  about: true,
  'at-least': true,
  'more-than': true,
  'at-most': true,
  'less-than': true,
  between: true,
};
const MODIFIERS: Readonly<Record<DateModifier, true>> = {
  START: true,
  MID: true,
  END: true,
  APPROX: true,
  BEFORE: true,
  AFTER: true,
  ON_OR_BEFORE: true,
  ON_OR_AFTER: true,
  LESS_THAN: true,
  MORE_THAN: true,
  EQUAL_OR_LESS: true,
  EQUAL_OR_MORE: true,
};
export const VALUE_TYPES = {
  amount: Object.keys(AMOUNT_TYPES),
  date: Object.keys(DATE_TYPES),
  entity: Object.keys(ENTITY_TYPES),
} as const;

/** Those of amounts, dates and entities together: no key means two things. */
export const VALUE_FIELDS: Fields = {
  type: word([...VALUE_TYPES.amount, ...VALUE_TYPES.date, ...VALUE_TYPES.entity], 'malformed-value'),
  amount: { type: 'text-or-none' },
  min: TEXT,
  max: TEXT,
  currency: TEXT,
  currencyCandidates: { type: 'texts' },
  unit: TEXT,
  of: TEXT,
  bound: word(Object.keys(BOUNDS), 'malformed-value'),
  signed: FLAG,
  timex: TEXT,
  mod: word(Object.keys(MODIFIERS), 'malformed-value'),
  edtf: TEXT,
  start: TEXT,
  end: TEXT,
  relative: FLAG,
  invalid: FLAG,
  name: TEXT,
  id: TEXT,
  country: TEXT,
  alternatives: { type: 'values' },
};

export const TARGET_FIELDS: Fields = { prefix: TEXT, suffix: TEXT, exact: TEXT, image: TEXT, sha256: TEXT };
export const REVIEW_FIELDS: Fields = { date: DAY, verdict: VERDICT, text: TEXT, sentence: TEXT, sha256: TEXT };
export const EVIDENCE_FIELDS: Fields = { at: TEXT, quote: TEXT, calculation: TEXT };
export const QUESTION_FIELDS: Fields = { to: TEXT, text: TEXT, date: DAY };

export const CLAIM_FIELDS: Fields = {
  target: { type: 'map', fields: TARGET_FIELDS },
  status: word(STATUSES, 'unknown-status'),
  verdict: VERDICT,
  suggestion: TEXT,
  question: { type: 'map', fields: QUESTION_FIELDS },
  reviews: { type: 'record', keys: 'names', of: { type: 'map', fields: REVIEW_FIELDS } },
  evidence: { type: 'record', keys: 'ids', of: { type: 'map', fields: EVIDENCE_FIELDS } },
  kind: word(CLAIM_KINDS, 'unknown-kind'),
  value: { type: 'map', fields: VALUE_FIELDS },
  speaker: TEXT,
  attribution: word(ATTRIBUTIONS, 'unknown-attribution'),
  original: TEXT,
  'original-language': TEXT,
  'same-as': TEXT,
  priority: word(PRIORITIES, 'unknown-priority'),
  'recheck-by': DAY,
  ignore: { type: 'record', keys: 'names', of: TEXT },
  notes: NOTES,
};

export const SOURCE_FIELDS: Fields = {
  type: word(SOURCE_TYPES, 'unknown-source-type'),
  title: TEXT,
  author: TEXT,
  publisher: TEXT,
  date: TEXT,
  url: TEXT,
  archived: TEXT,
  accessed: DAY,
  file: TEXT,
  sha256: TEXT,
  ref: TEXT,
  'seen-by': { type: 'text-or-texts' },
  notes: NOTES,
};

/** All that may be written down of a confidential source, besides keys for others. */
export const CONFIDENTIAL_KEYS: ReadonlySet<string> = new Set(['type', 'ref', 'seen-by', 'accessed']);

export const SIDECAR_FIELDS: Fields = {
  factmark: { type: 'version' },
  article: TEXT,
  language: TEXT,
  published: TEXT,
  sources: { type: 'record', keys: 'ids', of: { type: 'map', fields: SOURCE_FIELDS } },
  claims: { type: 'record', keys: 'ids', of: { type: 'map', fields: CLAIM_FIELDS } },
};
export const SIDECAR: Field = { type: 'map', fields: SIDECAR_FIELDS };

/** What stands under `key` in a place described by `field`. */
export function fieldUnder(field: Field | undefined, key: string): Field | undefined {
  switch (field?.type) {
    case 'map':
      return Object.hasOwn(field.fields, key) ? field.fields[key] : undefined;
    case 'record':
      return field.of;
    default:
      return undefined;
  }
}

/** What each item of a list in such a place is. */
export function fieldOfItems(field: Field | undefined): Field | undefined {
  return field?.type === 'values' ? { type: 'map', fields: VALUE_FIELDS } : undefined;
}
