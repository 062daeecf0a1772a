/** What a command uses of the process, so that it says in its signature all that it touches. */
export interface Io {
  readonly input: AsyncIterable<Uint8Array>;
  /** Resolves when the reader has taken enough for more to be written. */
  readonly write: (text: string) => Promise<void>;
  /** Writes one line for a person to standard error. */
  readonly complain: (message: string) => void;
  /** Shows how far long work has come; absent where nobody looks on. */
  readonly progress?: (done: number, all: number) => void;
}

/** `unreadable`: some input could not be read, or there were findings. `usage`: nothing was read at all. */
export const exitCodes = { fine: 0, unreadable: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole help text. */
  readonly help: string;
  /** @throws UsageError when the words after the command make no sense. */
  readonly run: (words: readonly string[], io: Io) => Promise<ExitCode>;
}

/** Wrong words on the command line; the message says which. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
