import * as vscode from 'vscode';
import { detailsOf } from '../../core/describe/details.js';
import { cardOf } from '../hover/card.js';
import { articleCommand, type Command, type Services } from './command.js';
import { factHere } from './factHere.js';

/** Lists what the standards say of a fact; an entry that is chosen is copied. */
export function showDetails(services: Services): Command {
  return articleCommand('factmark.showDetails', services, async (place) => {
    const fact = factHere(place);
    if (!fact) {
      return;
    }
    const { voice } = services;
    const start = place.article.document.positionAt(fact.start);
    const position = { label: voice.t('Line and column'), value: `${start.line + 1}:${start.character + 1}` };
    const items = [...detailsOf(fact, voice), position].map(({ label, value }) => ({
      label: value.replace(/\s+/g, ' '),
      description: label,
      value,
    }));
    const chosen = await vscode.window.showQuickPick(items, {
      title: cardOf(fact, place.article, voice).answer,
      placeHolder: vscode.l10n.t('Choose an entry to copy it'),
      matchOnDescription: true,
    });
    if (chosen) {
      await vscode.env.clipboard.writeText(chosen.value);
      vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', chosen.label), 4000);
    }
  });
}
