import * as vscode from 'vscode';
import type { Sidecar } from '../../../core/claims/claim.js';
import { SIDECAR_SUFFIX } from '../../../core/claims/paths.js';
import { type Pictures, picturesClaimed } from '../../../core/claims/pictures.js';
import type { Articles } from '../../articles.js';
import type { ConfigFiles } from '../../config/configFiles.js';
import { log } from '../../log.js';
import { nameOf } from '../../text/files.js';
import { committedWithClaims } from '../git.js';
import { ArticleClaims } from './articleClaims.js';
import type { ClaimedArticle } from './claimedArticle.js';
import { History } from './history.js';
import type { PictureFiles } from './pictureFiles.js';
import { isRevision, isSidecarUri, sidecarUriOf } from './siblings.js';
import { contentOf, readContent, type SidecarContent } from './sidecarStore.js';

const NO_PICTURES: Pictures = new Map();

interface Entry {
  readonly claims: ArticleClaims;
  /** Of the sidecar, where the workspace's own does not see it. */
  readonly watcher: vscode.Disposable | undefined;
  /** Of the reading that began last. */
  reading: Promise<void>;
}

/** The open articles with their claims, each kept up with its article, its sidecar and its configuration. */
export class ClaimedArticles implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #configs: ConfigFiles;
  readonly #pictures: PictureFiles;
  readonly #open = new Map<vscode.TextDocument, Entry>();
  /** By address of the sidecar; they outlive the closing of an article. */
  readonly #histories = new Map<string, History>();
  readonly #changed = new vscode.EventEmitter<ClaimedArticle>();
  readonly #closed = new vscode.EventEmitter<ClaimedArticle>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when an article was closed; it is not kept up any more. */
  readonly onDidClose: vscode.Event<ClaimedArticle> = this.#closed.event;

  /** Fires when claims, their states, the coverage or what is wrong with the sidecar may have changed. */
  readonly onDidChange: vscode.Event<ClaimedArticle> = this.#changed.event;

  constructor(articles: Articles, configs: ConfigFiles, pictures: PictureFiles) {
    this.#articles = articles;
    this.#configs = configs;
    this.#pictures = pictures;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_SUFFIX}`);
    const reread = (uri: vscode.Uri): void => this.#reread(uri);
    this.#subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
      articles.onDidChange(({ article, reason }) => {
        if (reason === 'read') {
          this.#open.get(article.document)?.claims.factsChanged();
        }
      }),
      configs.onDidChange(() => void this.#reconfigure()),
      pictures.onDidRead(() => {
        for (const { claims } of this.#open.values()) {
          if (imagesOf(claims.sidecar).length > 0) {
            claims.factsChanged();
          }
        }
      }),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      // Watchers are silent in some virtual file systems.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => reread(uri)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#close(document);
        reread(document.uri);
      }),
    );
  }

  /** As far as it has been read; nothing for a document that is no article, or while it is read for the first time. */
  get(document: vscode.TextDocument): ClaimedArticle | undefined {
    const entry = this.#entry(document);
    return entry?.claims.loaded ? entry.claims : undefined;
  }

  /** Once article, sidecar and configuration have been read. */
  async read(document: vscode.TextDocument): Promise<ClaimedArticle | undefined> {
    if (!(await this.#articles.read(document))) {
      return undefined;
    }
    await this.#entry(document)?.reading;
    return this.get(document);
  }

  /** The articles whose claims have been read. */
  get all(): readonly ClaimedArticle[] {
    return [...this.#open.values()].map(({ claims }) => claims).filter(({ loaded }) => loaded);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const document of [...this.#open.keys()]) {
      this.#close(document);
    }
    this.#changed.dispose();
    this.#closed.dispose();
  }

  #entry(document: vscode.TextDocument): Entry | undefined {
    const known = this.#open.get(document);
    if (known) {
      return known;
    }
    const article = this.#articles.get(document);
    if (!article) {
      return undefined;
    }
    const sidecarUri = sidecarUriOf(document.uri);
    const claims = new ArticleClaims({
      document,
      article: () => this.#articles.get(document) ?? article,
      sidecarUri,
      history: this.#history(sidecarUri ?? document.uri),
      committed: async () =>
        sidecarUri && !isRevision(document.uri) ? committedWithClaims(document.uri, sidecarUri) : undefined,
      pictures: (sidecar) =>
        isRevision(document.uri) ? NO_PICTURES : this.#pictures.known(document.uri, imagesOf(sidecar)),
      onDidChange: (changed) => {
        this.#articles.setSidecarDefaults(document, changed.sidecar ?? {});
        this.#changed.fire(changed);
      },
    });
    const watcher = sidecarUri && this.#watchOutside(sidecarUri);
    const entry: Entry = { claims, watcher, reading: Promise.resolve() };
    this.#open.set(document, entry);
    this.#load(entry);
    return entry;
  }

  /** A file of no workspace folder changes elsewhere, too. */
  #watchOutside(sidecar: vscode.Uri): vscode.Disposable | undefined {
    if (isRevision(sidecar) || vscode.workspace.getWorkspaceFolder(sidecar)) {
      return undefined;
    }
    const folder = vscode.Uri.joinPath(sidecar, '..');
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, nameOf(sidecar)));
    const reread = (): void => this.#reread(sidecar);
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
    );
  }

  #history(uri: vscode.Uri): History {
    const key = uri.toString();
    const history = this.#histories.get(key) ?? new History();
    this.#histories.set(key, history);
    return history;
  }

  #load(entry: Entry): void {
    const before = entry.reading;
    entry.reading = (async () => {
      await before;
      const { claims } = entry;
      const { sidecarUri, document } = claims;
      const config = (await this.#configs.read(document.uri))?.text;
      await this.#articles.read(document);
      for (let version = -1; version !== claims.version && this.#open.get(document) === entry; ) {
        version = claims.version;
        const content: SidecarContent = sidecarUri ? await readContent(sidecarUri) : { type: 'absent' };
        // What is written here is taken up by whoever writes it.
        await claims.writing;
        if (version === claims.version && this.#open.get(document) === entry) {
          claims.load(content, config);
          break;
        }
      }
    })().catch((error) => log.error('The claims of an article could not be read', error));
  }

  /** A sidecar may have changed. */
  #reread(uri: vscode.Uri): void {
    if (isSidecarUri(uri)) {
      const entry = this.#beside(uri);
      if (entry) {
        this.#load(entry);
      }
    }
  }

  #beside(sidecar: vscode.Uri): Entry | undefined {
    const address = sidecar.toString();
    return [...this.#open.values()].find(({ claims }) => claims.sidecarUri?.toString() === address);
  }

  async #reconfigure(): Promise<void> {
    for (const [document, { claims }] of [...this.#open]) {
      const config = (await this.#configs.read(document.uri))?.text;
      if (this.#open.get(document)?.claims === claims && claims.loaded) {
        claims.configure(config);
      }
    }
  }

  #edited({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const entry = this.#open.get(document);
    if (entry) {
      // Undoing may bring back the saved text, too, but it says what it is.
      const suspect = contentChanges.length > 0 && !document.isDirty && reason === undefined;
      entry.claims.edited(contentChanges, suspect);
      if (suspect && isRevision(document.uri)) {
        this.#load(entry);
      }
    } else if (contentChanges.length > 0 && isSidecarUri(document.uri)) {
      const content = contentOf(document.getText(), document.uri);
      this.#beside(document.uri)?.claims.sidecarEdited(content);
    }
  }

  #close(document: vscode.TextDocument): void {
    const { claims, watcher } = this.#open.get(document) ?? {};
    if (claims) {
      this.#open.delete(document);
      watcher?.dispose();
      claims.dispose();
      this.#closed.fire(claims);
    }
  }
}

function imagesOf(sidecar: Sidecar | undefined): readonly string[] {
  return picturesClaimed(Object.values(sidecar?.claims ?? {}));
}
