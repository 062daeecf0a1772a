import * as vscode from 'vscode';
import { isImageTarget } from '../../../core/claims/claim.js';
import { planFirstPassInSteps } from '../../../core/claims/first-pass.js';
import { sequence } from '../../../core/claims/sign-off.js';
import { quote } from '../../../core/describe/voice.js';
import { inTurns } from '../../turns.js';
import { say, tell } from './ask.js';
import { type ClaimCommand, deskCommand } from './claimCommand.js';
import { type Desk, stateOf } from './desk.js';
import type { ClaimServices } from './services.js';

/**
 * Writes a block for every fact that has none, names once. Blocks that nobody has touched and whose words are gone are
 * offered to be dropped; `drop: true` or `false` answers that. Gives `{ added, dropped }`.
 */
export function firstPass(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.firstPass', services, 'writes', async (desk) => {
    const { claimed, prose, text, facts, states } = desk;
    const random = (): number => services.random();
    const { l10n } = vscode;
    const { document } = claimed;
    const { version } = document;
    const isWanted = (): boolean => document.version === version;
    const input = { document: prose, article: text, facts, sidecar: claimed.sidecar, states, random };
    const plan = await inTurns(planFirstPassInSteps(input), isWanted);
    if (!plan) {
      return tell(l10n.t('The article was changed meanwhile. Try again.'));
    }
    const drop = plan.lost.length === 0 ? [] : await lostToDrop(desk, plan.lost);
    if (!drop) {
      return undefined;
    }
    const edits = [...(plan.add ? [plan.add] : []), ...drop.map((claim) => ({ type: 'remove-claim', claim }) as const)];
    const places = isWanted() ? plan.places : undefined;
    if (edits.length > 0 && !(await claimed.edit(sequence(edits), l10n.t('First pass'), places))) {
      return undefined;
    }
    say(
      edits.length === 0
        ? l10n.t('First pass: every fact has a claim already.')
        : l10n.t('First pass: {0} claims added, {1} dropped.', plan.added, drop.length),
    );
    return { added: plan.added, dropped: drop.length };
  });
}

/** Which of the untouched blocks whose words are gone are to go; nothing when the question was left. */
async function lostToDrop(desk: Desk, lost: readonly string[]): Promise<readonly string[] | undefined> {
  const given = desk.request.flag('drop');
  if (given !== undefined) {
    return given ? lost : [];
  }
  const { l10n } = vscode;
  const items = lost.map((id) => ({ label: wordsOf(desk, id), description: id, picked: true }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: l10n.t('First Pass: Words That Are Gone'),
    placeHolder: l10n.t('Unchecked claims whose words are gone. Those with a tick are dropped.'),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return chosen?.map(({ description }) => description);
}

function wordsOf(desk: Desk, id: string): string {
  const target = stateOf(desk, id)?.claim.target;
  return target && !isImageTarget(target) ? quote(target.exact) : id;
}
