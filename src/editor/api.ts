import * as vscode from 'vscode';
import type { Fact } from '../core/facts.js';
import { type Engine, markPreviews, type PreviewedArticle } from '../core/preview/plugin.js';
import type { ArticleContext } from '../core/recognize/article/context.js';
import type { Span } from '../core/text/span.js';
import type { Articles } from './articles.js';
import type { DetailsView } from './claims/details/detailsView.js';
import type { ClaimMark } from './claims/marks/claimMarks.js';
import type { LineStanding } from './claims/marks/coverageGutter.js';
import type { ClaimedArticle } from './claims/model/claimedArticle.js';
import type { RoundView } from './claims/round/rounds.js';
import type { ClaimTree } from './claims/tree/claimTree.js';
import type { ClaimsDesk } from './claimsDesk.js';
import type { Highlights } from './highlights/highlights.js';
import type { Plan } from './highlights/plan.js';
import type { Later } from './later.js';
import type { ReviewView } from './review/reviewView.js';

/** What other extensions, and the tests, can ask of this one. Experimental: it may change with any version. */
export interface FactmarkApi {
  /** The facts of an open article once it has been read; nothing when the document is no article. */
  facts(document: vscode.TextDocument): Promise<readonly Fact[] | undefined>;
  /** Language and publication date of an open article, and where each was read. */
  context(document: vscode.TextDocument): Promise<ArticleContext | undefined>;
  /** The part of the text (UTF-16 offsets) outside which the last edit changed no fact but for its place. */
  lastChanged(document: vscode.TextDocument): Span | undefined;
  /** What is highlighted in a visible editor. */
  plannedHighlights(editor: vscode.TextEditor): Plan | undefined;
  /** The text of the status bar item. */
  statusText(): string;
  /** An open article with its claims, once all has been read; nothing when the document is no article. */
  claims(document: vscode.TextDocument): Promise<ClaimedArticle | undefined>;
  /** How the facts of lines stand in the gutter of a visible editor, by line counted from 0. */
  coveredLines(editor: vscode.TextEditor): ReadonlyMap<number, LineStanding>;
  /** What is marked behind the words of claims in a visible editor. */
  claimMarks(editor: vscode.TextEditor): readonly ClaimMark[];
  /** What VS Code calls with the engine of its Markdown preview. */
  extendMarkdownIt<E extends Engine>(engine: E): E;
  /** The view of the claims in the Explorer. */
  readonly claimTree: Pick<
    ClaimTree,
    'chosen' | 'roots' | 'badge' | 'getTreeItem' | 'getParent' | 'refresh' | 'setFilter' | 'setGrouping'
  >;
  /** The comment threads on an article's words. */
  commentThreads(document: vscode.TextDocument): readonly vscode.CommentThread[];
  /** The view of one claim below it. */
  readonly claimDetails: Pick<DetailsView, 'rows' | 'getChildren' | 'getTreeItem'>;
  /** The view of a review. */
  readonly review: Pick<ReviewView, 'roots' | 'review' | 'choose' | 'getChildren' | 'getTreeItem'>;
  /** The round that goes on, if any. */
  round(): RoundView | undefined;
}

export function createApi(articles: Articles, highlights: Highlights, desk: Later<ClaimsDesk>): FactmarkApi {
  return {
    facts: async (document) => (await articles.read(document))?.facts,
    context: async (document) => (await articles.read(document))?.context,
    lastChanged: (document) => articles.get(document)?.lastChanged,
    plannedHighlights: (editor) => highlights.plan(editor),
    statusText: () => desk.now?.status.text ?? '',
    claims: async (document) => (await desk.get()).claims.read(document),
    coveredLines: (editor) => desk.now?.gutter.lines(editor) ?? new Map(),
    claimMarks: (editor) => desk.now?.marks.marks(editor) ?? [],
    extendMarkdownIt: (engine) => markPreviews(engine, (env) => previewed(desk, env)),
    commentThreads: (document) => desk.now?.threads.threads(document) ?? [],
    claimTree: treeOf(desk),
    claimDetails: detailsOf(desk),
    review: reviewOf(desk),
    round: () => desk.now?.rounds.view,
  };
}

/** A preview that was shown before the desk was there is shown anew when it is. */
function previewed(desk: Later<ClaimsDesk>, env: unknown): PreviewedArticle | undefined {
  if (!desk.now) desk.use(() => void vscode.commands.executeCommand('markdown.preview.refresh'));
  return desk.now?.preview.articleOf(env);
}

/** What the views show of which there is nothing before the desk is there. */
const NOTHING = (): vscode.TreeItem => new vscode.TreeItem('');

function treeOf(desk: Later<ClaimsDesk>): FactmarkApi['claimTree'] {
  return {
    get chosen() {
      return desk.now?.tree.chosen ?? [];
    },
    get roots() {
      return desk.now?.tree.roots ?? [];
    },
    get badge() {
      return desk.now?.tree.badge ?? 0;
    },
    getTreeItem: (node) => desk.now?.tree.getTreeItem(node) ?? NOTHING(),
    getParent: (node) => desk.now?.tree.getParent(node),
    refresh: async () => (await desk.get()).tree.refresh(),
    setFilter: (filter) => desk.use(({ tree }) => tree.setFilter(filter)),
    setGrouping: (grouping) => desk.use(({ tree }) => tree.setGrouping(grouping)),
  };
}

function detailsOf(desk: Later<ClaimsDesk>): FactmarkApi['claimDetails'] {
  return {
    get rows() {
      return desk.now?.details.rows ?? [];
    },
    getChildren: (row) => desk.now?.details.getChildren(row) ?? [],
    getTreeItem: (row) => desk.now?.details.getTreeItem(row) ?? NOTHING(),
  };
}

function reviewOf(desk: Later<ClaimsDesk>): FactmarkApi['review'] {
  return {
    get roots() {
      return desk.now?.review.roots ?? [];
    },
    get review() {
      return desk.now?.review.review;
    },
    choose: async (node) => (await desk.get()).review.choose(node),
    getChildren: (node) => desk.now?.review.getChildren(node) ?? [],
    getTreeItem: (node) => desk.now?.review.getTreeItem(node) ?? NOTHING(),
  };
}
