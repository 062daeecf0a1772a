import type * as vscode from 'vscode';
import { gitApi, type Repository } from './send/gitExtension.js';

/** Nobody waits longer for an answer than this, in milliseconds. */
const PATIENCE = 2000;

/** `user.name` of the repository an article is in; nothing without one, or without git. */
export function gitUserName(article: vscode.Uri): Promise<string | undefined> {
  return asked(article, async (repository) => {
    const own = await repository?.getConfig('user.name');
    return own?.trim() ? own : await repository?.getGlobalConfig('user.name');
  });
}

/** An article as it was when its claims were last committed; nothing where git does not know. */
export function committedWithClaims(article: vscode.Uri, sidecar: vscode.Uri): Promise<string | undefined> {
  return asked(article, async (repository) => {
    const [commit] = (await repository?.log({ maxEntries: 1, path: sidecar.fsPath })) ?? [];
    return commit && repository?.show(commit.hash, article.fsPath);
  });
}

async function asked(
  article: vscode.Uri,
  ask: (repository: Repository | undefined) => Promise<string | undefined>,
): Promise<string | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  const answer = async (): Promise<string | undefined> => {
    try {
      return await ask((await gitApi())?.getRepository(article) ?? undefined);
    } catch {
      // Git has no such key or file.
      return undefined;
    }
  };
  return Promise.race([late, answer()]);
}
