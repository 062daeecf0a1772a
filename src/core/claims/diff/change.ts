import type { Fact } from '../../facts.js';
import type { Span } from '../../text/span.js';
import type { Data } from '../claim.js';

/**
 * What may have become of a claim or fact between two revisions, worst first.
 *
 * `unreadable`: the sidecar can no longer be read. `conflict`: a merge left something undecided. `words`: signed
 * words read otherwise now. `context`: the words stand, the sentence signed with them does not. `verdict`: another
 * verdict, or a first one against our words. `value`: another value written down. `gone`, `ambiguous`: the words are
 * nowhere, or may be in several places. `removed`: a claim was taken out. `unsigned`: a signature was. `new`: a claim or
 * a fact that was not there. `changed`: words that
 * nobody signed read otherwise, or somebody has signed them as they are now. `lost`: a fact without a claim is
 * gone. `source-removed`: a claim has lost a source. `status`: only the work went on. `detail`: notes, sources and the
 * like. `moved`: only the quotation was renewed.
 */
export const CHANGE_KINDS = [
  'unreadable',
  'conflict',
  'words',
  'context',
  'verdict',
  'value',
  'gone',
  'ambiguous',
  'removed',
  'unsigned',
  'new',
  'changed',
  'lost',
  'source-removed',
  'status',
  'detail',
  'moved',
] as const;

/** What has become of a claim or fact; `CHANGE_KINDS` says what each is, worst first. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One thing that a revision changes. */
export interface ClaimChange {
  readonly kind: ChangeKind;
  /** Id of the claim. */
  readonly claim?: string;
  /** The fact, for one without a claim: as it is now, or as it was when it is gone. */
  readonly fact?: Fact;
  /** What it was: words, a sentence, a verdict, a status, a value, by `kind`. */
  readonly before?: Data;
  readonly after?: Data;
  /** The words it is about, as they are now, or as they were when they are gone. */
  readonly words?: string;
  /** Who signed what has changed; for `changed`, who has signed it as it is now. */
  readonly reviewer?: string;
  /** For `verdict`, `status` and `detail`: which fields differ. */
  readonly fields?: readonly string[];
  /** Where the words stand in the article of after; UTF-16, end exclusive. */
  readonly place?: Span;
}
