import type * as vscode from 'vscode';
import type { ClaimedArticle } from './claimedArticle.js';

/** The open articles with their claims. */
export abstract class ClaimedArticles implements vscode.Disposable {
  /** Fires when claims, their states, the coverage or what is wrong with the sidecar may have changed. */
  abstract readonly onDidChange: vscode.Event<ClaimedArticle>;
  /** As far as it has been read; nothing for a document that is no article, or at first. */
  abstract get(document: vscode.TextDocument): ClaimedArticle | undefined;
  /** Once article, sidecar and configuration have been read. */
  abstract read(document: vscode.TextDocument): Promise<ClaimedArticle | undefined>;
  abstract dispose(): void;
}
