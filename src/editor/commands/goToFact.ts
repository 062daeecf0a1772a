import * as vscode from 'vscode';
import type { Fact } from '../../core/facts.js';
import type { Span } from '../../core/text/span.js';
import type { Place } from '../current.js';
import { markedFacts } from '../highlights/plan.js';
import { cardOf } from '../hover/card.js';
import { rangeOf } from '../ranges.js';
import { highlightedKinds, highlightedNames } from '../settings.js';
import { type Direction, step } from '../text/step.js';
import { articleCommand, type Command, type Services } from './command.js';

/** Selects the next or the previous fact of the kinds that are highlighted, and goes round at the ends. */
export function goToFact(id: string, direction: Direction, services: Services): Command {
  return articleCommand(id, services, async (place) => {
    const kinds = highlightedKinds();
    const all = place.article.facts;
    const facts = kinds.size === 0 ? all : markedFacts({ facts: all, kinds, nameTypes: highlightedNames() });
    const index = step(facts, selected(place), direction);
    const fact = facts[index];
    if (fact) {
      await select(fact, place);
      const { answer } = cardOf(fact, place.article, services.voice);
      vscode.window.setStatusBarMessage(vscode.l10n.t('Fact {0} of {1}: {2}', index + 1, facts.length, answer), 6000);
    } else {
      void vscode.window.showInformationMessage(vscode.l10n.t('No facts found in this article.'));
    }
  });
}

/** What is selected in the article's editor; the start of the text when it has none. */
export function selected({ article, editor, offset }: Place): Span {
  if (editor && offset === article.document.offsetAt(editor.selection.active)) {
    const { start, end } = editor.selection;
    return { start: article.document.offsetAt(start), end: article.document.offsetAt(end) };
  }
  return { start: offset ?? 0, end: offset ?? 0 };
}

/** Selects a fact in the article's editor, on either side of a diff too; opens a text editor when there is none. */
export async function select(fact: Fact, { article, editor }: Place): Promise<void> {
  const range = rangeOf(article.document, fact);
  const shown = editor ?? (await vscode.window.showTextDocument(article.document));
  shown.selection = new vscode.Selection(range.start, range.end);
  shown.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
