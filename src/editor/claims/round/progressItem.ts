import * as vscode from 'vscode';
import type { Progress } from '../../../core/claims/round/progress.js';

/** What is told of the fact at which a round is. */
export interface Told {
  readonly words: string;
  /** What the words mean, as in the card; nothing where only a claim stands. */
  readonly answer: string | undefined;
  readonly status: string;
  /** What is asked besides, with the keys that answer it. */
  readonly asks?: string;
}

/** How far the round is, in the status bar; for a screen reader with the fact itself. */
export class ProgressItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('factmark.progress', vscode.StatusBarAlignment.Left, 1);

  constructor() {
    this.#item.name = vscode.l10n.t('Round Through the Facts');
    this.#item.command = 'factmark.roundKeys';
  }

  get text(): string {
    return this.#item.text;
  }

  get label(): string {
    return this.#item.accessibilityInformation?.label ?? '';
  }

  show(progress: Progress, told: Told | undefined): void {
    const { l10n } = vscode;
    const { position, total, decided, skipped, stale } = progress;
    const counts = [
      l10n.t('{0} of {1}', position, total),
      ...(stale > 0 ? [l10n.t('{0} stale', stale)] : []),
      ...(told?.asks === undefined ? [] : [l10n.t('was it said so?')]),
    ];
    const lines = [
      told
        ? [l10n.t('Fact {0} of {1}: {2}', position, total, told.words), told.answer, told.status]
            .filter((part) => part !== undefined)
            .join(', ')
        : l10n.t('End of the round'),
      ...(told?.asks === undefined ? [] : [told.asks]),
      l10n.t('{0} decided', decided),
      ...(skipped > 0 ? [l10n.t('{0} skipped', skipped)] : []),
      ...(stale > 0 ? [l10n.t('{0} stale: words or sentence changed since they were signed', stale)] : []),
      l10n.t('H shows the keys, Q leaves'),
    ];
    this.#item.text = `$(${told ? 'checklist' : 'pass'}) ${counts.join(' · ')}`;
    this.#item.tooltip = lines.join('\n');
    this.#item.accessibilityInformation = { label: lines.join('. '), role: 'button' };
    this.#item.show();
  }

  hide(): void {
    this.#item.text = '';
    this.#item.accessibilityInformation = undefined;
    this.#item.hide();
  }

  dispose(): void {
    this.#item.dispose();
  }
}
