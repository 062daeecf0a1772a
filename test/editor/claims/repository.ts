import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, readText, SIDECAR, writeText } from './support.js';

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface ChildProcess {
  spawnSync(
    command: string,
    words: readonly string[],
    options: { readonly cwd: string; readonly encoding: 'utf8' },
  ): Ran;
}

export type Git = (...words: readonly string[]) => Ran;

/** Git in a folder of the workspace; nothing in the browser, where there are no programs to start. */
export function gitIn(folder: vscode.Uri): Git | undefined {
  const { process } = globalThis as { readonly process?: { getBuiltinModule?(name: string): unknown } };
  const module = process?.getBuiltinModule?.('node:child_process') as ChildProcess | undefined;
  return (
    module &&
    ((...words) => {
      const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', '-c', 'commit.gpgsign=false'];
      return module.spawnSync('git', [...who, ...words], { cwd: folder.fsPath, encoding: 'utf8' });
    })
  );
}

let count = 0;

/** A clone in the workspace, a bare remote, and a colleague's clone, with an article and its claims in all three. */
export class Desk {
  readonly folder: vscode.Uri;
  readonly remote: vscode.Uri;
  readonly colleague: vscode.Uri;
  readonly #gits: readonly [Git, Git, Git];

  private constructor(folders: readonly [vscode.Uri, vscode.Uri, vscode.Uri], gits: readonly [Git, Git, Git]) {
    [this.folder, this.remote, this.colleague] = folders;
    this.#gits = gits;
  }

  /** Nothing in the browser. */
  static async open(): Promise<Desk | undefined> {
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(workspace);
    count += 1;
    const name = `${count}-${Date.now()}`;
    const folders = [
      vscode.Uri.joinPath(workspace.uri, `desk-${name}`),
      vscode.Uri.joinPath(workspace.uri, '..', `remote-${name}.git`),
      vscode.Uri.joinPath(workspace.uri, '..', `colleague-${name}`),
    ] as const;
    const [own, remote, colleague] = folders.map(gitIn);
    if (!own || !remote || !colleague) return undefined;
    for (const folder of folders) await vscode.workspace.fs.createDirectory(folder);
    const desk = new Desk(folders, [own, remote, colleague]);
    await desk.#begin();
    return desk;
  }

  async #begin(): Promise<void> {
    const [own, remote, colleague] = this.#gits;
    assert.equal(remote('init', '-q', '--bare', '-b', 'main', '.').status, 0);
    assert.equal(own('init', '-q', '-b', 'main', '.').status, 0);
    for (const [key, value] of [
      ['user.name', 'Ana'],
      ['user.email', 'ana@example.org'],
      ['commit.gpgsign', 'false'],
      ['core.autocrlf', 'false'],
    ] as const) {
      own('config', key, value);
    }
    own('remote', 'add', 'origin', this.remote.fsPath);
    await this.write('article.md', ARTICLE);
    await this.write('article.md.claims.yaml', SIDECAR);
    await this.write('notes.txt', 'one\ntwo\nthree\n');
    await this.write('plan.txt', 'plan\n');
    own('add', '.');
    assert.equal(own('commit', '-q', '-m', 'First pass').status, 0);
    assert.equal(own('push', '-q', '-u', 'origin', 'main').status, 0);
    assert.equal(colleague('clone', '-q', this.remote.fsPath, '.').status, 0);
    colleague('config', 'core.autocrlf', 'false');
  }

  get article(): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, 'article.md');
  }

  /** Runs git and gives what it writes. */
  git(...words: readonly string[]): string {
    return this.#run(this.#gits[0], words);
  }

  atRemote(...words: readonly string[]): string {
    return this.#run(this.#gits[1], words);
  }

  /** As `git`, and gives how it ended. */
  tryGit(...words: readonly string[]): number | null {
    return this.#gits[0](...words).status;
  }

  #run(git: Git, words: readonly string[]): string {
    const { status, stdout, stderr } = git(...words);
    assert.equal(status, 0, `git ${words.join(' ')}: ${stderr}`);
    return stdout.trimEnd();
  }

  async write(name: string, text: string): Promise<void> {
    await writeText(vscode.Uri.joinPath(this.folder, name), text);
  }

  read(name: string): Promise<string | undefined> {
    return readText(vscode.Uri.joinPath(this.folder, name));
  }

  /** The colleague changes files and sends them. */
  async colleagueSends(files: Readonly<Record<string, string>>): Promise<void> {
    const git = this.#gits[2];
    this.#run(git, ['pull', '-q']);
    for (const [name, text] of Object.entries(files)) await writeText(vscode.Uri.joinPath(this.colleague, name), text);
    this.#run(git, ['add', '.']);
    this.#run(git, ['commit', '-q', '-m', 'Luis']);
    this.#run(git, ['push', '-q']);
  }

  /** A hook that refuses. */
  async refuseAt(where: 'here' | 'remote'): Promise<() => Thenable<void>> {
    const [folder, name] =
      where === 'here' ? [this.folder, '.git/hooks/pre-commit'] : [this.remote, 'hooks/pre-receive'];
    const hook = vscode.Uri.joinPath(folder, name);
    await writeText(hook, '#!/bin/sh\nexit 1\n');
    const { process } = globalThis as unknown as { readonly process: { getBuiltinModule(name: string): unknown } };
    const { chmodSync } = process.getBuiltinModule('node:fs') as { chmodSync(path: string, mode: number): void };
    chmodSync(hook.fsPath, 0o755);
    return () => vscode.workspace.fs.delete(hook);
  }

  /** What is staged and changed, without the article and its claims: names, and what the index holds of each. */
  others(): readonly string[] {
    const lines = [...this.git('status', '--porcelain').split('\n'), ...this.git('ls-files', '--stage').split('\n')];
    return lines.filter((line) => !/article\.md/.test(line));
  }

  /** How far the remote is: its last message and files. */
  lastAtRemote(): { readonly message: string; readonly files: readonly string[] } {
    return {
      message: this.atRemote('log', '-1', '--format=%B', 'main'),
      files: this.atRemote('show', '--name-only', '--format=', 'main').split('\n').filter(Boolean).sort(),
    };
  }
}
