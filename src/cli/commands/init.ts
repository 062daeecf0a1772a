import { writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { CONFIG_NAME } from '../configs.js';
import { codeOf, writeReasonOf } from '../errors.js';
import { readText } from '../files.js';
import {
  ATTRIBUTES,
  DRIVER_WORDS,
  gitSucceeds,
  gitText,
  HUNK_HEADER,
  HUNK_SETTING,
  MERGE_NAME,
  MERGE_NAME_SETTING,
  MERGE_SETTING,
  mergeDriver,
  SIDECAR_PATTERN,
} from '../git.js';
import { type Command, exitCodes, type Io, UsageError } from '../io.js';
import { updateFile, WriteError } from '../replace.js';
import { EXAMPLE } from './initExample.js';

const help = `Usage: factmark init

Sets up the current folder for articles with claims. Nothing that is there is changed; what lacks is added:

  factmark.yaml      an example, everything in it commented out
  .gitattributes     sidecars are text with LF line ends, their diffs name the claim, their merges go by claim and field
  git's settings     of this clone only: the headers of those diffs, and factmark merge as merge driver (where it is not
                     there, git merges line by line). Run init once in every clone

Exit code: 0 if all is set up, 1 if something could not be, 2 if an option is wrong.
`;

export const init: Command = {
  name: 'init',
  summary: 'sets up a folder for articles with claims',
  help,
  async run(words, io) {
    if (readOptions(words)) {
      await io.write(help);
      return exitCodes.fine;
    }
    const done = [await addConfig(io), await addAttributes(io), await setDrivers(io)];
    return done.every(Boolean) ? exitCodes.fine : exitCodes.unreadable;
  },
};

async function addConfig(io: Io): Promise<boolean> {
  try {
    // Fails when there is one, even one that appears this moment.
    await writeFile(CONFIG_NAME, EXAMPLE, { flag: 'wx' });
    await io.write(`${CONFIG_NAME}: written, with examples to choose from\n`);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') {
      io.complain(`${CONFIG_NAME}: ${writeReasonOf(error)}`);
      return false;
    }
    await io.write(`${CONFIG_NAME}: is there, left as it is\n`);
  }
  return true;
}

async function addAttributes(io: Io): Promise<boolean> {
  const file = '.gitattributes';
  const content = await readText(file);
  if (content.type === 'failed') {
    io.complain(`${file}: ${content.reason}`);
    return false;
  }
  const before = content.type === 'text' ? content.text : '';
  const there = attributesIn(before);
  const lacking = ATTRIBUTES.filter((one) => !there.has(nameOf(one)));
  if (lacking.length === 0) {
    await io.write(`${file}: says what is needed about ${SIDECAR_PATTERN}, left as it is\n`);
    return true;
  }
  const lineEnd = /\r?\n/u.exec(before)?.[0] ?? '\n';
  const gap = before === '' || before.endsWith('\n') ? '' : lineEnd;
  const line = [SIDECAR_PATTERN, ...lacking].join(' ');
  try {
    // Appended, so that no byte of what is there changes.
    await updateFile(file, (now) => Buffer.concat([now ?? Buffer.alloc(0), Buffer.from(`${gap}${line}${lineEnd}`)]));
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    io.complain(`${file}: ${error.message}`);
    return false;
  }
  await io.write(`${file}: ${content.type === 'absent' ? 'written' : 'added'}: ${line}\n`);
  return true;
}

/** Names of the attributes that lines for sidecars set already, to whatever. */
function attributesIn(text: string): ReadonlySet<string> {
  const lines = text.split(/\r?\n/u).map((line) => line.trim().split(/\s+/u));
  return new Set(
    lines
      .filter(([pattern]) => pattern === SIDECAR_PATTERN || pattern === `**/${SIDECAR_PATTERN}`)
      .flatMap((words) => words.slice(1).map(nameOf)),
  );
}

function nameOf(attribute: string): string {
  return attribute.replace(/^[-!]/u, '').replace(/=.*/u, '');
}

async function setDrivers(io: Io): Promise<boolean> {
  const root = (await gitText(['rev-parse', '--show-toplevel']))?.trimEnd();
  if (root === undefined) {
    await io.write('git: this folder is in no repository; run init again when it is\n');
    return true;
  }
  const settings: readonly (readonly [string, string])[] = [
    [HUNK_SETTING, HUNK_HEADER],
    [MERGE_NAME_SETTING, MERGE_NAME],
    [MERGE_SETTING, mergeDriver(argv[1] ?? '', root)],
  ];
  const done: boolean[] = [];
  for (const [name, value] of settings) done.push(await setSetting(name, value, io));
  return done.every(Boolean);
}

async function setSetting(name: string, value: string, io: Io): Promise<boolean> {
  const there = (await gitText(['config', '--get', name]))?.trimEnd();
  // Where we have moved to, a driver that we once set leads nowhere.
  if (there !== undefined && (there === value || !there.includes(DRIVER_WORDS))) {
    await io.write(`git: ${name} is set, left as it is\n`);
    return true;
  }
  if (!(await gitSucceeds(['config', '--local', name, value]))) {
    io.complain(`git: ${name} could not be set`);
    return false;
  }
  await io.write(`git: ${name} set for this clone\n`);
  return true;
}

/**
 * Whether help is asked for.
 * @throws UsageError
 */
function readOptions(words: readonly string[]): boolean {
  try {
    const { values } = parseArgs({ args: [...words], options: { help: { type: 'boolean', short: 'h' } } });
    return values.help ?? false;
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
