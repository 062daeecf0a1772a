import * as vscode from 'vscode';
import type { Question } from '../../../core/claims/claim.js';
import { ask } from '../../../core/claims/discussion.js';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { askText, leakIn, tell } from './ask.js';
import { type ClaimCommand, claimsCommand, writeEach } from './claimCommand.js';
import type { Desk } from './desk.js';
import type { ClaimServices } from './services.js';
import type { Subject } from './subject.js';

/** Puts a question to somebody; the claims wait for the answer, and a question before it stays in the notes. As arguments: `to`, `text`. */
export function askQuestion(services: ClaimServices): ClaimCommand {
  return claimsCommand('factmark.askQuestion', services, async (desk, subjects) => {
    const asked = await question(desk);
    if (!asked) {
      return undefined;
    }
    const edit = ({ state }: Subject): SidecarEdit | undefined => ask(desk.facts, state, asked);
    return writeEach(desk, subjects, edit, vscode.l10n.t('Question'));
  });
}

/** The question given or answered; nothing when it was left. */
export async function question({ request, services }: Desk): Promise<Question | undefined> {
  const { l10n } = vscode;
  const isGiven = request.has('text');
  const to =
    request.text('to') ??
    (isGiven
      ? ''
      : await askText({
          title: l10n.t('Question: To Whom?'),
          prompt: l10n.t('A name, not an address: the file is read by others. It may stay empty.'),
          optional: true,
        }));
  if (to === undefined) {
    return undefined;
  }
  const text =
    request.text('text') ??
    (await askText({ title: l10n.t('Question'), prompt: l10n.t('What do you ask? The claim waits for the answer.') }));
  const leak = leakIn([to, text ?? ''].join('\n'));
  if (leak) {
    return tell(leak);
  }
  return text ? { ...(to !== '' && { to }), text, date: services.today() } : undefined;
}
