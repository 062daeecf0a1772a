import * as vscode from 'vscode';
import { isImageTarget } from '../../../core/claims/claim.js';
import { suggest } from '../../../core/claims/sign-off.js';
import { sameWords } from '../../../core/claims/target/folding.js';
import { askText, tell } from './ask.js';
import { type ClaimCommand, claimCommand, write } from './claimCommand.js';
import type { ClaimServices } from './services.js';

/** Proposes other words in place of a claim's. As argument: `text`. */
export function suggestCommand(services: ClaimServices): ClaimCommand {
  return claimCommand('factmark.suggest', services, async (desk, subject) => {
    const { l10n } = vscode;
    const { claim, words } = subject.state;
    if (isImageTarget(claim.target)) {
      return tell(l10n.t('This claim is about a picture: there are no words to replace.'));
    }
    const now = words ?? claim.target.exact;
    const text =
      desk.request.text('text') ??
      (await askText({
        title: l10n.t('Suggest Other Words'),
        prompt: l10n.t('What should stand there in place of «{0}»?', now),
        value: claim.suggestion ?? now,
        validate: (proposed) =>
          sameWords(proposed, now) ? l10n.t('These are the words that stand there.') : undefined,
      }));
    return text === undefined
      ? undefined
      : write(desk, subject, suggest(desk.facts, subject.state, text), l10n.t('Suggestion'));
  });
}
