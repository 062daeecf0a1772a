import * as vscode from 'vscode';
import { addNote } from '../../../core/claims/sign-off.js';
import { askText, leakIn, tell } from './ask.js';
import { type ClaimCommand, claimsCommand, writeEach } from './claimCommand.js';
import type { ClaimServices } from './services.js';

/** Writes a note behind those of each claim. As argument: `text`. */
export function addNoteCommand(services: ClaimServices): ClaimCommand {
  return claimsCommand('factmark.addNote', services, async (desk, subjects) => {
    const { l10n } = vscode;
    const notes = subjects.length === 1 ? subjects[0].state.claim.notes : undefined;
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
    return note === undefined
      ? undefined
      : writeEach(desk, subjects, ({ state }) => addNote(state, note), l10n.t('Note'));
  });
}
