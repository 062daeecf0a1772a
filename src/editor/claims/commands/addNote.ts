import * as vscode from 'vscode';
import { addNote } from '../../../core/claims/sign-off.js';
import { askText, leakIn, tell } from './ask.js';
import { type ClaimCommand, claimCommand, write } from './claimCommand.js';
import type { ClaimServices } from './services.js';

/** Writes a note behind those of a claim. As argument: `text`. */
export function addNoteCommand(services: ClaimServices): ClaimCommand {
  return claimCommand('factmark.addNote', services, async (desk, subject) => {
    const { l10n } = vscode;
    const { notes } = subject.state.claim;
    const note =
      desk.request.text('text') ??
      (await askText({
        title: l10n.t('Note'),
        prompt: notes ? l10n.t('It is written below: {0}', notes.trim()) : l10n.t('For those who come after you.'),
      }));
    const leak = leakIn(note ?? '');
    if (leak) {
      return tell(leak);
    }
    return note === undefined ? undefined : write(desk, subject, addNote(subject.state, note), l10n.t('Note'));
  });
}
