import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export const SIDECAR_PATTERN = '*.claims.yaml';
/** What git is to know of sidecars. */
export const ATTRIBUTES = ['text', 'eol=lf', 'diff=factmark'] as const;

export const HUNK_SETTING = 'diff.factmark.xfuncname';
/** The key of a claim's or source's block, as we indent it: evidence names sources further in. Hunk headers show the id. */
export const HUNK_HEADER = '^  ([cr]-[0-9a-hjkmnp-tv-z]{6}):';

const run = promisify(execFile);

/** Whether git is there and says yes. */
export async function gitSucceeds(words: readonly string[]): Promise<boolean> {
  try {
    await run('git', [...words]);
    return true;
  } catch {
    return false;
  }
}
