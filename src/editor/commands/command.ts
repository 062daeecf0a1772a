import * as vscode from 'vscode';
import type { Voice } from '../../core/describe/voice.js';
import type { Articles } from '../articles.js';
import { type Place, resolvePlace } from '../current.js';

/** What commands need. */
export interface Services {
  readonly articles: Articles;
  readonly voice: Voice;
}

export interface Command {
  /** As in the manifest. */
  readonly id: string;
  /** What it gives to whoever called it is said where the command is. */
  run(...args: readonly unknown[]): Promise<unknown>;
}

export function registerCommands(commands: readonly Command[]): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map((command) =>
      vscode.commands.registerCommand(command.id, (...args: unknown[]) => command.run(...args)),
    ),
  );
}

/** A command about an article; without one it says so. */
export function articleCommand(
  id: string,
  { articles }: Services,
  act: (place: Place, args: readonly unknown[]) => Promise<void>,
): Command {
  return {
    id,
    run: async (...args) => {
      const place = await resolvePlace(articles, args);
      if (place) {
        await act(place, args);
      } else {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Factmark reads articles in Markdown: open one first.'),
        );
      }
    },
  };
}
