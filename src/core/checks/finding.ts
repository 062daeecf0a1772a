import type { CheckedArticle } from '../claims/checked-article.js';
import type { Span, TextEdit } from '../text/span.js';
import type { FindingId } from './ids.js';

export type Severity = 'error' | 'warning' | 'hint';

/** Something to look at. Offsets are UTF-16 code units into the article unless `in` says otherwise, end exclusive. */
export interface Finding extends Span {
  readonly id: FindingId;
  readonly severity: Severity;
  readonly message: string;
  /** Other places that belong to it, in the same file. */
  readonly related?: readonly Span[];
  readonly fix?: { readonly title: string; readonly edits: readonly TextEdit[] };
  /** The file that the offsets are about, when it is not the article. */
  readonly in?: 'sidecar';
  /** The claim that it is about. */
  readonly claim?: string;
}

/** A finding before the configuration has had its say about the level. */
export type Check = (checked: CheckedArticle) => readonly Finding[];
