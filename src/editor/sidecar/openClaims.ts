import * as vscode from 'vscode';
import type { ClaimedArticle } from '../claims/model/claimedArticle.js';
import type { ClaimedArticles } from '../claims/model/claimedArticles.js';

/** Articles with their claims by address, opened without being shown. */
export class OpenClaims {
  readonly #claims: Pick<ClaimedArticles, 'read'>;

  constructor(claims: Pick<ClaimedArticles, 'read'>) {
    this.#claims = claims;
  }

  /** Nothing when there is no such article; never rejects. */
  async find(article: vscode.Uri): Promise<ClaimedArticle | undefined> {
    try {
      return await this.#claims.read(await vscode.workspace.openTextDocument(article));
    } catch {
      return undefined;
    }
  }

  /** As `find`, of a document. */
  read(document: vscode.TextDocument): Promise<ClaimedArticle | undefined> {
    return this.#claims.read(document);
  }
}
