import * as vscode from 'vscode';
import { PRIORITIES, type Priority } from '../../../core/claims/claim.js';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { type Choice, choose } from './ask.js';
import { type ClaimCommand, claimCommand, write } from './claimCommand.js';
import { priorityWord } from './meanings.js';
import type { ClaimServices } from './services.js';
import type { Subject } from './subject.js';

const CHOICES = [...PRIORITIES, 'none'] as const;

/** Says that a claim comes before others. As argument: `priority`, one of those of the sidecar or `none`. */
export function setPriority(services: ClaimServices): ClaimCommand {
  return claimCommand('factmark.setPriority', services, async (desk, subject) => {
    const chosen = desk.request.word('priority', CHOICES) ?? (await askPriority(subject));
    return chosen && write(desk, subject, priorityEdit(subject, chosen), vscode.l10n.t('Priority'));
  });
}

function priorityEdit({ state: { id, claim } }: Subject, priority: Priority | 'none'): SidecarEdit | undefined {
  const field = { owner: { claim: id }, path: ['priority'] } as const;
  if (priority === 'none') {
    return claim.priority === undefined ? undefined : { type: 'remove-field', ...field };
  }
  return claim.priority === priority ? undefined : { type: 'set-field', ...field, value: priority };
}

async function askPriority({ state }: Subject): Promise<Priority | 'none' | undefined> {
  const { l10n } = vscode;
  const now = state.claim.priority ?? 'none';
  const choices: readonly Choice<Priority | 'none'>[] = [
    ...PRIORITIES.map((value) => ({ label: priorityWord(value), value })),
    { label: l10n.t('none'), value: 'none' as const },
  ];
  const marked = choices.map((choice) => ({ ...choice, description: choice.value === now ? l10n.t('as now') : '' }));
  const chosen = await choose(l10n.t('Priority'), l10n.t('Does this claim come before others?'), marked);
  return chosen?.value;
}
