import * as vscode from 'vscode';
import { parseConfig } from '../../core/config/parse.js';
import { ExchangeRates } from '../../core/config/rates.js';
import { type NoRates, ratesProblem } from '../../core/config/rates-problem.js';
import type { Exchange } from '../../core/describe/exchange.js';
import type { Voice } from '../../core/describe/voice.js';
import { openDocument } from '../current.js';
import { log } from '../log.js';
import { Timer } from '../timer.js';
import { CONFIG_NAME, type ConfigFiles, type ConfigTexts } from './configFiles.js';
import { diagnosticOf } from './problems.js';

/** From the last keystroke in a configuration to its problem, in milliseconds. */
const PAUSE = 150;

/** A file of exchange rates: its rates, or why it has none. */
type Read = ExchangeRates | NoRates;

interface Reading extends vscode.Disposable {
  rates: Promise<Read> | undefined;
}

/**
 * The files of exchange rates that configurations name. One is read when a card first asks for it or its configuration is
 * opened, and again when it is asked for after a change. One without rates is in Problems, at the line that names it.
 */
export class RateFiles implements vscode.Disposable {
  readonly #configs: Pick<ConfigFiles, 'read'>;
  readonly #voice: Voice;
  readonly #files = new Map<string, Reading>();
  readonly #collection = vscode.languages.createDiagnosticCollection('factmark-rates');
  /** Configurations that were looked at, as they were then. */
  readonly #known = new Map<string, Pick<ConfigTexts, 'uri' | 'text'>>();
  readonly #pending = new Set<string>();
  /** What the log has said already. */
  readonly #said = new Set<string>();
  readonly #timer = new Timer(() => void this.#lookAgain());
  readonly #subscriptions: vscode.Disposable;

  constructor(configs: Pick<ConfigFiles, 'read'>, voice: Voice) {
    this.#configs = configs;
    this.#voice = voice;
    this.#subscriptions = vscode.Disposable.from(
      // Watchers are silent in some virtual file systems.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#forget(uri)),
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.#collection.delete(uri);
      }),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#soon(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#soon(document.uri)),
    );
    for (const { uri } of vscode.workspace.textDocuments) this.#soon(uri);
  }

  /** What holds for an article; nothing when its configuration names no file, or one without rates. Never rejects. */
  async exchange(article: vscode.Uri): Promise<Exchange | undefined> {
    const texts = await this.#configs.read(article);
    if (!texts) return undefined;
    const { currencies = [] } = parseConfig(texts.text).config;
    const rates = await this.#look(texts);
    return rates && { rates, currencies };
  }

  dispose(): void {
    const parts = [this.#subscriptions, this.#timer, this.#collection, ...this.#files.values()];
    vscode.Disposable.from(...parts).dispose();
  }

  #soon(uri: vscode.Uri): void {
    if (uri.path.endsWith(`/${CONFIG_NAME}`)) {
      this.#pending.add(uri.toString());
      this.#timer.start(PAUSE);
    }
  }

  async #lookAgain(): Promise<void> {
    const pending = [...this.#pending];
    this.#pending.clear();
    for (const address of pending) {
      const uri = vscode.Uri.parse(address);
      const open = openDocument(uri);
      const config = open ? { uri, text: open.getText() } : this.#known.get(address);
      if (config) await this.#look(config);
    }
  }

  /** The rates that a configuration names; says where there are none. */
  async #look({ uri, text }: Pick<ConfigTexts, 'uri' | 'text'>): Promise<ExchangeRates | undefined> {
    this.#known.set(uri.toString(), { uri, text });
    const { rates: path } = parseConfig(text).config;
    if (path === undefined) {
      this.#collection.delete(uri);
      return undefined;
    }
    const file = vscode.Uri.joinPath(uri, '..', path);
    const read = await this.#read(file);
    // It was changed meanwhile, and is looked at again.
    if (this.#known.get(uri.toString())?.text !== text) return undefined;
    if (typeof read !== 'string') {
      this.#collection.delete(uri);
      return read;
    }
    const problem = ratesProblem(text, read, this.#voice);
    this.#collection.set(uri, [diagnosticOf(text, problem)]);
    this.#sayOnce(`${vscode.workspace.asRelativePath(file)}: ${problem.message}`);
    return undefined;
  }

  #sayOnce(message: string): void {
    if (!this.#said.has(message)) {
      this.#said.add(message);
      log.warn(message);
    }
  }

  async #read(uri: vscode.Uri): Promise<Read> {
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
    if (!file) return;
    file.rates = undefined;
    for (const config of this.#known.values()) this.#soon(config.uri);
  }
}

async function ratesIn(uri: vscode.Uri): Promise<Read> {
  try {
    const rates = new ExchangeRates(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
    return rates.flaw ?? rates;
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? 'missing' : 'unreadable';
  }
}
