import * as vscode from 'vscode';
import { answer, type Remark, remark } from '../../../core/claims/discussion.js';
import { askText, leakIn, tell } from './ask.js';
import { type ClaimCommand, knownClaimCommand, write } from './claimCommand.js';
import type { Desk } from './desk.js';
import type { ClaimServices } from './services.js';
import type { Subject } from './subject.js';

/** Answers the question of a claim, which then no longer waits. As argument: `text`. */
export function answerQuestion(services: ClaimServices): ClaimCommand {
  return knownClaimCommand('factmark.answerQuestion', services, 'writes', async (desk, subject) => {
    const { l10n } = vscode;
    const { question } = subject.state.claim;
    if (!question && subject.state.claim.status !== 'waiting') {
      return tell(l10n.t('No question waits for an answer here.'));
    }
    const said = await remarkOf(desk, subject, l10n.t('Answer'), question?.text);
    return said && write(desk, subject, answer(desk.facts, subject.state, said), l10n.t('Answer'));
  });
}

/** Writes a note with name and day behind those of a claim. As argument: `text`. */
export function remarkCommand(services: ClaimServices): ClaimCommand {
  return knownClaimCommand('factmark.remark', services, 'writes', async (desk, subject) => {
    const { l10n } = vscode;
    const said = await remarkOf(desk, subject, l10n.t('Reply'));
    return said && write(desk, subject, remark(subject.state, said), l10n.t('Reply'));
  });
}

/** The text given or answered, with name and day; nothing when it was left, or cannot stand in the file. */
async function remarkOf(desk: Desk, { state }: Subject, title: string, about?: string): Promise<Remark | undefined> {
  const { l10n } = vscode;
  const { request, services, claimed } = desk;
  const text =
    request.text('text') ??
    (await askText({ title, prompt: about ?? l10n.t('About «{0}», with your name and the day.', state.words ?? '') }));
  const leak = leakIn(text ?? '');
  if (leak || !text?.trim()) {
    return leak ? tell(leak) : undefined;
  }
  const by = await services.reviewer.handle(claimed.document.uri);
  return by === undefined ? undefined : { by, date: services.today(), text };
}
