import type { ClaimState } from '../../core/claims/state.js';

/**
 * How a claim is shown in a word: what has become of its place before what was decided, and of what was decided the
 * work before the verdict. In the order in which they want attention.
 */
export type Sign =
  | 'stale'
  | 'context'
  | 'ambiguous'
  | 'gone'
  | 'wrong'
  | 'doubtful'
  | 'disputed'
  | 'needs-source'
  | 'waiting'
  | 'undecided'
  | 'unchecked'
  | 'correct'
  | 'not-checkable'
  | 'withdrawn';

export function signOf({ claim, condition, disagreement }: ClaimState): Sign {
  if (claim.status === 'withdrawn') {
    return 'withdrawn';
  }
  if (condition !== 'sound') {
    return condition;
  }
  switch (claim.status) {
    case 'checked':
      return disagreement ? 'disputed' : verdictSign(claim.verdict);
    case 'unchecked':
    case 'waiting':
    case 'needs-source':
    case 'disputed':
    case 'not-checkable':
      return claim.status;
  }
}

function verdictSign(verdict: ClaimState['claim']['verdict']): Sign {
  switch (verdict) {
    case 'correct':
      return 'correct';
    case 'incorrect':
    case 'unsupported':
      return 'wrong';
    case 'imprecise':
    case 'missing-context':
    case 'outdated':
      return 'doubtful';
    case undefined:
      return 'undecided';
  }
}

/** A character for each, of one column, told apart without colour. */
export const GLYPHS: Readonly<Record<Sign, string>> = {
  stale: '⚠',
  context: '△',
  ambiguous: '⁇',
  gone: '∅',
  wrong: '✗',
  doubtful: '≈',
  disputed: '≠',
  'needs-source': '◇',
  waiting: '?',
  undecided: '◐',
  unchecked: '○',
  correct: '✓',
  'not-checkable': '–',
  withdrawn: '×',
};
