import type * as vscode from 'vscode';
import { changedArticles, type FileChange } from '../../core/review/changed-articles.js';
import { gitUri } from '../claims/model/siblings.js';
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
  /** The file whose claims decisions are written to where `after` is a revision that is checked out. */
  readonly file?: vscode.Uri;
}

export interface Comparison {
  /** What it is called: a branch, a commit. */
  readonly label: string;
  /** The articles that differ at this moment, by name. */
  articles(): Promise<readonly ComparedArticle[]>;
}

/** Two states of a repository. */
export interface Revisions {
  /** Commit of the earlier revision. */
  readonly base: string;
  /** Commit of the later one; without it, the files as they are. */
  readonly head?: string;
  /** What the earlier one is called, or the commit that is looked at alone. */
  readonly label: string;
}

export function comparisonIn(repository: Repository, revisions: Revisions): Comparison {
  return { label: revisions.label, articles: () => comparedArticles(repository, revisions) };
}

async function comparedArticles(
  repository: Repository,
  { base, head }: Revisions,
): Promise<readonly ComparedArticle[]> {
  const { rootUri: root } = repository;
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
  const isCheckedOut = head !== undefined && head === (await repository.getCommit('HEAD')).hash;
  return changedArticles(files).map(({ file: path, before }) => {
    const file = root.with({ path: `${root.path}/${path}` });
    return {
      name: path,
      before: gitUri(root.with({ path: `${root.path}/${before}` }), base),
      after: head === undefined ? file : gitUri(file, head),
      ...(isCheckedOut && { file }),
    };
  });
}

/** Files that git does not know yet. */
async function untracked(repository: Repository): Promise<readonly Change[]> {
  await repository.status();
  const { workingTreeChanges, untrackedChanges = [] } = repository.state;
  return [...workingTreeChanges, ...untrackedChanges];
}

/** The last commit that HEAD has in common with the branch that it is to go into; nothing when none is found. */
export async function baseOf(repository: Repository): Promise<Revisions | undefined> {
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

/** A commit against the one before; `first` for the first of all, nothing when there is no such commit. */
export async function commitAlone(repository: Repository, ref: string): Promise<Revisions | 'first' | undefined> {
  try {
    const { hash, parents } = await repository.getCommit(ref);
    const [base] = parents;
    return base === undefined ? 'first' : { base, head: hash, label: hash.slice(0, 8) };
  } catch {
    return undefined;
  }
}
