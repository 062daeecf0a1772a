import * as vscode from 'vscode';
import type { Attribution, Priority, Status, Verdict } from '../../../core/claims/claim.js';

/* What the questions of commands say of the words of a sidecar; the words themselves are in `../words.ts`. */

export function statusMeaning(status: Status): string {
  const { l10n } = vscode;
  switch (status) {
    case 'unchecked':
      return l10n.t('nobody has looked at it yet');
    case 'waiting':
      return l10n.t('a question is out');
    case 'needs-source':
      return l10n.t('nothing found so far that shows it');
    case 'checked':
      return l10n.t('with a verdict on our words');
    case 'disputed':
      return l10n.t('sources or checkers disagree');
    case 'not-checkable':
      return l10n.t('an opinion, a forecast; with a note that says why');
    case 'withdrawn':
      return l10n.t('no longer to be checked');
  }
}

export function verdictMeaning(verdict: Verdict): string {
  const { l10n } = vscode;
  switch (verdict) {
    case 'correct':
      return l10n.t('the source says so');
    case 'imprecise':
      return l10n.t('nearly, but the words should be more exact');
    case 'missing-context':
      return l10n.t('right as it stands, and misleads without more');
    case 'outdated':
      return l10n.t('it was so, and is no longer');
    case 'unsupported':
      return l10n.t('the sources do not show it');
    case 'incorrect':
      return l10n.t('the sources say otherwise');
  }
}

export function attributionWord(attribution: Attribution): string {
  const { l10n } = vscode;
  switch (attribution) {
    case 'verbatim':
      return l10n.t('word for word');
    case 'faithful':
      return l10n.t('faithful to what was said');
    case 'misquoted':
      return l10n.t('misquoted');
    case 'not-found':
      return l10n.t('not found');
  }
}

export function priorityWord(priority: Priority): string {
  const { l10n } = vscode;
  switch (priority) {
    case 'legal':
      return l10n.t('legal');
    case 'high':
      return l10n.t('high');
  }
}
