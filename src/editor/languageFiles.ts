import * as vscode from 'vscode';
import { log } from './log.js';

/** What this needs of the core: which languages are there, and a way to add one. */
export interface LanguageStore {
  has(tag: string): boolean;
  hasNames(tag: string): boolean;
  load(tag: string, data: { readonly tables: Uint8Array } | { readonly names: Uint8Array }): void;
}

/** The same of the words that checks look for. */
export interface CheckWordFiles {
  has(language: string): boolean;
  load(language: string, bytes: Uint8Array): void;
}

/** The file of names for languages that have no model of their own. */
const JOINT = 'mul';
/** The file of the names that all of them share. */
const SHARED = 'und';

/**
 * Fetches the files of a language from beside the bundle when an article first needs them: its words, and then its names,
 * which are many times as large. The web host loads no second script and may fetch over the network from where the
 * extension came, so that this takes time.
 */
export class LanguageFiles {
  readonly #folder: vscode.Uri;
  readonly #store: LanguageStore;
  readonly #checkWords: CheckWordFiles;
  readonly #requests = new Map<string, Promise<boolean>>();

  constructor(extension: vscode.Uri, store: LanguageStore, checkWords: CheckWordFiles) {
    this.#folder = vscode.Uri.joinPath(extension, 'dist');
    this.#store = store;
    this.#checkWords = checkWords;
  }

  /** Resolves to whether the words of the language of this BCP 47 tag came by this call or one under way; never rejects. */
  async fetch(tag: string): Promise<boolean> {
    const language = languageOf(tag);
    return language !== undefined && !this.#store.has(language) && this.#words(language);
  }

  /** The same for its names: its lists and its model, or the joint one where it has none. */
  async fetchNames(tag: string): Promise<boolean> {
    const language = languageOf(tag);
    if (!language || this.#store.hasNames(language)) {
      return false;
    }
    const [own] = await Promise.all([this.#names(language), this.#names(SHARED)]);
    return (this.#store.hasNames(language) ? false : await this.#names(JOINT)) || own;
  }

  /** The same for the words that the consistency checks look for. */
  async fetchCheckWords(tag: string): Promise<boolean> {
    const language = languageOf(tag);
    if (!language || this.#checkWords.has(language)) {
      return false;
    }
    return this.#once(`checks/${language}.json`, (bytes) => this.#checkWords.load(language, bytes));
  }

  #words(language: string): Promise<boolean> {
    return this.#once(`languages/${language}.json`, (tables) => this.#store.load(language, { tables }));
  }

  #names(language: string): Promise<boolean> {
    return this.#once(`names/${language}.bin`, (names) => this.#store.load(language, { names }));
  }

  #once(path: string, load: (bytes: Uint8Array) => void): Promise<boolean> {
    let request = this.#requests.get(path);
    if (!request) {
      request = this.#read(path, load);
      this.#requests.set(path, request);
    }
    return request;
  }

  async #read(path: string, load: (bytes: Uint8Array) => void): Promise<boolean> {
    try {
      load(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, path)));
      return true;
    } catch (error) {
      // most languages have no file: they are read by what all share
      const absent = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
      if (!absent) {
        log.error(`“${path}” could not be read`, error);
        // A network or a disk that fails once may not fail again: the next article, or the next edit, tries anew.
        this.#requests.delete(path);
      }
      return false;
    }
  }
}

const languageOf = (tag: string): string | undefined => /^[a-z]{2,3}/i.exec(tag)?.[0].toLowerCase();
