import * as vscode from 'vscode';
import { nameOf, type Voice } from '../core/describe/voice.js';
import type { Article } from './article.js';
import type { Articles } from './articles.js';
import { coverageLines, coverageText } from './claims/coverage.js';
import type { ClaimedArticles } from './claims/model/claimedArticles.js';
import { currentUri, openDocument } from './current.js';
import type { Highlights } from './highlights/highlights.js';
import { Timer } from './timer.js';

/** Says in the status bar how many facts the current article has, and how it is read. */
export class Status implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #claims: ClaimedArticles;
  readonly #highlights: Highlights;
  readonly #voice: Voice;
  readonly #item = vscode.window.createStatusBarItem('factmark.article', vscode.StatusBarAlignment.Right, 90);
  readonly #timer = new Timer(() => this.update());
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles, claims: ClaimedArticles, highlights: Highlights, voice: Voice) {
    this.#articles = articles;
    this.#claims = claims;
    this.#highlights = highlights;
    this.#voice = voice;
    this.#item.name = vscode.l10n.t('Facts of the Article');
    this.#item.command = 'factmark.showArticle';
    const soon = (): void => this.#timer.start(100);
    this.#subscriptions = vscode.Disposable.from(
      articles.onDidChange(soon),
      claims.onDidChange(soon),
      highlights.onDidPlan(soon),
      vscode.window.onDidChangeActiveTextEditor(soon),
      // A tab of the rich Markdown editor may come before its document.
      vscode.workspace.onDidOpenTextDocument(soon),
      vscode.window.tabGroups.onDidChangeTabs(soon),
      vscode.window.tabGroups.onDidChangeTabGroups(soon),
    );
  }

  /** Shows the current article, or nothing when there is none. */
  update(): void {
    const uri = currentUri();
    const document = uri && openDocument(uri);
    const article = document && this.#articles.get(document);
    if (article) {
      this.#show(article);
    } else {
      this.#item.hide();
    }
  }

  /** What the item says now; nothing while it is hidden. */
  get text(): string {
    return this.#item.text;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#timer.dispose();
    this.#item.dispose();
  }

  #show(article: Article): void {
    const { l10n } = vscode;
    const { language, published } = article.context;
    const number = new Intl.NumberFormat(this.#voice.locale).format(article.facts.length);
    const count = article.facts.length === 1 ? l10n.t('1 fact') : l10n.t('{0} facts', number);
    const capped = this.#cappedNotice(article);
    const claimed = this.#claims.get(article.document);
    const covered = claimed && coverageText(claimed, this.#voice);
    const lines = [
      ...(claimed ? coverageLines(claimed, this.#voice) : []),
      l10n.t('Language: {0}', nameOf('language', language, this.#voice.locale)),
      published === undefined ? l10n.t('Publication date: not set') : l10n.t('Publication date: {0}', published),
      ...(capped === undefined ? [] : [capped]),
    ];
    this.#item.text = [
      `$(${claimed?.unreadable ? 'warning' : 'checklist'}) ${covered ?? count}${capped === undefined ? '' : '*'}`,
      language,
      published ?? l10n.t('no date'),
    ].join(' · ');
    this.#item.tooltip = ['Factmark', count, ...lines].join('\n');
    this.#item.accessibilityInformation = { label: ['Factmark', count, ...lines].join(', '), role: 'button' };
    this.#item.show();
  }

  #cappedNotice(article: Article): string | undefined {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === article.document);
    const plan = editor && this.#highlights.plan(editor);
    return plan?.capped
      ? vscode.l10n.t('* Only the {0} facts around what is on screen are highlighted', plan.marks.length)
      : undefined;
  }
}
