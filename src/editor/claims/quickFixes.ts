import * as vscode from 'vscode';
import { rangeOf } from '../ranges.js';
import { ARTICLE_SELECTOR } from '../schemes.js';
import { claimActions } from './card.js';
import type { ClaimedArticles } from './model/claimedArticles.js';

/** What a card offers for a claim, also where VS Code offers to fix a problem: at the light bulb and in Problems. */
export function registerQuickFixes(claims: ClaimedArticles): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      provideCodeActions(document, _range, { diagnostics }) {
        const claimed = claims.get(document);
        const ours = diagnostics.filter(({ source }) => source === 'Factmark');
        if (!claimed || claimed.readOnly) {
          return [];
        }
        return ours.flatMap((diagnostic) => {
          const claim = claimed.claims.find(
            ({ span }) => span !== undefined && rangeOf(document, span).isEqual(diagnostic.range),
          );
          return (claim ? claimActions(claim.state) : []).map(({ label, tooltip, command }) => {
            const action = new vscode.CodeAction(`${label} (Factmark)`, kind);
            action.command = { command, title: tooltip, arguments: [document.uri.toString(), claim?.id] };
            action.diagnostics = [diagnostic];
            return action;
          });
        });
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
