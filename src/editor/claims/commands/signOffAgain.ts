import * as vscode from 'vscode';
import { type OldSignature, oldSignatures, signAgain } from '../../../core/claims/repair.js';
import { quote } from '../../../core/describe/voice.js';
import { differing } from '../card.js';
import { cut } from '../cut.js';
import { verdictWord } from '../words.js';
import { type Choice, say, tell } from './ask.js';
import { type ClaimCommand, deskCommand } from './claimCommand.js';
import type { Desk } from './desk.js';
import type { ClaimServices } from './services.js';

/**
 * Signs claims off again whose words, sentence or day of publication are others now, as many as are chosen, each with the
 * verdict it had. As argument: `claims`, their ids. Gives their number.
 */
export function signOffAgain(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.signOffAgain', services, 'writes', async (desk) => {
    const { l10n } = vscode;
    const { claimed, facts, request, states, text } = desk;
    const reviewer = await services.reviewer.handle(claimed.document.uri);
    if (reviewer === undefined) {
      return undefined;
    }
    const old = oldSignatures(states, facts, reviewer);
    if (old.length === 0) {
      return tell(l10n.t('Every signature is for the words, sentence and day that stand there.'));
    }
    const named = request.list('claims');
    const chosen = named ? old.filter(({ state }) => named.includes(state.id)) : await chooseSeveral(desk, old);
    if (!chosen || chosen.length === 0) {
      return undefined;
    }
    const edit = signAgain(text, facts, chosen, { reviewer, date: services.today() });
    if (!(await claimed.edit(edit, l10n.t('Sign off again')))) {
      return undefined;
    }
    say(l10n.t('Signed off again: {0} claims.', chosen.length));
    return chosen.length;
  });
}

/** Nothing is chosen beforehand: who signs has read it. */
async function chooseSeveral(desk: Desk, old: readonly OldSignature[]): Promise<readonly OldSignature[] | undefined> {
  const { l10n } = vscode;
  const chosen = await vscode.window.showQuickPick(
    old.map((one): Choice<OldSignature> => {
      const verdict = verdictWord(one.verdict, desk.labels);
      const label = quote(one.state.words ?? '');
      return { label, description: verdict, detail: whatChanged(one), value: one };
    }),
    {
      title: l10n.t('Sign Off Again'),
      placeHolder: l10n.t('Choose what you have checked as it stands now'),
      canPickMany: true,
      matchOnDetail: true,
      ignoreFocusOut: true,
    },
  );
  return chosen?.map(({ value }) => value);
}

function whatChanged({ why, before, now }: OldSignature): string {
  const { l10n } = vscode;
  switch (why) {
    case 'stale':
      return `⚠ ${l10n.t('the words changed since: {0} → {1}', `«${cut(before)}»`, `«${cut(now)}»`)}`;
    case 'context': {
      const [then, since] = differing(before, now);
      return `△ ${l10n.t('the sentence changed since: {0} → {1}', `«${then}»`, `«${since}»`)}`;
    }
    case 'moved':
      return `◷ ${l10n.t('meant {0}, now {1}: only the day of publication is another one', before, now)}`;
  }
}
