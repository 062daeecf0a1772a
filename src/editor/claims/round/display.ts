import * as vscode from 'vscode';
import type { Stop } from '../../../core/claims/round/stops.js';
import { rangeOf } from '../../ranges.js';
import { RoundMarks } from './marks.js';
import { ProgressItem } from './progressItem.js';
import type { Round } from './round.js';

/** What is seen and heard of a round: marks, the status bar, the fact in front with its card, and where keys work. */
export class Display implements vscode.Disposable {
  readonly #marks = new RoundMarks();
  readonly #item = new ProgressItem();
  #where: 'here' | 'away' | undefined;

  /** Of the status bar. */
  get text(): string {
    return this.#item.text;
  }

  /** The same for a screen reader. */
  get label(): string {
    return this.#item.label;
  }

  /** Marks and progress, or none of them. */
  show(round: Round | undefined): void {
    this.place(round);
    this.mark(round);
    if (round) {
      this.#item.show(round.progress, round.told);
    } else {
      this.#item.hide();
    }
  }

  mark(round: Round | undefined): void {
    const current = round?.walk.current;
    if (round && current) {
      const { document } = round;
      this.#marks.show(document, rangeOf(document, current), rangeOf(document, round.sentenceOf(current)));
    } else {
      this.#marks.show(undefined);
    }
  }

  /** Tells VS Code where keys of the round work. */
  place(round: Round | undefined): void {
    const isHere = vscode.window.activeTextEditor?.document === round?.document;
    const where = round && (isHere ? 'here' : 'away');
    if (where !== this.#where) {
      this.#where = where;
      void vscode.commands.executeCommand('setContext', 'factmark.round', where);
    }
  }

  /** Selects the fact and opens its card. */
  reveal(editor: vscode.TextEditor, stop: Stop): void {
    const range = rangeOf(editor.document, stop);
    // The caret is at the start, where the card then is.
    editor.selection = new vscode.Selection(range.end, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    // With a screen reader VS Code gives the card the focus, and so has it read; the keys work there too.
    void vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }

  dispose(): void {
    this.#marks.dispose();
    this.#item.dispose();
  }
}
