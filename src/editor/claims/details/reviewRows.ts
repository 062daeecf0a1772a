import * as vscode from 'vscode';
import type { ClaimState, ReviewState } from '../../../core/claims/state.js';
import { conditionWord, type Labels, verdictWord } from '../words.js';
import type { RowContent } from './rows.js';

/** Who signed, what they found, and whose words are no longer those of the article. */
export function reviewsRow({ reviews, disagreement }: ClaimState, labels: Labels): RowContent {
  const { l10n } = vscode;
  const count = reviews.length === 0 ? l10n.t('nobody yet') : String(reviews.length);
  return {
    field: 'reviews',
    label: l10n.t('Signed'),
    description: disagreement ? `${count} · ${l10n.t('verdicts differ')}` : count,
    icon: 'person',
    children: reviews.map((review) => reviewRow(review, labels)),
  };
}

function reviewRow({ reviewer, review, condition }: ReviewState, labels: Labels): RowContent {
  const { l10n } = vscode;
  const { date, verdict, text, sentence } = review;
  const changed = condition === 'sound' ? [] : [conditionWord(condition, labels)];
  const signed: readonly RowContent[] = [
    { field: 'review', key: 'text', label: l10n.t('Words signed'), description: text, reviewer },
    ...(sentence
      ? [
          {
            field: 'review',
            key: 'sentence',
            label: l10n.t('Sentence signed'),
            description: sentence,
            reviewer,
          } as const,
        ]
      : []),
  ];
  return {
    field: 'review',
    key: reviewer,
    label: reviewer,
    description: [...changed, verdict && verdictWord(verdict, labels), date].filter(Boolean).join(' · '),
    ...(condition === 'sound' ? { icon: 'pass' } : { sign: condition }),
    reviewer,
    children: text === '' && !sentence ? [] : signed,
    closed: true,
  };
}
