import type { ChangedArticle } from '../core/review/changed-articles.js';
import { gitText } from './git.js';
import type { Revisions } from './revisions.js';

/* The states of an article that a repository knows between two revisions, with the days on which they gave way. */

/** A state of an article and its sidecar: the last commit in which they stood so. */
export interface ArticleState {
  readonly revision: string;
  /** Relative to the repository, with `/`. */
  readonly name: string;
  /** ISO day on which the next state took its place, as the committer's clock wrote it. */
  readonly until: string;
}

/**
 * All but the later revision's own, in the order of time. Renames are followed.
 * @param today ISO day on which files that are not committed changed
 */
export async function statesBetween(
  { root, base, head }: Revisions,
  { file, before }: ChangedArticle,
  today: string,
): Promise<readonly ArticleState[]> {
  const range = `${base}..${head ?? 'HEAD'}`;
  const words = ['log', '--follow', '--format=%H %cs', '--name-only', '-z', range, '--', file];
  const log = ((await gitText(['-C', root, ...words])) ?? '').split('\0');
  const states: ArticleState[] = [];
  let name = before;
  // newest first: a commit with its day, then the name of the file
  for (let i = log.length - (log.length % 2) - 2; i >= 0; i -= 2) {
    const [commit = '', day = ''] = log[i]!.trim().split(' ');
    states.push({ revision: `${commit}^`, name, until: day });
    name = log[i + 1]!.replace(/^\n/u, '');
  }
  if (head === undefined) states.push({ revision: 'HEAD', name, until: today });
  return states;
}
