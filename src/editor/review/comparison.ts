import type * as vscode from 'vscode';
import { changedArticles, type FileChange } from '../../core/review/changed-articles.js';
import {
  type Change,
  type Repository,
  STATUS_DELETED,
  STATUS_INDEX_ADDED,
  STATUS_INDEX_DELETED,
} from '../claims/send/gitExtension.js';

/* What is reviewed: articles as they are now, or in a commit, against an earlier revision. */

/** An article that differs, or whose claims do. */
export interface ComparedArticle {
  /** Its path in the repository, with `/`. */
  readonly name: string;
  readonly before: vscode.Uri;
  readonly after: vscode.Uri;
}

export interface Comparison {
  readonly root: vscode.Uri;
  /** Commit of the earlier revision. */
  readonly base: string;
  /** Commit of the later one; without it, the files as they are. */
  readonly head?: string;
  /** What it is called: a branch, a commit. */
  readonly label: string;
}

/** A file in a revision, as the git extension shows it; computed, so that a host without its API can read it, too. */
export function gitUri(file: vscode.Uri, ref: string): vscode.Uri {
  return file.with({ scheme: 'git', query: JSON.stringify({ path: file.fsPath, ref }) });
}

/** The articles that differ, by name. */
export async function comparedArticles(
  repository: Repository,
  { root, base, head }: Comparison,
): Promise<readonly ComparedArticle[]> {
  const changes = head === undefined ? await repository.diffWith(base) : await repository.diffBetween(base, head);
  const name = ({ path }: vscode.Uri): string => path.slice(root.path.length + 1);
  const files = changes.map((change): FileChange => {
    const { status, uri, originalUri, renameUri } = change;
    const isGone = status === STATUS_INDEX_DELETED || status === STATUS_DELETED;
    return {
      ...(status !== STATUS_INDEX_ADDED && { before: name(originalUri) }),
      ...(!isGone && { after: name(renameUri ?? uri) }),
    };
  });
  if (head === undefined) {
    // Those that differ and are known to git were listed with the name they had.
    const known = new Set(files.map(({ after }) => after));
    for (const { uri } of await untracked(repository)) if (!known.has(name(uri))) files.push({ after: name(uri) });
  }
  const file = (path: string): vscode.Uri => root.with({ path: `${root.path}/${path}` });
  return changedArticles(files).map(({ file: path, before }) => ({
    name: path,
    before: gitUri(file(before), base),
    after: head === undefined ? file(path) : gitUri(file(path), head),
  }));
}

/** Files that git does not know yet. */
async function untracked(repository: Repository): Promise<readonly Change[]> {
  await repository.status();
  const { workingTreeChanges, untrackedChanges = [] } = repository.state;
  return [...workingTreeChanges, ...untrackedChanges];
}

/** The last commit that HEAD has in common with the branch that it is to go into; nothing when none is found. */
export async function baseOf(repository: Repository): Promise<{ base: string; label: string } | undefined> {
  const head = repository.state.HEAD;
  const upstream = head?.upstream && `${head.upstream.remote}/${head.upstream.name}`;
  const defaults = ['origin/HEAD', 'origin/main', 'origin/master', 'upstream/main', 'main', 'master'];
  for (const ref of [...defaults, ...(upstream ? [upstream] : [])]) {
    if (ref === head?.name) continue;
    const base = await mergeBase(repository, ref);
    if (base !== undefined) return { base, label: ref };
  }
  return undefined;
}

/** The last commit that HEAD has in common with a revision; nothing when there is no such revision. */
export async function mergeBase(repository: Repository, ref: string): Promise<string | undefined> {
  try {
    const { hash } = await repository.getCommit(ref);
    return (await repository.getMergeBase('HEAD', hash)) ?? hash;
  } catch {
    // There is no revision of that name.
    return undefined;
  }
}
