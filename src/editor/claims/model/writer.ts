import * as vscode from 'vscode';
import { editSidecar } from '../../../core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { SidecarError } from '../../../core/claims/sidecar/problem.js';
import { applyEdit } from '../../../core/text/edits.js';
import { createFile, deleteFile, nameOf, openWithText, sameText, spliceDocument } from '../../text/files.js';
import type { History } from './history.js';
import { whyNotWritten, withoutFile } from './messages.js';
import { articleUriOf, isRevision } from './siblings.js';
import { readContent, type SidecarContent } from './sidecarStore.js';

/** The text of the sidecar after something was written; `undefined` in `text` when the file is gone. */
export type Written = { readonly text: string | undefined };

/** Writes one article's claims; what cannot be done is said in a message, and nothing is changed then. */
export class SidecarWriter {
  readonly #uri: vscode.Uri | undefined;
  readonly #history: History;

  /** @param uri of the sidecar; nothing for an article that has no file. */
  constructor(uri: vscode.Uri | undefined, history: History) {
    this.#uri = uri;
    this.#history = history;
  }

  async edit(edit: SidecarEdit, label: string): Promise<Written | undefined> {
    const opened = await this.#open();
    if (!opened) {
      return undefined;
    }
    const { uri, document } = opened;
    try {
      if (!document) {
        const text = editSidecar('', { type: 'sequence', edits: [beginning(uri), edit] });
        return (await createFile(uri, text)) ? this.#made(label, text) : refused(uri);
      }
      const before = document.getText();
      const edits = before.trim() === '' ? [beginning(uri), edit] : [edit];
      const after = editSidecar(before, { type: 'sequence', edits });
      return sameText(before, after) ? { text: before } : await this.#splice(document, after, label);
    } catch (error) {
      if (error instanceof SidecarError) {
        void whyNotWritten(uri, error.problems[0]);
        return undefined;
      }
      throw error;
    }
  }

  async undo(): Promise<Written | undefined> {
    const { label } = this.#history;
    if (label === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no claim edit to undo.'));
      return undefined;
    }
    const opened = await this.#open();
    if (!opened) {
      return undefined;
    }
    const { uri, document } = opened;
    this.#history.follow(document?.getText() ?? '');
    const step = this.#history.take();
    if (!step) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('“{0}” was not undone: what it wrote has been changed since.', label),
      );
      return undefined;
    }
    if (step.type === 'created') {
      return (await deleteFile(uri)) ? { text: undefined } : refused(uri);
    }
    const after = document && applyEdit(document.getText(), step.back);
    const splice = document && after !== undefined && (await spliceDocument(document, after));
    return splice ? { text: document.getText() } : refused(uri);
  }

  /** The sidecar's document, or none when there is no sidecar yet; says why when it cannot be written. */
  async #open(): Promise<{ readonly uri: vscode.Uri; readonly document?: vscode.TextDocument } | undefined> {
    const uri = this.#uri;
    if (!uri) {
      void withoutFile();
      return undefined;
    }
    if (isRevision(uri) || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('This is a revision that cannot be changed. Open the article itself to work on its claims.'),
      );
      return undefined;
    }
    const content = await readContent(uri);
    const document = await openIfThere(uri, content);
    if (content.type === 'failed' || (content.type === 'text' && !document)) {
      const reason = content.type === 'failed' ? content.reason : vscode.l10n.t('The file keeps changing.');
      void vscode.window.showErrorMessage(
        vscode.l10n.t('“{0}” could not be read, so nothing was changed: {1}', nameOf(uri), reason),
      );
      return undefined;
    }
    if (document && !['utf8', 'utf8bom'].includes(document.encoding)) {
      void whyNotWritten(uri, { id: 'not-utf8', line: 1, message: '' });
      return undefined;
    }
    return { uri, ...(document && { document }) };
  }

  #made(label: string, text: string): Written {
    this.#history.created(label, text);
    return { text };
  }

  async #splice(document: vscode.TextDocument, after: string, label: string): Promise<Written | undefined> {
    const before = document.getText();
    this.#history.follow(before);
    const splice = await spliceDocument(document, after);
    if (!splice) {
      return refused(document.uri);
    }
    this.#history.spliced(label, before, splice);
    // Saving may have changed more: a final line end, for one.
    this.#history.follow(document.getText());
    return { text: document.getText() };
  }
}

/** An empty file that is open is written into; one that is not is no sidecar. */
async function openIfThere(uri: vscode.Uri, content: SidecarContent): Promise<vscode.TextDocument | undefined> {
  if (content.type === 'text') {
    return openWithText(uri, content.text);
  }
  if (content.type === 'failed' || !(await exists(uri))) {
    return undefined;
  }
  return vscode.workspace.openTextDocument(uri);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function beginning(sidecar: vscode.Uri): SidecarEdit {
  const article = articleUriOf(sidecar);
  return { type: 'set-article', article: nameOf(article ?? sidecar) };
}

function refused(uri: vscode.Uri): undefined {
  void vscode.window.showErrorMessage(
    vscode.l10n.t('“{0}” could not be changed. Try again, or look whether it is read-only.', nameOf(uri)),
  );
  return undefined;
}
