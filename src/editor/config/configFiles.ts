import * as vscode from 'vscode';

export const CONFIG_NAME = 'factmark.yaml';

/**
 * The `factmark.yaml` files of the open folders. The one that holds for an article is in its folder or the nearest one
 * above, up to the workspace's; an open editor's text counts before the file's. Each is read when first asked for.
 */
export class ConfigFiles implements vscode.Disposable {
  /** By folder: the text, `null` where there is none, or the reading of it. */
  readonly #folders = new Map<string, string | null | Promise<string | null>>();
  /** Which reading of a folder's file was asked for last. */
  readonly #latest = new Map<string, number>();
  #asked = 0;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when a file came, went or changed, and when one that was asked for has been read. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${CONFIG_NAME}`);
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
    for (const folder of foldersAbove(article)) {
      const known = this.#folders.get(folder.toString());
      if (typeof known === 'string') {
        return known;
      }
      if (known !== null) {
        void this.#fetch(article);
        return undefined;
      }
    }
    return undefined;
  }

  /** The text that holds for an article; never rejects. */
  async read(article: vscode.Uri): Promise<string | undefined> {
    for (const folder of foldersAbove(article)) {
      const text = await this.#readFolder(folder);
      if (text !== null) {
        return text;
      }
    }
    return undefined;
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

  #readFolder(folder: vscode.Uri): string | null | Promise<string | null> {
    const key = folder.toString();
    const known = this.#folders.get(key);
    if (known !== undefined) {
      return known;
    }
    const reading: Promise<string | null> = textIn(folder).then((text) => {
      // A change that came meanwhile has put another reading here, or none.
      if (this.#folders.get(key) === reading) {
        this.#folders.set(key, text);
      }
      return text;
    });
    this.#folders.set(key, reading);
    return reading;
  }

  /** What was known holds until the new text is there. */
  async #readAgain(uri: vscode.Uri): Promise<void> {
    const folder = vscode.Uri.joinPath(uri, '..');
    const key = folder.toString();
    if (!uri.path.endsWith(`/${CONFIG_NAME}`) || !this.#folders.has(key)) {
      return;
    }
    this.#asked += 1;
    const asked = this.#asked;
    this.#latest.set(key, asked);
    const text = await textIn(folder);
    if (this.#latest.get(key) === asked && this.#folders.get(key) !== text) {
      this.#folders.set(key, text);
      this.#changed.fire();
    }
  }
}

/** From the article's own folder upwards. Revisions of a file lie where the file does. */
function foldersAbove(article: vscode.Uri): readonly vscode.Uri[] {
  const root = vscode.workspace.workspaceFolders?.find(({ uri }) => isBelow(article.path, uri.path))?.uri;
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

async function textIn(folder: vscode.Uri): Promise<string | null> {
  const uri = vscode.Uri.joinPath(folder, CONFIG_NAME);
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open && !open.isClosed) {
    return open.getText();
  }
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
