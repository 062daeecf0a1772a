import * as vscode from 'vscode';

/* The part of the API (version 1) of VS Code's own git extension that is used here. It is missing in the browser. */

interface GitExtension {
  getAPI(version: 1): GitApi;
}

export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<unknown>;
  getRepository(uri: vscode.Uri): Repository | null;
  getRepositoryRoot(uri: vscode.Uri): Promise<vscode.Uri | null>;
  openRepository(root: vscode.Uri): Promise<Repository | null>;
}

/** Of a file that differs, those that tell whether it is new or gone. */
export const STATUS_INDEX_ADDED = 1;
export const STATUS_INDEX_DELETED = 2;
export const STATUS_DELETED = 6;

export interface Change {
  readonly status: number;
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
  readonly renameUri?: vscode.Uri | undefined;
}

export interface LoggedCommit {
  readonly hash: string;
  readonly message: string;
  readonly parents: readonly string[];
  /** As `.mailmap` has them. */
  readonly authorName?: string;
  readonly authorEmail?: string;
  readonly authorDate?: Date;
  readonly commitDate?: Date;
}

export interface Repository {
  readonly rootUri: vscode.Uri;
  readonly inputBox: { value: string };
  /** As of the last `status`. */
  readonly state: {
    /** Without a name when no branch is checked out, without a commit when there is none yet. */
    readonly HEAD:
      | {
          readonly name?: string;
          readonly commit?: string;
          readonly upstream?: { readonly remote: string; readonly name: string };
          readonly ahead?: number;
          readonly behind?: number;
        }
      | undefined;
    readonly remotes: readonly { readonly name: string }[];
    readonly rebaseCommit: unknown;
    readonly mergeChanges: readonly Change[];
    readonly indexChanges: readonly Change[];
    readonly workingTreeChanges: readonly Change[];
    /** Those that the setting `git.untrackedChanges` has taken out of the others. */
    readonly untrackedChanges?: readonly Change[];
  };
  status(): Promise<void>;
  /** Of the repository's own settings. An empty text where there is none. */
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
  setConfig(key: string, value: string): Promise<unknown>;
  /** The newest first. */
  log(options: { readonly maxEntries: number; readonly path?: string }): Promise<readonly LoggedCommit[]>;
  show(ref: string, path: string): Promise<string>;
  getCommit(ref: string): Promise<LoggedCommit>;
  getObjectDetails(ref: string, path: string): Promise<unknown>;
  getMergeBase(a: string, b: string): Promise<string | undefined>;
  /** What differs between a revision and the files as they are; files that git does not know are left out. */
  diffWith(ref: string): Promise<readonly Change[]>;
  /** What the second has changed since both were one. */
  diffBetween(a: string, b: string): Promise<readonly Change[]>;
  /** Stages the files as they are, deleted ones too. */
  add(paths: readonly string[]): Promise<void>;
  /** Takes files out of what is staged. */
  revert(paths: readonly string[]): Promise<void>;
  commit(message: string, options?: { readonly amend?: boolean }): Promise<void>;
  fetch(options: { readonly remote: string }): Promise<void>;
  merge(ref: string): Promise<void>;
  mergeAbort(): Promise<void>;
  push(remote: string, refspec: string, setUpstream: boolean): Promise<void>;
  setBranchUpstream(branch: string, upstream: string): Promise<void>;
}

/** Nothing where there is no git, or where it is switched off. Never rejects. */
export async function gitApi(): Promise<GitApi | undefined> {
  try {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    return (await extension?.activate())?.getAPI(1);
  } catch {
    // The setting `git.enabled` is off, or there is no program of that name.
    return undefined;
  }
}

/** What went wrong, in the extension's word; nothing when it has none. */
export function gitErrorCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'gitErrorCode' in error ? error.gitErrorCode : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** What git itself said, for the log. */
export function gitErrorText(error: unknown): string {
  const said = typeof error === 'object' && error !== null && 'stderr' in error ? error.stderr : undefined;
  return typeof said === 'string' && said.trim() !== '' ? said.trim() : String(error);
}
