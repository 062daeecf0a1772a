import * as vscode from 'vscode';
import { type PictureFile, type Pictures, pictureFile } from '../../../core/claims/pictures.js';
import { fileBeside, fileNow, isBeside } from '../commands/sources/file.js';

const PICTURES = '**/*.{png,jpg,jpeg,gif,webp,avif,svg,tif,tiff,bmp,heic,PNG,JPG,JPEG,GIF,WEBP,AVIF,SVG,TIF,TIFF,HEIC}';

/**
 * The files of pictures that claims are about, read when they are first asked for and again when they change. Nothing
 * outside the workspace is opened.
 */
export class PictureFiles implements vscode.Disposable {
  /** By address; nothing for what cannot be read. */
  readonly #files = new Map<string, PictureFile | undefined>();
  readonly #reading = new Map<string, Promise<void>>();
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when a file was read. */
  readonly onDidRead: vscode.Event<undefined> = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(PICTURES);
    const reread = (uri: vscode.Uri): void => this.#reread([uri]);
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
      // Watchers are silent in some virtual file systems.
      vscode.workspace.onDidCreateFiles(({ files }) => this.#reread(files)),
      vscode.workspace.onDidDeleteFiles(({ files }) => this.#reread(files)),
      vscode.workspace.onDidRenameFiles(({ files }) =>
        this.#reread(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
      ),
    );
  }

  /** What is known of the files by now; the rest is read. */
  known(article: vscode.Uri, images: readonly string[]): Pictures {
    const pictures = new Map<string, PictureFile>();
    for (const image of images) {
      const uri = uriOf(article, image);
      const key = uri?.toString() ?? '';
      const file = this.#files.get(key);
      if (file) {
        pictures.set(image, file);
      } else if (uri && !this.#files.has(key)) {
        void this.#read(uri);
      }
    }
    return pictures;
  }

  /** The file of one picture, read; nothing for one that is outside the workspace or cannot be read. */
  async read(article: vscode.Uri, image: string): Promise<PictureFile | undefined> {
    const uri = uriOf(article, image);
    if (!uri) {
      return undefined;
    }
    await this.#read(uri);
    return this.#files.get(uri.toString());
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const reading =
      this.#reading.get(key) ??
      fileNow(uri).then((file) => {
        this.#reading.delete(key);
        const isNew = !this.#files.has(key) || !isSame(this.#files.get(key), file);
        this.#files.set(key, file);
        if (isNew) {
          this.#changed.fire(undefined);
        }
      });
    this.#reading.set(key, reading);
    return reading;
  }

  #reread(uris: readonly vscode.Uri[]): void {
    for (const uri of uris) {
      const key = uri.toString();
      const before = this.#reading.get(key);
      if (before) {
        void before.then(() => this.#read(uri));
      } else if (this.#files.has(key)) {
        void this.#read(uri);
      }
    }
  }
}

function uriOf(article: vscode.Uri, image: string): vscode.Uri | undefined {
  const path = pictureFile(image);
  const uri = path === undefined ? undefined : fileBeside(article, path);
  return uri && isBeside(uri, article) ? uri : undefined;
}

function isSame(a: PictureFile | undefined, b: PictureFile | undefined): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.sha256 === b.sha256 : a === b;
}
