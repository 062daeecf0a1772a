import type { ClaimState } from '../claims/state.js';
import type { Check, Finding } from './finding.js';
import { quoted } from './place.js';

/*
 * Two claims of the same sort on exactly the same words, as when two people annotated them on two branches: what is
 * decided in one is not seen in the other. A warning at the words, once for each claim after the first. A claim that does
 * not say its kind is of the sort of those about facts; a statement or a quotation may stand on the words of a fact.
 */

export const checkDuplicates: Check = ({ states }) => {
  const first = new Map<string, ClaimState>();
  return states.flatMap((state): readonly Finding[] => {
    const { id, claim, place, words } = state;
    if (place === undefined || claim.status === 'withdrawn' || claim.kind === 'image') return [];
    const key = `${place.start} ${place.end} ${sortOf(state)}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, state);
      return [];
    }
    const message = `${quoted(words ?? '')} has two claims, ${other.id} and ${id}. Keep one.`;
    return [{ id: 'duplicate-claim', severity: 'warning', message, start: place.start, end: place.end, claim: id }];
  });
};

function sortOf({ claim: { kind } }: ClaimState): string {
  return kind === 'statement' || kind === 'quotation' || kind === 'table' ? kind : 'fact';
}
