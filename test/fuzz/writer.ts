import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { argv, exit, stderr } from 'node:process';
import type { Uri } from 'vscode';
import { updateFile, WriteError } from '../../src/cli/replace.js';
import { replaceFile } from '../../src/editor/text/wholeFile.js';

/*
 * A program that counts in a file by replacing it, as the command line does (`cli`) or the extension (`editor`): `add`, so
 * many times; or that meets somebody who does not wait: `against`.
 */

const [who, what, file, times] = argv.slice(2) as ['cli' | 'editor', 'add' | 'against', string, string];
const LENGTH = 20_000;

/** Changes the file until it has worked. */
async function update(change: (now: Uint8Array | undefined) => Uint8Array): Promise<void> {
  if (who === 'cli') {
    await updateFile(file, change);
    return;
  }
  const uri = { scheme: 'file', fsPath: file, path: file } as Uri;
  // What VS Code has for files is not used where the system can do better.
  const none = { readFile: () => Promise.reject(new Error()), writeFile: () => Promise.reject(new Error()) };
  for (;;) {
    const now = await readFile(file).catch(() => undefined);
    if (await replaceFile(none, uri, now, change(now))) return;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
  }
}

function numberIn(now: Uint8Array | undefined): number {
  return Number(/^\d+/u.exec(now === undefined ? '' : new TextDecoder().decode(now))?.[0] ?? 0);
}

async function add(): Promise<void> {
  for (let i = 0; i < Number(times); i++) {
    await update((now) => {
      const next = numberIn(now) + 1;
      return Buffer.from(`${next} ${'x'.repeat(LENGTH)}\n${next} whole\n`);
    });
  }
}

async function against(): Promise<void> {
  let isFirst = true;
  await update((now) => {
    if (isFirst) writeFileSync(file, 'other');
    isFirst = false;
    return Buffer.from(`${new TextDecoder().decode(now)}+ours`);
  });
}

(what === 'add' ? add() : against()).catch((error: unknown) => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (!(error instanceof WriteError) && code === undefined) throw error;
  stderr.write(`${error instanceof WriteError ? error.message : code}\n`);
  exit(1);
});
