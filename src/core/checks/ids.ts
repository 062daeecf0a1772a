import {
  UNREADABLE_IDS,
  type UnreadableId,
  VALUE_PROBLEM_IDS,
  type ValueProblemId,
} from '../claims/sidecar/problem.js';

/** What checks of the article itself find. */
export type ArticleFindingId = 'invalid-date';
/** What checks of claims against the article find. */
export type ClaimFindingId =
  | 'incorrect'
  | 'unsupported'
  | 'imprecise'
  | 'missing-context'
  | 'outdated'
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
  | 'duplicate-claim';
export type FindingId = ArticleFindingId | ClaimFindingId | UnreadableId | ValueProblemId;

/** All of them: those that the configuration may name. */
export const FINDING_IDS: readonly FindingId[] = [
  'invalid-date',
  'incorrect',
  'unsupported',
  'imprecise',
  'missing-context',
  'outdated',
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
  ...UNREADABLE_IDS,
  ...VALUE_PROBLEM_IDS,
];
