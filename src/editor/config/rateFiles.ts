import * as vscode from 'vscode';
import { parseConfig } from '../../core/config/parse.js';
import { ExchangeRates } from '../../core/config/rates.js';
import type { Exchange } from '../../core/describe/exchange.js';
import type { ConfigFiles } from './configFiles.js';

interface Reading extends vscode.Disposable {
  rates: Promise<ExchangeRates> | undefined;
}

/**
 * The files of exchange rates that configurations name. One is read when a card first asks for it, and again when it is
 * asked for after a change.
 */
export class RateFiles implements vscode.Disposable {
  readonly #configs: Pick<ConfigFiles, 'read'>;
  readonly #files = new Map<string, Reading>();
  readonly #saved: vscode.Disposable;

  constructor(configs: Pick<ConfigFiles, 'read'>) {
    this.#configs = configs;
    // Watchers are silent in some virtual file systems.
    this.#saved = vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#forget(uri));
  }

  /** What holds for an article; nothing when its configuration names no file, or one without rates. Never rejects. */
  async exchange(article: vscode.Uri): Promise<Exchange | undefined> {
    const texts = await this.#configs.read(article);
    const { rates: path, currencies = [] } = parseConfig(texts?.text ?? '').config;
    if (!texts || path === undefined) {
      return undefined;
    }
    const rates = await this.#read(vscode.Uri.joinPath(texts.uri, '..'), path);
    return rates.isEmpty ? undefined : { rates, currencies };
  }

  dispose(): void {
    vscode.Disposable.from(this.#saved, ...this.#files.values()).dispose();
  }

  async #read(folder: vscode.Uri, path: string): Promise<ExchangeRates> {
    const uri = vscode.Uri.joinPath(folder, path);
    let file = this.#files.get(uri.toString());
    if (!file) {
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), '*'),
      );
      const changed = (other: vscode.Uri): void => this.#forget(other);
      const events = [watcher.onDidCreate(changed), watcher.onDidChange(changed), watcher.onDidDelete(changed)];
      const all = vscode.Disposable.from(watcher, ...events);
      file = { rates: undefined, dispose: () => all.dispose() };
      this.#files.set(uri.toString(), file);
    }
    file.rates ??= ratesIn(uri);
    return file.rates;
  }

  #forget(uri: vscode.Uri): void {
    const file = this.#files.get(uri.toString());
    if (file) {
      file.rates = undefined;
    }
  }
}

/** A file that is not there has no rates. */
async function ratesIn(uri: vscode.Uri): Promise<ExchangeRates> {
  try {
    return new ExchangeRates(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
  } catch {
    return new ExchangeRates('');
  }
}
