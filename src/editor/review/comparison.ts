import type * as vscode from 'vscode';
import { articleUriOf, isArticleUri } from '../claims/model/siblings.js';
import type { Change, Repository } from '../claims/send/gitExtension.js';

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
  const found = new Map<string, ComparedArticle>();
  const add = (before: vscode.Uri, after: vscode.Uri): void => {
    const [was, is] = [articleUriOf(before) ?? before, articleUriOf(after) ?? after];
    // A file of claims that moved went with its article, which says itself where it was.
    const isOwn = articleUriOf(after) === undefined;
    const key = is.toString();
    if (isArticleUri(is) && (isOwn || !found.has(key))) {
      found.set(key, {
        name: is.path.slice(root.path.length + 1),
        before: gitUri(isOwn ? was : is, base),
        after: head === undefined ? is : gitUri(is, head),
      });
    }
  };
  for (const change of changes) add(change.originalUri, nowOf(change));
  if (head === undefined) {
    // Those that differ and are known to git were listed with the name they had.
    for (const { uri } of await untracked(repository)) {
      if (!found.has((articleUriOf(uri) ?? uri).toString())) add(uri, uri);
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function nowOf({ uri, renameUri }: Change): vscode.Uri {
  return renameUri ?? uri;
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
