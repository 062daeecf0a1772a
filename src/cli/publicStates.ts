import type { ChangedArticle } from '../core/review/changed-articles.js';
import { gitText } from './git.js';
import type { Revisions } from './revisions.js';

/*
 * The states of articles that a repository knows between two revisions, with the days on which they gave way. A rename is
 * one that git sees in a commit; `git log --follow` will not do, since it takes a new article that resembles an old one
 * for a copy, and goes on with the old one.
 */

/** A state of an article and its sidecar: the last commit in which they stood so. */
export interface ArticleState {
  readonly revision: string;
  /** Relative to the repository, with `/`. */
  readonly name: string;
  /** ISO day on which the next state took its place, as the committer's clock wrote it. */
  readonly until: string;
}

interface Commit {
  readonly id: string;
  readonly day: string;
  /** By the name of a file behind it, the one before; nothing for a new file. */
  readonly names: Map<string, string | undefined>;
}

export class History {
  readonly #revisions: Revisions;
  /** Newest first. */
  readonly #commits: readonly Commit[];

  private constructor(revisions: Revisions, commits: readonly Commit[]) {
    this.#revisions = revisions;
    this.#commits = commits;
  }

  static async between(revisions: Revisions): Promise<History> {
    const { root, base, head } = revisions;
    const range = `${base}..${head ?? 'HEAD'}`;
    const words = ['-C', root, 'log', '--format=%H %cs', '--name-status', '-M', '-z', '--no-ext-diff', range, '--'];
    return new History(revisions, commitsIn((await gitText(words)) ?? ''));
  }

  /**
   * All but the later revision's own, in the order of time.
   * @param today ISO day on which files that are not committed changed
   */
  statesOf({ file, before }: ChangedArticle, today: string): readonly ArticleState[] {
    const states: ArticleState[] = [];
    // moved, and not committed yet
    const isKnown = this.#commits.some(({ names }) => names.has(file));
    let now = isKnown ? file : before;
    if (this.#revisions.head === undefined) states.push({ revision: 'HEAD', name: now, until: today });
    for (const { id, day, names } of this.#commits) {
      if (!names.has(now)) continue;
      const name = names.get(now);
      if (name === undefined) break;
      states.push({ revision: `${id}^`, name, until: day });
      now = name;
    }
    return states.reverse();
  }
}

/** What `git log --name-status -z` prints: a commit with its day, then for each file a letter and one name or two. */
function commitsIn(log: string): readonly Commit[] {
  const commits: Commit[] = [];
  const fields = log.split('\0');
  for (let i = 0; i < fields.length; ) {
    const field = fields[i++]!.replace(/^\n/u, '');
    const [, id, day] = /^([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})$/u.exec(field) ?? [];
    if (id !== undefined && day !== undefined) {
      commits.push({ id, day, names: new Map() });
      continue;
    }
    const name = fields[i++];
    if (name === undefined) break;
    const names = commits.at(-1)?.names;
    if (field.startsWith('R')) names?.set(fields[i++] ?? name, name);
    else if (field !== 'D') names?.set(name, field === 'A' ? undefined : name);
  }
  return commits;
}
