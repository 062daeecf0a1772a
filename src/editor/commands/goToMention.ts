import * as vscode from 'vscode';
import { mentionsOf } from '../../core/describe/entities.js';
import { type Direction, step } from '../text/step.js';
import { articleCommand, type Command, type Services } from './command.js';
import { factHere } from './factHere.js';
import { select } from './goToFact.js';

/** Selects the next or the previous mention of the person, organisation, place or thing that is named here. */
export function goToMention(id: string, direction: Direction, services: Services): Command {
  return articleCommand(id, services, async (place) => {
    const fact = factHere(place);
    if (!fact) {
      return;
    }
    if (fact.kind !== 'entity') {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no name here. Place the caret in one.'));
      return;
    }
    const mentions = mentionsOf(fact.value, place.article.facts);
    const index = step(mentions, fact, direction);
    await select(mentions[index] ?? fact, place);
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Mention {0} of {1}: {2}', index + 1, mentions.length, fact.value.name),
      6000,
    );
  });
}
