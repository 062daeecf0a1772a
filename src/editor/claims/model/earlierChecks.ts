import * as vscode from 'vscode';
import type { Sidecar } from '../../../core/claims/claim.js';
import {
  figureKey,
  isSameFigure,
  namesAround,
  type SignedFigure,
  signedFigures,
} from '../../../core/claims/earlier.js';
import { relative, SIDECAR_SUFFIX } from '../../../core/claims/paths.js';
import { parseSidecar } from '../../../core/claims/sidecar/parse.js';
import type { Fact } from '../../../core/facts.js';
import { log } from '../../log.js';
import type { ClaimedArticle } from './claimedArticle.js';
import { articleUriOf } from './siblings.js';
import { readContent } from './sidecarStore.js';

/** A figure that was checked in another article. */
export interface EarlierCheck {
  readonly article: vscode.Uri;
  /** Path from the folder of the article that asks. */
  readonly name: string;
  readonly figure: SignedFigure;
  readonly sources: Sidecar['sources'];
}

interface SignedArticle {
  readonly article: vscode.Uri;
  readonly sources: Sidecar['sources'];
  readonly figures: readonly (readonly [key: string, figure: SignedFigure])[];
}

/** In a larger workspace the rest is not looked at. */
const MOST_FILES = 5000;

/**
 * What the articles of the workspace have signed as correct. Their sidecars are read when that is first asked for, one
 * after the other, and again when they change.
 */
export class EarlierChecks implements vscode.Disposable {
  /** By address of the sidecar. */
  readonly #articles = new Map<string, SignedArticle>();
  #byKey: Map<string, (readonly [SignedArticle, SignedFigure])[]> | undefined;
  #reading: Promise<void> | undefined;
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_SUFFIX}`);
    const changed = (uri: vscode.Uri): void => {
      if (this.#reading) {
        this.#reading = this.#reading.then(() => this.#read(uri)).catch(failed);
      }
    };
    this.#subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete(changed),
    );
  }

  /** Once all sidecars have been read. */
  async read(): Promise<void> {
    this.#reading ??= this.#readAll().catch(failed);
    await this.#reading;
  }

  /** Where the figure of a fact was checked, the latest first, as far as sidecars have been read. */
  of(claimed: ClaimedArticle, fact: Fact): readonly EarlierCheck[] {
    const { uri } = claimed.document;
    const found = this.#index().get(figureKey(fact.value)) ?? [];
    const others = found.filter(([{ article }]) => isReachable(article, uri));
    if (others.length === 0) {
      return [];
    }
    const { prose, facts } = claimed.article;
    const names = namesAround(prose, facts, fact);
    return others
      .filter(([, figure]) => isSameFigure(fact, names, figure))
      .map(([{ article, sources }, figure]) => ({ article, name: relative(uri.path, article.path), figure, sources }))
      .sort((a, b) => ((a.figure.date ?? '') < (b.figure.date ?? '') ? 1 : -1));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #index(): ReadonlyMap<string, (readonly [SignedArticle, SignedFigure])[]> {
    if (!this.#byKey) {
      this.#byKey = new Map();
      for (const article of this.#articles.values()) {
        for (const [key, figure] of article.figures) {
          const known = this.#byKey.get(key);
          if (known) known.push([article, figure]);
          else this.#byKey.set(key, [[article, figure]]);
        }
      }
    }
    return this.#byKey;
  }

  async #readAll(): Promise<void> {
    for (const uri of await vscode.workspace.findFiles(`**/*${SIDECAR_SUFFIX}`, '**/node_modules/**', MOST_FILES)) {
      await this.#read(uri);
    }
  }

  async #read(uri: vscode.Uri): Promise<void> {
    const article = articleUriOf(uri);
    const content = await readContent(uri);
    // What nobody has found correct need not be read.
    const isSigned = content.type === 'text' && content.text.includes('correct');
    const sidecar = isSigned ? parseSidecar(content.text).sidecar : undefined;
    const figures = (sidecar ? signedFigures(sidecar) : []).map((figure) => [figureKey(figure.value), figure] as const);
    const isKnown = this.#articles.delete(uri.toString());
    if (sidecar && article && figures.length > 0) {
      this.#articles.set(uri.toString(), { article, sources: sidecar.sources, figures });
    } else if (!isKnown) {
      return;
    }
    this.#byKey = undefined;
  }
}

function isReachable(article: vscode.Uri, from: vscode.Uri): boolean {
  return article.scheme === from.scheme && article.authority === from.authority && article.path !== from.path;
}

function failed(error: unknown): void {
  log.error('The claims of the workspace could not be read', error);
}
