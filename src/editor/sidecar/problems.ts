import * as vscode from 'vscode';
import { findingsOf } from '../../core/checks/check-article.js';
import { checkedArticle } from '../../core/claims/checked-article.js';
import { UNREADABLE_IDS, VALUE_PROBLEM_IDS } from '../../core/claims/sidecar/problem.js';
import type { ClaimedArticles } from '../claims/model/claimedArticles.js';
import { articleUriOf, isSidecarUri } from '../claims/model/siblings.js';
import { problemOf } from '../claims/problems.js';
import type { ConfigFiles } from '../config/configFiles.js';
import { rangeOf } from '../ranges.js';
import { Timer } from '../timer.js';

/** What can be wrong with a sidecar by itself. */
const OWN: ReadonlySet<string> = new Set<string>([...UNREADABLE_IDS, ...VALUE_PROBLEM_IDS, 'duplicate-source']);

/**
 * Says in Problems what is wrong with sidecars that are open without their article. Those of open articles are shown
 * with the article's own problems.
 */
export class SidecarProblems implements vscode.Disposable {
  readonly #claims: Pick<ClaimedArticles, 'all'>;
  readonly #configs: Pick<ConfigFiles, 'get'>;
  readonly #collection = vscode.languages.createDiagnosticCollection('factmark-sidecars');
  readonly #timer = new Timer(() => this.#show());
  readonly #subscriptions: vscode.Disposable;

  constructor(claims: ClaimedArticles, configs: ConfigFiles) {
    this.#claims = claims;
    this.#configs = configs;
    const soon = (): void => this.#timer.start(150);
    const soonIfSidecar = ({ uri }: vscode.TextDocument): void => {
      if (isSidecarUri(uri)) {
        soon();
      }
    };
    this.#subscriptions = vscode.Disposable.from(
      claims.onDidChange(soon),
      claims.onDidClose(soon),
      configs.onDidChange(soon),
      vscode.workspace.onDidOpenTextDocument(soonIfSidecar),
      vscode.workspace.onDidChangeTextDocument(({ document }) => soonIfSidecar(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#collection.delete(uri)),
    );
    soon();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#timer.dispose();
    this.#collection.dispose();
  }

  #show(): void {
    const shown = new Set(this.#claims.all.map(({ sidecarUri }) => sidecarUri?.toString()));
    for (const document of vscode.workspace.textDocuments) {
      if (isSidecarUri(document.uri)) {
        const isShown = shown.has(document.uri.toString()) || document.isClosed;
        this.#collection.set(document.uri, isShown ? [] : this.#problemsOf(document));
      }
    }
  }

  #problemsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
    const article = articleUriOf(document.uri);
    const config = article && this.#configs.get(article);
    const sidecar = document.getText();
    if (sidecar.trim() === '') {
      return [];
    }
    const checked = checkedArticle('', { sidecar, config });
    return findingsOf(checked)
      .filter(({ id }) => OWN.has(id))
      .map((finding) => problemOf(finding, checked, document.uri, (span) => rangeOf(document, span)));
  }
}
