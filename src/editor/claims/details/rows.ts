import type { Span } from '../../../core/text/span.js';
import type { Sign } from '../sign.js';

/** What a row of the details is about; its commands go by it. */
export type DetailField =
  | 'words'
  | 'then'
  | 'now'
  | 'place'
  | 'status'
  | 'conflict'
  | 'value'
  | 'standard'
  | 'quotation'
  | 'priority'
  | 'recheck'
  | 'suggestion'
  | 'question'
  | 'sources'
  | 'source'
  | 'quote'
  | 'address'
  | 'reviews'
  | 'review'
  | 'same'
  | 'ignored'
  | 'notes'
  | 'note';

/** A line of the details, before it is known whose. All its words but our own are untrusted, and shown as they are. */
export interface RowContent {
  readonly field: DetailField;
  /** Tells it from its siblings, where several have one field. */
  readonly key?: string;
  readonly label: string;
  readonly description?: string;
  /** What is copied; the description, else the label, when absent. */
  readonly copied?: string;
  /** The id of a product icon. */
  readonly icon?: string;
  /** How the claim is shown in a word, in place of an icon. */
  readonly sign?: Sign | 'unclaimed';
  /** The words it leads to, in the article. */
  readonly span?: Span;
  /** The claim it leads to. */
  readonly link?: { readonly article: string; readonly claim: string };
  /** What commands on a row of this kind are called with. */
  readonly source?: string;
  readonly reviewer?: string;
  readonly children?: readonly RowContent[];
  /** Whether it begins closed. */
  readonly closed?: true;
}

/**
 * A line of the details; `article`, `claim` or `offset`, `source` and `reviewer` are what commands in its menu are
 * called with.
 */
export interface DetailRow extends Omit<RowContent, 'children' | 'key'> {
  readonly type: 'detail';
  /** The same for the same line of another claim, so that what was closed stays closed. */
  readonly id: string;
  readonly article: string;
  readonly claim?: string;
  readonly offset?: number;
  readonly children: readonly DetailRow[];
}

/** Whose rows they are. */
export type RowOwner = Pick<DetailRow, 'article' | 'claim' | 'offset'>;

/** Says of each row whose it is. */
export function rowsFor(owner: RowOwner, contents: readonly RowContent[], above = ''): readonly DetailRow[] {
  return contents.map(({ children = [], key = '', ...content }) => {
    const id = `${above}/${content.field} ${key}`;
    return { ...content, ...owner, type: 'detail', id, children: rowsFor(owner, children, id) };
  });
}
