import * as vscode from 'vscode';
import { normalizedValue } from '../../core/describe/details.js';
import { articleCommand, type Command, type Services } from './command.js';
import { factHere } from './factHere.js';

/** Copies the value of a fact in plain notation: a number without grouping, an ISO date, the full name. */
export function copyValue(services: Services): Command {
  return articleCommand('factmark.copyValue', services, async (place) => {
    const fact = factHere(place);
    if (fact) {
      const value = normalizedValue(fact);
      await vscode.env.clipboard.writeText(value);
      vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', value), 4000);
    }
  });
}
