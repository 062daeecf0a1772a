import type { CheckedArticle } from '../claims/checked-article.js';
import { type Claim, isImageTarget } from '../claims/claim.js';
import type { ClaimState } from '../claims/state.js';
import { foldMarks } from '../claims/target/folding.js';
import type { Span } from '../text/span.js';
import type { Check, Finding } from './finding.js';
import { placeOfClaim, quoted, replacement } from './place.js';

/*
 * A quotation that was not said so, whatever there is to what it says: misquoted, or not found in what it is said to be
 * from. Both are errors, as are wrong and unsupported words. One that passes for word for word, while the original that
 * its claim quotes in the same language has other words, is a warning; what «…» and «[…]» leave out may be missing, and
 * what brackets explain may be added. A claim whose words have changed since is left to the check for that.
 */

export const checkAttributions: Check = (checked) =>
  checked.states.flatMap((state): readonly Finding[] => {
    const { claim, condition, words } = state;
    if (claim.kind !== 'quotation' || isImageTarget(claim.target) || claim.status === 'withdrawn') return [];
    if (condition === 'stale' || condition === 'gone') return [];
    const shown = words ?? claim.target.exact;
    const found = misattribution(checked, state, shown);
    if (!found) return [];
    const fix = replacement(checked, state);
    return [{ ...found, ...placeOfClaim(checked, state), ...(fix && { fix }) }];
  });

function misattribution(
  { context, source }: CheckedArticle,
  { claim, place }: ClaimState,
  words: string,
): Pick<Finding, 'id' | 'severity' | 'message'> | undefined {
  const { attribution, original, speaker } = claim;
  const by = speaker ? ` by ${speaker}` : '';
  switch (attribution) {
    case 'misquoted': {
      const instead = original ? `; the original reads ${quoted(original)}` : '';
      return { id: 'misquoted', severity: 'error', message: `${quoted(words)} was not said so${by}${instead}.` };
    }
    case 'not-found':
      return { id: 'not-found', severity: 'error', message: `${quoted(words)} was not found to have been said${by}.` };
    case 'verbatim': {
      const isOther =
        original !== undefined &&
        isSameLanguage(claim, context.language) &&
        !isFrom(withBrackets(source, place) ?? words, original);
      const message = `${quoted(words)} passes for word for word, but the original reads ${quoted(original ?? '')}.`;
      return isOther ? { id: 'misquoted', severity: 'warning', message } : undefined;
    }
    case 'faithful':
    case undefined:
      return undefined;
  }
}

function isSameLanguage(claim: Claim, language: string): boolean {
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  return primary(claim['original-language'] ?? language) === primary(language);
}

/** The words as written: where no link is meant, brackets are, and readers of Markdown take them away. */
function withBrackets(source: string, place: Span | undefined): string | undefined {
  const written = place && source.slice(place.start, place.end);
  return written?.includes('[') && !/\][([]/u.test(written) ? written : undefined;
}

/** What a quotation leaves out or explains. */
const OMISSION = /…|\.\.\.|\[[^\][]{0,200}\]/u;

/** Whether the parts of a quotation stand in its original, in their order. */
function isFrom(words: string, original: string): boolean {
  const said = folded(original);
  let at = 0;
  return words.split(OMISSION).every((part) => {
    const piece = folded(part);
    const found = said.indexOf(piece, at);
    at = found + piece.length;
    return found >= 0;
  });
}

/** Letters and digits only, in lower case: marks are the house's own. */
function folded(text: string): string {
  const words =
    foldMarks(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
