#!/usr/bin/env node
import { once } from 'node:events';
import { argv, env, exit, stderr, stdin, stdout } from 'node:process';
import { port, serve } from './archive/pool.js';
import { codeOf } from './errors.js';
import type { Io } from './io.js';
import { readLanguagesBesideBundle } from './languageFiles.js';
import { runCommandLine } from './run.js';

/** One line of the terminal, written over; gone when all is done. */
function showProgress(done: number, all: number): void {
  stderr.write(done < all ? `\r${done} of ${all} articles\u001b[K` : '\r\u001b[K');
}

const io: Io = {
  input: stdin,
  async write(text) {
    if (!stdout.write(text)) await once(stdout, 'drain');
  },
  complain(message) {
    stderr.write(`factmark: ${message}\n`);
  },
  ...(stderr.isTTY && { progress: showProgress }),
};

// The reader of a pipe may have had enough, as `head` does: that is no error.
stdout.on('error', (error) => {
  if (codeOf(error) === 'EPIPE') exit(0);
  throw error;
});

readLanguagesBesideBundle();
if (port) serve(port);
else run();

function run(): void {
  runCommandLine(argv.slice(2), io).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      // A mistake of ours: the stack names paths of this machine, so it is shown on request only.
      const trace = env.FACTMARK_DEBUG === undefined || !(error instanceof Error) ? undefined : error.stack;
      stderr.write(`factmark: internal error: ${trace ?? error}\n`);
      process.exitCode = 1;
    },
  );
}
