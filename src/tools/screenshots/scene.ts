import type { Workbench } from '../browsing/workbench.js';

/** One picture: what is open, what is done, and the name of the file without theme and ending. */
export interface Scene {
  readonly name: string;
  /** Relative to the sample workspace. */
  readonly file: string;
  /** Beside those of every scene. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Changes the copy of the sample workspace before it is opened. */
  readonly prepare?: (workspace: string) => Promise<void>;
  /** Of the interface, else English. */
  readonly language?: string;
  readonly steps: (workbench: Workbench) => Promise<void>;
}
