import * as vscode from 'vscode';
import { discussionOf, type Said } from '../../../core/claims/discussion.js';
import type { ClaimState } from '../../../core/claims/state.js';
import { isoDay } from '../../../core/recognize/article/context.js';
import { cut } from '../cut.js';
import { signOf } from '../sign.js';
import { signWord } from '../tree/items.js';
import { conditionWord, type Labels, verdictWord } from '../words.js';

/** Most characters of what one person said. */
const LONGEST = 4000;

/** What a thread says of a claim: who said what, in plain strings, in which VS Code reads no markup. */
export function commentsOf(state: ClaimState, labels: Labels): readonly vscode.Comment[] {
  return discussionOf(state).map((said) => {
    const date = dateOf(said);
    return {
      author: { name: cut(authorOf(said)) },
      body: bodyOf(said, labels).slice(0, LONGEST),
      mode: vscode.CommentMode.Preview,
      ...(date && { timestamp: date }),
    };
  });
}

/** What stands above it: how the claim stands, and its words. */
export function threadLabel(state: ClaimState, labels: Labels): string {
  const { words } = state;
  return [signWord(signOf(state), labels), ...(words === undefined ? [] : [`«${cut(words)}»`])].join(' · ');
}

function authorOf(said: Said): string {
  const { l10n } = vscode;
  switch (said.type) {
    case 'review':
      return said.review.reviewer;
    case 'remark':
      return said.by ?? l10n.t('Note');
    case 'asked':
    case 'question':
      return said.to === undefined ? l10n.t('Question') : l10n.t('Question to {0}', said.to);
  }
}

function bodyOf(said: Said, labels: Labels): string {
  switch (said.type) {
    case 'review': {
      const { review, condition } = said.review;
      const verdict = review.verdict ? verdictWord(review.verdict, labels) : vscode.l10n.t('signed');
      const changed = condition === 'sound' ? [] : [conditionWord(condition, labels)];
      return [verdict, ...(review.text === '' ? [] : [`«${review.text}»`]), ...changed].join(' · ');
    }
    case 'remark':
    case 'asked':
    case 'question':
      return said.text;
  }
}

/** At noon, so that it is this day in every zone but the farthest. */
function dateOf(said: Said): Date | undefined {
  const day = isoDay((said.type === 'review' ? said.review.review.date : said.date) ?? '');
  return day === undefined ? undefined : new Date(`${day}T12:00:00Z`);
}
