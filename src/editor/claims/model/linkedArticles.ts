import * as vscode from 'vscode';
import { checkedArticle } from '../../../core/claims/checked-article.js';
import { type ArticleClaims, articlesLinked, type LinkedClaim, linksOf } from '../../../core/claims/links.js';
import type { ConfigFiles } from '../../config/configFiles.js';
import type { ClaimedArticle } from './claimedArticle.js';
import type { ClaimedArticles } from './claimedArticles.js';
import { articleUriOf, isRevision, SIDECAR_SUFFIX, sidecarUriOf } from './siblings.js';
import { readContent } from './sidecarStore.js';

/**
 * What claims of open articles are linked to in others: in those that are open as they are now, in the rest as they were
 * last saved. A link is seen from both ends while both are open.
 */
export class LinkedArticles implements vscode.Disposable {
  readonly #claims: ClaimedArticles;
  readonly #configs: ConfigFiles;
  /** Of files that are not open, by address; absent for those that are not there. */
  readonly #files = new Map<string, ArticleClaims | 'absent'>();
  readonly #reading = new Set<string>();
  /** Of those being read: what has changed since the reading began. */
  readonly #outdated = new Set<string>();
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when a file that is not open was read. */
  readonly onDidChange: vscode.Event<undefined> = this.#changed.event;

  constructor(claims: ClaimedArticles, configs: ConfigFiles) {
    this.#claims = claims;
    this.#configs = configs;
    // Other programs change files too: git, for one.
    const watchers = [`**/*${SIDECAR_SUFFIX}`, '**/*.{md,mdx,markdown}'].map((pattern) =>
      vscode.workspace.createFileSystemWatcher(pattern),
    );
    const forget = (uri: vscode.Uri): void => this.#forget([uri]);
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      // A file that is made and changed at once is told of as made.
      ...watchers.flatMap((watcher) => [
        watcher,
        watcher.onDidCreate(forget),
        watcher.onDidChange(forget),
        watcher.onDidDelete(forget),
      ]),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#forget([uri])),
      vscode.workspace.onDidDeleteFiles(({ files }) => this.#forget(files)),
      vscode.workspace.onDidCreateFiles(({ files }) => this.#forget(files)),
    );
  }

  /** The links of an open article, as far as they are known; the rest is read. */
  of(claimed: ClaimedArticle): readonly LinkedClaim[] {
    const { uri } = claimed.document;
    if (isRevision(uri)) {
      return [];
    }
    const known = this.#openBeside(uri);
    known.set(uri.path, claimed.checked);
    const absent = new Set<string>();
    for (const path of articlesLinked(uri.path, claimed.checked)) {
      const other = uri.with({ path });
      const file = known.has(path) ? undefined : this.#files.get(other.toString());
      if (file === 'absent') {
        absent.add(path);
      } else if (file) {
        known.set(path, file);
      } else if (!known.has(path)) {
        void this.#read(other);
      }
    }
    return linksOf(uri.path, known, absent);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** The open articles of one file system, by path. */
  #openBeside({ scheme, authority }: vscode.Uri): Map<string, ArticleClaims> {
    const beside = this.#claims.all.filter(
      ({ document: { uri } }) => uri.scheme === scheme && uri.authority === authority,
    );
    return new Map(beside.map(({ document, checked }) => [document.uri.path, checked]));
  }

  async #read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const sidecarUri = sidecarUriOf(uri);
    if (this.#reading.has(key) || !sidecarUri) {
      return;
    }
    this.#reading.add(key);
    const read = () => Promise.all([readContent(uri), readContent(sidecarUri)]);
    let [article, sidecar] = await read();
    const config = (await this.#configs.read(uri))?.text;
    while (this.#outdated.delete(key)) {
      [article, sidecar] = await read();
    }
    this.#reading.delete(key);
    if (article.type === 'failed') {
      return;
    }
    const options = { config, sidecar: sidecar.type === 'text' ? sidecar.text : undefined };
    this.#files.set(key, article.type === 'text' ? checkedArticle(article.text, options) : 'absent');
    this.#changed.fire(undefined);
  }

  /** What was read of files, or of the articles that sidecars belong to, holds no longer. */
  #forget(uris: readonly vscode.Uri[]): void {
    const keys = uris.map((uri) => (articleUriOf(uri) ?? uri).toString());
    for (const key of keys) {
      if (this.#reading.has(key)) {
        this.#outdated.add(key);
      }
    }
    const known = keys.filter((key) => this.#files.delete(key));
    if (known.length > 0) {
      this.#changed.fire(undefined);
    }
  }
}
