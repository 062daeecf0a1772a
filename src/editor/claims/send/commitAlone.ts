import * as vscode from 'vscode';
import type { Repository } from './gitExtension.js';

/** What is committed, and what is staged besides and is to stay so. */
export interface Staging {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

/**
 * Commits files as they are, and nothing else. The git extension commits what is staged and knows no files, so other
 * files are taken out meanwhile. What was staged of them need not be what they are now; that is why git's index is kept
 * and put back as it was, rather than made again.
 * @throws what git says when it does not commit; what was staged is then as it was before
 */
export async function commitAlone(repository: Repository, message: string, { own, others }: Staging): Promise<void> {
  const index = await KeptIndex.of(repository);
  // The extension empties the box of whoever is writing a message there.
  const { value } = repository.inputBox;
  try {
    if (others.length > 0) await repository.revert(others);
    await repository.add(own);
    await repository.commit(message);
  } catch (error) {
    await index?.putBack();
    await repository.status();
    throw error;
  }
  if (others.length > 0) {
    await index?.putBack();
    await repository.add(own);
  }
  await index?.forget();
  repository.inputBox.value = value;
}

/** A copy of git's index beside it. */
class KeptIndex {
  readonly #index: vscode.Uri;
  readonly #copy: vscode.Uri;

  private constructor(index: vscode.Uri) {
    this.#index = index;
    this.#copy = index.with({ path: `${index.path}.factmark` });
  }

  /** Nothing in a repository where nothing was ever staged. */
  static async of({ rootUri }: Repository): Promise<KeptIndex | undefined> {
    const index = vscode.Uri.joinPath(await gitFolder(rootUri), 'index');
    const kept = new KeptIndex(index);
    try {
      await vscode.workspace.fs.copy(index, kept.#copy, { overwrite: true });
      return kept;
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
  }

  async putBack(): Promise<void> {
    await vscode.workspace.fs.copy(this.#copy, this.#index, { overwrite: true });
    await this.forget();
  }

  async forget(): Promise<void> {
    try {
      await vscode.workspace.fs.delete(this.#copy);
    } catch {
      // It was put back and is gone.
    }
  }
}

/** A folder, or in a worktree or submodule a file that says where the folder is. */
async function gitFolder(root: vscode.Uri): Promise<vscode.Uri> {
  const git = vscode.Uri.joinPath(root, '.git');
  const { type } = await vscode.workspace.fs.stat(git);
  if (type & vscode.FileType.Directory) return git;
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(git));
  const path = /^gitdir:\s*(.+?)\s*$/mu.exec(text)?.[1] ?? '';
  const isAbsolute = path.startsWith('/') || /^[A-Za-z]:/u.test(path);
  return isAbsolute ? vscode.Uri.file(path) : vscode.Uri.joinPath(root, path);
}
