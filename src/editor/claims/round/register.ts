import * as vscode from 'vscode';
import type { ClaimServices } from '../commands/services.js';
import { checkArticle } from './checkArticle.js';
import type { Chosen } from './decide.js';
import { FROM_TREE, ROUND_KEYS } from './keys.js';
import type { Rounds } from './rounds.js';

/** «Check Article», and a command for each key of the round. */
export function registerRound(
  services: ClaimServices,
  rounds: Rounds,
  tree: { readonly chosen: readonly Chosen[] },
): vscode.Disposable {
  const { id, run } = checkArticle(services, rounds);
  return vscode.Disposable.from(
    vscode.commands.registerCommand(id, (...args: unknown[]) => run(...args)),
    ...ROUND_KEYS.map(({ command, action }) =>
      vscode.commands.registerCommand(command, (given: unknown) =>
        rounds.act(action, {
          ...(given === FROM_TREE && { chosen: tree.chosen }),
          ...(typeof given === 'object' && given !== null && { answers: given }),
        }),
      ),
    ),
  );
}
