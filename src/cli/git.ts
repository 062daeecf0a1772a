import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

export const SIDECAR_PATTERN = '*.claims.yaml';
/** What git is to know of sidecars. */
export const ATTRIBUTES = ['text', 'eol=lf', 'diff=factmark', 'merge=factmark'] as const;

export const HUNK_SETTING = 'diff.factmark.xfuncname';
/** The key of a claim's or source's block, as we indent it: evidence names sources further in. Hunk headers show the id. */
export const HUNK_HEADER = '^  ([cr]-[0-9a-hjkmnp-tv-z]{6}):';

export const MERGE_NAME_SETTING = 'merge.factmark.name';
export const MERGE_NAME = 'claims of articles, by claim and field';
export const MERGE_SETTING = 'merge.factmark.driver';
/** What every merge driver of ours has in it. */
export const DRIVER_WORDS = 'merge %O %A %B %P';

/**
 * The command with which git merges sidecars. Where the program is not there any more, git's own merge takes its place:
 * without that, git would take a driver that cannot be run for a conflict, and leave our side without a mark.
 * @param script the program that is running
 * @param root the repository's folder, in which git starts the driver
 */
export function mergeDriver(script: string, root: string): string {
  const absolute = path.resolve(script);
  const within = path.relative(root, absolute);
  const isWithin = within !== '' && !within.startsWith('..') && !path.isAbsolute(within);
  const file = `'${(isWithin ? within : absolute).split(path.sep).join('/').replaceAll("'", "'\\''")}'`;
  const byLines = 'git merge-file --diff3 -L ours -L base -L theirs %A %O %B';
  return `if test -f ${file} && command -v node >/dev/null; then node ${file} ${DRIVER_WORDS}; else ${byLines}; fi`;
}

const run = promisify(execFile);
/** Bytes of one file or list that are taken; git itself gives up long before. */
const MOST = 1 << 30;

/** Whether git is there and says yes. */
export async function gitSucceeds(words: readonly string[]): Promise<boolean> {
  try {
    await run('git', [...words], { maxBuffer: MOST });
    return true;
  } catch {
    return false;
  }
}

/**
 * What git prints; `undefined` when it fails.
 * @param input what it reads
 */
export async function gitOutput(words: readonly string[], input?: string): Promise<Uint8Array | undefined> {
  try {
    const running = run('git', [...words], { maxBuffer: MOST, encoding: 'buffer' });
    if (input !== undefined) {
      // a program that ends early closes its input
      running.child.stdin?.on('error', () => undefined).end(input);
    }
    return (await running).stdout;
  } catch {
    return undefined;
  }
}

/** As `gitOutput`, as text. */
export async function gitText(words: readonly string[]): Promise<string | undefined> {
  const bytes = await gitOutput(words);
  return bytes && new TextDecoder().decode(bytes);
}
