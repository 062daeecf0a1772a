import * as vscode from 'vscode';
import { tell } from './ask.js';
import { attach } from './attach.js';
import { type ClaimCommand, knownClaimCommand, write } from './claimCommand.js';
import type { ClaimServices } from './services.js';
import { sign } from './signOff.js';

/**
 * Accepts that words or sentence of a claim have changed: the verdict stands for those of now. Renews the person's own
 * signature; those of others stay as they are.
 */
export function acceptWords(services: ClaimServices): ClaimCommand {
  return knownClaimCommand('factmark.acceptWords', services, 'writes', async (desk, subject) => {
    const { l10n } = vscode;
    const { state } = subject;
    if (state.place === undefined) {
      return tell(l10n.t('The words of this claim are not where they were. Attach it again first.'));
    }
    const { verdict } = state.claim;
    if (state.reviews.length === 0 || verdict === undefined) {
      return write(desk, subject, attach(desk, state, state.place), l10n.t('Accept the words'));
    }
    const reviewer = await services.reviewer.handle(desk.claimed.document.uri);
    if (reviewer === undefined) {
      return undefined;
    }
    const own = state.reviews.find((review) => review.reviewer === reviewer);
    return own?.condition === 'sound'
      ? tell(l10n.t('Your signature is for these words already.'))
      : sign(desk, subject, { reviewer, verdict, date: services.today() });
  });
}
