import type { Steps } from '../core/text/steps.js';

/** Milliseconds that work may take before others have their turn. */
const TURN = 8;

/** Lets others have their turn whenever work has taken long. */
export class Turns {
  #began = performance.now();

  /** Resolves at once while there is time left. Says whether others had their turn. */
  async pause(): Promise<boolean> {
    if (performance.now() - this.#began <= TURN) {
      return false;
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#began = performance.now();
    return true;
  }
}

/**
 * Does work in steps with pauses between.
 * @param isWanted whether somebody still waits for it; asked after each pause
 * @returns nothing when nobody does any more
 */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result>;
export async function inTurns<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | undefined>;
export async function inTurns<Result>(steps: Steps<Result>, isWanted?: () => boolean): Promise<Result | undefined> {
  const turns = new Turns();
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      return value;
    }
    if ((await turns.pause()) && isWanted?.() === false) {
      return undefined;
    }
  }
}
