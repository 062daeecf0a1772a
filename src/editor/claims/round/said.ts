import { l10n } from 'vscode';
import type { Claim } from '../../../core/claims/claim.js';
import type { Coverage } from '../../../core/claims/coverage.js';
import { findingOn } from '../../../core/claims/quotation.js';
import type { SignedSentence } from '../../../core/claims/round/sign-sentence.js';
import type { Stop } from '../../../core/claims/round/stops.js';
import { keyText, ROUND_KEYS, type Said } from './keys.js';

/* What a round says of quotations: whether they were said so is another question than whether what they say is true. */

/** Asks it, with the keys that answer. */
export function saidQuestion(): string {
  const keyOf = (said: Said): string => keyText(ROUND_KEYS.find(({ action }) => action === said)?.key ?? '');
  return l10n.t(
    'Was it said so? {0} word for word, {1} faithful, {2} misquoted, {3} not found',
    keyOf('verbatim'),
    keyOf('faithful'),
    keyOf('misquoted'),
    keyOf('notFound'),
  );
}

/** Whether it is still to be answered of a quotation, or of the one around a fact. */
export function asksWhetherSaid({ kind, start }: Stop, claim: Claim | undefined, { facts }: Coverage): boolean {
  return kind === 'quotation'
    ? claim !== undefined && findingOn(claim, 'correct') === undefined
    : facts.some((fact) => fact.kind === kind && fact.start === start && fact.said?.standing === 'open');
}

/** What signing a sentence came to. */
export function sentenceSaying({ facts, left, quotations }: SignedSentence): string {
  const signed =
    left.length > 0
      ? l10n.t('Sentence signed: {0} facts; {1} left as decided before', facts.length, left.length)
      : l10n.t('Sentence signed: {0} facts', facts.length);
  return quotations.length > 0 ? `${signed}. ${saidQuestion()}` : signed;
}
