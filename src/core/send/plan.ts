/*
 * What «Send my checks» does to a repository: it commits the article and its sidecar and nothing else, brings in what
 * others have sent meanwhile, and pushes. Decided from what the repository is like before anything is touched, so that
 * it can be shown first, and so that nothing is begun that cannot be brought to an end. Paths may have any form as long
 * as one file has one.
 *
 * What others have sent is brought in before the commit, by a fast-forward, which leaves other staged and changed files
 * alone; unless it changes the article or sidecar too, or commits of this computer wait already: then it is merged after
 * the commit, and a merge wants nothing staged: what is staged as it is now is staged anew behind it.
 */

export interface RemoteBranch {
  readonly remote: string;
  readonly branch: string;
}

/** What a repository is like. */
export interface RepositoryState {
  /** The branch that is checked out; nothing when there is none (a detached head). */
  readonly branch?: string;
  /** Whether a merge, rebase, cherry-pick or revert has been begun and not brought to an end. */
  readonly isUnderWay: boolean;
  /** Where the branch is sent to. */
  readonly upstream?: RemoteBranch;
  readonly remotes: readonly string[];
  /** Whether the remote answered when it was asked; `false` also without one. */
  readonly isReached: boolean;
  /** Commits that only this computer has, and that only the remote has. */
  readonly ahead: number;
  readonly behind: number;
  /** The article and the sidecar, as far as they differ from the last commit. */
  readonly own: readonly string[];
  /** Other files that are staged. */
  readonly staged: readonly string[];
  /** Other files with changes that are not staged; those that are staged in part, too. */
  readonly changed: readonly string[];
  /** Files changed by the commits that only the remote has. */
  readonly incoming: readonly string[];
}

export type Refusal =
  | { readonly why: 'no-branch' | 'under-way' | 'nothing' }
  /** All is committed, and the remote does not answer. */
  | { readonly why: 'not-reached' }
  /** Files that have changes here, not committed, and that others have changed as well. */
  | { readonly why: 'in-the-way'; readonly paths: readonly string[] }
  /** Others' work has to be merged, and these files are staged in part, so that they could not be staged anew. */
  | { readonly why: 'staged'; readonly paths: readonly string[] };

export interface SendPlan {
  /** What is committed; empty when only earlier commits are sent. */
  readonly commit: readonly string[];
  readonly bringIn: 'nothing' | 'fast-forward' | 'merge';
  /** Where the branch goes; nothing when it stays here. */
  readonly push?: RemoteBranch & { readonly isNew: boolean };
  /** Why it stays here. */
  readonly stays?: 'no-remote' | 'not-reached';
}

export function planSend(state: RepositoryState): SendPlan | Refusal {
  const { branch, upstream, ahead, behind, own, staged, changed, incoming } = state;
  if (branch === undefined) return { why: 'no-branch' };
  if (state.isUnderWay) return { why: 'under-way' };
  const to = upstream ?? newUpstream(branch, state.remotes);
  const isWaiting = ahead > 0 || (upstream === undefined && to !== undefined);
  if (own.length === 0 && !isWaiting) return { why: 'nothing' };
  if (own.length === 0 && !state.isReached) return { why: 'not-reached' };
  if (to === undefined) return { commit: own, bringIn: 'nothing', stays: 'no-remote' };
  if (!state.isReached) return { commit: own, bringIn: 'nothing', stays: 'not-reached' };
  const bringIn =
    behind === 0 ? 'nothing' : ahead === 0 && !own.some((path) => incoming.includes(path)) ? 'fast-forward' : 'merge';
  if (bringIn !== 'nothing') {
    const inTheWay = [...new Set([...staged, ...changed])].filter((path) => incoming.includes(path));
    if (inTheWay.length > 0) return { why: 'in-the-way', paths: inTheWay };
  }
  const inPart = staged.filter((path) => changed.includes(path));
  if (bringIn === 'merge' && inPart.length > 0) return { why: 'staged', paths: inPart };
  return { commit: own, bringIn, push: { ...to, isNew: upstream === undefined } };
}

/** A branch that was never sent goes to `origin`, else to the first remote, under its own name. */
function newUpstream(branch: string, remotes: readonly string[]): RemoteBranch | undefined {
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  return remote === undefined ? undefined : { remote, branch };
}
