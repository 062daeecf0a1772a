import * as vscode from 'vscode';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { decide } from '../../../core/claims/sign-off.js';
import { tell } from './ask.js';
import { type ClaimCommand, deskCommand, nothingHere, writeEach } from './claimCommand.js';
import type { ClaimServices } from './services.js';
import { type Subject, subjectsHere } from './subject.js';

/** Takes claims out of the check; their blocks stay. As argument: `note`. */
export function withdraw(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.withdraw', services, 'writes', async (desk) => {
    const [first, ...others] = subjectsHere(desk).filter(({ create }) => !create);
    if (!first) {
      return tell(nothingHere(desk, true));
    }
    const note = desk.request.text('note');
    const decision = { status: 'withdrawn', ...(note !== undefined && { note }) } as const;
    const edit = ({ state }: Subject): SidecarEdit | undefined => decide(desk.facts, state, decision);
    return writeEach(desk, [first, ...others], edit, vscode.l10n.t('Withdraw'));
  });
}
