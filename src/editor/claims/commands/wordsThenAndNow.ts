import * as vscode from 'vscode';

/** Of texts that are only shown, never written. */
export const WORDS_SCHEME = 'factmark-words';

/** Signed words and those of now, as documents that a diff can show, and copies before they are saved. The last few texts are kept. */
export class WordsThenAndNow implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(WORDS_SCHEME, this);
  #count = 0;

  /** @returns the addresses of both texts. */
  keep(claim: string, then: string, now: string): readonly [vscode.Uri, vscode.Uri] {
    this.#count += 1;
    return [this.#put(`${claim}/${this.#count}/then.txt`, then), this.#put(`${claim}/${this.#count}/now.txt`, now)];
  }

  /** @returns the address of one text with a name of its own. */
  keepText(name: string, text: string): vscode.Uri {
    this.#count += 1;
    return this.#put(`${this.#count}/${name}`, text);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.path) ?? '';
  }

  dispose(): void {
    this.#registration.dispose();
  }

  #put(name: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: WORDS_SCHEME, path: `/${name}` });
    this.#texts.set(uri.path, text);
    for (const path of [...this.#texts.keys()].slice(0, -KEPT)) {
      this.#texts.delete(path);
    }
    return uri;
  }
}

const KEPT = 40;
