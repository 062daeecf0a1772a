import * as vscode from 'vscode';

/** What this needs of the core: which languages are there, and a way to add one. */
export interface LanguageStore {
  has(tag: string): boolean;
  load(tag: string, data: { readonly tables: Uint8Array }): void;
}

/**
 * Fetches the file of a language from beside the bundle when an article first needs it. The web host loads no second
 * script and may fetch over the network from where the extension came, so that this takes time.
 */
export class LanguageFiles {
  readonly #folder: vscode.Uri;
  readonly #store: LanguageStore;
  readonly #requests = new Map<string, Promise<boolean>>();

  constructor(extension: vscode.Uri, store: LanguageStore) {
    this.#folder = vscode.Uri.joinPath(extension, 'dist', 'languages');
    this.#store = store;
  }

  /** Resolves to whether the language of this BCP 47 tag came by this call or one under way; never rejects. */
  async fetch(tag: string): Promise<boolean> {
    const language = /^[a-z]{2,3}/i.exec(tag)?.[0].toLowerCase();
    if (!language || this.#store.has(language)) {
      return false;
    }
    let request = this.#requests.get(language);
    if (!request) {
      request = this.#read(language);
      this.#requests.set(language, request);
    }
    return request;
  }

  async #read(language: string): Promise<boolean> {
    try {
      const file = vscode.Uri.joinPath(this.#folder, `${language}.json`);
      this.#store.load(language, { tables: await vscode.workspace.fs.readFile(file) });
      return true;
    } catch (error) {
      // most languages have no file: they are read by what all share
      const absent = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
      if (!absent) {
        console.error(`Factmark: the words of the language “${language}” could not be read`, error);
      }
      return false;
    }
  }
}
