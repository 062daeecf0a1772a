import { l10n } from 'vscode';
import type { RoundAction } from './keys.js';

/** What a key of the round does, for the cheat sheet. */
export function actionLabel(action: RoundAction): string {
  return LABELS[action]();
}

const LABELS: Readonly<Record<RoundAction, () => string>> = {
  correct: () => l10n.t('Sign as correct'),
  sentence: () => l10n.t('Sign the whole sentence as correct'),
  imprecise: () => l10n.t('Sign as imprecise'),
  needsSource: () => l10n.t('Needs a source'),
  disputed: () => l10n.t('Disputed'),
  ask: () => l10n.t('Ask somebody…'),
  notCheckable: () => l10n.t('Not checkable…'),
  source: () => l10n.t('Add a source…'),
  note: () => l10n.t('Add a note…'),
  verbatim: () => l10n.t('Quotation: said word for word'),
  faithful: () => l10n.t('Quotation: faithful to what was said'),
  misquoted: () => l10n.t('Quotation: misquoted'),
  notFound: () => l10n.t('Quotation: not found to have been said'),
  skip: () => l10n.t('Skip, for later'),
  undo: () => l10n.t('Undo the last step'),
  next: () => l10n.t('Next fact'),
  previous: () => l10n.t('Previous fact'),
  nextSentence: () => l10n.t('Next sentence'),
  previousSentence: () => l10n.t('Previous sentence'),
  show: () => l10n.t('Show the fact and its card again'),
  keys: () => l10n.t('Keys of the round'),
  leave: () => l10n.t('Leave; it can be taken up again'),
};
