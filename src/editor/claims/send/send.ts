import { planSend, type Refusal, type RepositoryState, type SendPlan } from '../../../core/send/plan.js';
import { log } from '../../log.js';
import { type BroughtIn, fastForward, mergeUpstream } from './bringIn.js';
import { commitAlone } from './commitAlone.js';
import { gitErrorCode, gitErrorText, type Repository } from './gitExtension.js';
import { type OwnFiles, readState } from './reading.js';

/** How sending ended. Whatever was committed stays committed. */
export type Sent =
  | { readonly type: 'sent'; readonly to: string }
  /** Committed, and only here. */
  | { readonly type: 'kept'; readonly why: 'no-remote' | 'not-reached' | 'stopped' }
  /** The remote did not take it; with the extension's word for why. */
  | { readonly type: 'refused'; readonly code: string | undefined }
  | Exclude<BroughtIn, { readonly type: 'done' }>
  | (Refusal & { readonly type: 'not-begun' });

export interface SendOptions {
  readonly message: string;
  readonly state: RepositoryState;
  /** Asked between the steps. */
  isStopped(): boolean;
}

/** While others send too, the remote may move on between two steps: so often is it tried anew. */
const MOST_TRIES = 3;

/** Does what the plan says. @throws what git says when it does not commit */
export async function send(
  repository: Repository,
  files: OwnFiles,
  plan: SendPlan,
  { message, state, isStopped }: SendOptions,
): Promise<Sent> {
  let next = plan;
  for (let tries = 1; ; tries++) {
    const result = await once(repository, next, { message, staged: state.staged, isStopped });
    if (result.type !== 'refused' || result.code !== 'PushRejected' || tries === MOST_TRIES || isStopped()) {
      return result;
    }
    await adoptUpstream(repository, next);
    const again = planSend(await readState(repository, files));
    if ('why' in again) return again.why === 'nothing' ? result : { type: 'not-begun', ...again };
    // Nothing new has come: it was refused for another reason.
    if (again.bringIn === 'nothing') return result;
    next = again;
  }
}

interface Once {
  readonly message: string;
  readonly staged: readonly string[];
  isStopped(): boolean;
}

async function once(
  repository: Repository,
  { commit, bringIn, push, stays }: SendPlan,
  { message, staged, isStopped }: Once,
): Promise<Sent> {
  const upstream = push && `${push.remote}/${push.branch}`;
  if (bringIn === 'fast-forward' && upstream) {
    const brought = await fastForward(repository, upstream);
    if (brought.type !== 'done') return brought;
  }
  if (commit.length > 0) await commitAlone(repository, message, { own: commit, others: staged });
  if (!push || !upstream) return { type: 'kept', why: stays ?? 'no-remote' };
  if (isStopped()) return { type: 'kept', why: 'stopped' };
  if (bringIn === 'merge') {
    const brought = await unstaged(repository, staged, () => mergeUpstream(repository, upstream));
    if (brought.type !== 'done') return brought;
    if (isStopped()) return { type: 'kept', why: 'stopped' };
  }
  try {
    await repository.push(push.remote, `${repository.state.HEAD?.name ?? 'HEAD'}:${push.branch}`, push.isNew);
    return { type: 'sent', to: upstream };
  } catch (error) {
    const code = gitErrorCode(error);
    log.error(`“${upstream}” did not take the commit: ${gitErrorText(error)}`);
    return code === 'RemoteConnectionError' ? { type: 'kept', why: 'not-reached' } : { type: 'refused', code };
  }
}

/** Does something while these files are not staged; they are as they were when they were staged. */
async function unstaged<Result>(
  repository: Repository,
  files: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  if (files.length === 0) return work();
  await repository.revert(files);
  try {
    return await work();
  } finally {
    await repository.add(files);
  }
}

/** A new branch was refused because the remote has one of that name: from now on it goes there. */
async function adoptUpstream(repository: Repository, { push }: SendPlan): Promise<void> {
  const branch = repository.state.HEAD?.name;
  if (!push?.isNew || branch === undefined) return;
  try {
    await repository.setBranchUpstream(branch, `${push.remote}/${push.branch}`);
  } catch {
    // There is none of that name.
  }
}
