import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execPath } from 'node:process';
import { build } from 'esbuild';
import { namedLanguages, namesOf } from '../../../src/tools/building/names.js';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as it is shipped, bundled anew, in a folder of its own. */
export class Program {
  readonly folder: string = mkdtempSync(path.join(tmpdir(), 'factmark-cli-'));
  readonly cli: string = path.join(this.folder, 'dist', 'cli.cjs');
  readonly library: string = path.join(this.folder, 'dist', 'index.cjs');

  async build(): Promise<void> {
    const common = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning' } as const;
    await Promise.all([
      build({ ...common, entryPoints: ['src/cli/main.ts'], outfile: this.cli }),
      build({ ...common, entryPoints: ['src/cli/library.ts'], outfile: this.library }),
    ]);
    cpSync('media/l10n', path.join(this.folder, 'media', 'l10n'), { recursive: true });
    const names = path.join(this.folder, 'dist', 'names');
    mkdirSync(names);
    for (const language of namedLanguages) writeFileSync(path.join(names, `${language}.bin`), namesOf(language));
  }

  file(name: string, content: string | Uint8Array): string {
    writeFileSync(path.join(this.folder, name), content);
    return name;
  }

  /** Runs in the program's folder, so that file names are given as people give them. */
  run(words: readonly string[], input: string | Uint8Array = ''): Promise<Outcome> {
    const child = spawn(execPath, [this.cli, ...words], { cwd: this.folder });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // a program that ends early closes its input
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) =>
        resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
      );
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
