import { type SpawnOptions, spawn } from 'node:child_process';
import { execPath, exit, stderr, stdout } from 'node:process';

export interface Outcome {
  readonly code: number;
  /** stdout and stderr in the order of arrival; empty when they went to the terminal. */
  readonly output: string;
}

export interface RunOptions extends Pick<SpawnOptions, 'cwd' | 'env' | 'shell'> {
  /** Keep the output instead of passing it on. */
  readonly capture?: boolean;
  /** Milliseconds after which the process is ended. */
  readonly timeout?: number;
}

/** Runs a program to its end; `node` means the Node that runs us. Rejects when it cannot be started. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { capture = false, timeout, ...rest } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program === 'node' ? execPath : program, args, {
      ...rest,
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
      ...(timeout === undefined ? {} : { timeout }),
    });
    let output = '';
    const keep = (chunk: string): void => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', reject);
    // A process ended by a signal has no code; it did not do its work.
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Ends this process once everything it has printed is written: a pipe takes it later than a terminal. */
export function exitWhenWritten(code: number): void {
  stdout.write('', () => stderr.write('', () => exit(code)));
}
