import * as vscode from 'vscode';
import type { Later } from '../later.js';

/**
 * Registers commands whose part of the extension is not there yet. The first that is called has it loaded; the part then
 * registers the commands itself, in the place of these, and the call is done there: with its arguments, and its errors.
 */
export class WaitingCommands implements vscode.Disposable {
  readonly #registered: vscode.Disposable;

  constructor(ids: readonly string[], part: Pick<Later<unknown>, 'get'>) {
    this.#registered = vscode.Disposable.from(
      ...ids.map((id) =>
        vscode.commands.registerCommand(id, async (...args: unknown[]) => {
          await part.get();
          return vscode.commands.executeCommand(id, ...args);
        }),
      ),
    );
  }

  /** Makes room for the commands themselves; to be called in the same turn as they are registered. */
  dispose(): void {
    this.#registered.dispose();
  }
}

/** Every command of the manifest. */
export function manifestCommands({ packageJSON }: vscode.Extension<unknown>): readonly string[] {
  const { contributes } = packageJSON as {
    readonly contributes: { readonly commands: readonly { readonly command: string }[] };
  };
  return contributes.commands.map(({ command }) => command);
}
