import * as vscode from 'vscode';
import { editSidecar } from '../../../core/claims/sidecar/edit.js';
import { parseSidecar } from '../../../core/claims/sidecar/parse.js';
import { nameOf, openWithText, spliceDocument } from '../../text/files.js';
import { isSidecarUri, sidecarUriOf } from './siblings.js';
import { readContent } from './sidecarStore.js';

const ARTICLE = /\.(?:md|markdown|mdx|mdown|mkd)$/i;

/** Lets the sidecar go where its article goes. What moves with its folder is beside it anyway. */
export function carrySidecars(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      event.waitUntil(renamesBeside(event.files));
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const file of files) {
        void renameInside(file).catch((error) => console.error('Factmark: a sidecar kept the old name', error));
      }
    }),
  );
}

interface Rename {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

async function renamesBeside(files: readonly Rename[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    const [from, to] = [sidecarUriOf(oldUri), sidecarUriOf(newUri)];
    const isMoved = files.some((other) => other.oldUri.toString() === from?.toString());
    if (!from || !to || isMoved || !ARTICLE.test(oldUri.path) || !(await exists(from))) {
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

/** The sidecar names its article; it keeps doing so, if it did. */
async function renameInside({ oldUri, newUri }: Rename): Promise<void> {
  const uri = isSidecarUri(newUri) ? undefined : sidecarUriOf(newUri);
  const [before, after] = [nameOf(oldUri), nameOf(newUri)];
  if (!uri || before === after || !ARTICLE.test(newUri.path)) {
    return;
  }
  const content = await readContent(uri);
  const sidecar = content.type === 'text' ? parseSidecar(content.text).sidecar : undefined;
  if (content.type !== 'text' || !sidecar || sidecar.readOnly || sidecar.article !== before) {
    return;
  }
  const document = await openWithText(uri, content.text);
  if (document) {
    await spliceDocument(document, editSidecar(document.getText(), { type: 'set-article', article: after }));
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
