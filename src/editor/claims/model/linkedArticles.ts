import * as vscode from 'vscode';
import { type CheckedArticle, checkedArticleInSteps, type Original } from '../../../core/claims/checked-article.js';
import { type ArticleClaims, articlesLinked, type LinkedClaim, linksOf } from '../../../core/claims/links.js';
import { originalNamed } from '../../../core/claims/original.js';
import { joined, SIDECAR_SUFFIX } from '../../../core/claims/paths.js';
import type { ConfigFiles } from '../../config/configFiles.js';
import type { LanguageFiles } from '../../languageFiles.js';
import { inTurns } from '../../turns.js';
import { isBeside } from '../commands/sources/file.js';
import type { ClaimedArticle } from './claimedArticle.js';
import type { ClaimedArticles } from './claimedArticles.js';
import { articleUriOf, isRevision, sidecarUriOf } from './siblings.js';
import { readContent } from './sidecarStore.js';

/**
 * What claims of open articles are linked to in others, and the originals of translations: those that are open as they are
 * now, the rest as they were last saved. A link is seen from both ends while both are open.
 */
export class LinkedArticles implements vscode.Disposable {
  readonly #claims: ClaimedArticles;
  readonly #configs: ConfigFiles;
  readonly #languages: Pick<LanguageFiles, 'fetch' | 'fetchNames' | 'fetchCheckWords'>;
  /** Of files that are not open, by address; absent for those that are not there. */
  readonly #files = new Map<string, CheckedArticle | 'absent'>();
  readonly #reading = new Map<string, Promise<void>>();
  /** Of those being read: what has changed since the reading began. */
  readonly #outdated = new Set<string>();
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when a file that is not open was read. */
  readonly onDidChange: vscode.Event<undefined> = this.#changed.event;

  constructor(
    claims: ClaimedArticles,
    configs: ConfigFiles,
    languages: Pick<LanguageFiles, 'fetch' | 'fetchNames' | 'fetchCheckWords'>,
  ) {
    this.#claims = claims;
    this.#languages = languages;
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

  /** What an open article is a translation of, as far as it is known; the rest is read. */
  original({ article, document }: ClaimedArticle): Original | undefined {
    const name = originalNamed(article.prose)?.value;
    const uri = name === undefined ? undefined : beside(document.uri, name);
    if (name === undefined || !uri) {
      return undefined;
    }
    const open = this.#claims.all.find((one) => one.document.uri.toString() === uri.toString());
    const known = open ? asChecked(open) : this.#files.get(uri.toString());
    if (known === undefined) {
      void this.#read(uri);
      return undefined;
    }
    return known === 'absent' ? { name } : { name, checked: known };
  }

  /** As `original`, once it has been read; nothing when it is outside the workspace or cannot be read. */
  async readOriginal(claimed: ClaimedArticle): Promise<Original | undefined> {
    const known = this.original(claimed);
    const name = originalNamed(claimed.article.prose)?.value;
    const uri = name === undefined ? undefined : beside(claimed.document.uri, name);
    if (known || !uri) {
      return known;
    }
    await this.#read(uri);
    return this.original(claimed);
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

  #read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const reading = this.#reading.get(key) ?? this.#readFile(uri).finally(() => this.#reading.delete(key));
    this.#reading.set(key, reading);
    return reading;
  }

  async #readFile(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const config = (await this.#configs.read(uri))?.text;
    let read: CheckedArticle | 'absent' | undefined;
    do {
      this.#outdated.delete(key);
      read = await this.#checked(uri, config);
    } while (this.#outdated.has(key));
    if (read) {
      this.#files.set(key, read);
      this.#changed.fire(undefined);
    }
  }

  /** An article as it was last saved; nothing when it cannot be read. */
  async #checked(uri: vscode.Uri, config: string | undefined): Promise<CheckedArticle | 'absent' | undefined> {
    const sidecarUri = sidecarUriOf(uri);
    const [article, sidecar] = await Promise.all([readContent(uri), sidecarUri && readContent(sidecarUri)]);
    if (article.type !== 'text') {
      return article.type === 'absent' ? 'absent' : undefined;
    }
    const options = { config, sidecar: sidecar?.type === 'text' ? sidecar.text : undefined };
    const check = (): Promise<CheckedArticle> => inTurns(checkedArticleInSteps(article.text, options));
    const checked = await check();
    const { language } = checked.context;
    // It may be in a language that no open article is in.
    const arrived = [await this.#languages.fetch(language), await this.#languages.fetchNames(language)];
    // Who says what is told by words of its language.
    await this.#languages.fetchCheckWords(language);
    return arrived.some(Boolean) ? check() : checked;
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

/** A file named from beside an article; nothing when it is outside the workspace. */
function beside(article: vscode.Uri, name: string): vscode.Uri | undefined {
  const path = joined(article.path, name);
  const uri = path.startsWith('/') && !isRevision(article) ? article.with({ path }) : undefined;
  return uri && isBeside(uri, article) ? uri : undefined;
}

/** An open article as it is now; its claims alone do not ask for its prose. */
function asChecked({ checked, article: { source, prose, facts } }: ClaimedArticle): CheckedArticle {
  return { ...checked, source, document: prose, facts };
}
