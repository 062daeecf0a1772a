import { type ClaimCommand, deskCommand } from './claimCommand.js';
import type { ClaimServices } from './services.js';

/** Takes the last edit of the article's claims back. Says whether it did. */
export function undoClaimEdit(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.undoClaimEdit', services, 'writes', ({ claimed }) => claimed.undo());
}
