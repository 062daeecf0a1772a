import * as vscode from 'vscode';
import { isImageTarget } from '../../../core/claims/claim.js';
import { decide, sequence } from '../../../core/claims/sign-off.js';
import type { ClaimState } from '../../../core/claims/state.js';
import { sameWords } from '../../../core/claims/target/folding.js';
import { quote } from '../../../core/describe/voice.js';
import type { Span } from '../../../core/text/span.js';
import { rangeOf } from '../../ranges.js';
import { conditionWord } from '../words.js';
import { type Choice, choose, tell } from './ask.js';
import { attach } from './attach.js';
import { type ClaimCommand, deskCommand, nothingHere, write } from './claimCommand.js';
import { type Desk, stateOf } from './desk.js';
import type { ClaimServices } from './services.js';

/**
 * Attaches a claim whose words are gone, or in more than one place, to the words that are chosen: one of those places, or
 * the selection. As arguments: `claim`, and `start` and `end` of the words.
 */
export function reanchor(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.reanchor', services, 'writes', async (desk) => {
    const { l10n } = vscode;
    const state = await lostClaim(desk);
    if (!state) {
      return undefined;
    }
    if (isImageTarget(state.claim.target)) {
      return tell(l10n.t('This claim is about a picture. Change its path in the block.'));
    }
    const span = await newPlace(desk, state);
    if (!span) {
      return undefined;
    }
    const edit = attach(desk, state, span);
    const same = sameWords(state.claim.target.exact, desk.text.shown(span));
    // What was decided without a signature is known by these words only: about others nothing is decided.
    const undecided = same || state.reviews.length > 0 ? undefined : decide(desk.facts, state, { status: 'unchecked' });
    const edits = [...(edit ? [edit] : []), ...(undecided ? [undecided] : [])];
    return write(desk, { state }, edits.length > 0 ? sequence(edits) : undefined, l10n.t('Attach again'));
  });
}

async function lostClaim(desk: Desk): Promise<ClaimState | undefined> {
  const { l10n } = vscode;
  if (desk.named !== undefined) {
    return stateOf(desk, desk.named) ?? tell(nothingHere(desk));
  }
  const lost = desk.states.filter(({ place }) => place === undefined);
  if (lost.length === 0) {
    return tell(l10n.t('Every claim of this article is where its words are.'));
  }
  const chosen = await choose(
    l10n.t('Attach Again'),
    l10n.t('Which claim?'),
    lost.map((state) => ({
      label: wordsOf(state),
      description: state.condition === 'sound' ? '' : conditionWord(state.condition, desk.labels),
      detail: state.id,
      value: state,
    })),
  );
  return chosen?.value;
}

function wordsOf({ id, claim: { target } }: ClaimState): string {
  return isImageTarget(target) ? id : quote(target.exact);
}

/** The place that is given or chosen; nothing when the question was left. */
async function newPlace(desk: Desk, state: ClaimState): Promise<Span | undefined> {
  const { l10n } = vscode;
  const { request, selection, claimed } = desk;
  const selected = selection && selection.start < selection.end && hasWords(desk, selection) ? selection : undefined;
  if (request.span) {
    return selected ?? tell(l10n.t('There are no words here that a claim could be about.'));
  }
  const fact = selection && claimed.article.factAt(selection.start);
  const candidates = state.resolution.candidates ?? [];
  const choices = [
    ...(selected ? [choiceOf(desk, selected, l10n.t('the selected words'))] : []),
    ...candidates.map((place) => choiceOf(desk, place, l10n.t('perhaps here'))),
    ...(!selected && fact ? [choiceOf(desk, fact, l10n.t('the fact at the caret'))] : []),
  ];
  if (choices.length === 0) {
    return tell(l10n.t('Select the words that the claim is about now, then attach it again.'));
  }
  return chooseShowing(desk, wordsOf(state), choices);
}

function choiceOf({ text, claimed: { document } }: Desk, place: Span, what: string): Choice<Span> {
  const { line } = document.positionAt(place.start);
  const around = { start: Math.max(0, place.start - 60), end: Math.min(document.getText().length, place.end + 60) };
  return {
    label: quote(text.shown(place)),
    description: `${what} · ${vscode.l10n.t('line {0}', line + 1)}`,
    detail: `…${text.shown(around)}…`,
    value: place,
  };
}

/** As `choose`; the place that has the focus is shown in the article. */
async function chooseShowing(
  { editor, claimed }: Desk,
  words: string,
  choices: readonly Choice<Span>[],
): Promise<Span | undefined> {
  const before = editor?.selection;
  const chosen = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Attach {0} To…', words),
    placeHolder: vscode.l10n.t('Which words is the claim about now?'),
    ignoreFocusOut: true,
    onDidSelectItem: (item) => {
      const choice = typeof item === 'string' ? undefined : choices.find(({ detail }) => detail === item.detail);
      editor?.revealRange(
        rangeOf(claimed.document, choice?.value ?? { start: 0, end: 0 }),
        vscode.TextEditorRevealType.InCenterIfOutsideViewport,
      );
    },
  });
  if (editor && before && !chosen) {
    editor.revealRange(before, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
  return chosen?.value;
}

function hasWords({ text }: Desk, span: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.shown(span));
}
