import * as vscode from 'vscode';
import type { RepositoryState } from '../../../core/send/plan.js';
import { log } from '../../log.js';
import { exists } from '../../text/files.js';
import { type Change, type GitApi, gitErrorText, type Repository } from './gitExtension.js';

/** The repository that a file is in, opened when it is not yet; nothing when it is in none. */
export async function repositoryOf(api: GitApi, file: vscode.Uri): Promise<Repository | undefined> {
  await initialized(api);
  const known = api.getRepository(file);
  if (known) return known;
  try {
    const root = await api.getRepositoryRoot(vscode.Uri.joinPath(file, '..'));
    return (root && (await api.openRepository(root))) ?? undefined;
  } catch (error) {
    log.info(`“${file.fsPath}” is in no repository: ${gitErrorText(error)}`);
    return undefined;
  }
}

async function initialized(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return;
  await new Promise<void>((resolve) => {
    const listening = api.onDidChangeState(() => {
      listening.dispose();
      resolve();
    });
  });
}

/** An article and its sidecar. */
export interface OwnFiles {
  readonly article: vscode.Uri;
  readonly sidecar: vscode.Uri;
}

/** What a repository is like now, as far as sending these files goes; asks the remote for what is new. */
export async function readState(repository: Repository, { article, sidecar }: OwnFiles): Promise<RepositoryState> {
  // One that was opened a moment ago knows nothing of itself yet.
  await repository.status();
  const remote = remoteOf(repository);
  const isReached = remote !== undefined && (await isFetched(repository, remote));
  await repository.status();
  const { HEAD, remotes, indexChanges, workingTreeChanges, untrackedChanges = [] } = repository.state;
  const upstream = HEAD?.upstream && { remote: HEAD.upstream.remote, branch: HEAD.upstream.name };
  const changes = [...indexChanges, ...workingTreeChanges, ...untrackedChanges];
  const isChanged = (uri: vscode.Uri): boolean => changes.some((change) => pathsOf(change).includes(uri.fsPath));
  const own: string[] = [];
  for (const uri of [article, sidecar]) {
    if (isChanged(uri) || (await isNew(repository, uri))) own.push(uri.fsPath);
  }
  // The name that one of them had before it was moved goes in with it.
  const ours = new Set([...own, ...movedFrom(indexChanges, own)]);
  const others = (all: readonly Change[]): readonly string[] => [
    ...new Set(all.flatMap(pathsOf).filter((path) => !ours.has(path))),
  ];
  const behind = HEAD?.behind ?? 0;
  const incoming =
    behind > 0 && upstream ? await repository.diffBetween('HEAD', `${upstream.remote}/${upstream.branch}`) : [];
  return {
    ...(HEAD?.name !== undefined && { branch: HEAD.name }),
    isUnderWay: await isUnderWay(repository),
    ...(upstream && { upstream }),
    remotes: remotes.map(({ name }) => name),
    isReached,
    ahead: HEAD?.ahead ?? 0,
    behind,
    own,
    staged: others(indexChanges),
    changed: others([...workingTreeChanges, ...untrackedChanges]),
    incoming: incoming.flatMap(pathsOf),
  };
}

function remoteOf({ state: { HEAD, remotes } }: Repository): string | undefined {
  return HEAD?.upstream?.remote ?? (remotes.find(({ name }) => name === 'origin') ?? remotes[0])?.name;
}

async function isFetched(repository: Repository, remote: string): Promise<boolean> {
  try {
    await repository.fetch({ remote });
    return true;
  } catch (error) {
    log.warn(`“${remote}” could not be asked for what is new: ${gitErrorText(error)}`);
    return false;
  }
}

/** Whether a file is there that the last commit has not, as git may be told not to list them. */
async function isNew(repository: Repository, uri: vscode.Uri): Promise<boolean> {
  return (await exists(uri)) && !(await succeeds(repository.getObjectDetails('HEAD', uri.fsPath)));
}

async function isUnderWay(repository: Repository): Promise<boolean> {
  const { rebaseCommit, mergeChanges } = repository.state;
  if (rebaseCommit !== undefined || mergeChanges.length > 0) return true;
  for (const ref of ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD']) {
    if (await succeeds(repository.getCommit(ref))) return true;
  }
  return false;
}

async function succeeds(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}

export function pathsOf({ uri, originalUri, renameUri }: Change): readonly string[] {
  return [...new Set([uri, originalUri, ...(renameUri ? [renameUri] : [])].map(({ fsPath }) => fsPath))];
}

function movedFrom(staged: readonly Change[], own: readonly string[]): readonly string[] {
  return staged
    .filter(({ renameUri }) => renameUri !== undefined && own.includes(renameUri.fsPath))
    .map(({ originalUri }) => originalUri.fsPath);
}
