import * as vscode from 'vscode';

/* The part of the API of VS Code's own git extension that is used here. It is missing in the browser. */
interface GitExtension {
  getAPI(version: 1): GitApi;
}
interface GitApi {
  readonly repositories: readonly Repository[];
  getRepository(uri: vscode.Uri): Repository | null;
}
interface Repository {
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
  /** The newest first. */
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly { readonly hash: string }[]>;
  show(ref: string, path: string): Promise<string>;
}

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
      const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
      const api = (await extension?.activate())?.getAPI(1);
      return await ask(api?.getRepository(article) ?? undefined);
    } catch {
      // Git is switched off, or it has no such key or file.
      return undefined;
    }
  };
  return Promise.race([late, answer()]);
}
