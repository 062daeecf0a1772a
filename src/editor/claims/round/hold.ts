import * as vscode from 'vscode';
import { currentUri } from '../../current.js';

/** Addresses of articles that may be read-only still, should this extension be started anew in the same window. */
const REMEMBERED = 'heldReadOnly';

/**
 * Holds an article read-only while a round goes through it, so that no key, paste, drop, input method or undo of the
 * editor changes it; what programs change is followed. VS Code keeps that for the window, in every editor of the file, and
 * forgets it when the window is loaded anew. Its commands are about the active editor only: what was closed or left for
 * another editor becomes writable again as soon as it is in front.
 */
export class Hold implements vscode.Disposable {
  readonly #memory: Pick<vscode.Memento, 'get' | 'update'>;
  readonly #held: Set<string>;
  readonly #subscriptions: vscode.Disposable;
  readonly #wanted = new Set<string>();

  constructor(memory: Pick<vscode.Memento, 'get' | 'update'>) {
    this.#memory = memory;
    this.#held = new Set(memory.get<readonly string[]>(REMEMBERED, []));
    const settle = (): void => void this.settle();
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(settle),
      vscode.window.tabGroups.onDidChangeTabs(settle),
    );
  }

  /** Makes an article, which is shown in front for it, read-only. */
  async hold(document: vscode.TextDocument): Promise<vscode.TextEditor> {
    const address = document.uri.toString();
    this.#wanted.add(address);
    for (;;) {
      const { viewColumn } = vscode.window.visibleTextEditors.find((one) => one.document === document) ?? {};
      const editor = await vscode.window.showTextDocument(document, {
        preview: false,
        ...(viewColumn !== undefined && { viewColumn }),
      });
      await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
      if (vscode.window.activeTextEditor?.document === document) {
        this.#held.add(address);
        await this.#remember();
        return editor;
      }
      // Another editor came in front meanwhile, and is what was made read-only.
      await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    }
  }

  /** Makes an article writable again: at once when it is in front. */
  async release({ uri }: vscode.TextDocument): Promise<void> {
    this.#wanted.delete(uri.toString());
    await this.settle();
  }

  /** Makes the article in front writable when no round wants it held any more. */
  async settle(): Promise<void> {
    const address = currentUri()?.toString();
    if (address === undefined || this.#wanted.has(address) || !this.#held.has(address)) {
      return;
    }
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    if (currentUri()?.toString() === address && !this.#wanted.has(address)) {
      this.#held.delete(address);
      await this.#remember();
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #remember(): Promise<void> {
    await this.#memory.update(REMEMBERED, [...this.#held]);
  }
}
