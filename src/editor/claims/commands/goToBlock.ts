import * as vscode from 'vscode';
import { rangeOf } from '../../ranges.js';
import { tell } from './ask.js';
import { keyOf } from './blocks.js';
import { type ClaimCommand, deskCommand, knownClaimCommand } from './claimCommand.js';
import type { ClaimServices } from './services.js';

/** Shows the block of a claim in the file beside the article. */
export function goToBlock(services: ClaimServices): ClaimCommand {
  return knownClaimCommand('factmark.goToBlock', services, 'reads', async ({ claimed }, { state }) => {
    const document = claimed.sidecarUri && (await vscode.workspace.openTextDocument(claimed.sidecarUri));
    const key = document && keyOf(document.getText(), state.id);
    if (!document || !key) {
      return tell(vscode.l10n.t('There is no claim here. Place the caret in one.'));
    }
    await show(document, rangeOf(document, key));
    return state.id;
  });
}

/** Selects the words of a claim in the article: of the one in whose block the caret is. */
export function goToClaim(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.goToClaim', services, 'reads', async ({ claimed, named }) => {
    const { l10n } = vscode;
    const placed = named === undefined ? undefined : claimed.claim(named);
    if (!placed) {
      return tell(l10n.t('There is no claim here. Place the caret in the block of one.'));
    }
    const span = placed.span ?? placed.candidates?.[0];
    if (!span) {
      return tell(l10n.t('The words of this claim are gone from the article.'));
    }
    await show(claimed.document, rangeOf(claimed.document, span));
    return placed.id;
  });
}

/** In the editor that shows the document already, if one does. */
export async function show(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    selection: range,
    ...(visible?.viewColumn !== undefined && { viewColumn: visible.viewColumn }),
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
