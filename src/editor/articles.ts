import * as vscode from 'vscode';
import type { Sidecar } from '../core/claims/claim.js';
import type { RecognizeOptions } from '../core/recognize/options.js';
import type { Recognizer } from '../core/recognize/recognizer.js';
import { Article } from './article.js';
import type { ConfigFiles, ConfigTexts } from './config/configFiles.js';
import type { LanguageFiles } from './languageFiles.js';
import { log } from './log.js';
import { isArticle } from './schemes.js';
import { recognizeOptions, SECTION } from './settings.js';

export interface ArticleChange {
  readonly article: Article;
  /** `edit` when the person typed or a program edited; `read` when the text was read, in whole or in part. */
  readonly reason: 'edit' | 'read';
}

type SidecarDefaults = Pick<Sidecar, 'language' | 'published'>;

/** The open articles, each read when it is first asked for and kept up with every edit until it is closed. */
export class Articles implements vscode.Disposable {
  readonly #createRecognizer: (options: RecognizeOptions) => Recognizer;
  readonly #languages: Pick<LanguageFiles, 'fetch' | 'fetchNames'>;
  readonly #configs: Pick<ConfigFiles, 'texts' | 'read' | 'onDidChange'>;
  readonly #open = new Map<vscode.TextDocument, Article>();
  /** The configuration that each open article was read with. */
  readonly #readWith = new Map<vscode.TextDocument, ConfigTexts | undefined>();
  /** What the sidecars of open articles say about them. */
  readonly #sidecars = new Map<vscode.TextDocument, SidecarDefaults>();
  readonly #changed = new vscode.EventEmitter<ArticleChange>();
  readonly #subscriptions: vscode.Disposable;

  readonly #wasRead = new vscode.EventEmitter<Article>();

  /** Fires when an article, or more of it, has been read and the words of its language are there. */
  readonly onDidRead = this.#wasRead.event;

  /** Fires after the facts of an article changed, within the event that changed them. */
  readonly onDidChange = this.#changed.event;

  constructor(
    createRecognizer: (options: RecognizeOptions) => Recognizer,
    languages: Pick<LanguageFiles, 'fetch' | 'fetchNames'>,
    configs: Pick<ConfigFiles, 'texts' | 'read' | 'onDidChange'>,
  ) {
    this.#createRecognizer = createRecognizer;
    this.#languages = languages;
    this.#configs = configs;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => this.#edit(event)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#close(document);
        this.#sidecars.delete(document);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => this.#configure(event)),
      configs.onDidChange(() => this.#reconfigure()),
    );
  }

  /** The article in a document; nothing when the document is none. Reads it on the first call. */
  get(document: vscode.TextDocument): Article | undefined {
    if (!isArticle(document) || document.isClosed) {
      return undefined;
    }
    return this.#open.get(document) ?? this.#read(document);
  }

  /** As `get`, once the whole text has been read, as `factmark.yaml` says, and the words of its language are there. */
  async read(document: vscode.TextDocument): Promise<Article | undefined> {
    if (isArticle(document)) {
      await this.#configs.read(document.uri);
      this.#reconfigure();
    }
    const article = this.get(document);
    await article?.read();
    if (article) {
      await this.#fetchLanguage(article);
    }
    return this.get(document);
  }

  /** Reads the open articles again, now that more is known for all of them. */
  dataArrived(): void {
    for (const article of this.#open.values()) {
      if (article.languageArrived()) {
        this.#changed.fire({ article, reason: 'read' });
      }
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const document of [...this.#open.keys()]) {
      this.#close(document);
    }
    this.#changed.dispose();
    this.#wasRead.dispose();
  }

  /** Takes what an article's sidecar says about it: stronger than the configuration, weaker than its front matter. */
  setSidecarDefaults(document: vscode.TextDocument, { language, published }: SidecarDefaults): void {
    const before = this.#sidecars.get(document);
    if (this.#open.has(document) && (before?.language !== language || before?.published !== published)) {
      this.#sidecars.set(document, { ...(language && { language }), ...(published && { published }) });
      this.#readAnew(document);
    }
  }

  #read(document: vscode.TextDocument): Article {
    const texts = this.#configs.texts(document.uri);
    this.#readWith.set(document, texts);
    const entities = [...(texts?.config.entities ?? []), ...(texts?.entities ?? [])];
    const says = { ...texts?.config, ...this.#sidecars.get(document), entities };
    const recognizer = this.#createRecognizer(recognizeOptions(document.uri, says));
    const article: Article = new Article(document, recognizer, entities, () => {
      this.#changed.fire({ article, reason: 'read' });
      void this.#complete(article);
    });
    this.#open.set(document, article);
    void this.#complete(article);
    return article;
  }

  async #complete(article: Article): Promise<void> {
    await this.#fetchLanguage(article);
    this.#wasRead.fire(article);
  }

  /**
   * Sees to it that the words and then the names of an article's language are there; every article waiting for them is
   * read anew, twice if need be, so that amounts and dates do not wait for the names.
   */
  async #fetchLanguage(article: Article): Promise<void> {
    for (const fetch of ['fetch', 'fetchNames'] as const) {
      const arrived = await this.#languages[fetch](article.context.language);
      if (arrived && article.languageArrived()) {
        this.#changed.fire({ article, reason: 'read' });
      }
    }
  }

  #edit(event: vscode.TextDocumentChangeEvent): void {
    const article = this.#open.get(event.document);
    try {
      if (article?.apply(event.contentChanges)) {
        this.#changed.fire({ article, reason: event.contentChanges.length > 0 ? 'edit' : 'read' });
        void this.#fetchLanguage(article);
      }
    } catch (error) {
      // A half-done edit would put every later fact in the wrong place. The text itself is whole: start over from it.
      log.error('An edit could not be followed, the article is read anew', error);
      this.#readAnew(event.document);
    }
  }

  #readAnew(document: vscode.TextDocument): void {
    this.#close(document);
    this.#changed.fire({ article: this.#read(document), reason: 'read' });
  }

  #close(document: vscode.TextDocument): void {
    this.#open.get(document)?.dispose();
    this.#open.delete(document);
    this.#readWith.delete(document);
  }

  /** Reads anew what another `factmark.yaml` holds for than the one it was read with. */
  #reconfigure(): void {
    for (const document of [...this.#open.keys()]) {
      if (this.#readWith.get(document) !== this.#configs.texts(document.uri)) {
        this.#readAnew(document);
      }
    }
  }

  #configure(event: vscode.ConfigurationChangeEvent): void {
    const READING = ['language', 'published', 'vagueDates', 'nationalities'];
    for (const document of [...this.#open.keys()]) {
      if (READING.some((key) => event.affectsConfiguration(`${SECTION}.${key}`, document.uri))) {
        this.#readAnew(document);
      }
    }
  }
}
