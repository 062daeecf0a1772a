import type * as vscode from 'vscode';
import { isArticleName, SIDECAR_SUFFIX } from '../../../core/claims/paths.js';

/*
 * Where the sidecar of an article is, in every kind of address an article can have. Where the address names a revision,
 * the path is in a query too, and the providers read that one: with the path alone changed they give the article's own
 * text. So both are changed, and what comes is believed only when it says that it is a sidecar.
 */

/** Schemes of earlier revisions and of what others show, never written, with the key of the path in their query. */
const REVISIONS: Readonly<Record<string, 'path' | 'fileName' | undefined>> = {
  git: 'path',
  review: 'path',
  pr: 'fileName',
  gitpr: 'fileName',
  githubpr: 'fileName',
  githubcommit: undefined,
  gitlens: undefined,
};

/** The address of an article's sidecar; nothing for an article that has no file. */
export function sidecarUriOf(article: vscode.Uri): vscode.Uri | undefined {
  if (article.scheme === 'untitled') {
    return undefined;
  }
  return renamed(article, (path) => path + SIDECAR_SUFFIX);
}

/** The address of the article that a sidecar belongs to; nothing when the address is not a sidecar's. */
export function articleUriOf(sidecar: vscode.Uri): vscode.Uri | undefined {
  return isSidecarUri(sidecar) ? renamed(sidecar, (path) => path.slice(0, -SIDECAR_SUFFIX.length)) : undefined;
}

export function isSidecarUri(uri: vscode.Uri): boolean {
  return uri.path.endsWith(SIDECAR_SUFFIX) && !uri.path.endsWith(`/${SIDECAR_SUFFIX}`);
}

/** Whether a file is an article, by its name. */
export function isArticleUri({ path }: vscode.Uri): boolean {
  return isArticleName(path);
}

/** Whether an address shows a revision: it cannot be written, and its provider may answer for a missing file. */
export function isRevision(uri: vscode.Uri): boolean {
  return Object.hasOwn(REVISIONS, uri.scheme);
}

/** A file in a revision, as the git extension shows it; computed, so that a host without its API can read it, too. */
export function gitUri(file: vscode.Uri, ref: string): vscode.Uri {
  return file.with({ scheme: 'git', query: JSON.stringify({ path: file.fsPath, ref }) });
}

/**
 * Where else the same file of the same revision may be: a pull request that is not checked out gives only what it
 * changes, and nothing for a sidecar that it leaves alone.
 */
export function alsoAt(uri: vscode.Uri): vscode.Uri | undefined {
  if (uri.scheme !== 'pr') return undefined;
  const { isBase, baseCommit, headCommit } = queryOf(uri) ?? {};
  const commit = isBase === true ? baseCommit : headCommit;
  return typeof commit === 'string' && commit !== '' ? gitUri(uri, commit) : undefined;
}

/** What a revision's provider gave, if it is a sidecar: for a missing file it may be nothing, or the article. */
export function believed(text: string): string | undefined {
  return /^(?:["']?)factmark(?:["']?)[ \t]*:/m.test(text) ? text : undefined;
}

function renamed(uri: vscode.Uri, rename: (path: string) => string): vscode.Uri | undefined {
  const path = rename(uri.path);
  const key = isRevision(uri) ? REVISIONS[uri.scheme] : undefined;
  if (key === undefined) {
    return uri.with({ path });
  }
  const query = queryOf(uri);
  const named = query?.[key];
  return query && typeof named === 'string'
    ? uri.with({ path, query: JSON.stringify({ ...query, [key]: rename(named) }) })
    : undefined;
}

function queryOf(uri: vscode.Uri): Readonly<Record<string, unknown>> | undefined {
  try {
    const query: unknown = JSON.parse(uri.query);
    return typeof query === 'object' && query !== null ? { ...query } : undefined;
  } catch {
    return undefined;
  }
}
