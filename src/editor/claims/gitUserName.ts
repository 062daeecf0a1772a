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
}

/** Nobody waits longer for a name than this, in milliseconds. */
const PATIENCE = 2000;

/** `user.name` of the repository an article is in; nothing without one, or without git. */
export async function gitUserName(article: vscode.Uri): Promise<string | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  return Promise.race([late, userName(article)]);
}

async function userName(article: vscode.Uri): Promise<string | undefined> {
  try {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const api = (await extension?.activate())?.getAPI(1);
    const repository = api?.getRepository(article) ?? undefined;
    const own = await repository?.getConfig('user.name');
    return own?.trim() ? own : await repository?.getGlobalConfig('user.name');
  } catch {
    // Git is switched off, or the key is not set.
    return undefined;
  }
}
