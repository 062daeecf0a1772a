import * as vscode from 'vscode';
import type { Sidecar } from '../../../core/claims/claim.js';
import { SIDECAR_SUFFIX } from '../../../core/claims/paths.js';
import { parseSidecar } from '../../../core/claims/sidecar/parse.js';
import { articleUriOf } from './siblings.js';
import { readContent } from './sidecarStore.js';

export interface WorkspaceSidecar {
  readonly article: vscode.Uri;
  readonly sidecar: Sidecar;
}

/**
 * The claims of all articles of the workspace, by path, as far as they can be read.
 * @param title what a person who waits is told
 * @param isWanted whether a file with such a text is to be read
 * @returns nothing when the person did not want to wait for it
 */
export async function sidecarsOfWorkspace(
  title: string,
  isWanted: (text: string) => boolean,
): Promise<readonly WorkspaceSidecar[] | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const files = await vscode.workspace.findFiles(`**/*${SIDECAR_SUFFIX}`, '**/node_modules/**', undefined, token);
    const found: WorkspaceSidecar[] = [];
    for (const file of files.sort((a, b) => (a.path < b.path ? -1 : 1))) {
      if (token.isCancellationRequested) return undefined;
      const article = articleUriOf(file);
      const content = await readContent(file);
      const sidecar =
        content.type === 'text' && isWanted(content.text) ? parseSidecar(content.text).sidecar : undefined;
      if (sidecar && article) found.push({ article, sidecar });
      progress.report({ increment: 100 / files.length });
    }
    return found;
  });
}
