import type { ClaimState } from '../state.js';
import type { Stop } from './stops.js';
import type { Walk } from './walk.js';

export interface Progress {
  /** From 1; that of the last stop at the end. */
  readonly position: number;
  readonly total: number;
  readonly decided: number;
  readonly skipped: number;
  /** Stops whose words, or only their sentence, are others than those signed off. */
  readonly stale: number;
  readonly isAtEnd: boolean;
}

export function progressOf(walk: Walk, states: readonly ClaimState[]): Progress {
  const { stops, index, dealt } = walk;
  const conditions = new Map(states.map(({ id, condition }) => [id, condition] as const));
  const isStale = ({ claim }: Stop): boolean => {
    const condition = claim === undefined ? undefined : conditions.get(claim);
    return condition === 'stale' || condition === 'context';
  };
  const total = stops.length;
  return {
    position: Math.min(index + 1, total),
    total,
    decided: dealt.filter(({ outcome }) => outcome === 'decided').length,
    skipped: dealt.filter(({ outcome }) => outcome === 'skipped').length,
    stale: stops.filter(isStale).length,
    isAtEnd: index >= total,
  };
}

/** What is not covered, in the order of the article. */
export function leftOf({ stops }: Walk): readonly Stop[] {
  return stops.filter(({ standing }) => standing === 'open');
}
