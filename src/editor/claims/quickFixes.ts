import * as vscode from 'vscode';
import type { Finding } from '../../core/checks/finding.js';
import { isIgnorable } from '../../core/checks/ignore.js';
import { SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import { isId } from '../../core/claims/sidecar/ids.js';
import { rangeOf } from '../ranges.js';
import { ARTICLE_SELECTOR } from '../schemes.js';
import { claimActions } from './card.js';
import type { ClaimedArticle, PlacedClaim } from './model/claimedArticle.js';
import type { ClaimedArticles } from './model/claimedArticles.js';
import { articleUriOf } from './model/siblings.js';
import type { ClaimProblems } from './problems.js';

/** What a card offers for a claim, also where VS Code offers to fix a problem: at the light bulb and in Problems. */
export function registerQuickFixes(
  claims: ClaimedArticles,
  problems: Pick<ClaimProblems, 'findingOf'>,
): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  const provided = { providedCodeActionKinds: [kind] };
  const ours = (all: readonly vscode.Diagnostic[]): readonly vscode.Diagnostic[] =>
    all.filter(({ source }) => source === 'Factmark');
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      ARTICLE_SELECTOR,
      {
        provideCodeActions(document, _range, { diagnostics }) {
          const claimed = claims.get(document);
          return ours(diagnostics).flatMap((one) => [
            ...findingActions(one, document, problems.findingOf(document, one), claimed),
            // on the same words there is a problem with the claim itself, which offers all that
            ...(one.code === 'uncorrected-change' || !claimed
              ? []
              : actions(one, claimed, claimAt(claimed, one.range))),
          ]);
        },
      },
      provided,
    ),
    vscode.languages.registerCodeActionsProvider(
      { pattern: `**/*${SIDECAR_SUFFIX}` },
      {
        // What is gone has its problem on the key of its block.
        provideCodeActions(document, _range, { diagnostics }) {
          const address = articleUriOf(document.uri)?.toString();
          const claimed = claims.all.find((one) => one.document.uri.toString() === address);
          return ours(diagnostics).flatMap((one) => {
            const id = document.getText(one.range);
            return actions(one, claimed, isId('c-', id) ? claimed?.claim(id) : undefined);
          });
        },
      },
      provided,
    ),
  );

  function actions(
    diagnostic: vscode.Diagnostic,
    claimed: ClaimedArticle | undefined,
    claim: PlacedClaim | undefined,
  ): readonly vscode.CodeAction[] {
    if (!claimed || claimed.readOnly || !claim) {
      return [];
    }
    return claimActions(claim.state).map(({ label, tooltip, command }) => {
      const action = new vscode.CodeAction(`${label} (Factmark)`, kind);
      action.command = { command, title: tooltip, arguments: [claimed.document.uri.toString(), claim.id] };
      action.diagnostics = [diagnostic];
      return action;
    });
  }
}

/** What mends a finding where that is certain, and what leaves it as it is for a reason. */
function findingActions(
  diagnostic: vscode.Diagnostic,
  document: vscode.TextDocument,
  finding: Finding | undefined,
  claimed: ClaimedArticle | undefined,
): readonly vscode.CodeAction[] {
  if (!finding || !isIgnorable(finding.id)) {
    return [];
  }
  const offered: vscode.CodeAction[] = [];
  if (finding.fix) {
    const mend = new vscode.CodeAction(finding.fix.title, vscode.CodeActionKind.QuickFix);
    mend.edit = new vscode.WorkspaceEdit();
    for (const edit of finding.fix.edits) {
      mend.edit.replace(document.uri, rangeOf(document, edit), edit.text);
    }
    mend.isPreferred = true;
    offered.push(mend);
  }
  if (claimed && !claimed.readOnly) {
    const title = vscode.l10n.t('Ignore here, with a reason…');
    const ignore = new vscode.CodeAction(`${title} (Factmark)`, vscode.CodeActionKind.QuickFix);
    const { id, start, end } = finding;
    const where = { article: document.uri.toString(), start, end, finding: id };
    ignore.command = { command: 'factmark.ignoreFinding', title, arguments: [where] };
    offered.push(ignore);
  }
  for (const action of offered) {
    action.diagnostics = [diagnostic];
  }
  return offered;
}

/** The claim on these words, or of which this is the first place where they may be. */
function claimAt({ document, claims }: ClaimedArticle, range: vscode.Range): PlacedClaim | undefined {
  return claims.find(({ span, candidates }) => {
    const place = span ?? candidates?.[0];
    return place !== undefined && rangeOf(document, place).isEqual(range);
  });
}
