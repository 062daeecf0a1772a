import * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import { editSidecar } from '../../core/claims/sidecar/edit.js';
import { SidecarError } from '../../core/claims/sidecar/problem.js';
import { log } from '../log.js';
import { exists, nameOf, tellingName } from '../text/files.js';
import { replaceFile } from '../text/wholeFile.js';
import { whyNotWritten } from './model/messages.js';
import { articleUriOf, isArticleUri, sidecarUriOf } from './model/siblings.js';

/** Sidecars that are looked at for a new article. */
const MOST = 2000;

/** Offers a copy of the claims where somebody has made a copy of an article that has some. */
export function offerCopies(created: readonly vscode.Uri[]): void {
  for (const uri of created.filter(isArticleUri)) {
    void offerCopy(uri).catch((error) => log.error('A copy of claims could not be offered', error));
  }
}

async function offerCopy(article: vscode.Uri): Promise<void> {
  const to = sidecarUriOf(article);
  const origin = to && !(await exists(to)) ? await originalOf(article) : undefined;
  if (!to || !origin) {
    return;
  }
  const { l10n } = vscode;
  const copy = l10n.t('Copy the Claims');
  const text = l10n.t('“{0}” is the same as “{1}”, which has claims.', nameOf(article), tellingName(origin, [article]));
  if ((await vscode.window.showInformationMessage(text, copy)) === copy) {
    await copyClaims(origin, article);
  }
}

/** An article with claims and the same content. */
export async function originalOf(article: vscode.Uri): Promise<vscode.Uri | undefined> {
  const content = await vscode.workspace.fs.readFile(article);
  if (content.length === 0) {
    return undefined;
  }
  const sidecars = await vscode.workspace.findFiles(`**/*${SIDECAR_SUFFIX}`, '**/node_modules/**', MOST);
  for (const sidecar of sidecars.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const other = articleUriOf(sidecar);
    if (other && other.toString() !== article.toString() && (await isSame(other, content))) {
      return other;
    }
  }
  return undefined;
}

async function isSame(uri: vscode.Uri, content: Uint8Array): Promise<boolean> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size !== content.length) {
      return false;
    }
    const bytes = await vscode.workspace.fs.readFile(uri);
    return bytes.every((byte, i) => byte === content[i]);
  } catch {
    return false;
  }
}

/** Gives an article the claims of another one; says why not. */
export async function copyClaims(origin: vscode.Uri, article: vscode.Uri): Promise<boolean> {
  const [from, to] = [sidecarUriOf(origin), sidecarUriOf(article)];
  if (!from || !to) {
    return false;
  }
  try {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(from));
    const copy = editSidecar(text, { type: 'set-article', article: nameOf(article) });
    return await replaceFile(vscode.workspace.fs, to, undefined, new TextEncoder().encode(copy));
  } catch (error) {
    if (error instanceof SidecarError) {
      void whyNotWritten(from, error.problems[0]);
    } else {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The claims were not copied: {0}', reason));
    }
    return false;
  }
}
