import { writeFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import { updateFile, WriteError } from '../../src/cli/replace.js';

/* A program that counts in a file by replacing it: `add FILE TIMES`; or meets somebody who does not wait: `against FILE`. */

const [what, file, times] = argv.slice(2) as [string, string, string];
const LENGTH = 20_000;

function numberIn(text: string): number {
  return Number(/^\d+/u.exec(text)?.[0] ?? 0);
}

async function add(): Promise<void> {
  for (let i = 0; i < Number(times); i++) {
    await updateFile(file, (now) => {
      const next = numberIn(now === undefined ? '' : new TextDecoder().decode(now)) + 1;
      return Buffer.from(`${next} ${'x'.repeat(LENGTH)}\n${next} whole\n`);
    });
  }
}

async function against(): Promise<void> {
  let isFirst = true;
  await updateFile(file, (now) => {
    if (isFirst) writeFileSync(file, 'other');
    isFirst = false;
    return Buffer.from(`${new TextDecoder().decode(now)}+ours`);
  });
}

(what === 'add' ? add() : against()).catch((error: unknown) => {
  if (!(error instanceof WriteError)) throw error;
  stderr.write(`${error.message}\n`);
  exit(1);
});
