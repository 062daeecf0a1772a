import type { Disposable } from 'vscode';

/** Something to do once, later; asked again it waits anew. */
export class Timer implements Disposable {
  readonly #action: () => void;
  #handle: ReturnType<typeof setTimeout> | undefined;

  constructor(action: () => void) {
    this.#action = action;
  }

  /** @param delay in milliseconds. */
  start(delay: number): void {
    this.dispose();
    this.#handle = setTimeout(() => {
      this.#handle = undefined;
      this.#action();
    }, delay);
  }

  get running(): boolean {
    return this.#handle !== undefined;
  }

  dispose(): void {
    clearTimeout(this.#handle);
    this.#handle = undefined;
  }
}
