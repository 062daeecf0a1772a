import type * as vscode from 'vscode';
import type { Fact } from '../core/facts.js';
import type { Engine } from '../core/preview/plugin.js';
import type { ArticleContext } from '../core/recognize/article/context.js';
import type { Span } from '../core/text/span.js';
import type { Articles } from './articles.js';
import type { DetailsView } from './claims/details/detailsView.js';
import type { ClaimMark, ClaimMarks } from './claims/marks/claimMarks.js';
import type { CoverageGutter, LineStanding } from './claims/marks/coverageGutter.js';
import type { ClaimedArticle } from './claims/model/claimedArticle.js';
import type { ClaimedArticles } from './claims/model/claimedArticles.js';
import type { Rounds, RoundView } from './claims/round/rounds.js';
import type { ClaimThreads } from './claims/threads/claimThreads.js';
import type { ClaimTree } from './claims/tree/claimTree.js';
import type { Highlights } from './highlights/highlights.js';
import type { Plan } from './highlights/plan.js';
import type { PreviewMarks } from './preview/previewMarks.js';
import type { ReviewView } from './review/reviewView.js';
import type { Status } from './status.js';

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

/** What the API gives a view of. */
export interface Parts {
  readonly articles: Articles;
  readonly claims: ClaimedArticles;
  readonly details: DetailsView;
  readonly gutter: CoverageGutter;
  readonly highlights: Highlights;
  readonly marks: ClaimMarks;
  readonly preview: PreviewMarks;
  readonly threads: ClaimThreads;
  readonly tree: ClaimTree;
  readonly status: Status;
  readonly rounds: Rounds;
  readonly review: ReviewView;
}

export function createApi({
  articles,
  claims,
  details,
  gutter,
  highlights,
  marks,
  preview,
  threads,
  tree,
  status,
  rounds,
  review,
}: Parts): FactmarkApi {
  return {
    facts: async (document) => (await articles.read(document))?.facts,
    context: async (document) => (await articles.read(document))?.context,
    lastChanged: (document) => articles.get(document)?.lastChanged,
    plannedHighlights: (editor) => highlights.plan(editor),
    statusText: () => status.text,
    claims: (document) => claims.read(document),
    coveredLines: (editor) => gutter.lines(editor),
    claimMarks: (editor) => marks.marks(editor),
    extendMarkdownIt: (engine) => preview.extend(engine),
    commentThreads: (document) => threads.threads(document),
    claimTree: tree,
    claimDetails: details,
    review,
    round: () => rounds.view,
  };
}
