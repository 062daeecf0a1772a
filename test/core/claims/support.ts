import type { Claim, Target } from '../../../src/core/claims/claim.js';
import { createTarget } from '../../../src/core/claims/target/target.js';

/** The target of the first (or `nth`) place with these words. */
export function on(source: string, words: string, nth = 1): Target {
  let at = -1;
  for (let i = 0; i < nth; i++) {
    at = source.indexOf(words, at + 1);
    if (at < 0) throw new Error(`«${words}» is not in the article ${nth} times`);
  }
  return createTarget(source, { start: at, end: at + words.length });
}

/** A sidecar's text; YAML holds all of JSON. */
export function sidecarText(
  claims: Readonly<Record<string, Partial<Claim>>>,
  sources: Readonly<Record<string, object>> = {},
): string {
  return JSON.stringify({ factmark: 1, article: 'a.md', sources, claims });
}
