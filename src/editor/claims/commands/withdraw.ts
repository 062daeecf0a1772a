import * as vscode from 'vscode';
import { decide } from '../../../core/claims/sign-off.js';
import { type ClaimCommand, knownClaimCommand, write } from './claimCommand.js';
import type { ClaimServices } from './services.js';

/** Takes a claim out of the check; its block stays. As argument: `note`. */
export function withdraw(services: ClaimServices): ClaimCommand {
  return knownClaimCommand('factmark.withdraw', services, 'writes', async (desk, subject) => {
    const note = desk.request.text('note');
    const decision = { status: 'withdrawn', ...(note !== undefined && { note }) } as const;
    return write(desk, subject, decide(desk.facts, subject.state, decision), vscode.l10n.t('Withdraw'));
  });
}
