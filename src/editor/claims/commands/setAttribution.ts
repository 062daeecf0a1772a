import * as vscode from 'vscode';
import { ATTRIBUTIONS } from '../../../core/claims/claim.js';
import type { ClaimCommand } from './claimCommand.js';
import { askAttribution, quotationCommand } from './quotation.js';
import type { ClaimServices } from './services.js';

/** Says whether what is quoted at the caret was said, and so, without signing it. As argument: `attribution`. */
export function setAttribution(services: ClaimServices): ClaimCommand {
  return quotationCommand(
    'factmark.setAttribution',
    services,
    ({ request }) => {
      const attribution = request.word('attribution', ATTRIBUTIONS);
      return attribution === undefined ? {} : { attribution };
    },
    async (_desk, subject) => {
      const answer = await askAttribution([...ATTRIBUTIONS, 'later'], subject);
      return answer && { attribution: answer === 'later' ? '' : answer };
    },
    () => vscode.l10n.t('Attribution'),
  );
}
