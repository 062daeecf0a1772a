import type { Data, Mapping } from '../claim.js';
import { equalData } from '../sidecar/equal.js';
import { isMapping } from '../sidecar/yaml-node.js';
import { sameWords } from '../target/folding.js';

/** A signature under other words than the claim has after a merge. */
export interface StaleClaim {
  readonly claim: string;
  readonly reviewer: string;
  /** The words that were signed. */
  readonly signed: string;
  /** The words of the claim now. */
  readonly words: string;
}

/** Where one side changed a claim's words and the other has signed, or kept a signature of, the old ones. */
export function staleClaims(base: Mapping, first: Mapping, second: Mapping, merged: Mapping): readonly StaleClaim[] {
  return Object.entries(claimsIn(merged)).flatMap(([claim, block]) => {
    const words = wordsOf(block);
    if (words === undefined) return [];
    const [before, a, b] = [base, first, second].map((side) => claimsIn(side)[claim]);
    return Object.entries(mappingIn(block, 'reviews')).flatMap(([reviewer, review]): readonly StaleClaim[] => {
      const signed = isMapping(review) ? review.text : undefined;
      if (typeof signed !== 'string' || sameWords(signed, words)) return [];
      const signedOn = [a, b].filter((side) => isFreshIn(side, before, reviewer, review));
      const isNew = signedOn.some((side) => {
        const there = wordsOf(side);
        return there !== undefined && !sameWords(there, words);
      });
      return isNew ? [{ claim, reviewer, signed, words }] : [];
    });
  });
}

/** Whether a side brought the signature that came out of the merge. */
function isFreshIn(side: Data | undefined, before: Data | undefined, reviewer: string, review: Data): boolean {
  const [now, then] = [mappingIn(side, 'reviews')[reviewer], mappingIn(before, 'reviews')[reviewer]];
  return now !== undefined && equalData(now, review) && !(then !== undefined && equalData(then, review));
}

function claimsIn(sidecar: Mapping): Mapping {
  return mappingIn(sidecar, 'claims');
}

function mappingIn(data: Data | undefined, key: string): Mapping {
  const inner = isMapping(data) ? data[key] : undefined;
  return isMapping(inner) ? inner : {};
}

function wordsOf(block: Data | undefined): string | undefined {
  const exact = mappingIn(block, 'target').exact;
  return typeof exact === 'string' ? exact : undefined;
}
