import * as vscode from 'vscode';
import type { Problem } from '../../../core/claims/sidecar/problem.js';
import { nameOf } from '../../text/files.js';
import { problemText } from '../words.js';

/** Says why a sidecar was not written, and leads to the line. */
export async function whyNotWritten(
  uri: vscode.Uri,
  problem: Pick<Problem, 'id' | 'line' | 'message'> | undefined,
): Promise<void> {
  const { l10n } = vscode;
  const text = problem
    ? l10n.t('“{0}” was not changed. Line {1}: {2}', nameOf(uri), problem.line, problemText(problem))
    : l10n.t('“{0}” was not changed.', nameOf(uri));
  const show = l10n.t('Show the line');
  if ((await vscode.window.showErrorMessage(text, show)) === show) {
    const line = Math.max(0, (problem?.line ?? 1) - 1);
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(line, 0, line, 0) });
  }
}

/** Says that an article has no place for claims yet. */
export async function withoutFile(): Promise<void> {
  const { l10n } = vscode;
  const save = l10n.t('Save');
  const text = l10n.t('Claims are kept in a file beside the article: save the article first.');
  if ((await vscode.window.showInformationMessage(text, save)) === save) {
    await vscode.commands.executeCommand('workbench.action.files.save');
  }
}
