import * as vscode from 'vscode';
import { isImageTarget } from '../../../core/claims/claim.js';
import { sentenceAround } from '../../../core/claims/sentence.js';
import type { ClaimState, ReviewState } from '../../../core/claims/state.js';
import { quote } from '../../../core/describe/voice.js';
import { conditionWord, type Labels } from '../words.js';
import { choose, tell } from './ask.js';
import { type ClaimCommand, knownClaimCommand } from './claimCommand.js';
import type { Desk } from './desk.js';
import type { ClaimServices } from './services.js';
import type { WordsThenAndNow } from './wordsThenAndNow.js';

/** Shows the words and the sentence that were signed off beside those of now. As argument: `reviewer`. */
export function compareSignedWords(services: ClaimServices, words: WordsThenAndNow): ClaimCommand {
  return knownClaimCommand('factmark.compareSignedWords', services, 'reads', async (desk, { state }) => {
    const { l10n } = vscode;
    const { id, claim, reviews } = state;
    if (isImageTarget(claim.target)) {
      return tell(l10n.t('This claim is about a picture: there are no words to compare.'));
    }
    const given = desk.request.text('reviewer');
    const review = reviews.find(({ reviewer }) => reviewer === given) ?? (await chooseReview(reviews, desk.labels));
    if (reviews.length > 0 && !review) {
      return undefined;
    }
    const signed = review?.review;
    const then = lines(signed?.text ?? claim.target.exact, signed?.sentence);
    const now =
      state.place === undefined
        ? candidateLines(desk, state)
        : lines(state.words ?? '', signed?.sentence === undefined ? undefined : state.sentence);
    const title = review
      ? l10n.t('{0}: signed by {1} ↔ now', quote(claim.target.exact), review.reviewer)
      : l10n.t('{0}: claimed ↔ now', quote(claim.target.exact));
    const [left, right] = words.keep(id, then, now);
    await vscode.commands.executeCommand('vscode.diff', left, right, title, { preview: true });
    return id;
  });
}

/** The words, and the sentence they stood in, where it is known. */
function lines(words: string, sentence: string | undefined): string {
  return sentence === undefined || sentence === '' ? `${words}\n` : `${words}\n\n${sentence}\n`;
}

/** The sentences in which the words may stand, when it is not certain where; nothing when they are gone. */
function candidateLines({ text }: Desk, { resolution }: ClaimState): string {
  const sentences = (resolution.candidates ?? []).map((place) => {
    const { start, end } = sentenceAround(text, text.fromSource(place));
    return lines(text.shown(place), text.text.slice(start, end));
  });
  return sentences.join('\n');
}

async function chooseReview(reviews: ClaimState['reviews'], labels: Labels): Promise<ReviewState | undefined> {
  const { l10n } = vscode;
  const changed = reviews.filter(({ condition }) => condition !== 'sound');
  const shown = changed.length > 0 ? changed : reviews;
  if (shown.length < 2) {
    return shown[0];
  }
  const chosen = await choose(
    l10n.t('Compare With What Was Signed'),
    l10n.t('Whose signature?'),
    shown.map((value) => ({
      label: value.reviewer,
      description: value.condition === 'sound' ? '' : conditionWord(value.condition, labels),
      detail: quote(value.review.text),
      value,
    })),
  );
  return chosen?.value;
}
