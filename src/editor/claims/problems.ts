import * as vscode from 'vscode';
import { findingsOf } from '../../core/checks/check-article.js';
import type { Finding, Severity } from '../../core/checks/finding.js';
import { LineIndex } from '../../core/text/line-index.js';
import type { Span } from '../../core/text/span.js';
import { rangeOf } from '../ranges.js';
import { findingText } from './findings.js';
import type { ClaimedArticle } from './model/claimedArticle.js';
import type { ClaimedArticles } from './model/claimedArticles.js';
import { isRevision } from './model/siblings.js';

/** What there is to look at in open articles and their claims, in Problems: on the words, or on a line of the sidecar. */
export class ClaimProblems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('factmark');
  readonly #subscriptions: vscode.Disposable;

  constructor(claims: ClaimedArticles) {
    this.#subscriptions = vscode.Disposable.from(
      this.#collection,
      claims.onDidChange((claimed) => this.#show(claimed)),
      claims.onDidClose((claimed) => this.#hide(claimed)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(claimed: ClaimedArticle): void {
    const { document, sidecarUri, checked } = claimed;
    if (isRevision(document.uri)) {
      return;
    }
    const findings = findingsOf(checked);
    this.#collection.set(
      document.uri,
      findings.filter((finding) => finding.in === undefined).map((finding) => onArticle(finding, claimed)),
    );
    if (sidecarUri) {
      const lines = LineIndex.of(checked.sidecarText ?? '');
      this.#collection.set(
        sidecarUri,
        findings
          .filter((finding) => finding.in === 'sidecar')
          .map((finding) => diagnostic(finding, claimed, linesOf(lines, finding))),
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

function onArticle(finding: Finding, claimed: ClaimedArticle): vscode.Diagnostic {
  const { document } = claimed;
  const shown = diagnostic(finding, claimed, rangeOf(document, finding));
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

function diagnostic(finding: Finding, claimed: ClaimedArticle, range: vscode.Range): vscode.Diagnostic {
  const shown = new vscode.Diagnostic(range, findingText(finding, claimed.checked), SEVERITIES[finding.severity]);
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
