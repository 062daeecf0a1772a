import * as vscode from 'vscode';
import { quote } from '../../../core/describe/voice.js';
import type { Span } from '../../../core/text/span.js';
import { rangeOf } from '../../ranges.js';
import { type Direction, step } from '../../text/step.js';
import { statusWord } from '../words.js';
import { say, tell } from './ask.js';
import { type ClaimCommand, deskCommand } from './claimCommand.js';
import { type Desk, stateOf } from './desk.js';
import type { ClaimServices } from './services.js';

/** Selects the next or the previous fact that is not covered yet, and goes round at the ends. Gives its offset. */
export function goToOpenFact(id: string, direction: Direction, services: ClaimServices): ClaimCommand {
  return deskCommand(id, services, 'reads', async (desk) => {
    const { l10n } = vscode;
    const { document, coverage } = desk.claimed;
    const open = coverage.facts.filter(({ standing }) => standing === 'open');
    const index = step(open, selected(desk), direction);
    const fact = open[index];
    if (!fact) {
      return tell(
        coverage.facts.length === 0
          ? l10n.t('No facts found in this article.')
          : l10n.t('No fact of this article is open.'),
      );
    }
    const range = rangeOf(document, fact);
    const editor = desk.editor ?? (await vscode.window.showTextDocument(document));
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    const state = fact.claim === undefined ? undefined : stateOf(desk, fact.claim);
    const status = statusWord(state?.claim.status ?? 'unchecked', desk.labels);
    say(l10n.t('Open fact {0} of {1}: {2}, {3}', index + 1, open.length, quote(fact.text), status));
    return fact.start;
  });
}

function selected({ selection }: Desk): Span {
  return selection ?? { start: 0, end: 0 };
}
