import * as vscode from 'vscode';
import { eventWithin } from '../eventWithin.js';
import { type ChangeNode, countText, itemOf, nodesOf, type ReviewNode } from './items.js';
import type { Review, ReviewSide } from './review.js';

/** The context key that shows the view while a review goes on. */
const SHOWN = 'factmark.review';

/** How long a view may take to say what is chosen, in milliseconds: it says nothing when that is what was. */
const PATIENCE = 250;

/** The view «Review»: what a revision changes in facts and claims, the worst first. */
export class ReviewView implements vscode.TreeDataProvider<ReviewNode>, vscode.Disposable {
  readonly #view: vscode.TreeView<ReviewNode>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  #review: Review | undefined;
  #subscription: vscode.Disposable | undefined;
  #roots: readonly ReviewNode[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor() {
    this.#view = vscode.window.createTreeView<ReviewNode>('factmark.review', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
  }

  get review(): Review | undefined {
    return this.#review;
  }

  /** What is shown, from the top. */
  get roots(): readonly ReviewNode[] {
    return this.#roots;
  }

  /** The change that is chosen; nothing when that is an article, or none. */
  get chosen(): ChangeNode | undefined {
    return this.#view.selection.find((node) => node.type === 'change');
  }

  /** Shows and chooses a change, as a hand does. */
  async choose(node: ChangeNode): Promise<void> {
    await this.#view.reveal(node, { select: true, focus: true });
  }

  /** Chooses what the keyboard is on: arrows alone choose nothing. */
  async chooseFocused(): Promise<void> {
    const chosen = eventWithin(this.#view.onDidChangeSelection, PATIENCE);
    await vscode.commands.executeCommand('list.selectAndPreserveFocus');
    await chosen;
  }

  /** Shows a review in place of the one before; nothing ends it. */
  async show(review: Review | undefined): Promise<void> {
    this.#subscription?.dispose();
    this.#review?.dispose();
    this.#review = review;
    this.#subscription = review?.onDidChange(() => this.#fill());
    this.#fill();
    await vscode.commands.executeCommand('setContext', SHOWN, review !== undefined);
  }

  async reveal(): Promise<void> {
    const [first] = this.#roots;
    await vscode.commands.executeCommand('factmark.review.focus');
    if (first) await this.#view.reveal(first, { select: true, focus: true });
  }

  /** What is reviewed of an article that one of the sides shows; nothing when none does. */
  sideOf(document: vscode.Uri): ReviewSide | undefined {
    const address = document.toString();
    for (const reviewed of this.#review?.articles ?? []) {
      if (reviewed.after.toString() === address) return { side: 'after', reviewed };
      if (reviewed.before.toString() === address) return { side: 'before', reviewed };
    }
    return undefined;
  }

  getChildren(node?: ReviewNode): ReviewNode[] {
    if (!node) return [...this.#roots];
    return node.type === 'article' ? [...node.children] : [];
  }

  getParent(node: ReviewNode): ReviewNode | undefined {
    return node.type === 'change'
      ? this.#roots.find((root) => root.type === 'article' && root.reviewed === node.reviewed)
      : undefined;
  }

  getTreeItem(node: ReviewNode): vscode.TreeItem {
    const item = itemOf(node);
    if (node.type === 'change') {
      item.command = { command: 'factmark.openReviewedChange', title: vscode.l10n.t('Show'), arguments: [node] };
    }
    return item;
  }

  dispose(): void {
    this.#subscription?.dispose();
    this.#review?.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #fill(): void {
    const review = this.#review;
    this.#roots = review ? nodesOf(review.articles) : [];
    this.#view.description = review
      ? vscode.l10n.t('against {0} · {1}', review.comparison.label, countText(review.count))
      : '';
    this.#changed.fire(undefined);
  }
}
