import * as vscode from 'vscode';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { isoDay } from '../../settings.js';
import { askText } from './ask.js';
import { type ClaimCommand, claimsCommand, subjectText, writeEach } from './claimCommand.js';
import type { ClaimServices } from './services.js';
import type { Subject } from './subject.js';

/** Says by which day claims are to be checked again. As argument: `day`, ISO; an empty text takes it out. */
export function setRecheck(services: ClaimServices): ClaimCommand {
  return claimsCommand('factmark.setRecheck', services, async (desk, subjects) => {
    const given = desk.request.text('day');
    if (given !== undefined && problemWith(given) !== undefined) {
      throw new TypeError('factmark: day must be a day as year-month-day, or empty');
    }
    const day = given?.trim() ?? (await askDay(subjects));
    return day === undefined
      ? undefined
      : writeEach(desk, subjects, (subject) => recheckEdit(subject, day), vscode.l10n.t('Check again by'));
  });
}

function askDay(subjects: readonly Subject[]): Promise<string | undefined> {
  const { l10n } = vscode;
  const [first] = subjects;
  return askText({
    title: l10n.t('Check Again By: {0}', subjectText(subjects)),
    prompt: l10n.t('From this day on it is among the problems. Empty takes the day out.'),
    placeHolder: l10n.t('year-month-day'),
    value: first?.state.claim['recheck-by'] ?? '',
    optional: true,
    validate: problemWith,
  });
}

function problemWith(text: string): string | undefined {
  return text.trim() === '' || isoDay(text) !== undefined
    ? undefined
    : vscode.l10n.t('Write a day that exists as year-month-day, for example {0}.', '2025-03-31');
}

function recheckEdit({ state: { id, claim } }: Subject, day: string): SidecarEdit | undefined {
  const field = { owner: { claim: id }, path: ['recheck-by'] } as const;
  if (day === '') {
    return claim['recheck-by'] === undefined ? undefined : { type: 'remove-field', ...field };
  }
  return claim['recheck-by'] === day ? undefined : { type: 'set-field', ...field, value: day };
}
