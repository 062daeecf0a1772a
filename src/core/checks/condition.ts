import type { CheckedArticle } from '../claims/checked-article.js';
import { isImageTarget } from '../claims/claim.js';
import type { ClaimState } from '../claims/state.js';
import type { ChangedCell } from '../claims/table/text.js';
import type { Check, Finding } from './finding.js';
import { placeOfClaim, quoted } from './place.js';

/*
 * A claim that no longer fits its article: other words stand where it was signed off (`stale`), the sentence around
 * them is another (`context`), its words stand in several places (`ambiguous`, all of them related) or nowhere
 * (`gone`). Each is a warning. Withdrawn claims are left out.
 */

export const checkConditions: Check = (checked) =>
  checked.states.flatMap((state): readonly Finding[] => {
    if (state.claim.status === 'withdrawn') return [];
    const finding = findingOf(checked, state);
    return finding === undefined ? [] : [finding];
  });

function findingOf(checked: CheckedArticle, state: ClaimState): Finding | undefined {
  const { claim, condition, id } = state;
  const own = isImageTarget(claim.target) ? claim.target.image : claim.target.exact;
  switch (condition) {
    case 'sound':
      return undefined;
    case 'stale': {
      const then = state.reviews.find((review) => review.condition === 'stale');
      if (isImageTarget(claim.target)) {
        const signed = then === undefined ? 'it was checked' : `${then.reviewer} signed it off`;
        const message = `The picture ${quoted(own)} is another file than when ${signed}.`;
        return { id: condition, severity: 'warning', message, ...placeOfClaim(checked, state) };
      }
      const who = then === undefined ? 'when they were checked' : `when ${then.reviewer} signed them off`;
      const { cells = [] } = state;
      if (cells.length > 0) return staleTable(checked, state, who);
      const words = `${quoted(state.words ?? own)} read ${quoted(then?.review.text ?? own)} ${who}.`;
      return { id: condition, severity: 'warning', message: words, ...placeOfClaim(checked, state) };
    }
    case 'context': {
      const then = state.reviews.find((review) => review.condition === 'context');
      const words = `The sentence of ${quoted(state.words ?? own)} has changed since ${then?.reviewer} signed it off; it was ${quoted(then?.review.sentence ?? '')}.`;
      return { id: condition, severity: 'warning', message: words, ...placeOfClaim(checked, state) };
    }
    case 'ambiguous': {
      const [first, ...related] = state.resolution.candidates ?? [];
      const message = `The words of ${id}, ${quoted(own)}, are in more than one place. Choose which are meant.`;
      if (first === undefined) return { id: condition, severity: 'warning', message, ...placeOfClaim(checked, state) };
      return { id: condition, severity: 'warning', message, start: first.start, end: first.end, related, claim: id };
    }
    case 'gone': {
      const message = `The words of ${id}, ${quoted(own)}, are no longer in the article.`;
      return { id: condition, severity: 'warning', message, ...placeOfClaim(checked, state) };
    }
  }
}

/** Cells that are named in a message. */
const MOST = 5;

/** On the first cell that changed and still stands, the others related. */
function staleTable(checked: CheckedArticle, state: ClaimState, when: string): Finding {
  const { cells = [], quoted: own = '' } = state;
  const named = cells.slice(0, MOST).map(cellChange).join('; ');
  const more = cells.length > MOST ? `; and ${cells.length - MOST} more` : '';
  const message = `Cells of the table ${quoted(own)} are not as they were ${when}: ${named}${more}.`;
  const [place, ...related] = cells.flatMap((cell) => (cell.place ? [cell.place] : []));
  const about = { ...placeOfClaim(checked, state), ...place };
  return { id: 'stale', severity: 'warning', message, ...about, ...(related.length > 0 && { related }) };
}

function cellChange({ row, column, before, after }: ChangedCell): string {
  const at = [row, column].filter(Boolean).join(', ');
  return `${at}${at && ': '}${quoted(before ?? '')} → ${quoted(after ?? '')}`;
}
