import * as vscode from 'vscode';
import { findingsOf } from '../../core/checks/check-article.js';
import type { Finding, Severity } from '../../core/checks/finding.js';
import type { CheckedArticle } from '../../core/claims/checked-article.js';
import { LineIndex } from '../../core/text/line-index.js';
import type { Span } from '../../core/text/span.js';
import { rangeOf } from '../ranges.js';
import { findingText } from './findings.js';
import type { ClaimedArticle } from './model/claimedArticle.js';
import type { ClaimedArticles } from './model/claimedArticles.js';
import type { LinkedArticles } from './model/linkedArticles.js';
import { isRevision } from './model/siblings.js';

/** What there is to look at in open articles and their claims, in Problems: on the words, or on a line of the sidecar. */
export class ClaimProblems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('factmark');
  readonly #linked: LinkedArticles;
  readonly #subscriptions: vscode.Disposable;

  constructor(claims: ClaimedArticles, linked: LinkedArticles) {
    this.#linked = linked;
    const isLinking = (claimed: ClaimedArticle): boolean => linked.of(claimed).length > 0;
    this.#subscriptions = vscode.Disposable.from(
      this.#collection,
      claims.onDidChange((claimed) => {
        this.#show(claimed);
        // A figure that was changed here shows where it is linked.
        for (const other of claims.all.filter((one) => one !== claimed && isLinking(one))) {
          this.#show(other);
        }
      }),
      linked.onDidChange(() => {
        for (const claimed of claims.all) {
          this.#show(claimed);
        }
      }),
      claims.onDidClose((claimed) => this.#hide(claimed)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(claimed: ClaimedArticle): void {
    const { document, sidecarUri } = claimed;
    if (isRevision(document.uri)) {
      return;
    }
    const checked = { ...claimed.checked, linked: this.#linked.of(claimed) };
    const findings = findingsOf(checked);
    this.#collection.set(
      document.uri,
      findings.filter((finding) => finding.in === undefined).map((finding) => onArticle(finding, claimed, checked)),
    );
    if (sidecarUri) {
      const lines = LineIndex.of(checked.sidecarText ?? '');
      this.#collection.set(
        sidecarUri,
        findings
          .filter((finding) => finding.in === 'sidecar')
          .map((finding) => diagnostic(finding, checked, linesOf(lines, finding))),
      );
    }
  }

  #hide({ document, sidecarUri }: ClaimedArticle): void {
    this.#collection.delete(document.uri);
    if (sidecarUri) {
      this.#collection.delete(sidecarUri);
    }
  }
}

function onArticle(finding: Finding, { document }: ClaimedArticle, checked: CheckedArticle): vscode.Diagnostic {
  const shown = diagnostic(finding, checked, rangeOf(document, finding));
  const related = finding.related ?? [];
  if (related.length > 0) {
    shown.relatedInformation = related.map(
      (span) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(document.uri, rangeOf(document, span)),
          vscode.l10n.t('or here'),
        ),
    );
  }
  return shown;
}

function diagnostic(finding: Finding, checked: CheckedArticle, range: vscode.Range): vscode.Diagnostic {
  const shown = new vscode.Diagnostic(range, findingText(finding, checked), SEVERITIES[finding.severity]);
  shown.source = 'Factmark';
  shown.code = finding.id;
  return shown;
}

/** A hint of ours is to be seen; VS Code's own kind of hint is not in Problems. */
const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  hint: vscode.DiagnosticSeverity.Information,
};

function linesOf(lines: LineIndex, { start, end }: Span): vscode.Range {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return new vscode.Range(from.line, from.column, to.line, to.column);
}
