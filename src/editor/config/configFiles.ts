import * as vscode from 'vscode';
import type { Config, ConfigEntity } from '../../core/config/config.js';
import { Later } from '../later.js';
import { log } from '../log.js';

export const CONFIG_NAME = 'factmark.yaml';

/** A configuration as it is written, with the file of names that its `registry:` leads to. */
export interface ConfigTexts {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly registryUri?: vscode.Uri;
  /** Absent also when there is no such file. */
  readonly registry?: string;
  /** What the configuration says. */
  readonly config: Config;
  /** The names in the registry. */
  readonly entities: readonly ConfigEntity[];
}

/** Most folders have no configuration; what reads YAML comes with the first. */
const parser = new Later(() => import('../../core/config/parse.js'));

/**
 * The `factmark.yaml` files of the open folders. The one that holds for an article is in its folder or the nearest one
 * above, up to the workspace's; an open editor's text counts before the file's. Each is read when first asked for.
 */
export class ConfigFiles implements vscode.Disposable {
  /** By folder: what is there, `null` where there is none, or the reading of it. */
  readonly #folders = new Map<string, ConfigTexts | null | Promise<ConfigTexts | null>>();
  /** Which reading of a folder's files was asked for last. */
  readonly #latest = new Map<string, number>();
  #asked = 0;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when a file came, went or changed, and when one that was asked for has been read. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    // A registry may have any name that ends so.
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml}');
    const changed = (uri: vscode.Uri): void => void this.#readAgain(uri);
    this.#subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete(changed),
      vscode.workspace.onDidChangeTextDocument(({ document }) => changed(document.uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => changed(uri)),
      // Watchers are silent in some virtual file systems.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => changed(uri)),
    );
  }

  /** The text that holds for an article, as far as files have been read; the others are fetched. */
  get(article: vscode.Uri): string | undefined {
    return this.texts(article)?.text;
  }

  /** As `get`, with the registry; the same object as long as nothing changes. */
  texts(article: vscode.Uri): ConfigTexts | undefined {
    for (const folder of foldersAbove(article)) {
      const known = this.#folders.get(folder.toString());
      if (known instanceof Promise || known === undefined) {
        void this.#fetch(article);
        return undefined;
      }
      if (known !== null) {
        return known;
      }
    }
    return undefined;
  }

  /** What holds for an article; never rejects. */
  async read(article: vscode.Uri): Promise<ConfigTexts | undefined> {
    for (const folder of foldersAbove(article)) {
      const known = await this.#readFolder(folder);
      if (known !== null) {
        return known;
      }
    }
    return undefined;
  }

  /** Reads a file again that has just been written, or is another's registry. */
  async readAgain(uri: vscode.Uri): Promise<void> {
    await this.#readAgain(uri);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  async #fetch(article: vscode.Uri): Promise<void> {
    if ((await this.read(article)) !== undefined) {
      this.#changed.fire();
    }
  }

  #readFolder(folder: vscode.Uri): ConfigTexts | null | Promise<ConfigTexts | null> {
    const key = folder.toString();
    const known = this.#folders.get(key);
    if (known !== undefined) {
      return known;
    }
    const reading: Promise<ConfigTexts | null> = textsIn(folder).then((texts) => {
      // A change that came meanwhile has put what it read here.
      if (this.#folders.get(key) === reading) {
        this.#folders.set(key, texts);
      }
      return texts;
    });
    this.#folders.set(key, reading);
    return reading;
  }

  async #readAgain(uri: vscode.Uri): Promise<void> {
    const folders = uri.path.endsWith(`/${CONFIG_NAME}`) ? [vscode.Uri.joinPath(uri, '..')] : [];
    for (const [folder, known] of this.#folders) {
      if (known && 'registryUri' in known && known.registryUri?.toString() === uri.toString()) {
        folders.push(vscode.Uri.parse(folder));
      }
    }
    await Promise.all(folders.map((folder) => this.#readFolderAgain(folder)));
  }

  /** What was known holds until the new texts are there. */
  async #readFolderAgain(folder: vscode.Uri): Promise<void> {
    const key = folder.toString();
    if (!this.#folders.has(key)) {
      return;
    }
    this.#asked += 1;
    const asked = this.#asked;
    this.#latest.set(key, asked);
    const texts = await textsIn(folder);
    const before = this.#folders.get(key);
    const isSame = !(before instanceof Promise) && before?.text === texts?.text && before?.registry === texts?.registry;
    if (this.#latest.get(key) === asked && !isSame) {
      this.#folders.set(key, texts);
      this.#changed.fire();
    }
  }
}

/** From the article's own folder upwards. Revisions of a file lie where the file does. */
function foldersAbove(article: vscode.Uri): readonly vscode.Uri[] {
  const around = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => isBelow(article.path, uri.path));
  const root = around.sort((a, b) => b.uri.path.length - a.uri.path.length)[0]?.uri;
  if (!root && article.scheme !== 'file') {
    return [];
  }
  const folders: vscode.Uri[] = [];
  let path = parent(article.path);
  while (!folders.some((folder) => folder.path === path)) {
    folders.push(root ? root.with({ path }) : article.with({ path, query: '', fragment: '' }));
    if (root && !isBelow(path, root.path)) {
      break;
    }
    path = parent(path);
  }
  return folders;
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`) && path !== folder;
}

function parent(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf('/')));
}

/** Never rejects. */
async function textsIn(folder: vscode.Uri): Promise<ConfigTexts | null> {
  const uri = vscode.Uri.joinPath(folder, CONFIG_NAME);
  const text = await textOf(uri);
  if (text === null) {
    return null;
  }
  try {
    const { parseConfig, parseRegistry } = await parser.get();
    const { config } = parseConfig(text);
    if (config.registry === undefined) {
      return { uri, text, config, entities: [] };
    }
    const registryUri = vscode.Uri.joinPath(folder, config.registry);
    const registry = await textOf(registryUri);
    const { entities } = parseRegistry(registry ?? '');
    return { uri, text, registryUri, ...(registry !== null && { registry }), config, entities };
  } catch (error) {
    log.error(`“${uri.path}” could not be read`, error);
    return null;
  }
}

async function textOf(uri: vscode.Uri): Promise<string | null> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  // Without changes the file is surer: VS Code keeps the text of a deleted one for minutes.
  if (open?.isDirty && !open.isClosed) {
    return open.getText();
  }
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
