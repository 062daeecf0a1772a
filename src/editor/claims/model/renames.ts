import * as vscode from 'vscode';
import { editSidecar } from '../../../core/claims/sidecar/edit.js';
import { parseSidecar } from '../../../core/claims/sidecar/parse.js';
import { log } from '../../log.js';
import { exists, nameOf } from '../../text/files.js';
import { openSidecar } from './openedSidecar.js';
import { articleUriOf, isArticleUri, isSidecarUri, sidecarUriOf } from './siblings.js';

/*
 * Lets the sidecar go where its article goes, and away with it; VS Code asks once whether that is meant. What moves or
 * goes with its folder is beside it anyway.
 */

export interface Rename {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/** The renames that go with those of articles. */
export async function renamesBeside(files: readonly Rename[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    const [from, to] = [sidecarUriOf(oldUri), sidecarUriOf(newUri)];
    const isMoved = files.some((other) => other.oldUri.toString() === from?.toString());
    if (!from || !to || isMoved || !isArticleUri(oldUri) || !(await exists(from))) {
      continue;
    }
    if (await exists(to)) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('“{0}” is there already. The claims of “{1}” stay where they are.', nameOf(to), nameOf(oldUri)),
      );
    } else {
      edit.renameFile(from, to, { overwrite: false });
    }
  }
  return edit;
}

/** What is deleted along with articles. */
export async function deletionsBeside(files: readonly vscode.Uri[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const uri of files) {
    const sidecar = isArticleUri(uri) ? sidecarUriOf(uri) : undefined;
    const isGoing = files.some((other) => other.toString() === sidecar?.toString());
    if (sidecar && !isGoing && (await exists(sidecar))) {
      edit.deleteFile(sidecar, { ignoreIfNotExists: true });
    }
  }
  return edit;
}

/** After files were renamed. */
export function renamesInside(files: readonly Rename[]): void {
  for (const file of files) {
    void renameInside(file).catch((error) => log.error('A sidecar kept the old name', error));
  }
}

/** The sidecar names its article; it keeps doing so, if it did. One that is given to another article names that one. */
async function renameInside({ oldUri, newUri }: Rename): Promise<void> {
  const given = articleUriOf(newUri);
  const uri = given ? newUri : sidecarUriOf(newUri);
  const [before, after] = [nameOf(articleUriOf(oldUri) ?? oldUri), nameOf(given ?? newUri)];
  if (!uri || !isArticleUri(given ?? newUri) || before === after) {
    return;
  }
  const opening = await openSidecar(uri);
  if (opening.type !== 'opened' || opening.sidecar.text === undefined) {
    return;
  }
  const { text } = opening.sidecar;
  const { sidecar } = parseSidecar(text);
  const isOurs = given ? isSidecarUri(oldUri) : sidecar?.article === before;
  if (sidecar && !sidecar.readOnly && isOurs && sidecar.article !== after) {
    await opening.sidecar.write(editSidecar(text, { type: 'set-article', article: after }));
  }
}
