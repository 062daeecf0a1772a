import * as vscode from 'vscode';
import { applySuggestion } from '../../../core/claims/sign-off.js';
import { rangeOf } from '../../ranges.js';
import { tell } from './ask.js';
import { type ClaimCommand, knownClaimCommand, write } from './claimCommand.js';
import type { ClaimServices } from './services.js';

/** Puts the words suggested into the article, as an edit that can be undone; signatures are then out of date. */
export function applySuggestionCommand(services: ClaimServices): ClaimCommand {
  return knownClaimCommand('factmark.applySuggestion', services, 'writes', async (desk, subject) => {
    const { l10n } = vscode;
    const { claimed } = desk;
    const { document } = claimed;
    const applied = applySuggestion(subject.state);
    if (!applied) {
      return tell(
        subject.state.claim.suggestion === undefined
          ? l10n.t('No other words are suggested for this claim.')
          : l10n.t('The words of this claim are not where they were. Attach it again first.'),
      );
    }
    const change = new vscode.WorkspaceEdit();
    change.replace(document.uri, rangeOf(document, applied.article), applied.article.text);
    if (!(await vscode.workspace.applyEdit(change))) {
      return tell(l10n.t('The article could not be changed.'));
    }
    return write(desk, subject, applied.sidecar, l10n.t('Suggestion applied'));
  });
}
