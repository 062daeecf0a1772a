import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { type ChangedArticle, changedArticles, type FileChange } from '../core/review/changed-articles.js';
import { readText } from './files.js';
import { gitOutput, gitText } from './git.js';
import { UsageError } from './io.js';

/** Two states of a repository: commits, or the second one as it lies in the working tree. */
export interface Revisions {
  /** The repository's folder, absolute. */
  readonly root: string;
  readonly base: string;
  readonly head: string | undefined;
}

/**
 * @param base a revision, or two as git writes them: `BASE..HEAD`, or `BASE...HEAD` for what HEAD changed since it left BASE
 * @throws {UsageError} outside a repository, and for names that are no revision
 */
export async function openRevisions(base: string, head: string | undefined): Promise<Revisions> {
  const range = /^(.*?[^.])?(\.{2,3})([^.].*)?$/u.exec(base);
  if (range && head === undefined) {
    const [, from = 'HEAD', dots, to = 'HEAD'] = range;
    const revisions = await openRevisions(from, to);
    return dots === '...' ? { ...revisions, base: await leftAt(revisions.base, revisions.head ?? to) } : revisions;
  }
  const root = (await gitText(['rev-parse', '--show-toplevel']))?.trimEnd();
  if (root === undefined) throw new UsageError('this folder is in no git repository');
  return { root, base: await commitOf(base), head: head === undefined ? undefined : await commitOf(head) };
}

/** The last commit that two have in common. */
async function leftAt(base: string, head: string): Promise<string> {
  const commit = await gitText(['merge-base', base, head]);
  if (commit === undefined) throw new UsageError('the two revisions have no commit in common');
  return commit.trim();
}

/**
 * The id of a commit.
 * @param folder of the repository, or in it
 * @throws {UsageError} for names that are no revision
 */
export async function commitOf(name: string, folder = '.'): Promise<string> {
  const words = ['-C', folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const commit = await gitText(words);
  if (commit === undefined) throw new UsageError(`there is no revision ${name}`);
  return commit.trim();
}

/** The articles of which the revisions differ, sorted by name. */
export async function articlesThatDiffer(revisions: Revisions): Promise<readonly ChangedArticle[]> {
  const { root, base, head } = revisions;
  const words = ['-C', root, 'diff', '--name-status', '-z', '-M', '--no-ext-diff', base, ...(head ? [head] : []), '--'];
  const changes = [...filesListed((await gitText(words)) ?? '')];
  if (head === undefined) {
    const untracked = await gitText(['-C', root, 'ls-files', '--others', '--exclude-standard', '-z']);
    for (const file of (untracked ?? '').split('\0')) if (file !== '') changes.push({ after: file });
  }
  return changedArticles(changes);
}

/** What `git diff --name-status -z` prints. */
function* filesListed(listed: string): Generator<FileChange> {
  const fields = listed.split('\0');
  for (let i = 0; i + 1 < fields.length; ) {
    const [status = '', name = ''] = [fields[i++], fields[i++]];
    if (status.startsWith('R')) yield { before: name, after: fields[i++] ?? name };
    else if (status.startsWith('C')) yield { after: fields[i++] ?? name };
    else if (status === 'A') yield { after: name };
    else if (status === 'D') yield { before: name };
    else yield { before: name, after: name };
  }
}

/**
 * Those of some files that differ in the working tree from a revision, or whose sidecar does.
 * @throws {UsageError} outside a repository, and for what is no revision
 */
export async function changedSince(revision: string, files: readonly string[]): Promise<readonly string[]> {
  const revisions = await openRevisions(revision, undefined);
  // git names the folder without symbolic links
  const root = await realpath(revisions.root);
  const changed = new Set((await articlesThatDiffer(revisions)).map(({ file }) => path.join(root, file)));
  const folders = new Map<string, Promise<string>>();
  const folderOf = (file: string): Promise<string> => {
    const folder = path.dirname(path.resolve(file));
    const known = folders.get(folder) ?? realpath(folder).catch(() => folder);
    folders.set(folder, known);
    return known;
  };
  const kept: string[] = [];
  for (const file of files) if (changed.has(path.join(await folderOf(file), path.basename(file)))) kept.push(file);
  return kept;
}

/** The text of a file in a revision, `undefined` when there is none; without a revision, that in the working tree. */
export async function textAt(
  { root }: Pick<Revisions, 'root'>,
  revision: string | undefined,
  file: string,
): Promise<{ readonly text?: string; readonly failure?: string }> {
  if (revision === undefined) {
    const content = await readText(path.join(root, file));
    if (content.type === 'text') return { text: content.text };
    return content.type === 'failed' ? { failure: content.reason } : {};
  }
  const bytes = await gitOutput(['-C', root, 'cat-file', 'blob', `${revision}:${file}`]);
  if (bytes === undefined) return {};
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { failure: 'it is not UTF-8 text' };
  }
}
