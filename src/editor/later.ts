import * as vscode from 'vscode';
import { log } from './log.js';

/**
 * A part of the extension that is loaded when it is first needed, once: `new Later(() => import('./part.js'))`. The build
 * puts what only that part needs into a file of its own beside the bundle, which nothing but this `import()` reads.
 * A part that cannot be loaded is told of once; whoever needs it next tries again.
 */
export class Later<T> {
  readonly #load: () => Promise<T>;
  #loading: Promise<T> | undefined;
  #loaded: T | undefined;
  #isTold = false;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** The part, if it is there. */
  get now(): T | undefined {
    return this.#loaded;
  }

  /** The part, once it is there; rejects when it cannot be loaded. */
  get(): Promise<T> {
    this.#loading ??= this.#load().then(
      (loaded) => {
        this.#loaded = loaded;
        return loaded;
      },
      (error) => {
        this.#loading = undefined;
        this.#tell(error);
        throw error;
      },
    );
    return this.#loading;
  }

  /** Does something with the part: at once when it is there, else when it is. */
  use(act: (part: T) => void): void {
    if (this.#loaded === undefined) {
      // that it could not be loaded has been told
      void this.get().then(act, () => undefined);
    } else {
      act(this.#loaded);
    }
  }

  #tell(error: unknown): void {
    log.error('A part of the extension could not be loaded', error);
    if (!this.#isTold) {
      this.#isTold = true;
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('A part of Factmark could not be loaded: {0}', reason));
    }
  }
}
