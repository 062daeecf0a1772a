import * as vscode from 'vscode';
import type { Evidence } from '../../../core/claims/claim.js';
import { askText, leakIn, tell } from './ask.js';
import { type ClaimCommand, knownClaimCommand, write } from './claimCommand.js';
import type { Desk } from './desk.js';
import type { ClaimServices } from './services.js';
import { chooseEvidence } from './sources/chooseEvidence.js';
import { givenEvidence } from './sources/givenSource.js';
import type { Subject } from './subject.js';

/**
 * Says where in a source a claim is shown, and quotes it. As arguments: `source`, when the claim has several, and `at`,
 * `quote`, `calculation`.
 */
export function addEvidence(services: ClaimServices): ClaimCommand {
  return knownClaimCommand('factmark.addEvidence', services, 'writes', async (desk, subject) => {
    const { l10n } = vscode;
    const source = await chooseEvidence(desk, subject, l10n.t('Where in It?'));
    if (source === undefined) {
      return undefined;
    }
    const given = givenEvidence(desk);
    const evidence = Object.keys(given).length > 0 ? given : await ask(desk, subject, source);
    if (!evidence) {
      return undefined;
    }
    const leak = leakIn(Object.values(evidence).join('\n'));
    const claim = subject.state.id;
    return leak
      ? tell(leak)
      : write(desk, subject, { type: 'link-evidence', claim, source, evidence }, l10n.t('Evidence'));
  });
}

async function ask({ claimed }: Desk, { state }: Subject, source: string): Promise<Evidence | undefined> {
  const { l10n } = vscode;
  const now = state.claim.evidence?.[source] ?? {};
  if (claimed.sidecar?.sources[source]?.type === 'own-calculation') {
    const calculation = await askText({
      title: l10n.t('Own Calculation'),
      prompt: l10n.t('How the value comes about, so that another can follow it.'),
      ...(now.calculation !== undefined && { value: now.calculation }),
    });
    return calculation === undefined ? undefined : { calculation };
  }
  const at = await askText({
    title: l10n.t('Where in It?'),
    prompt: l10n.t('Page, table, minute. Leave it empty when that says nothing.'),
    value: now.at ?? '',
    optional: true,
  });
  const quote =
    at === undefined
      ? undefined
      : await askText({
          title: l10n.t('What It Says'),
          prompt: l10n.t('The words of the source, quoted. They may stay empty.'),
          value: now.quote ?? '',
          optional: true,
        });
  return at === undefined || quote === undefined
    ? undefined
    : { ...(at !== '' && { at }), ...(quote !== '' && { quote }) };
}
