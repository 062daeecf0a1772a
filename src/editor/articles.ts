import * as vscode from 'vscode';
import type { RecognizeOptions } from '../core/recognize/options.js';
import type { Recognizer } from '../core/recognize/recognizer.js';
import { Article } from './article.js';
import { isArticle } from './schemes.js';
import { recognizeOptions, SECTION } from './settings.js';

export interface ArticleChange {
  readonly article: Article;
  /** `edit` when the person typed or a program edited; `read` when the text was read, in whole or in part. */
  readonly reason: 'edit' | 'read';
}

/** The open articles, each read when it is first asked for and kept up with every edit until it is closed. */
export class Articles implements vscode.Disposable {
  readonly #createRecognizer: (options: RecognizeOptions) => Recognizer;
  readonly #open = new Map<vscode.TextDocument, Article>();
  readonly #changed = new vscode.EventEmitter<ArticleChange>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires after the facts of an article changed, within the event that changed them. */
  readonly onDidChange = this.#changed.event;

  constructor(createRecognizer: (options: RecognizeOptions) => Recognizer) {
    this.#createRecognizer = createRecognizer;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => this.#edit(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      vscode.workspace.onDidChangeConfiguration((event) => this.#configure(event)),
    );
  }

  /** The article in a document; nothing when the document is none. Reads it on the first call. */
  get(document: vscode.TextDocument): Article | undefined {
    if (!isArticle(document) || document.isClosed) {
      return undefined;
    }
    return this.#open.get(document) ?? this.#read(document);
  }

  /** As `get`, once the whole text has been read. */
  async read(document: vscode.TextDocument): Promise<Article | undefined> {
    await this.get(document)?.read();
    return this.get(document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const document of [...this.#open.keys()]) {
      this.#close(document);
    }
    this.#changed.dispose();
  }

  #read(document: vscode.TextDocument): Article {
    const recognizer = this.#createRecognizer(recognizeOptions(document.uri));
    const article: Article = new Article(document, recognizer, () => this.#changed.fire({ article, reason: 'read' }));
    this.#open.set(document, article);
    return article;
  }

  #edit(event: vscode.TextDocumentChangeEvent): void {
    const article = this.#open.get(event.document);
    if (article?.apply(event.contentChanges)) {
      this.#changed.fire({ article, reason: event.contentChanges.length > 0 ? 'edit' : 'read' });
    }
  }

  #close(document: vscode.TextDocument): void {
    this.#open.get(document)?.dispose();
    this.#open.delete(document);
  }

  #configure(event: vscode.ConfigurationChangeEvent): void {
    const READING = ['language', 'published', 'vagueDates', 'nationalities'];
    for (const document of [...this.#open.keys()]) {
      if (READING.some((key) => event.affectsConfiguration(`${SECTION}.${key}`, document.uri))) {
        this.#close(document);
        this.#changed.fire({ article: this.#read(document), reason: 'read' });
      }
    }
  }
}
