import { isDecision, type RoundAction } from './keys.js';

/** Nobody decides about a fact so soon after the decision before: the key is held down, or the hand slipped; milliseconds. */
const TOO_SOON = 100;

/** Keeps decisions apart, so that none is about a fact that was hardly shown. */
export class Pace {
  #decidedAt = Number.NEGATIVE_INFINITY;

  /** @param now in milliseconds, of any clock that runs on */
  isTooSoon(action: RoundAction, now: number): boolean {
    if (!isDecision(action) && action !== 'sentence' && action !== 'skip') {
      return false;
    }
    const isTooSoon = now - this.#decidedAt < TOO_SOON;
    this.#decidedAt = now;
    return isTooSoon;
  }
}
