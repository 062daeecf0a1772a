import * as vscode from 'vscode';
import type { ClaimChange } from '../../core/claims/diff/change.js';
import { placeOf, rowOf } from '../../core/review/tree.js';
import type { Span } from '../../core/text/span.js';
import { cut } from '../claims/cut.js';
import { changeWord } from './items.js';
import type { ReviewSide } from './review.js';

/* What a card says in a review, on either side of the comparison: what changes in a claim or fact, then and now. */

/** What a card is about: a claim by its id, and a fact where it stands in the document of that side. */
interface About {
  readonly claim?: string | undefined;
  readonly fact?: (Span & { readonly text: string }) | undefined;
}

/** A line for each thing that changes. */
export function thenAndNow({ side, reviewed }: ReviewSide, about: About): readonly string[] {
  return reviewed.changes
    .filter((change) => isAbout(change, side, about))
    .map((change) => line(change, reviewed.source));
}

function isAbout(change: ClaimChange, side: ReviewSide['side'], { claim, fact }: About): boolean {
  if (change.claim !== undefined) return change.claim === claim;
  if (!fact) return false;
  if (side === 'after') return placeOf(change)?.start === fact.start;
  // Of a fact that reads otherwise now, what it was is known by its words.
  return change.kind === 'lost' ? change.fact?.start === fact.start : change.before === fact.text;
}

function line(change: ClaimChange, source: string): string {
  const { l10n } = vscode;
  const { kind, before, after, words, reviewer } = rowOf(change, source);
  const [then, now] = [cut(before || (isGone(kind) ? words : '')), cut(after)];
  const said =
    then !== '' && now !== ''
      ? l10n.t('then «{0}», now «{1}»', then, now)
      : then !== ''
        ? l10n.t('then «{0}»', then)
        : now !== '' && l10n.t('now «{0}»', now);
  return ['⇄', [changeWord(kind, reviewer !== undefined), said].filter(Boolean).join(': ')].join(' ');
}

function isGone(kind: ClaimChange['kind']): boolean {
  return kind === 'lost' || kind === 'gone';
}
