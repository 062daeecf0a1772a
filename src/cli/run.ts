import { version } from '../../package.json';
import { check } from './commands/check.js';
import { corrections } from './commands/corrections.js';
import { coverage } from './commands/coverage.js';
import { diff } from './commands/diff.js';
import { evidence } from './commands/evidence.js';
import { exportClaims } from './commands/export.js';
import { facts } from './commands/facts.js';
import { importClaims } from './commands/import.js';
import { init } from './commands/init.js';
import { merge } from './commands/merge.js';
import { sources } from './commands/sources.js';
import { where } from './commands/where.js';
import { type Command, type ExitCode, exitCodes, type Io, UsageError } from './io.js';

const commands: readonly Command[] = [
  facts,
  check,
  coverage,
  diff,
  corrections,
  merge,
  exportClaims,
  importClaims,
  init,
  sources,
  evidence,
  where,
];

const help = `Usage: factmark COMMAND …

${commands.map(({ name, summary }) => `  ${name.padEnd(11)} ${summary}`).join('\n')}

  factmark COMMAND --help tells more about a command
  factmark --version      prints the version
`;

async function dispatch(words: readonly string[], io: Io): Promise<ExitCode> {
  const [word, ...rest] = words;
  if (word === '--help' || word === '-h' || word === 'help') {
    await io.write(commands.find(({ name }) => word === 'help' && name === rest[0])?.help ?? help);
    return exitCodes.fine;
  }
  if (word === '--version') {
    await io.write(`${version}\n`);
    return exitCodes.fine;
  }
  if (word === undefined) throw new UsageError('name a command; factmark --help lists them');
  const command = commands.find(({ name }) => name === word);
  if (command === undefined) throw new UsageError(`there is no command ${word}; factmark --help lists them`);
  return command.run(rest, io);
}

/** Runs one command line, without the program's name. Returns the exit code. */
export async function runCommandLine(words: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(words, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.complain(error.message);
    return exitCodes.usage;
  }
}
