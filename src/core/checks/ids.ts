import {
  UNREADABLE_IDS,
  type UnreadableId,
  VALUE_PROBLEM_IDS,
  type ValueProblemId,
} from '../claims/sidecar/problem.js';

/** What the consistency checks find in an article itself; the only findings that can be ignored, with a reason. */
export type ArticleFindingId =
  | 'weekday'
  | 'invalid-date'
  | 'billion'
  | 'exchange-rate'
  | 'unit-conversion'
  | 'percentage'
  | 'age'
  | 'headline-figure'
  | 'tense'
  | 'name-variant'
  | 'count'
  | 'table-sum'
  | 'number-style'
  | 'reversed-range'
  | 'years-ago'
  | 'quarter'
  | 'bound-words'
  | 'doubled-word'
  | 'house-spelling'
  | 'punctuation'
  | 'translation-differs'
  | 'original-missing'
  | 'uncorrected-change'
  | 'embargo'
  | 'expectation-passed'
  | 'aged'
  | 'recheck-due'
  | 'confidential-overdue';
export const ARTICLE_FINDING_IDS: readonly ArticleFindingId[] = [
  'weekday',
  'invalid-date',
  'billion',
  'exchange-rate',
  'unit-conversion',
  'percentage',
  'age',
  'headline-figure',
  'tense',
  'name-variant',
  'count',
  'table-sum',
  'number-style',
  'reversed-range',
  'years-ago',
  'quarter',
  'bound-words',
  'doubled-word',
  'house-spelling',
  'punctuation',
  'translation-differs',
  'original-missing',
  'uncorrected-change',
  'embargo',
  'expectation-passed',
  'aged',
  'recheck-due',
  'confidential-overdue',
];

/** A finding is to be ignored, but nobody says why; or there is no such finding. */
export type IgnoreFindingId = 'ignore-without-reason' | 'ignore-unknown';

/** What checks of claims against the article find. */
export type ClaimFindingId =
  | 'incorrect'
  | 'unsupported'
  | 'imprecise'
  | 'missing-context'
  | 'outdated'
  | 'misquoted'
  | 'not-found'
  | 'needs-source'
  | 'disputed'
  | 'reviews-disagree'
  | 'stale'
  | 'context'
  | 'ambiguous'
  | 'gone'
  | 'value-changed'
  | 'same-as'
  | 'same-as-missing'
  | 'duplicate-claim'
  | 'duplicate-source'
  | 'image-missing';

/** What is found, by name; as in `factmark.yaml`, which can give each another level or switch it off. */
export type FindingId = ArticleFindingId | IgnoreFindingId | ClaimFindingId | UnreadableId | ValueProblemId;

/** All of them: those that the configuration may name. */
export const FINDING_IDS: readonly FindingId[] = [
  ...ARTICLE_FINDING_IDS,
  'ignore-without-reason',
  'ignore-unknown',
  'incorrect',
  'unsupported',
  'imprecise',
  'missing-context',
  'outdated',
  'misquoted',
  'not-found',
  'needs-source',
  'disputed',
  'reviews-disagree',
  'stale',
  'context',
  'ambiguous',
  'gone',
  'value-changed',
  'same-as',
  'same-as-missing',
  'duplicate-claim',
  'duplicate-source',
  'image-missing',
  ...UNREADABLE_IDS,
  ...VALUE_PROBLEM_IDS,
];
