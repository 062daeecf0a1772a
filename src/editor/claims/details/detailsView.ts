import * as vscode from 'vscode';
import type { Voice } from '../../../core/describe/voice.js';
import { Timer } from '../../timer.js';
import type { ClaimedArticle } from '../model/claimedArticle.js';
import type { LinkedArticles } from '../model/linkedArticles.js';
import type { ClaimTree } from '../tree/claimTree.js';
import { claimRows } from './claimRows.js';
import { itemOf } from './items.js';
import { type DetailField, type DetailRow, rowsFor } from './rows.js';
import { sameRows } from './sameRows.js';
import { type DetailsSubject, isSameSubject, subjectAt, subjectOf } from './subject.js';
import { factRows } from './valueRows.js';

/** After a move of the caret; keys held down do not fill the view anew each. */
const SOON = 150;

/** Which command changes what a row says. */
const EDITORS: Partial<Record<DetailField, string>> = {
  words: 'factmark.suggest',
  status: 'factmark.setStatus',
  conflict: 'factmark.resolveMerge',
  priority: 'factmark.setPriority',
  recheck: 'factmark.setRecheck',
  quotation: 'factmark.setAttribution',
  suggestion: 'factmark.suggest',
  question: 'factmark.askQuestion',
  sources: 'factmark.addSource',
  source: 'factmark.addEvidence',
  quote: 'factmark.addEvidence',
  reviews: 'factmark.signOff',
  place: 'factmark.reanchor',
  notes: 'factmark.addNote',
  note: 'factmark.addNote',
};

/**
 * The view «Fact Details» in the Explorer: all that is known of the claim, or the fact, that is chosen in the view of
 * the claims or in which the caret is, whichever came last. While it is hidden it only remembers what was chosen.
 */
export class DetailsView implements vscode.TreeDataProvider<DetailRow>, vscode.Disposable {
  readonly #tree: ClaimTree;
  readonly #linked: LinkedArticles;
  readonly #voice: Voice;
  readonly #view: vscode.TreeView<DetailRow>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #caretTimer = new Timer(() => this.#followCaret());
  readonly #subscriptions: vscode.Disposable;
  #subject: DetailsSubject | undefined;
  #claimed: ClaimedArticle | undefined;
  #rows: readonly DetailRow[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(tree: ClaimTree, linked: LinkedArticles, voice: Voice) {
    this.#tree = tree;
    this.#linked = linked;
    this.#voice = voice;
    this.#view = vscode.window.createTreeView<DetailRow>('factmark.details', { treeDataProvider: this });
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      this.#view.onDidChangeVisibility(({ visible }) => visible && this.#followCaret()),
      tree.onDidChangeTreeData(() => this.#update()),
      tree.onDidChoose((node) => this.#show(subjectOf(node))),
      linked.onDidChange(() => this.#update()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.#view.visible && textEditor.document === tree.claimed?.document) {
          this.#caretTimer.start(SOON);
        }
      }),
      vscode.commands.registerCommand('factmark.copyDetail', (row?: DetailRow) => this.#copy(row)),
      vscode.commands.registerCommand('factmark.editDetail', (row?: DetailRow) => this.#edit(row)),
    );
  }

  /** What is shown, from the top; nothing while the view is hidden. */
  get rows(): readonly DetailRow[] {
    return this.#rows;
  }

  getChildren(row?: DetailRow): DetailRow[] {
    return [...(row?.children ?? this.#rows)];
  }

  getTreeItem(row: DetailRow): vscode.TreeItem {
    return this.#claimed ? itemOf(row, this.#claimed.document) : new vscode.TreeItem('');
  }

  dispose(): void {
    this.#caretTimer.dispose();
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #followCaret(): void {
    if (!this.#view.visible) {
      return;
    }
    const subject = this.#atCaret();
    if (subject) {
      this.#show(subject);
    } else {
      // In words that are no fact the last one stays, as it does in the view above.
      this.#update();
    }
  }

  #atCaret(): DetailsSubject | undefined {
    const editor = vscode.window.activeTextEditor;
    const { claimed } = this.#tree;
    return claimed && editor?.document === claimed.document ? subjectAt(claimed, editor) : undefined;
  }

  #show(subject: DetailsSubject): void {
    const { claimed } = this.#tree;
    const isNew = claimed !== this.#claimed || !isSameSubject(subject, this.#subject);
    this.#subject = subject;
    this.#claimed = claimed;
    if (isNew || this.#rows.length === 0) {
      this.#update();
    }
  }

  #update(): void {
    if (!this.#view.visible) {
      this.#rows = [];
      return;
    }
    const { claimed } = this.#tree;
    if (claimed?.document !== this.#claimed?.document) {
      // Offsets and ids of another article say nothing here.
      this.#subject = this.#atCaret();
    }
    this.#claimed = claimed;
    this.#rows = claimed && this.#subject ? this.#rowsOf(claimed, this.#subject) : [];
    this.#changed.fire(undefined);
  }

  #rowsOf(claimed: ClaimedArticle, subject: DetailsSubject): readonly DetailRow[] {
    const article = claimed.document.uri.toString();
    const fact =
      subject.type === 'fact' ? claimed.article.facts.find(({ start }) => start === subject.offset) : undefined;
    // A fact may have come on the list since it was chosen.
    const placed = subject.type === 'claim' ? claimed.claim(subject.claim) : fact && claimed.claimOf(fact);
    if (placed) {
      const same = sameRows(claimed, placed, this.#linked.of(claimed));
      return rowsFor({ article, claim: placed.id }, claimRows(claimed, placed, same, this.#voice));
    }
    return fact ? rowsFor({ article, offset: fact.start }, factRows(claimed, fact, this.#voice)) : [];
  }

  /** What the row says, or the one that is chosen; not told, since it may be anything. */
  async #copy(row = this.#view.selection[0]): Promise<void> {
    if (row) {
      await vscode.env.clipboard.writeText(row.copied ?? row.description ?? row.label);
      vscode.window.setStatusBarMessage(vscode.l10n.t('Copied.'), 4000);
    }
  }

  async #edit(row = this.#view.selection[0]): Promise<unknown> {
    const editor = row && (row.claim === undefined ? 'factmark.annotate' : EDITORS[row.field]);
    return editor && vscode.commands.executeCommand(editor, row);
  }
}
