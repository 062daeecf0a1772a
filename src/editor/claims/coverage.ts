import { l10n } from 'vscode';
import type { Count } from '../../core/claims/coverage.js';
import { coverageBySection, type Section, type SectionCount } from '../../core/claims/sections.js';
import type { Voice } from '../../core/describe/voice.js';
import type { FactKind } from '../../core/facts.js';
import { cut } from './cut.js';
import type { ClaimedArticle, PlacedClaim } from './model/claimedArticle.js';
import { problemText } from './words.js';

/** How much is checked, in few words; nothing without a sidecar. */
export function coverageText(claimed: ClaimedArticle, voice: Voice): string | undefined {
  if (claimed.unreadable) {
    return l10n.t('claims cannot be read');
  }
  if (!claimed.sidecar) {
    return undefined;
  }
  const changed = changedClaims(claimed).length;
  const checked = checkedOf(claimed.coverage, voice);
  return changed === 0 ? checked : l10n.t('{0}, {1} changed', checked, changed);
}

/** Claims whose words or sentence are not, or may not be, as they were signed off. */
export function changedClaims({ claims }: Pick<ClaimedArticle, 'claims'>): readonly PlacedClaim[] {
  return claims.filter(({ claim, state }) => claim.status !== 'withdrawn' && state.condition !== 'sound');
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
    ...sectionLines(claimed, voice),
    ...saidLines(claimed, voice),
    ...(coverage.apart > 0 ? [l10n.t('Not checkable or withdrawn, counted apart: {0}', coverage.apart)] : []),
  ];
}

/** A line a section, where the article has several. */
function sectionLines({ checked, coverage }: ClaimedArticle, voice: Voice): readonly string[] {
  const sections = coverageBySection(checked.document, coverage.facts);
  return sections.length < 2
    ? []
    : sections.slice(0, MOST_SECTIONS).map((section) => `${sectionName(section)}: ${ofAll(section, voice)}`);
}

/** Of what others say, how much was found to have been said. */
function saidLines({ coverage }: ClaimedArticle, voice: Voice): readonly string[] {
  const said = coverage.facts.flatMap((fact) => (fact.said ? [fact.said.standing] : []));
  const covered = said.filter((standing) => standing === 'covered').length;
  const open = said.filter((standing) => standing === 'open').length;
  return covered + open === 0
    ? []
    : [l10n.t('In quotations, whether it was said: {0}', checkedOf({ covered, open, apart: 0 }, voice))];
}

/** In a tool-tip. */
const MOST_SECTIONS = 12;

export function sectionName({ title }: Section): string {
  return title === '' ? l10n.t('before the first heading') : cut(title);
}

export function ofAll({ covered, all }: Pick<SectionCount, 'covered' | 'all'>, voice: Voice): string {
  return checkedOf({ covered, open: all - covered, apart: 0 }, voice);
}

export const KINDS: readonly (readonly [FactKind, () => string])[] = [
  ['amount', () => l10n.t('Amounts')],
  ['date', () => l10n.t('Dates')],
  ['entity', () => l10n.t('Names')],
];

export function checkedOf({ covered, open }: Count, { locale }: Voice): string {
  const number = new Intl.NumberFormat(locale);
  return l10n.t('{0} of {1} checked', number.format(covered), number.format(covered + open));
}
