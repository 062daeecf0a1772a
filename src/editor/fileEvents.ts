import * as vscode from 'vscode';
import type { Rename } from './claims/model/renames.js';
import type { Later } from './later.js';

/** Who looks after what belongs to files. */
export interface FileKeeper {
  /** What is to be renamed along with them. */
  willRename(files: readonly Rename[]): Promise<vscode.WorkspaceEdit>;
  /** What is to be deleted along with them. */
  willDelete(files: readonly vscode.Uri[]): Promise<vscode.WorkspaceEdit>;
  didRename(files: readonly Rename[]): void;
  didCreate(files: readonly vscode.Uri[]): void;
}

/** Hears of files from the start, so that no claims stay behind where one is moved before the desk is there. */
export function registerFileEvents(desk: Later<{ readonly files: FileKeeper }>): vscode.Disposable {
  const { workspace } = vscode;
  return vscode.Disposable.from(
    workspace.onWillRenameFiles((event) => {
      event.waitUntil(desk.get().then(({ files }) => files.willRename(event.files)));
    }),
    workspace.onWillDeleteFiles((event) => {
      event.waitUntil(desk.get().then(({ files }) => files.willDelete(event.files)));
    }),
    workspace.onDidRenameFiles((event) => desk.use(({ files }) => files.didRename(event.files))),
    workspace.onDidCreateFiles((event) => desk.use(({ files }) => files.didCreate(event.files))),
  );
}
