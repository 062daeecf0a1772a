import * as vscode from 'vscode';
import type { Fact } from '../../core/facts.js';
import { cut } from '../claims/cut.js';
import type { ClaimedArticle } from '../claims/model/claimedArticle.js';
import type { EarlierCheck, EarlierChecks } from '../claims/model/earlierChecks.js';
import type { Action } from './markdown.js';

/** Where the figure of a fact was checked in another article last; nothing when it is decided here, or linked with that. */
export function earlierOf(
  earlier: Pick<EarlierChecks, 'of'>,
  claimed: ClaimedArticle | undefined,
  fact: Fact | undefined,
): EarlierCheck | undefined {
  const own = claimed && fact && claimed.claimOf(fact)?.claim;
  const isOpen = !own || own.status === 'unchecked' || own.status === 'needs-source' || own.status === 'waiting';
  const [latest] = claimed && fact && isOpen ? earlier.of(claimed, fact) : [];
  return own?.['same-as'] === undefined ? latest : undefined;
}

export function earlierLine({ name, figure }: EarlierCheck): string {
  const by = [figure.reviewer, figure.date].filter(Boolean).join(', ');
  return vscode.l10n.t('Checked earlier in {0} by {1}: «{2}»', cut(name), cut(by), cut(figure.words));
}

export function earlierActions(): readonly Action[] {
  const { l10n } = vscode;
  return [
    {
      label: l10n.t('Checked earlier…'),
      tooltip: l10n.t('Show where, or take its sources over'),
      command: 'factmark.checkedEarlier',
    },
  ];
}
