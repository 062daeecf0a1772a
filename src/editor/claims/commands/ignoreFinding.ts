import * as vscode from 'vscode';
import { isIgnorable } from '../../../core/checks/ignore.js';
import { ignoreFinding } from '../../../core/claims/sign-off.js';
import { askText, leakIn, tell } from './ask.js';
import { type ClaimCommand, deskCommand, write } from './claimCommand.js';
import type { ClaimServices } from './services.js';
import { newClaim, type Subject } from './subject.js';

/**
 * Leaves a finding of the consistency checks as it is on its words: writes why into their claim, which is made where there
 * is none. As arguments: `start`, `end`, `finding` (its id), `text` (the reason).
 */
export function ignoreFindingCommand(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.ignoreFinding', services, 'writes', async (desk) => {
    const { l10n } = vscode;
    const span = desk.request.span;
    const finding = desk.request.text('finding') ?? '';
    if (!span || !isIgnorable(finding)) {
      return tell(l10n.t('Choose this at a finding: at its light bulb, or in Problems.'));
    }
    const known = desk.states.find(({ place }) => place?.start === span.start && place.end === span.end);
    const subject: Subject = known ? { state: known } : newClaim(desk, span);
    const reason =
      desk.request.text('text') ??
      (await askText({
        title: l10n.t('Ignore Here'),
        prompt: l10n.t('Why is this right as it stands? The reason is kept in the sidecar.'),
      }));
    const leak = leakIn(reason ?? '');
    if (leak) {
      return tell(leak);
    }
    return reason === undefined
      ? undefined
      : write(desk, subject, ignoreFinding(subject.state, finding, reason), l10n.t('Ignored here'));
  });
}
