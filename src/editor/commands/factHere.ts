import * as vscode from 'vscode';
import type { Fact } from '../../core/facts.js';
import type { Place } from '../current.js';

/** The fact at the place of a command; without one it says so. */
export function factHere(place: Place): Fact | undefined {
  const fact = place.offset === undefined ? undefined : place.article.factAt(place.offset);
  if (!fact) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no amount, date or name here. Place the caret in one.'),
    );
  }
  return fact;
}
