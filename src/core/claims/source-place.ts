import type { Sidecar } from './claim.js';

/**
 * The source behind which a new one of a claim goes: sources stand in the order of the claims that name them first, so
 * that two people who work on different parts of an article do not add theirs in the same place.
 * @returns the id of a source; `null` for the first place; `undefined` for the last, when the claim is not there yet
 */
export function sourceBefore(
  { claims, sources }: Pick<Sidecar, 'claims' | 'sources'>,
  claim: string,
): string | null | undefined {
  const ids = Object.keys(claims);
  const index = ids.indexOf(claim);
  if (index < 0) return undefined;
  const order = Object.keys(sources);
  const named = ids.slice(0, index + 1).flatMap((id) => Object.keys(claims[id]?.evidence ?? {}));
  const last = Math.max(...named.map((id) => order.indexOf(id)), -1);
  return order[last] ?? null;
}
