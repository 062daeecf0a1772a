import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { parseArgs, promisify } from 'node:util';
import type { Conflict } from '../../core/claims/merge/conflict.js';
import { type Merge, mergeSidecars } from '../../core/claims/merge/merge.js';
import type { StaleClaim } from '../../core/claims/merge/stale.js';
import { SidecarError } from '../../core/claims/sidecar/problem.js';
import { codeOf, reasonOf } from '../errors.js';
import { type Command, exitCodes, type Io, UsageError } from '../io.js';
import { oneLine } from '../output/oneLine.js';
import { updateFile, WriteError } from '../replace.js';

const help = `Usage: factmark merge BASE OURS THEIRS [PATH]

Merges what two branches made of a sidecar, by claim and field, and writes the result into OURS. It is for git, which
calls it once factmark init has set it up; PATH is the name that messages use.

What both changed, each differently, is left in the claim under x-conflict, with what both sides say: decide in VS Code,
or by hand. Claims whose words one side changed while the other signed the old ones are named. Where a file cannot be
read as a sidecar, git merge-file merges line by line, with its markers.

Exit code: 0 if everything is merged, 1 if something is left to decide or a file could not be read, 2 if a word is wrong.
`;

export const merge: Command = {
  name: 'merge',
  summary: 'merges two branches of a sidecar, as git’s merge driver',
  help,
  async run(words, io) {
    const files = readOptions(words);
    if (files === undefined) {
      await io.write(help);
      return exitCodes.fine;
    }
    const [base, ours, theirs, name] = files;
    const shown = name ?? ours;
    const [before, mine, yours] = [await readBytes(base), await readBytes(ours), await readBytes(theirs)];
    let merged: Merge;
    try {
      merged = mergeSidecars(textOf(before), textOf(mine), textOf(yours));
    } catch (error) {
      if (!(error instanceof SidecarError) && codeOf(error) !== NOT_UTF8) throw error;
      const why = error instanceof SidecarError ? firstLine(error.message) : reasonOf(error);
      io.complain(`${shown}: merged line by line, since it could not be read: ${why}`);
      await mergeLines(base, ours, theirs, io);
      return exitCodes.unreadable;
    }
    const { text, conflicts, stale } = merged;
    try {
      await updateFile(ours, (now) => {
        if (!now || Buffer.compare(now, mine) !== 0) throw new WriteError('it was changed in the meantime');
        return Buffer.from(text);
      });
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      io.complain(`${shown}: not merged: ${error.message}`);
      return exitCodes.unreadable;
    }
    for (const claim of stale) io.complain(`${shown}: ${staleLine(claim)}`);
    for (const conflict of conflicts) io.complain(`${shown}: ${conflictLine(conflict)}`);
    return conflicts.length === 0 ? exitCodes.fine : exitCodes.unreadable;
  },
};

const NOT_UTF8 = 'ERR_ENCODING_INVALID_ENCODED_DATA';

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
}

/** With its byte order mark, which is the file's own. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

async function mergeLines(base: string, ours: string, theirs: string, io: Io): Promise<void> {
  const labels = ['ours', 'base', 'theirs'].flatMap((label) => ['-L', label]);
  try {
    await promisify(execFile)('git', ['merge-file', '--diff3', ...labels, '--', ours, base, theirs]);
  } catch (error) {
    // It exits with the number of conflicts.
    const isMissing = codeOf(error) === 'ENOENT';
    if (isMissing) io.complain('git is not there to merge line by line; nothing was changed');
  }
}

function staleLine({ claim, reviewer, signed, words }: StaleClaim): string {
  return `${claim} is stale: ${reviewer} signed “${oneLine(signed)}”, the words are now “${oneLine(words)}”`;
}

function conflictLine({ claim, field, ours, theirs }: Conflict): string {
  const side = (data: Conflict['ours']): string =>
    data === undefined
      ? 'removed'
      : field === 'block'
        ? 'changed'
        : `“${oneLine(typeof data === 'string' ? data : JSON.stringify(data))}”`;
  return `${[claim, field].filter(Boolean).join(' ')}: conflict: ours ${side(ours)}, theirs ${side(theirs)}`;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

/**
 * Nothing when help is asked for.
 * @throws UsageError
 */
function readOptions(words: readonly string[]): readonly [string, string, string, string | undefined] | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) return undefined;
    const [base, ours, theirs, shown, ...more] = positionals;
    if (base === undefined || ours === undefined || theirs === undefined || more.length > 0) {
      throw new UsageError('merge takes BASE OURS THEIRS and, if you like, PATH');
    }
    return [base, ours, theirs, shown];
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
