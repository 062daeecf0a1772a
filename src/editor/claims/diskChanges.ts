import * as vscode from 'vscode';
import { mergeSidecars } from '../../core/claims/merge/merge.js';
import { SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import { SidecarError } from '../../core/claims/sidecar/problem.js';
import { differingEdit } from '../../core/text/edits.js';
import { log } from '../log.js';
import { rangeOf } from '../ranges.js';
import { nameOf, openWithText, sameText } from '../text/files.js';
import { isRevision, isSidecarUri } from './model/siblings.js';

/*
 * A sidecar that somebody has changed in an editor and not saved, and that another program or window changes on the disk
 * meanwhile. VS Code would ask at the next save which of the two is to go. Ours brings both together by the rules of a
 * merge, from the text that was last saved: at once in the editor that has the focus, when nothing is in conflict; else
 * when the person says so.
 */

/** When a document says whether it has unsaved changes, in milliseconds after an edit. */
const SETTLED = 100;

export class DiskChanges implements vscode.Disposable {
  /** The text of open sidecars as they were last read or saved, by address. */
  readonly #saved = new Map<string, string>();
  /** What is being asked or done, by address. */
  readonly #busy = new Set<string>();
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_SUFFIX}`, true, false, true);
    const keep = (document: vscode.TextDocument): void => {
      if (isSidecarUri(document.uri) && !isRevision(document.uri) && !document.isDirty) {
        this.#saved.set(document.uri.toString(), document.getText());
      }
    };
    for (const document of vscode.workspace.textDocuments) {
      keep(document);
    }
    this.#subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidChange((uri) => {
        void this.#changed(uri).catch((error) => log.error('A change on disk was not looked at', error));
      }),
      vscode.workspace.onDidOpenTextDocument(keep),
      vscode.workspace.onDidSaveTextDocument(keep),
      // Read again from the disk, or taken back by hand. Of a person's first edit, too, the document says for a moment
      // that nothing of it is unsaved.
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        setTimeout(() => keep(document), SETTLED);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#saved.delete(uri.toString())),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #changed(uri: vscode.Uri): Promise<void> {
    const address = uri.toString();
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === address && one.isDirty);
    const base = this.#saved.get(address);
    if (!document || base === undefined || this.#busy.has(address)) {
      return;
    }
    const disk = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    if (!document.isDirty || sameText(disk, base) || sameText(disk, document.getText())) {
      return;
    }
    this.#busy.add(address);
    try {
      await this.#settle(document, base, disk);
    } finally {
      this.#busy.delete(address);
    }
  }

  async #settle(document: vscode.TextDocument, base: string, disk: string): Promise<void> {
    const { l10n } = vscode;
    const hasFocus = vscode.window.activeTextEditor?.document === document;
    const merged = mergeOf(base, document.getText(), disk);
    if (merged?.isClean && hasFocus) {
      await this.#bringTogether(document, disk, merged.text);
      vscode.window.setStatusBarMessage(
        l10n.t('“{0}” was changed on disk too; both are kept.', nameOf(document.uri)),
        6000,
      );
      return;
    }
    const [merge, show] = [l10n.t('Merge'), l10n.t('Compare')];
    const text = l10n.t('“{0}” was changed on disk while your changes to it are not saved.', nameOf(document.uri));
    const chosen = await vscode.window.showWarningMessage(text, ...(merged ? [merge] : []), show);
    if (chosen === show) {
      await vscode.commands.executeCommand('workbench.files.action.compareWithSaved', document.uri);
    } else if (chosen === merge) {
      // Both may have gone on meanwhile.
      const now = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
      const again = mergeOf(base, document.getText(), now);
      if (again) {
        await this.#bringTogether(document, now, again.text);
      }
    }
  }

  /** The editor takes what is on disk, so that it can be saved again, and then what both sides come to. */
  async #bringTogether(document: vscode.TextDocument, disk: string, text: string): Promise<void> {
    const before = vscode.window.activeTextEditor;
    await vscode.window.showTextDocument(document, { preview: false });
    await vscode.commands.executeCommand('workbench.action.files.revert');
    const isDone = (await openWithText(document.uri, disk)) !== undefined && (await putInto(document, text));
    if (!isDone) {
      // Whatever happened, the person's own changes are in this text.
      const kept = await vscode.workspace.openTextDocument({ language: 'yaml', content: text });
      await vscode.window.showTextDocument(kept);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('“{0}” could not be merged. What it was to be is in the new editor.', nameOf(document.uri)),
      );
    } else if (before && before.document !== document) {
      await vscode.window.showTextDocument(before.document, before.viewColumn);
    }
  }
}

/** Whether the document has the text now. */
async function putInto(document: vscode.TextDocument, text: string): Promise<boolean> {
  for (let tries = 0; tries < 3; tries++) {
    const splice = differingEdit(document.getText(), text.replace(/\r?\n/gu, lineEndOf(document)));
    if (!splice) {
      return true;
    }
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, splice), splice.text);
    await vscode.workspace.applyEdit(edit);
  }
  return sameText(document.getText(), text);
}

function lineEndOf(document: vscode.TextDocument): string {
  return document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
}

/** Nothing when one of the texts cannot be read. */
function mergeOf(
  base: string,
  ours: string,
  theirs: string,
): { readonly text: string; readonly isClean: boolean } | undefined {
  try {
    const { text, conflicts } = mergeSidecars(base, ours, theirs);
    return { text, isClean: conflicts.length === 0 };
  } catch (error) {
    if (error instanceof SidecarError) {
      return undefined;
    }
    throw error;
  }
}
