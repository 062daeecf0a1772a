import * as vscode from 'vscode';
import { conflictsIn } from '../../../core/claims/merge/conflict.js';
import { mergeSidecars } from '../../../core/claims/merge/merge.js';
import { SIDECAR_SUFFIX } from '../../../core/claims/paths.js';
import { parseSidecar } from '../../../core/claims/sidecar/parse.js';
import { SidecarError } from '../../../core/claims/sidecar/problem.js';
import { log } from '../../log.js';
import { readContent } from '../model/sidecarStore.js';
import { gitErrorCode, gitErrorText, type Repository } from './gitExtension.js';
import { pathsOf } from './reading.js';

/** How bringing in others' commits ended. */
export type BroughtIn =
  | { readonly type: 'done' }
  /** Merged and committed; claims that both sides decided, each differently, are open in these sidecars. */
  | { readonly type: 'open'; readonly sidecars: readonly string[] }
  /** Nothing was changed: git refused, or both sides changed the same place of these files. */
  | { readonly type: 'left'; readonly conflicts: readonly string[] };

/** Moves the branch to where others have brought it. The branch has no commits of its own. */
export async function fastForward(repository: Repository, upstream: string): Promise<BroughtIn> {
  try {
    await repository.merge(upstream);
    return { type: 'done' };
  } catch (error) {
    log.error(`“${upstream}” could not be brought in: ${gitErrorText(error)}`);
    return { type: 'left', conflicts: [] };
  }
}

/**
 * Merges others' commits. Sidecars that both sides changed are merged by claim and field, as git's merge driver does,
 * whether or not it has been set up here. A conflict anywhere else takes the whole merge back.
 */
export async function mergeUpstream(repository: Repository, upstream: string): Promise<BroughtIn> {
  const sidecars = await sidecarsOfBoth(repository, upstream);
  let conflicts: readonly string[] = [];
  try {
    await repository.merge(upstream);
  } catch (error) {
    if (gitErrorCode(error) !== 'Conflict') {
      log.error(`“${upstream}” could not be merged: ${gitErrorText(error)}`);
      return { type: 'left', conflicts: [] };
    }
    await repository.status();
    conflicts = [...new Set(repository.state.mergeChanges.flatMap(pathsOf))];
  }
  const texts = new Map<string, string>();
  for (const sidecar of sidecars) {
    const text = (await sidecar.merged()) ?? (await readableText(sidecar.path));
    if (text !== undefined) texts.set(sidecar.path, text);
  }
  const left = conflicts.filter((path) => !texts.has(path));
  if (left.length > 0) {
    await repository.mergeAbort();
    return { type: 'left', conflicts: left };
  }
  await conclude(repository, upstream, texts, conflicts.length > 0);
  const open = [...texts].filter(([, text]) => conflictsIn(text).length > 0).map(([path]) => path);
  return open.length > 0 ? { type: 'open', sidecars: open } : { type: 'done' };
}

/** Writes the sidecars and makes them part of the merge. */
async function conclude(
  repository: Repository,
  upstream: string,
  texts: ReadonlyMap<string, string>,
  isOpen: boolean,
): Promise<void> {
  const written: string[] = [];
  for (const [path, text] of texts) {
    const uri = vscode.Uri.file(path);
    const content = await readContent(uri);
    if (content.type === 'text' && content.text === text) continue;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    written.push(path);
  }
  if (!isOpen && written.length === 0) return;
  await repository.add([...texts.keys()]);
  await repository.commit(vscode.l10n.t('Merge of “{0}”', upstream), { amend: !isOpen });
}

interface BothSidecar {
  readonly path: string;
  /** Nothing when a side cannot be read. */
  merged(): Promise<string | undefined>;
}

/** Sidecars that both sides have changed since they were one. */
async function sidecarsOfBoth(repository: Repository, upstream: string): Promise<readonly BothSidecar[]> {
  const [ours, theirs] = await Promise.all(['HEAD', upstream].map((ref) => repository.getCommit(ref)));
  const base = ours && theirs && (await repository.getMergeBase(ours.hash, theirs.hash));
  if (!ours || !theirs || base === undefined) return [];
  const [mine, yours] = await Promise.all([
    repository.diffBetween(theirs.hash, ours.hash),
    repository.diffBetween(ours.hash, theirs.hash),
  ]);
  const changed = new Set(mine.flatMap(pathsOf));
  const paths = [...new Set(yours.flatMap(pathsOf))].filter(
    (path) => path.endsWith(SIDECAR_SUFFIX) && changed.has(path),
  );
  return paths.map((path) => ({
    path,
    merged: async () => {
      const [before, a, b] = await Promise.all(
        [base, ours.hash, theirs.hash].map((ref) => textAt(repository, ref, path)),
      );
      try {
        return a && b ? mergeSidecars(before ?? '', a, b).text : undefined;
      } catch (error) {
        // Also where git is told to show sidecars otherwise than they are; then its merge driver is set up as well.
        if (error instanceof SidecarError) return undefined;
        throw error;
      }
    },
  }));
}

async function textAt(repository: Repository, ref: string, path: string): Promise<string | undefined> {
  try {
    return await repository.show(ref, path);
  } catch {
    return undefined;
  }
}

/** The text that git or its merge driver has left, where that is a sidecar. */
async function readableText(path: string): Promise<string | undefined> {
  const content = await readContent(vscode.Uri.file(path));
  return content.type === 'text' && parseSidecar(content.text).sidecar ? content.text : undefined;
}
