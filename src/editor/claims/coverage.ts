import { l10n } from 'vscode';
import type { Count } from '../../core/claims/coverage.js';
import type { Voice } from '../../core/describe/voice.js';
import type { FactKind } from '../../core/facts.js';
import type { ClaimedArticle } from './model/claimedArticle.js';
import { problemText } from './words.js';

/** How much is checked, in few words; nothing without a sidecar. */
export function coverageText(claimed: ClaimedArticle, voice: Voice): string | undefined {
  if (claimed.unreadable) {
    return l10n.t('claims cannot be read');
  }
  return claimed.sidecar && checkedOf(claimed.coverage, voice);
}

/** The same with its parts, a line each. */
export function coverageLines(claimed: ClaimedArticle, voice: Voice): readonly string[] {
  const { coverage, sidecar, unreadable, problems } = claimed;
  if (unreadable) {
    return problems.slice(0, 1).map((problem) => l10n.t('Line {0}: {1}', problem.line, problemText(problem)));
  }
  if (!sidecar) {
    return [];
  }
  const kinds = KINDS.flatMap(([kind, label]) => {
    const count = coverage.kinds[kind];
    const { covered, open, apart } = count;
    return covered + open + apart > 0 ? [`${label()}: ${checkedOf(count, voice)}`] : [];
  });
  return [
    l10n.t('Checked, correct and with all that is required: {0}', checkedOf(coverage, voice)),
    ...kinds,
    ...(coverage.apart > 0 ? [l10n.t('Not checkable or withdrawn, counted apart: {0}', coverage.apart)] : []),
  ];
}

const KINDS: readonly (readonly [FactKind, () => string])[] = [
  ['amount', () => l10n.t('Amounts')],
  ['date', () => l10n.t('Dates')],
  ['entity', () => l10n.t('Names')],
];

function checkedOf({ covered, open }: Count, { locale }: Voice): string {
  const number = new Intl.NumberFormat(locale);
  return l10n.t('{0} of {1} checked', number.format(covered), number.format(covered + open));
}
