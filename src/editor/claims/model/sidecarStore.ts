import * as vscode from 'vscode';
import { differingEdit } from '../../../core/text/edits.js';
import type { TextEdit } from '../../../core/text/span.js';
import { openDocument } from '../../current.js';
import { believed, isRevision } from './siblings.js';

/** What is beside an article. */
export type SidecarContent =
  | { readonly type: 'absent' }
  | { readonly type: 'text'; readonly text: string }
  /** There is something, but it could not be read. */
  | { readonly type: 'failed'; readonly reason: string };

const ABSENT: SidecarContent = { type: 'absent' };
/** How long an open text may lag behind its file. */
const LAG = 2000;

/** The sidecar as it is now: unsaved changes of an open editor count before the file. */
export async function readContent(uri: vscode.Uri): Promise<SidecarContent> {
  const open = openDocument(uri);
  if (open?.isDirty && !open.isClosed) {
    return contentOf(open.getText(), uri);
  }
  try {
    // Without the byte order mark, as in an open document.
    return contentOf(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), uri);
  } catch (error) {
    const absent = isRevision(uri) || (error instanceof vscode.FileSystemError && error.code === 'FileNotFound');
    return absent ? ABSENT : { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** A text that was read from an address; an empty one is no sidecar. */
export function contentOf(text: string, uri: vscode.Uri): SidecarContent {
  const taken = isRevision(uri) ? believed(text) : text;
  return taken === undefined || taken.trim() === '' ? ABSENT : { type: 'text', text: taken };
}

/** The sidecar's document with the text that is in its file or its open buffer; nothing when it lags behind for long. */
export async function openSidecar(uri: vscode.Uri, text: string): Promise<vscode.TextDocument | undefined> {
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
export async function createSidecar(uri: vscode.Uri, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
  return vscode.workspace.applyEdit(edit);
}

/** Moves the file to the bin, as far as there is one. */
export async function deleteSidecar(uri: vscode.Uri): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(uri, { ignoreIfNotExists: true });
  return vscode.workspace.applyEdit(edit);
}

/**
 * Changes a document to a text by the smallest edit that does it, and saves it if nothing of it was unsaved before.
 * @returns the edit; nothing when the document refused it.
 */
export async function spliceSidecar(document: vscode.TextDocument, after: string): Promise<TextEdit | undefined> {
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
