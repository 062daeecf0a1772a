import * as vscode from 'vscode';
import type { Article } from '../article.js';
import { rangeOf } from '../ranges.js';
import { frontMatterEdit } from '../text/frontMatter.js';

/** Writes a field into the front matter of an article, as an edit that can be undone. */
export async function writeField(article: Article, keys: readonly string[], value: string): Promise<void> {
  const { document } = article;
  const edit = frontMatterEdit(document.getText(), keys, value);
  const change = new vscode.WorkspaceEdit();
  if (edit) {
    change.replace(document.uri, rangeOf(document, edit), edit.text);
  }
  if (!edit || !(await vscode.workspace.applyEdit(change))) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The front matter of this article could not be changed. Change it by hand.'),
    );
  }
}
