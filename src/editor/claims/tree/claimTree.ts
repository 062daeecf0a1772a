import * as vscode from 'vscode';
import type { Voice } from '../../../core/describe/voice.js';
import { currentUri, openDocument } from '../../current.js';
import { Timer } from '../../timer.js';
import { WORDS_SCHEME } from '../commands/wordsThenAndNow.js';
import { coverageText } from '../coverage.js';
import { isSameSubject, subjectAt, subjectOf } from '../details/subject.js';
import type { ClaimedArticle } from '../model/claimedArticle.js';
import type { ClaimedArticles } from '../model/claimedArticles.js';
import { isSidecarUri } from '../model/siblings.js';
import { type ClaimFilter, isEmpty, NO_FILTER } from './filter.js';
import { idOf, itemOf } from './items.js';
import { GROUPINGS, type Grouping, type LeafNode, type Node, nodesOf } from './nodes.js';
import { askFilter, filterText } from './pickFilter.js';
import { askGrouping } from './pickGrouping.js';

/** After a change; the tree need not keep up with every key. */
const SOON = 200;

type Memory = Pick<vscode.Memento, 'get' | 'update'>;
/** Where the grouping is kept, in the workspace. */
const GROUPING = 'claimGrouping';

/** The view «Facts» in the Explorer: the claims of the current article. */
export class ClaimTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #claims: ClaimedArticles;
  readonly #voice: Voice;
  readonly #memory: Memory;
  readonly #view: vscode.TreeView<Node>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #chosen = new vscode.EventEmitter<LeafNode>();
  readonly #timer = new Timer(() => void this.refresh());
  readonly #caretTimer = new Timer(() => this.#revealAtCaret());
  readonly #subscriptions: vscode.Disposable;
  #claimed: ClaimedArticle | undefined;
  #roots: readonly Node[] = [];
  #lastChosen: string | undefined;
  #filter: ClaimFilter = NO_FILTER;
  #grouping: Grouping;

  readonly onDidChangeTreeData = this.#changed.event;
  /** Fires with the claim or the fact that was chosen first. */
  readonly onDidChoose = this.#chosen.event;

  /** @param memory where the grouping is kept */
  constructor(claims: ClaimedArticles, voice: Voice, memory: Memory) {
    this.#claims = claims;
    this.#voice = voice;
    this.#memory = memory;
    this.#grouping = GROUPINGS.find((one) => one === memory.get(GROUPING)) ?? 'status';
    this.#view = vscode.window.createTreeView<Node>('factmark.claims', {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
    });
    const soon = (): void => this.#timer.start(SOON);
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      this.#view.onDidChangeSelection(() => {
        const [node] = this.chosen;
        const id = node && idOf(node);
        // Filled anew, the tree chooses once more what was chosen: with the same id in another article, too.
        if (node && id !== this.#lastChosen) {
          this.#chosen.fire(node);
        }
        this.#lastChosen = id;
      }),
      claims.onDidChange((claimed) => {
        if (claimed === this.#claimed || !this.#claimed) {
          soon();
        }
      }),
      vscode.window.onDidChangeActiveTextEditor(soon),
      vscode.window.tabGroups.onDidChangeTabs(soon),
      // A tab of the rich Markdown editor may come before its document.
      vscode.workspace.onDidOpenTextDocument(soon),
      vscode.window.onDidChangeTextEditorSelection(({ kind }) => {
        if (kind !== vscode.TextEditorSelectionChangeKind.Command) {
          this.#caretTimer.start(SOON);
        }
      }),
      vscode.commands.registerCommand('factmark.filterClaims', () => this.#askFilter()),
      vscode.commands.registerCommand('factmark.groupClaims', (by?: unknown) => this.#askGrouping(by)),
      vscode.commands.registerCommand('factmark.clearClaimFilter', () => this.setFilter(NO_FILTER)),
    );
    soon();
  }

  /** The article whose claims are shown. */
  get claimed(): ClaimedArticle | undefined {
    return this.#claimed;
  }

  /** What is shown, from the top. */
  get roots(): readonly Node[] {
    return this.#roots;
  }

  /** The claims and facts that are chosen. */
  get chosen(): readonly LeafNode[] {
    return this.#view.selection.filter((node) => node.type === 'claim' || node.type === 'fact');
  }

  get badge(): number {
    return this.#view.badge?.value ?? 0;
  }

  getChildren(node?: Node): Node[] {
    if (!node) {
      return [...this.#roots];
    }
    return node.type === 'group' ? [...node.children] : [];
  }

  getParent(node: Node): Node | undefined {
    return this.#roots.find((root) => root.type === 'group' && root.children.includes(node as LeafNode));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return this.#claimed ? itemOf(node, this.#claimed) : new vscode.TreeItem('');
  }

  setFilter(filter: ClaimFilter): void {
    this.#filter = filter;
    void vscode.commands.executeCommand('setContext', 'factmark.claimsFiltered', !isEmpty(filter));
    void this.refresh();
  }

  setGrouping(grouping: Grouping): void {
    this.#grouping = grouping;
    void this.#memory.update(GROUPING, grouping);
    void this.refresh();
  }

  /** Shows the claims of the current article. */
  async refresh(): Promise<void> {
    const uri = currentUri();
    // While a sidecar is in front, or signed words beside those of now, the tree keeps showing the article.
    if (!(uri && (isSidecarUri(uri) || uri.scheme === WORDS_SCHEME))) {
      const document = uri && openDocument(uri);
      this.#claimed = document && (await this.#claims.read(document));
    }
    const claimed = this.#claimed?.document.isClosed ? undefined : this.#claimed;
    this.#claimed = claimed;
    this.#roots = claimed ? nodesOf(claimed, this.#filter, this.#grouping) : [];
    this.#describe(claimed);
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#timer.dispose();
    this.#caretTimer.dispose();
    this.#subscriptions.dispose();
    this.#changed.dispose();
    this.#chosen.dispose();
  }

  #describe(claimed: ClaimedArticle | undefined): void {
    const { l10n } = vscode;
    const open = claimed?.sidecar ? claimed.coverage.open : 0;
    this.#view.badge = open > 0 ? { value: open, tooltip: l10n.t('{0} facts still open', open) } : undefined;
    this.#view.description = (claimed && coverageText(claimed, this.#voice)) ?? '';
    this.#view.message = isEmpty(this.#filter) || !claimed?.sidecar ? '' : this.#filterMessage();
    const state = !claimed
      ? 'noArticle'
      : claimed.sidecar || claimed.unreadable
        ? 'some'
        : claimed.sidecarUri
          ? 'none'
          : 'unsaved';
    void vscode.commands.executeCommand('setContext', 'factmark.claims', state);
  }

  #filterMessage(): string {
    const shown = this.#roots.reduce((sum, node) => sum + (node.type === 'group' ? node.children.length : 0), 0);
    return vscode.l10n.t('Only {0}: {1}', filterText(this.#filter, this.#labels()), shown);
  }

  async #askFilter(): Promise<void> {
    const filter = await askFilter(this.#filter, this.#labels());
    if (filter) {
      this.setFilter(filter);
    }
  }

  async #askGrouping(by: unknown): Promise<void> {
    const grouping = GROUPINGS.find((one) => one === by) ?? (await askGrouping(this.#grouping));
    if (grouping) {
      this.setGrouping(grouping);
    }
  }

  #labels(): Readonly<Record<string, string>> {
    return this.#claimed?.checked.config.labels ?? {};
  }

  /** Selects the claim, or the fact, in which the caret of the article is. */
  #revealAtCaret(): void {
    const editor = vscode.window.activeTextEditor;
    const claimed = this.#claimed;
    if (!this.#view.visible || !claimed || editor?.document !== claimed.document) {
      return;
    }
    const subject = subjectAt(claimed, editor);
    const leaves = this.#roots.flatMap((root) => (root.type === 'group' ? root.children : []));
    const node = leaves.find((leaf) => isSameSubject(subjectOf(leaf), subject));
    if (node && !this.#view.selection.includes(node)) {
      this.#view.reveal(node, { select: true, focus: false }).then(undefined, () => {
        // The tree was filled anew meanwhile.
      });
    }
  }
}
