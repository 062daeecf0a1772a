import { articleOf, isArticleName, SIDECAR_SUFFIX } from '../claims/paths.js';

/* Which articles two revisions differ in, by what git says of their files. Names are paths in the repository, with `/`. */

/** A file that differs. */
export interface FileChange {
  /** Its name in the earlier revision; absent for a new file. */
  readonly before?: string;
  /** Its name in the later one; absent for a file that is gone. */
  readonly after?: string;
}

/** An article that differs, or whose sidecar does. */
export interface ChangedArticle {
  /** Its name in the later revision, and in the earlier one when it is gone. */
  readonly file: string;
  /** Its name in the earlier revision. */
  readonly before: string;
}

/**
 * The articles, sorted by name. One that moved is one article, whether git saw the article itself move or, where much of it
 * was rewritten, its sidecar alone.
 */
export function changedArticles(changes: Iterable<FileChange>): readonly ChangedArticle[] {
  const own: FileChange[] = [];
  const sidecars: FileChange[] = [];
  for (const change of changes) {
    const name = change.after ?? change.before ?? '';
    if (isArticleName(name)) own.push(change);
    else if (name.endsWith(SIDECAR_SUFFIX)) sidecars.push(articlesOf(change));
  }
  const isNew = new Set(own.flatMap(({ before, after }) => (before === undefined && after ? [after] : [])));
  const isGone = new Set(own.flatMap(({ before, after }) => (after === undefined && before ? [before] : [])));
  const beforeOf = new Map<string, string>();
  for (const { before, after } of [...own, ...sidecars]) {
    if (before === undefined || after === undefined || before === after) continue;
    const isMove = own.some((one) => one.before === before && one.after === after);
    if (isMove || (isNew.has(after) && isGone.has(before))) beforeOf.set(after, before);
  }
  const moved = new Set(beforeOf.values());
  const found = new Map<string, string>();
  for (const { before, after } of [...own, ...sidecars]) {
    const file = after ?? before ?? '';
    // What is left at the old name went to the new one, unless something else stands there now.
    const wentAway = moved.has(file) && !isNew.has(file) && !beforeOf.has(file);
    if (isArticleName(file) && !wentAway) found.set(file, beforeOf.get(file) ?? file);
  }
  return [...found].map(([file, before]) => ({ file, before })).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The same of the articles that sidecars belong to. */
function articlesOf({ before, after }: FileChange): FileChange {
  return {
    ...(before !== undefined && { before: articleOf(before) }),
    ...(after !== undefined && { after: articleOf(after) }),
  };
}
