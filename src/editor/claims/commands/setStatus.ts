import * as vscode from 'vscode';
import { STATUSES, type Status, VERDICTS, type Verdict } from '../../../core/claims/claim.js';
import { type Decision, decide } from '../../../core/claims/sign-off.js';
import { statusWord, verdictWord } from '../words.js';
import { askText, choose } from './ask.js';
import { question } from './askQuestion.js';
import { type ClaimCommand, claimsCommand, subjectText, writeEach } from './claimCommand.js';
import type { Desk } from './desk.js';
import { statusMeaning, verdictMeaning } from './meanings.js';
import type { ClaimServices } from './services.js';
import type { Subject } from './subject.js';

/**
 * Sets the status of claims, and what goes with it, without signing them off. As arguments: `status`, `verdict`, `note`,
 * and for `waiting` `to` and `text`.
 */
export function setStatus(services: ClaimServices): ClaimCommand {
  return claimsCommand('factmark.setStatus', services, async (desk, subjects) => {
    const status = desk.request.word('status', STATUSES) ?? (await askStatus(desk, subjects));
    const decision = status && (await decisionOf(desk, subjects, status));
    if (!decision) {
      return undefined;
    }
    const label = vscode.l10n.t('Status: {0}', statusWord(decision.status, desk.labels));
    return writeEach(desk, subjects, ({ state }) => decide(desk.facts, state, decision), label);
  });
}

async function decisionOf(desk: Desk, subjects: readonly Subject[], status: Status): Promise<Decision | undefined> {
  const { request } = desk;
  // Who gives the status as an argument gives what goes with it, or leaves it out.
  const asked = !request.has('status');
  switch (status) {
    case 'checked':
    case 'disputed': {
      const verdict =
        request.word('verdict', VERDICTS) ?? (asked ? await askVerdict(desk, subjects, status) : undefined);
      return asked && verdict === undefined ? undefined : { status, ...(verdict && { verdict }) };
    }
    case 'waiting': {
      const given = asked || request.has('text') ? await question(desk) : {};
      return given && { status, ...('text' in given && { question: given }) };
    }
    case 'not-checkable': {
      const note = request.text('note') ?? (asked ? await askWhy() : '');
      return note === undefined ? undefined : { status, note };
    }
    case 'unchecked':
    case 'needs-source':
    case 'withdrawn': {
      const note = request.text('note');
      return { status, ...(note !== undefined && { note }) };
    }
  }
}

async function askStatus({ labels }: Desk, subjects: readonly Subject[]): Promise<Status | undefined> {
  const { l10n } = vscode;
  const now = subjects.length === 1 ? subjects[0]?.state.claim.status : undefined;
  const chosen = await choose(
    l10n.t('Status of {0}', subjectText(subjects)),
    l10n.t('How far is the check?'),
    STATUSES.map((value) => ({
      label: statusWord(value, labels),
      description: value === now ? l10n.t('as now') : '',
      detail: statusMeaning(value),
      value,
    })),
  );
  return chosen?.value;
}

/** The verdict on our words; the one the claim has comes first. */
export async function askVerdict(
  { labels }: Desk,
  subjects: readonly Subject[],
  status: Extract<Status, 'checked' | 'disputed'>,
): Promise<Verdict | undefined> {
  const { l10n } = vscode;
  const now = subjects.length === 1 ? subjects[0]?.state.claim.verdict : undefined;
  const order = now ? [now, ...VERDICTS.filter((verdict) => verdict !== now)] : VERDICTS;
  const chosen = await choose(
    l10n.t('Verdict on {0}', subjectText(subjects)),
    status === 'checked'
      ? l10n.t('What did the check find about our words?')
      : l10n.t('What do you hold of our words?'),
    order.map((value) => ({
      label: verdictWord(value, labels),
      description: value === now ? l10n.t('as now') : '',
      detail: verdictMeaning(value),
      value,
    })),
  );
  return chosen?.value;
}

/** Why something cannot be checked. */
export function askWhy(): Promise<string | undefined> {
  return askText({
    title: vscode.l10n.t('Not Checkable: Why?'),
    prompt: vscode.l10n.t('A note for those who come after you, for example that it is an opinion.'),
  });
}
