import * as vscode from 'vscode';
import { isDiscussed } from '../../../core/claims/discussion.js';
import { rangeOf } from '../../ranges.js';
import { SECTION } from '../../settings.js';
import { askText } from '../commands/ask.js';
import type { ClaimedArticle, PlacedClaim } from '../model/claimedArticle.js';
import type { ClaimedArticles } from '../model/claimedArticles.js';
import { commentsOf, threadLabel } from './comments.js';

/** Most threads in one article. */
const MOST = 200;

/** A thread as it was last shown. */
interface Shown {
  readonly document: vscode.TextDocument;
  readonly claim: string;
  readonly thread: vscode.CommentThread;
  /** What it says, to tell whether that has changed. */
  readonly says: string;
}

/**
 * Comment threads on the words of claims that are discussed, in visible articles, where the setting asks for them. What
 * is answered there is written beside the article like everything else; the thread only shows it.
 *
 * A thread's range does not follow edits, and is never read: the claim's place is what counts.
 */
export class ClaimThreads implements vscode.Disposable {
  readonly #claims: ClaimedArticles;
  readonly #subscriptions: vscode.Disposable;
  #controller: vscode.CommentController | undefined;
  #shown: readonly Shown[] = [];

  constructor(claims: ClaimedArticles) {
    this.#claims = claims;
    this.#subscriptions = vscode.Disposable.from(
      claims.onDidChange(({ document }) => this.#refresh(document)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.claims.threads`)) {
          this.refresh();
        }
      }),
      vscode.commands.registerCommand('factmark.replyInThread', (reply: vscode.CommentReply) =>
        this.#run('factmark.remark', reply),
      ),
      vscode.commands.registerCommand('factmark.answerInThread', (reply: vscode.CommentReply) =>
        this.#run('factmark.answerQuestion', reply),
      ),
      vscode.commands.registerCommand('factmark.askInThread', (reply: vscode.CommentReply) => this.#ask(reply)),
    );
  }

  /** Those of all visible articles. */
  refresh(): void {
    const documents = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    for (const document of new Set([...documents, ...this.#shown.map((one) => one.document)])) {
      this.#refresh(document);
    }
  }

  threads(document: vscode.TextDocument): readonly vscode.CommentThread[] {
    return this.#shown.filter((one) => one.document === document).map(({ thread }) => thread);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#controller?.dispose();
  }

  #refresh(document: vscode.TextDocument): void {
    const isOn = vscode.workspace.getConfiguration(SECTION).get<boolean>('claims.threads', false);
    const isVisible = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
    const claimed = isOn && isVisible ? this.#claims.get(document) : undefined;
    const discussed = (claimed?.claims ?? []).filter(({ claim, span }) => span && isDiscussed(claim)).slice(0, MOST);
    const old = this.#shown.filter((one) => one.document === document);
    if (discussed.length === 0 && old.length === 0) {
      return;
    }
    const now = claimed
      ? discussed.map((placed) =>
          this.#show(
            claimed,
            placed,
            old.find((one) => one.claim === placed.id),
          ),
        )
      : [];
    for (const { thread } of old.filter((one) => !now.some(({ thread: kept }) => kept === one.thread))) {
      thread.dispose();
    }
    this.#shown = [...this.#shown.filter((one) => one.document !== document), ...now];
  }

  /** A new thread, or the one that is there with what has changed; what is being typed in it stays. */
  #show(claimed: ClaimedArticle, { id, state, span, claim }: PlacedClaim, old: Shown | undefined): Shown {
    const { document } = claimed;
    const labels = claimed.checked.config.labels ?? {};
    const range = rangeOf(document, span!);
    const comments = commentsOf(state, labels);
    const label = threadLabel(state, labels);
    const canReply = !claimed.readOnly;
    const says = JSON.stringify([label, comments, range, canReply, claim.question !== undefined]);
    if (old?.says === says) {
      return old;
    }
    const thread = old?.thread ?? this.#makeThread(document.uri, range);
    thread.range = range;
    thread.label = label;
    thread.comments = comments;
    thread.canReply = canReply;
    thread.contextValue = claim.question !== undefined || claim.status === 'waiting' ? 'waiting' : 'open';
    return { document, claim: id, thread, says };
  }

  #makeThread(uri: vscode.Uri, range: vscode.Range): vscode.CommentThread {
    const { l10n } = vscode;
    this.#controller ??= vscode.comments.createCommentController('factmark.claims', 'Factmark');
    this.#controller.options = {
      prompt: l10n.t('Answer, reply or ask…'),
      placeHolder: l10n.t('It is written into the file beside the article, with your name and the day.'),
    };
    const thread = this.#controller.createCommentThread(uri, range, []);
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    thread.state = vscode.CommentThreadState.Unresolved;
    return thread;
  }

  async #ask(reply: vscode.CommentReply): Promise<unknown> {
    const { l10n } = vscode;
    const to = await askText({
      title: l10n.t('Question: To Whom?'),
      prompt: l10n.t('A name, not an address: the file is read by others. It may stay empty.'),
      optional: true,
    });
    return to === undefined ? undefined : this.#run('factmark.askQuestion', reply, { to });
  }

  async #run(command: string, { thread, text }: vscode.CommentReply, answers: object = {}): Promise<unknown> {
    const shown = this.#shown.find((one) => one.thread === thread);
    const { document, claim } = shown ?? {};
    return (
      document && vscode.commands.executeCommand(command, { ...answers, article: document.uri.toString(), claim, text })
    );
  }
}
