import * as vscode from 'vscode';
import type { ClaimCommand } from './claimCommand.js';
import { askSpeaker, quotationCommand } from './quotation.js';
import type { ClaimServices } from './services.js';

/** Says who said what is quoted at the caret. As argument: `speaker`, empty for nobody. */
export function setSpeaker(services: ClaimServices): ClaimCommand {
  return quotationCommand(
    'factmark.setSpeaker',
    services,
    ({ request }) => {
      const speaker = request.text('speaker');
      return speaker === undefined ? {} : { speaker: speaker.trim() };
    },
    async (desk, subject) => {
      const speaker = await askSpeaker(desk, subject);
      return speaker === undefined ? undefined : { speaker };
    },
    () => vscode.l10n.t('Speaker'),
  );
}
