/** Runs extension tests by @vscode/test-electron in a process of its own, so that what it prints can be judged. */
import { argv } from 'node:process';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { exitWhenWritten } from '../building/processes.js';
import { stopWithParent } from './lifetime.js';

// When `npm test` is killed, nothing of it stays behind.
stopWithParent(async () => {});

type Options = Parameters<typeof runTests>[0];

const options = JSON.parse(argv[2] ?? '{}') as Options;
try {
  exitWhenWritten(await runTests(options));
} catch (error) {
  if (!(error instanceof TestRunFailedError)) console.error(error);
  exitWhenWritten(error instanceof TestRunFailedError ? (error.code ?? 1) : 1);
}
