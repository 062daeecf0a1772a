import type * as vscode from 'vscode';
import { spanOf } from '../../ranges.js';
import type { ClaimedArticle } from '../model/claimedArticle.js';
import type { LeafNode } from '../tree/nodes.js';

/** A claim, or a fact for which none speaks by where it begins (UTF-16). */
export type DetailsSubject =
  | { readonly type: 'claim'; readonly claim: string }
  | { readonly type: 'fact'; readonly offset: number };

/**
 * What a selection in the article is about: the claim on exactly these words, else the claim of the fact where the
 * selection ends, else what stands around it, else the fact itself.
 */
export function subjectAt(
  claimed: ClaimedArticle,
  { document, selection }: Pick<vscode.TextEditor, 'document' | 'selection'>,
): DetailsSubject | undefined {
  const { start, end } = spanOf(document, selection);
  const caret = document.offsetAt(selection.active);
  const exact = !selection.isEmpty && claimed.claims.find(({ span }) => span?.start === start && span.end === end);
  const fact = claimed.article.factAt(caret);
  const placed = exact || (fact && claimed.claimOf(fact)) || claimed.claimAt(caret);
  if (placed) {
    return { type: 'claim', claim: placed.id };
  }
  return fact && { type: 'fact', offset: fact.start };
}

export function isSameSubject(a: DetailsSubject | undefined, b: DetailsSubject | undefined): boolean {
  if (a?.type === 'claim' && b?.type === 'claim') {
    return a.claim === b.claim;
  }
  return a?.type === 'fact' && b?.type === 'fact' ? a.offset === b.offset : a === b;
}

/** Of a line of the view of the claims. */
export function subjectOf(node: LeafNode): DetailsSubject {
  return node.type === 'claim' ? { type: 'claim', claim: node.claim } : { type: 'fact', offset: node.offset };
}
