import * as vscode from 'vscode';
import { differingEdit } from '../../core/text/edits.js';
import type { TextEdit } from '../../core/text/span.js';

/* Files of ours beside articles, changed as documents, so that every change can be undone. */

/** How long an open text may lag behind its file, in milliseconds. */
const LAG = 2000;

/** A file's document with the text that is in the file or its open buffer; nothing when it lags behind for long. */
export async function openWithText(uri: vscode.Uri, text: string): Promise<vscode.TextDocument | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  for (const end = Date.now() + LAG; !document.isDirty && !sameText(document.getText(), text); ) {
    if (Date.now() > end) {
      return undefined;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return document;
}

/** Whether texts are the same but for their line ends: VS Code gives a document one kind of them. */
export function sameText(a: string, b: string): boolean {
  return a === b || a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}

/** Makes the file, with its text from the first moment. */
export async function createFile(uri: vscode.Uri, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
  return vscode.workspace.applyEdit(edit);
}

/** Moves the file to the bin, as far as there is one. */
export async function deleteFile(uri: vscode.Uri): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(uri, { ignoreIfNotExists: true });
  return vscode.workspace.applyEdit(edit);
}

/**
 * Changes a document to a text by the smallest edit that does it, and saves it if nothing of it was unsaved before.
 * @returns the edit; nothing when the document refused it.
 */
export async function spliceDocument(document: vscode.TextDocument, after: string): Promise<TextEdit | undefined> {
  const splice = differingEdit(document.getText(), after);
  if (!splice) {
    return undefined;
  }
  const wasDirty = document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(splice.start), document.positionAt(splice.end));
  edit.replace(document.uri, range, splice.text);
  if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: false }))) {
    return undefined;
  }
  if (!wasDirty && !(await document.save())) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('“{0}” was changed but could not be saved. Save it by hand.', nameOf(document.uri)),
    );
  }
  return splice;
}

/** The last part of an address. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** What to call a file beside others: by its name, or by its path in the workspace where another has that name. */
export function tellingName(uri: vscode.Uri, others: readonly vscode.Uri[]): string {
  const isAmong = others.some((other) => other.toString() !== uri.toString() && nameOf(other) === nameOf(uri));
  return isAmong ? vscode.workspace.asRelativePath(uri) : nameOf(uri);
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
