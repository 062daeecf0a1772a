import * as vscode from 'vscode';
import { type CheckedArticle, checkedArticle } from '../../core/claims/checked-article.js';
import { parseRegistry } from '../../core/config/parse.js';
import { type Reviewed, reviewed, worstFirst } from '../../core/review/tree.js';
import { isSidecarUri, sidecarUriOf } from '../claims/model/siblings.js';
import { readContent } from '../claims/model/sidecarStore.js';
import type { ConfigFiles } from '../config/configFiles.js';
import type { LanguageFiles } from '../languageFiles.js';
import { Timer } from '../timer.js';
import type { ComparedArticle, Comparison } from './comparison.js';

/** After a change on disk or in an editor, in milliseconds. */
const SOON = 500;

/** An article with what the revision changes in its facts and claims, worst first. */
export interface ReviewedArticle extends ComparedArticle, Reviewed {}

/** Which of the two a document is. */
export interface ReviewSide {
  readonly side: 'before' | 'after';
  readonly reviewed: ReviewedArticle;
}

export type ReviewParts = { readonly configs: ConfigFiles; readonly languages: LanguageFiles };

/** A review that goes on: what a revision changes, read anew when something changes meanwhile. */
export class Review implements vscode.Disposable {
  readonly comparison: Comparison;
  readonly #parts: ReviewParts;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #timer = new Timer(() => void this.refresh());
  readonly #subscriptions: vscode.Disposable;
  #articles: readonly ReviewedArticle[] = [];
  #latest = 0;

  /** Fires when what is found differs, or may. */
  readonly onDidChange = this.#changed.event;

  constructor(comparison: Comparison, parts: ReviewParts) {
    this.comparison = comparison;
    this.#parts = parts;
    const soon = (uri: vscode.Uri): void => {
      if (/\.(?:md|mdx|markdown)$/iu.test(uri.path) || isSidecarUri(uri)) this.#timer.start(SOON);
    };
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    this.#subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(soon),
      watcher.onDidChange(soon),
      watcher.onDidDelete(soon),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => soon(uri)),
      this.#timer,
      this.#changed,
    );
  }

  /** Those in which facts or claims change, the worst first. */
  get articles(): readonly ReviewedArticle[] {
    return this.#articles;
  }

  get count(): number {
    return this.#articles.reduce((sum, { changes }) => sum + changes.length, 0);
  }

  /** Reads everything anew; never rejects. */
  async refresh(token?: vscode.CancellationToken): Promise<void> {
    const turn = ++this.#latest;
    const articles: ReviewedArticle[] = [];
    for (const compared of await this.comparison.articles().catch(() => [])) {
      if (token?.isCancellationRequested || turn !== this.#latest) return;
      articles.push(await this.#read(compared));
    }
    if (turn !== this.#latest) return;
    this.#articles = worstFirst(articles);
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#latest++;
    this.#subscriptions.dispose();
  }

  async #read(compared: ComparedArticle): Promise<ReviewedArticle> {
    const { before, after } = compared;
    // What holds now is what both sides are read with, so that only the article and its claims differ.
    const texts = await this.#parts.configs.read(
      after.scheme === 'git' ? after.with({ scheme: 'file', query: '' }) : after,
    );
    const registry = texts?.registry === undefined ? undefined : { entities: parseRegistry(texts.registry).entities };
    const checked = async (uri: vscode.Uri, previous?: string): Promise<CheckedArticle | undefined> => {
      const sidecarUri = sidecarUriOf(uri);
      const [text, sidecar] = await Promise.all([textOf(uri), sidecarUri && readContent(sidecarUri)]);
      const options = {
        config: texts?.text,
        registry,
        previous,
        sidecar: sidecar?.type === 'text' ? sidecar.text : undefined,
      };
      const check = (): CheckedArticle => checkedArticle(text ?? '', options);
      const read = check();
      const { language } = read.context;
      const { languages } = this.#parts;
      const arrived = [await languages.fetch(language), await languages.fetchNames(language)];
      if (text === undefined && options.sidecar === undefined) return undefined;
      return arrived.some(Boolean) ? check() : read;
    };
    const then = await checked(before);
    const now = await checked(after, then?.source);
    const { file, ...sides } = compared;
    // Elsewhere in another text of the file, decisions would be on other words than those that are shown.
    const isSame = file !== undefined && now !== undefined && (await textOf(file)) === now.source;
    return { ...sides, ...(isSame && { file }), ...reviewed(then, now) };
  }
}

/** The text of an article, unsaved changes of an open editor before the file; nothing where there is none. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const address = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === address);
  if (open?.isDirty && !open.isClosed) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
