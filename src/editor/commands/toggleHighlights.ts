import * as vscode from 'vscode';
import type { FactKind } from '../../core/facts.js';
import { HIGHLIGHT_SETTING, highlightedKinds, SECTION } from '../settings.js';
import type { Command } from './command.js';

/** Switches the highlights of some kinds off when any of them is on, else on. */
export function toggleHighlights(id: string, kinds: readonly FactKind[]): Command {
  return {
    id,
    run: async () => {
      const on = highlightedKinds();
      const value = !kinds.some((kind) => on.has(kind));
      for (const kind of kinds) {
        await update(HIGHLIGHT_SETTING[kind], value);
      }
    },
  };
}

/** Where the setting is made already, so that the change is seen: the workspace when it has its own, else the person. */
async function update(key: string, value: boolean): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION);
  const own = settings.inspect<boolean>(key)?.workspaceValue !== undefined;
  await settings.update(key, value, own ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
}
