import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { type CheckedArticle, checkedArticle } from '../../core/claims/checked-article.js';
import { SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import type { EvidenceOptions } from '../../core/evidence/evidence.js';
import { readArticles } from '../articles.js';
import { Configs } from '../configs.js';
import { gitText } from '../git.js';
import { UsageError } from '../io.js';
import { commitOf, textAt } from '../revisions.js';
import { readEvidence } from './files.js';
import { commitAt, namesOf, readHistory } from './history.js';

/** What a page of evidence is made of. */
export type EvidenceSubject = Pick<EvidenceOptions, 'name' | 'files' | 'history' | 'revision' | 'isUncommitted'> & {
  readonly checked: CheckedArticle;
};

/**
 * An article as it lies in the working tree, with the history up to the commit that is checked out.
 * @throws {UsageError} when it cannot be read
 */
export async function asItIs(file: string): Promise<EvidenceSubject> {
  const { articles, failures } = await readArticles([file]);
  const [failure] = failures;
  if (failure) throw new UsageError(`${failure.file}: ${failure.reason}`);
  const [article] = articles;
  if (!article) throw new UsageError(`${file}: there is no such file`);
  const { checked } = article;
  const sources = checked.sidecar?.sources ?? {};
  const folder = path.dirname(path.resolve(file));
  const repository = await repositoryOf(file);
  const head = repository && (await commitOf('HEAD', repository.root).catch(() => undefined));
  if (!repository || head === undefined) {
    const history = repository ? 'no-commits' : 'no-repository';
    return { checked, name: path.basename(file), files: await readEvidence(sources, { folder }), history };
  }
  const { root, name } = repository;
  const files = await readEvidence(sources, { folder: await realpath(folder), repository: { root, revision: head } });
  const history = await readHistory(root, head, await namesOf(root, head, name));
  const status = ['-C', root, '--literal-pathspecs', 'status', '--porcelain', '--', name, name + SIDECAR_SUFFIX];
  const isUncommitted = (await gitText(status))?.trim() !== '';
  return { checked, name, files, history, isUncommitted };
}

/**
 * An article as it was in a commit, with the history up to it.
 * @param file its name now, or then
 * @throws {UsageError}
 */
export async function asItWas(file: string, revision: string): Promise<EvidenceSubject> {
  const repository = await repositoryOf(file);
  if (!repository) throw new UsageError(`${file} is in no git repository`);
  const { root } = repository;
  const id = await commitNamed(revision, root);
  const names = await namesThen(root, id, repository.name);
  const name = await firstThere(root, id, names);
  const [article, sidecar] = name
    ? [await textAt({ root }, id, name), await textAt({ root }, id, name + SIDECAR_SUFFIX)]
    : [];
  if (name === undefined || article?.text === undefined) {
    throw new UsageError(`${file}: ${article?.failure ?? `it was not there in ${revision}`}`);
  }
  const config = await new Configs().for(path.join(root, repository.name));
  const text = sidecar?.text?.trim() ? sidecar.text : undefined;
  const checked = checkedArticle(article.text, { sidecar: text, config: config?.text, registry: config?.registry });
  const folder = path.join(root, path.posix.dirname(name));
  return {
    checked,
    name,
    files: await readEvidence(checked.sidecar?.sources ?? {}, { folder, repository: { root, revision: id } }),
    history: await readHistory(root, id, await namesOf(root, id, name)),
    revision: await commitAt(root, id),
  };
}

/** A commit by its name, or the last one of a day. */
async function commitNamed(revision: string, root: string): Promise<string> {
  if (!/^\d{4}-\d\d-\d\d$/u.test(revision)) return commitOf(revision, root);
  const words = ['-C', root, 'rev-list', '-1', `--before=${revision}T23:59:59`, 'HEAD', '--'];
  const commit = (await gitText(words))?.trim();
  if (!commit) throw new UsageError(`there is no commit up to ${revision}`);
  return commit;
}

/** The names the article may have had in a commit, by the history of the one it is given. */
async function namesThen(root: string, id: string, name: string): Promise<readonly string[]> {
  return (await isThere(root, id, name)) ? [name] : namesOf(root, 'HEAD', name);
}

async function firstThere(root: string, id: string, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) if (await isThere(root, id, name)) return name;
  return undefined;
}

async function isThere(root: string, id: string, name: string): Promise<boolean> {
  return (await gitText(['-C', root, 'cat-file', '-t', `${id}:${name}`]))?.trim() === 'blob';
}

/** The repository that a file is or was in, and its name from there, with `/`. */
async function repositoryOf(file: string): Promise<{ readonly root: string; readonly name: string } | undefined> {
  const target = path.resolve(file);
  let folder = path.dirname(target);
  // of a file that was moved the folder may be gone
  while (!(await realpath(folder).catch(() => undefined)) && path.dirname(folder) !== folder)
    folder = path.dirname(folder);
  const root = (await gitText(['-C', folder, 'rev-parse', '--show-toplevel']))?.trimEnd();
  if (root === undefined) return undefined;
  const real = path.join(await realpath(folder), path.relative(folder, target));
  return {
    root,
    name: path
      .relative(await realpath(root), real)
      .split(path.sep)
      .join('/'),
  };
}
