import * as vscode from 'vscode';
import type { Voice } from '../../core/describe/voice.js';
import type { Fact } from '../../core/facts.js';
import type { PreviewedArticle, PreviewMark } from '../../core/preview/plugin.js';
import type { Article } from '../article.js';
import type { Articles } from '../articles.js';
import type { ClaimedArticle } from '../claims/model/claimedArticle.js';
import type { ClaimedArticles } from '../claims/model/claimedArticles.js';
import { GLYPHS, type Sign, signOf } from '../claims/sign.js';
import { signWord } from '../claims/tree/items.js';
import { cardOf } from '../hover/card.js';
import { highlightedKinds, highlightedNames, highlightLimit, SECTION } from '../settings.js';
import { Timer } from '../timer.js';

/** How long a preview waits for more to change before it is shown anew, in milliseconds. */
const PAUSE = 400;

/** Facts and the state of their claims in VS Code's own Markdown preview. */
export class PreviewMarks implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #claims: ClaimedArticles;
  readonly #voice: Voice;
  /** Addresses of the documents that previews have shown. */
  readonly #shown = new Set<string>();
  readonly #refresh = new Timer(() => void vscode.commands.executeCommand('markdown.preview.refresh'));
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles, claims: ClaimedArticles, voice: Voice) {
    this.#articles = articles;
    this.#claims = claims;
    this.#voice = voice;
    this.#subscriptions = vscode.Disposable.from(
      // An edit of the text shows the preview anew by itself.
      articles.onDidRead(({ document }) => this.#changed(document)),
      claims.onDidChange(({ document }) => this.#changed(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#shown.delete(uri.toString())),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (this.#shown.size > 0 && event.affectsConfiguration(SECTION)) this.#refresh.start(PAUSE);
      }),
    );
  }

  /** What there is to mark in a preview. */
  articleOf(env: unknown): PreviewedArticle | undefined {
    const address = (env as { readonly currentDocument?: vscode.Uri } | undefined)?.currentDocument?.toString();
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
    const article = document && this.#articles.get(document);
    if (!document || !article) return undefined;
    this.#shown.add(document.uri.toString());
    if (!vscode.workspace.getConfiguration(SECTION).get<boolean>('preview.marks', true)) return undefined;
    const claimed = this.#claims.get(document);
    if (!claimed) void this.#claims.read(document);
    return { prose: article.prose, marks: this.#marksOf(article, claimed) };
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#refresh.dispose();
  }

  #changed(document: vscode.TextDocument): void {
    if (this.#shown.has(document.uri.toString())) this.#refresh.start(PAUSE);
  }

  #marksOf(article: Article, claimed: ClaimedArticle | undefined): readonly PreviewMark[] {
    const kinds = highlightedKinds();
    const names = highlightedNames();
    const shown = (fact: Fact): boolean =>
      kinds.has(fact.kind) && (fact.kind !== 'entity' || !names || names.has(fact.value.type));
    return article.facts
      .filter(shown)
      .slice(0, highlightLimit())
      .map((fact) => this.#markOf(fact, article, claimed));
  }

  /** As in the editor. */
  #shownSign(sign: Sign): Sign | undefined {
    const settings = vscode.workspace.getConfiguration(SECTION);
    if (!settings.get<boolean>('claims.marks', true)) return undefined;
    return sign !== 'unchecked' || settings.get<boolean>('claims.markUnchecked', false) ? sign : undefined;
  }

  #markOf(fact: Fact, article: Article, claimed: ClaimedArticle | undefined): PreviewMark {
    const { answer, aside } = cardOf(fact, article, this.#voice);
    const claim = claimed?.claimOf(fact);
    const sign = claim && this.#shownSign(signOf(claim.state));
    const labels = claimed?.checked.config.labels ?? {};
    return {
      start: fact.start,
      end: fact.end,
      classes: [`factmark-${fact.kind}`, ...(sign ? [`factmark-${sign}`] : [])],
      title: `${answer}${aside ?? ''}${sign ? `\n${GLYPHS[sign]} ${signWord(sign, labels)}` : ''}`,
    };
  }
}
