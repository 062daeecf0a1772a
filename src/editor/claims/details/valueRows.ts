import * as vscode from 'vscode';
import { factOf } from '../../../core/claims/annotate.js';
import { changedValue, valueText } from '../../../core/claims/reading.js';
import { detailsOf } from '../../../core/describe/details.js';
import type { Voice } from '../../../core/describe/voice.js';
import type { Fact } from '../../../core/facts.js';
import { cardOf } from '../../hover/card.js';
import { cut } from '../cut.js';
import type { ClaimedArticle, PlacedClaim } from '../model/claimedArticle.js';
import { signWord } from '../tree/items.js';
import { kindWord } from '../words.js';
import type { RowContent } from './rows.js';

/** What the words of a claim mean now, and what it says they mean where that is another thing. */
export function claimValueRows(
  claimed: ClaimedArticle,
  { claim, state }: PlacedClaim,
  voice: Voice,
): readonly RowContent[] {
  const { l10n } = vscode;
  const { facts } = claimed.checked;
  const fact = factOf(state, facts);
  const changed = changedValue(state, facts);
  const stored = (label: string, description: string): RowContent => ({
    field: 'value',
    key: 'stored',
    label,
    description,
    icon: 'symbol-numeric',
  });
  return [
    ...(fact ? [valueRow(fact, claimed, voice)] : []),
    ...(changed ? [stored(l10n.t('Value on file'), changed.before)] : []),
    ...(!fact && !changed && claim.value ? [stored(l10n.t('Value'), valueText(claim.value))] : []),
  ];
}

/** A fact for which no claim speaks. */
export function factRows(claimed: ClaimedArticle, fact: Fact, voice: Voice): readonly RowContent[] {
  const labels = claimed.checked.config.labels ?? {};
  const { start, end, kind, text } = fact;
  return [
    {
      field: 'words',
      label: text,
      description: [signWord('unclaimed', labels), kindWord(kind, labels)].join(' · '),
      copied: text,
      sign: 'unclaimed',
      span: { start, end },
    },
    valueRow(fact, claimed, voice),
  ];
}

/** The answer first, inside it what helps to check it, and the notations of the standards. */
function valueRow(fact: Fact, { article }: ClaimedArticle, voice: Voice): RowContent {
  const { answer, aside = '', lines } = cardOf(fact, article, voice);
  const standards = detailsOf(fact, voice).filter(({ label }) => label !== voice.t('Words'));
  return {
    field: 'value',
    label: voice.t('Value'),
    description: cut(`${answer}${aside}`),
    copied: answer,
    icon: 'symbol-numeric',
    closed: true,
    children: [
      ...lines.map((label, index): RowContent => ({ field: 'standard', key: `line ${index}`, label })),
      ...standards.map(
        ({ label, value }): RowContent => ({ field: 'standard', key: label, label, description: value }),
      ),
    ],
  };
}
