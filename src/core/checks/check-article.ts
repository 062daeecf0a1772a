import { type ArticleOptions, type CheckedArticle, checkedArticle } from '../claims/checked-article.js';
import type { Config } from '../config/config.js';
import { ENGLISH, type Voice } from '../describe/voice.js';
import { checkAttributions } from './attribution.js';
import { checkConditions } from './condition.js';
import { consistencyFindings } from './consistency.js';
import { checkDuplicateSources } from './duplicate-source.js';
import { checkDuplicates } from './duplicates.js';
import type { Check, Finding } from './finding.js';
import type { FindingId } from './ids.js';
import { Ignores } from './ignore.js';
import { checkPictures } from './picture.js';
import { checkSameAs } from './same-as.js';
import { checkSidecar } from './sidecar.js';
import { checkStatuses } from './status.js';
import { checkValues } from './value.js';
import { checkVerdicts } from './verdict.js';

/** Checks of claims; those of the article itself are in `consistency.ts`. */
const checks: readonly Check[] = [
  checkSidecar,
  checkVerdicts,
  checkAttributions,
  checkStatuses,
  checkConditions,
  checkValues,
  checkSameAs,
  checkDuplicates,
  checkDuplicateSources,
  checkPictures,
];

/** What no configuration can play down: it concerns people outside. */
const FIXED: ReadonlySet<FindingId> = new Set<FindingId>(['confidential-leak']);

/**
 * What there is to look at in an article and its claims: those of the article first, each in the order of its file.
 * @throws {TypeError} that names the option, when one is not as documented
 */
export function checkArticle(source: string, options: ArticleOptions = {}): Finding[] {
  return findingsOf(checkedArticle(source, options));
}

/** As `checkArticle`, of an article whose facts and claims are known. */
export function findingsOf(checked: CheckedArticle, voice: Voice = ENGLISH): Finding[] {
  return settled(checked, [...consistencyFindings(checked, voice)].flat(), voice);
}

/**
 * The findings of claims together with those of the consistency checks: what is ignored left out, at the levels of the
 * configuration, in order.
 */
export function settled(checked: CheckedArticle, consistency: readonly Finding[], voice: Voice): Finding[] {
  const ignores = new Ignores(checked);
  const found = [
    ...checks.flatMap((check) => check(checked)),
    ...consistency.filter((finding) => !ignores.covers(finding)),
    ...ignores.findings(voice),
  ];
  return found
    .flatMap((one) => levelled(one, checked.config))
    .sort(
      (a, b) =>
        Number(a.in !== undefined) - Number(b.in !== undefined) ||
        a.start - b.start ||
        a.end - b.end ||
        compare(a.id, b.id) ||
        compare(a.claim ?? '', b.claim ?? ''),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function levelled(finding: Finding, { checks: levels }: Config): readonly Finding[] {
  if (levels === undefined || FIXED.has(finding.id) || !Object.hasOwn(levels, finding.id)) return [finding];
  const level = levels[finding.id]!;
  return level === 'off' ? [] : [{ ...finding, severity: level }];
}
