import * as vscode from 'vscode';
import type { Attribution, Priority, SourceType, Status, Verdict } from '../../../core/claims/claim.js';

/* What the questions of commands say of the words of a sidecar; the words themselves are in `../words.ts`. */

export function statusMeaning(status: Status): string {
  const { t } = vscode.l10n;
  switch (status) {
    case 'unchecked':
      return t('nobody has looked at it yet');
    case 'waiting':
      return t('a question is out');
    case 'needs-source':
      return t('nothing found so far that shows it');
    case 'checked':
      return t('with a verdict on our words');
    case 'disputed':
      return t('sources or checkers disagree');
    case 'not-checkable':
      return t('an opinion, a forecast; with a note that says why');
    case 'withdrawn':
      return t('no longer to be checked');
  }
}

export function verdictMeaning(verdict: Verdict): string {
  const { t } = vscode.l10n;
  switch (verdict) {
    case 'correct':
      return t('the source says so');
    case 'imprecise':
      return t('nearly, but the words should be more exact');
    case 'missing-context':
      return t('right as it stands, and misleads without more');
    case 'outdated':
      return t('it was so, and is no longer');
    case 'unsupported':
      return t('the sources do not show it');
    case 'incorrect':
      return t('the sources say otherwise');
  }
}

export function attributionWord(attribution: Attribution): string {
  const { t } = vscode.l10n;
  switch (attribution) {
    case 'verbatim':
      return t('word for word');
    case 'faithful':
      return t('faithful to what was said');
    case 'misquoted':
      return t('misquoted');
    case 'not-found':
      return t('not found');
  }
}

export function sourceTypeWord(type: SourceType): string {
  const { t } = vscode.l10n;
  switch (type) {
    case 'document':
      return t('document');
    case 'data':
      return t('data');
    case 'interview':
      return t('interview');
    case 'web':
      return t('web page');
    case 'own-calculation':
      return t('own calculation');
    case 'confidential':
      return t('confidential');
  }
}

export function priorityWord(priority: Priority): string {
  const { t } = vscode.l10n;
  switch (priority) {
    case 'legal':
      return t('legal');
    case 'high':
      return t('high');
  }
}
