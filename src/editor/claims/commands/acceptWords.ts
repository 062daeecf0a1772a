import * as vscode from 'vscode';
import { acceptWords } from '../../../core/claims/repair.js';
import { tell } from './ask.js';
import { type ClaimCommand, knownClaimCommand, write } from './claimCommand.js';
import type { ClaimServices } from './services.js';

/** Takes the words that stand there now for the claim's own: it is unchecked again. */
export function acceptWordsCommand(services: ClaimServices): ClaimCommand {
  return knownClaimCommand('factmark.acceptWords', services, 'writes', async (desk, subject) => {
    const { l10n } = vscode;
    const { state } = subject;
    if (state.place === undefined) {
      return tell(l10n.t('The words of this claim are not where they were. Attach it again first.'));
    }
    return write(desk, subject, acceptWords(desk.text, desk.facts, state), l10n.t('Accept the words'));
  });
}
