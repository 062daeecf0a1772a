import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A git repository in a folder of its own, untouched by the settings of this machine. */
export class Repository {
  readonly folder: string = mkdtempSync(path.join(tmpdir(), 'factmark-git-'));

  constructor() {
    this.git('init', '-q', '-b', 'main', '.');
    this.git('config', 'user.name', 'Ana');
    this.git('config', 'user.email', 'ana@example.org');
    this.git('config', 'commit.gpgsign', 'false');
  }

  /** Standard output; fails when git does. */
  git(...words: readonly string[]): string {
    const { status, stdout, stderr } = this.try(...words);
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
    return stdout;
  }

  try(...words: readonly string[]): {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  } {
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', LC_ALL: 'C' };
    return spawnSync('git', words, { cwd: this.folder, encoding: 'utf8', env });
  }

  write(name: string, text: string): void {
    writeFileSync(path.join(this.folder, name), text);
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** Writes a file and commits it. */
  commit(name: string, text: string, message: string): void {
    this.write(name, text);
    this.git('add', name);
    this.git('commit', '-q', '-m', message);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
