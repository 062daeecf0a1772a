import * as vscode from 'vscode';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/**
 * Every command of the manifest, until the desk registers them itself: one that is called before then waits for the desk
 * and is done there, with the same arguments and the same errors.
 */
export function waitingCommands(
  { packageJSON }: vscode.Extension<unknown>,
  desk: () => Promise<unknown>,
): vscode.Disposable {
  const { contributes } = packageJSON as Manifest;
  return vscode.Disposable.from(
    ...contributes.commands.map(({ command }) =>
      vscode.commands.registerCommand(command, async (...args: unknown[]) => {
        await desk();
        return vscode.commands.executeCommand(command, ...args);
      }),
    ),
  );
}
