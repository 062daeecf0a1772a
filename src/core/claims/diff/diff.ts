import { type CheckedArticle, checkedArticle } from '../checked-article.js';
import { CHANGE_KINDS, type ClaimChange } from './change.js';
import { claimChanges } from './claims.js';
import { factChanges } from './facts.js';

/*
 * What a revision changes in the facts and claims of one article. Claims are told by their ids and judged by their
 * state in each article, so a paragraph that moved, bold words and re-wrapped lines are no change. A fact counts by
 * itself only where no claim speaks of it: one that reads otherwise now is found where its words stood, by the rules
 * that find claims.
 */

/** An article with what lies beside it. */
export interface Revision {
  readonly article: string;
  /** Text of the sidecar, if there is one. */
  readonly sidecar?: string | undefined;
  /** Text of the `factmark.yaml` that holds. */
  readonly config?: string | undefined;
}

/**
 * What changed between two revisions of an article, worst first, then in the order of the article.
 * @throws {TypeError} that names the argument, when one is not as documented
 */
export function diffClaims(before: Revision, after: Revision): ClaimChange[] {
  const then = checked('before', before);
  return changesBetween(then, checked('after', after, then.source));
}

/** As `diffClaims`, of articles whose facts and claims are known. */
export function changesBetween(before: CheckedArticle, after: CheckedArticle): ClaimChange[] {
  const changes = [...unreadable(before, after), ...claimChanges(before, after), ...factChanges(before, after)];
  return changes.sort(
    (a, b) =>
      CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind) ||
      startOf(a) - startOf(b) ||
      compare(a.claim ?? '', b.claim ?? ''),
  );
}

function unreadable(before: CheckedArticle, after: CheckedArticle): readonly ClaimChange[] {
  const [problem] = after.problems;
  if (after.sidecar || !problem || before.problems[0]?.message === problem.message) return [];
  return [{ kind: 'unreadable', after: problem.message }];
}

/** @param previous the text the claims stood in before, which tells places apart that are as good as each other */
function checked(name: string, revision: Revision, previous?: string): CheckedArticle {
  if (typeof revision !== 'object' || revision === null || typeof revision.article !== 'string') {
    throw new TypeError(`${name} must be an object with the text of an article`);
  }
  const { article, sidecar, config } = revision;
  return checkedArticle(article, { sidecar: sidecar?.trim() === '' ? undefined : sidecar, config, previous });
}

/** What has no place comes last. */
function startOf({ place, fact }: ClaimChange): number {
  return place?.start ?? fact?.start ?? Number.MAX_SAFE_INTEGER;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
