import type { CheckedArticle } from '../claims/checked-article.js';
import type { Span, TextEdit } from '../text/span.js';
import type { FindingId } from './ids.js';

/** How much a finding asks for: `factmark check` ends with 1 for errors unless it is told otherwise. */
export type Severity = 'error' | 'warning' | 'hint';

/** Something to look at. Offsets are UTF-16 code units into the article unless `in` says otherwise, end exclusive. */
export interface Finding extends Span {
  readonly id: FindingId;
  readonly severity: Severity;
  readonly message: string;
  /** Other places that belong to it, in the same file. */
  readonly related?: readonly Span[];
  /** Places in other articles that belong to it. */
  readonly elsewhere?: readonly Elsewhere[];
  /** Days since it has been so, of what hangs on the day of an audit: the worst come first there. */
  readonly age?: number;
  readonly fix?: { readonly title: string; readonly edits: readonly TextEdit[] };
  /** The file that the offsets are about, when it is not the article. */
  readonly in?: 'sidecar';
  /** The claim that it is about. */
  readonly claim?: string;
}

/** A place in another article: UTF-16 offsets into its text. */
export interface Elsewhere extends Span {
  /** Path from the folder of the article that was checked. */
  readonly article: string;
}

/** A finding before the configuration has had its say about the level. */
export type Check = (checked: CheckedArticle) => readonly Finding[];
