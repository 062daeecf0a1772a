import * as vscode from 'vscode';
import { ConfigEditError, editConfig } from '../../core/config/edit.js';
import { parseRegistry } from '../../core/config/parse.js';
import type { ConfigEdit } from '../../core/config/plan.js';
import { foldWords } from '../../core/recognize/entities/not-names.js';
import { isRevision } from '../claims/model/siblings.js';
import { readContent } from '../claims/model/sidecarStore.js';
import { CONFIG_NAME, type ConfigFiles, type ConfigTexts } from '../config/configFiles.js';
import { createFile, nameOf, openWithText, sameText, spliceDocument } from '../text/files.js';

/*
 * Where what a person says of a name is kept: the `factmark.yaml` that holds for the article, made in the folder of the
 * workspace when there is none. An entry that is in the file of names it leads to is changed there.
 */

/**
 * Writes what was said of a name; what cannot be written is told, and nothing is changed then.
 * @param mayCreate whether a missing file is made without asking
 * @returns whether the file says so now
 */
export async function writeName(
  configs: Pick<ConfigFiles, 'read' | 'readAgain'>,
  article: vscode.Uri,
  edit: ConfigEdit,
  mayCreate: boolean,
): Promise<boolean> {
  const texts = isRevision(article) || article.scheme === 'untitled' ? undefined : await configs.read(article);
  const uri = texts ? fileOf(texts, edit) : newFile(article);
  if (!uri) {
    return refuse(vscode.l10n.t('Names are kept in a file of the folder: open or save the article itself first.'));
  }
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    return refuse(vscode.l10n.t('“{0}” cannot be written here.', nameOf(uri)));
  }
  if (!texts && !mayCreate && !(await mayBeMade(uri))) {
    return false;
  }
  try {
    const isWritten = await write(uri, edit);
    await configs.readAgain(uri);
    return isWritten;
  } catch (error) {
    if (!(error instanceof ConfigEditError)) {
      throw error;
    }
    void showWhy(uri, error);
    return false;
  }
}

/** The file that has the entry already, else the configuration. */
function fileOf({ uri, registryUri, registry }: ConfigTexts, edit: ConfigEdit): vscode.Uri {
  if (!registryUri || registry === undefined || edit.type !== 'set-entity') {
    return uri;
  }
  const name = foldWords(edit.entity.name);
  return parseRegistry(registry).entities.some((entity) => foldWords(entity.name) === name) ? registryUri : uri;
}

/** In the folder of the workspace; of an article that is in none, beside it. */
function newFile(article: vscode.Uri): vscode.Uri | undefined {
  if (isRevision(article) || article.scheme === 'untitled') {
    return undefined;
  }
  const folder = vscode.workspace.getWorkspaceFolder(article)?.uri ?? vscode.Uri.joinPath(article, '..');
  return vscode.Uri.joinPath(folder, CONFIG_NAME);
}

async function mayBeMade(uri: vscode.Uri): Promise<boolean> {
  const { l10n } = vscode;
  const create = {
    label: `$(new-file) ${l10n.t('Create the file')}`,
    detail: l10n.t('It keeps the names for everybody who works in the folder: {0}', uri.path),
  };
  const answer = await vscode.window.showQuickPick([create], {
    title: l10n.t('There is no factmark.yaml for this article yet. Create one?'),
    ignoreFocusOut: true,
  });
  return answer === create;
}

/** @throws {ConfigEditError} */
async function write(uri: vscode.Uri, edit: ConfigEdit): Promise<boolean> {
  const content = await readContent(uri);
  if (content.type === 'failed') {
    return refuse(vscode.l10n.t('“{0}” could not be read, so nothing was changed: {1}', nameOf(uri), content.reason));
  }
  if (content.type === 'absent' && !(await exists(uri))) {
    return (await createFile(uri, editConfig('', edit))) || cannot(uri);
  }
  const document =
    content.type === 'text' ? await openWithText(uri, content.text) : await vscode.workspace.openTextDocument(uri);
  if (!document) {
    return cannot(uri);
  }
  if (!['utf8', 'utf8bom'].includes(document.encoding)) {
    return refuse(vscode.l10n.t('“{0}” was not changed.', nameOf(uri)));
  }
  const before = document.getText();
  const after = editConfig(before, edit);
  return sameText(before, after) || (await spliceDocument(document, after)) !== undefined || cannot(uri);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function showWhy(uri: vscode.Uri, { line, message }: ConfigEditError): Promise<void> {
  const { l10n } = vscode;
  const show = l10n.t('Show the line');
  const text = l10n.t('“{0}” was not changed. Line {1}: {2}', nameOf(uri), line, message);
  if ((await vscode.window.showErrorMessage(text, show)) === show) {
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(line - 1, 0, line - 1, 0) });
  }
}

function cannot(uri: vscode.Uri): false {
  return refuse(vscode.l10n.t('“{0}” could not be changed. Try again, or look whether it is read-only.', nameOf(uri)));
}

function refuse(message: string): false {
  void vscode.window.showErrorMessage(message);
  return false;
}
