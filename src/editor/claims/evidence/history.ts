import * as vscode from 'vscode';
import { articleOf, SIDECAR_SUFFIX } from '../../../core/claims/paths.js';
import type { NoHistory } from '../../../core/evidence/evidence.js';
import { type Commit, type Files, type History, type Revision, touching } from '../../../core/evidence/history.js';
import { gitApi, type LoggedCommit, type Repository } from '../send/gitExtension.js';
import { repositoryOf } from '../send/reading.js';

/*
 * The commits of an article and its sidecar by VS Code's own git, which tells neither renames of a file that is gone nor
 * whether commits are signed. So the oldest commit of a file is asked whether it moved it there.
 */

/** Commits of one file that are read. */
const MOST = 300;

export async function articleHistory(article: vscode.Uri): Promise<History | NoHistory> {
  const api = await gitApi();
  if (!api) return 'no-git';
  const repository = article.scheme === 'file' ? await repositoryOf(api, article) : undefined;
  if (!repository) return 'no-repository';
  await repository.status();
  if (repository.state.HEAD?.commit === undefined) return 'no-commits';
  return new Reader(repository).read(article.fsPath);
}

/** Whether a file of an article differs from the last commit, or is not in it. */
export async function isUncommitted(article: vscode.Uri): Promise<boolean> {
  const api = await gitApi();
  const repository = api && (await repositoryOf(api, article));
  if (!repository) return false;
  const { indexChanges, workingTreeChanges, mergeChanges, untrackedChanges = [] } = repository.state;
  const own = [article.fsPath, article.fsPath + SIDECAR_SUFFIX];
  const changes = [...indexChanges, ...workingTreeChanges, ...mergeChanges, ...untrackedChanges];
  const isUnsaved = vscode.workspace.textDocuments.some(({ uri, isDirty }) => isDirty && own.includes(uri.fsPath));
  return isUnsaved || changes.some(({ uri }) => own.includes(uri.fsPath));
}

class Reader {
  readonly #repository: Repository;
  readonly #texts = new Map<string, Promise<string | undefined>>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  async read(article: string): Promise<History> {
    const names = new Set([article]);
    const commits = new Map<string, LoggedCommit>();
    let isPartial = false;
    for (const name of names) {
      for (const file of [name, name + SIDECAR_SUFFIX]) {
        const log = await this.#repository.log({ maxEntries: MOST, path: file }).catch(() => []);
        isPartial ||= log.length === MOST;
        for (const commit of log) commits.set(commit.hash, commit);
        for (const before of await this.#movedFrom(file, log.at(-1))) names.add(articleOf(before));
      }
    }
    const sorted = [...commits.values()].sort((a, b) => timeOf(b) - timeOf(a));
    const revisions: Revision[] = [];
    for (const commit of sorted) {
      revisions.push({
        commit: commitOf(commit),
        files: await this.#filesAt(commit.hash, [...names]),
        before: await Promise.all(commit.parents.map((parent) => this.#filesAt(parent, [...names]))),
      });
    }
    return { revisions: touching(revisions), ...(isPartial && { isPartial }) };
  }

  /** The names that a file had before the commit in which git first sees it. */
  async #movedFrom(file: string, oldest: LoggedCommit | undefined): Promise<readonly string[]> {
    const [parent] = oldest?.parents ?? [];
    if (oldest === undefined || parent === undefined) return [];
    const changes = await this.#repository.diffBetween(parent, oldest.hash).catch(() => []);
    return changes.flatMap(({ uri, originalUri, renameUri }) =>
      (renameUri ?? uri).fsPath === file && originalUri.fsPath !== file ? [originalUri.fsPath] : [],
    );
  }

  async #filesAt(hash: string, names: readonly string[]): Promise<Files> {
    const [article, sidecar] = [await this.#newest(hash, names), await this.#newest(hash, names, SIDECAR_SUFFIX)];
    const name = article?.name ?? sidecar?.name ?? names[0]!;
    return { name: this.#relative(name), article: article?.text, sidecar: sidecar?.text };
  }

  async #newest(hash: string, names: readonly string[], suffix = '') {
    for (const name of names) {
      const text = await this.#text(hash, name + suffix);
      if (text !== undefined) return { name, text };
    }
    return undefined;
  }

  #text(hash: string, file: string): Promise<string | undefined> {
    const key = `${hash} ${file}`;
    const known = this.#texts.get(key) ?? this.#repository.show(hash, file).catch(() => undefined);
    this.#texts.set(key, known);
    return known;
  }

  #relative(file: string): string {
    const { path } = vscode.Uri.file(file);
    return path.slice(this.#repository.rootUri.path.length + 1);
  }
}

function timeOf({ commitDate }: LoggedCommit): number {
  return commitDate?.getTime() ?? 0;
}

function commitOf({ hash, message, authorName = '', authorEmail = '', authorDate }: LoggedCommit): Commit {
  const date = authorDate?.toISOString() ?? '';
  return { id: hash, author: authorName, email: authorEmail, date, subject: message.split('\n')[0] ?? '' };
}
