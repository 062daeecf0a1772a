import * as vscode from 'vscode';
import { placeOf } from '../../core/review/tree.js';
import { choose, tell } from '../claims/commands/ask.js';
import type { Command } from '../commands/command.js';
import { eventWithin } from '../eventWithin.js';
import { rangeOf } from '../ranges.js';
import { askedComparison } from './asked.js';
import type { ChangeNode, ReviewNode } from './items.js';
import { Review, type ReviewParts } from './review.js';
import type { ReviewView } from './reviewView.js';

export function reviewCommands(view: ReviewView, parts: ReviewParts): readonly Command[] {
  return [
    { id: 'factmark.reviewFacts', run: (...args) => reviewFacts(view, parts, args) },
    {
      id: 'factmark.openReviewedChange',
      run: async (node) => (isDeciding ? undefined : openChange(view, node)),
    },
    { id: 'factmark.decideReviewed', run: (asked) => decide(view, asked) },
    { id: 'factmark.openAllReviewed', run: () => openAll(view) },
    { id: 'factmark.refreshReview', run: async () => view.review?.refresh() },
    { id: 'factmark.endReview', run: () => view.show(undefined) },
  ];
}

async function reviewFacts(view: ReviewView, parts: ReviewParts, args: readonly unknown[]): Promise<void> {
  const comparison = await askedComparison(args);
  if (!comparison) return;
  const review = new Review(comparison, parts);
  await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Comparing facts and claims…'),
      cancellable: true,
    },
    (_, token) => review.refresh(token),
  );
  await view.show(review);
  await view.reveal();
}

/** The text diff at the place of a change; what is only on one side is shown alone. */
async function openChange(view: ReviewView, node: unknown): Promise<void> {
  const change = changeIn(view, node);
  if (!change) return;
  const { reviewed } = change;
  // Of an article that is gone, facts have the place that they had.
  const span = reviewed.isGone ? change.change.fact : placeOf(change.change);
  const shown = await vscode.workspace.openTextDocument(reviewed.isGone ? reviewed.before : reviewed.after);
  const selection = span && rangeOf(shown, span);
  const how: vscode.TextDocumentShowOptions = { preview: true, ...(selection && { selection }) };
  if (reviewed.isNew || reviewed.isGone) {
    await vscode.window.showTextDocument(shown, how);
    return;
  }
  const title = vscode.l10n.t('{0} (against {1})', reviewed.name, view.review?.comparison.label ?? '');
  await vscode.commands.executeCommand('vscode.diff', reviewed.before, reviewed.after, title, how);
  await untilInFront(reviewed.after);
}

/** How long a comparison may take to get the focus, in milliseconds. */
const PATIENCE = 500;

/** Waits for an editor to have the focus: one that gets it late would close the question that is asked about it. */
async function untilInFront(uri: vscode.Uri): Promise<void> {
  const isInFront = (editor: vscode.TextEditor | undefined): boolean =>
    editor?.document.uri.toString() === uri.toString();
  const { activeTextEditor, onDidChangeActiveTextEditor } = vscode.window;
  if (!isInFront(activeTextEditor)) await eventWithin(onDidChangeActiveTextEditor, PATIENCE, isInFront);
}

function changeIn(view: ReviewView, node: unknown): ChangeNode | undefined {
  const all = view.roots.flatMap((root) => (root.type === 'article' ? root.children : []));
  return all.find((one) => one === node) ?? all.find((one) => isSame(one, node as ReviewNode | undefined));
}

/** Whether a node is the one that was there before the view was filled anew. */
function isSame(one: ChangeNode, node: ReviewNode | undefined): boolean {
  return (
    node?.type === 'change' &&
    node.article === one.article &&
    node.change.kind === one.change.kind &&
    node.claim === one.claim &&
    node.change.words === one.change.words
  );
}

/** All articles of the review in one comparison. */
async function openAll(view: ReviewView): Promise<void> {
  const { review } = view;
  if (!review || review.articles.length === 0) return;
  const sides = review.articles.map(({ before, after, isNew, isGone }) => [
    after,
    isNew ? undefined : before,
    isGone ? undefined : after,
  ]);
  await vscode.commands.executeCommand(
    'vscode.changes',
    vscode.l10n.t('Facts against {0}', review.comparison.label),
    sides,
  );
}

/** What a reviewer may do, each by a command on claims. */
const DECISIONS: readonly { readonly word: () => string; readonly command: string; readonly answers?: object }[] = [
  { word: () => vscode.l10n.t('Sign off'), command: 'factmark.signOff' },
  { word: () => vscode.l10n.t('Dispute'), command: 'factmark.setStatus', answers: { status: 'disputed' } },
  { word: () => vscode.l10n.t('Ask somebody'), command: 'factmark.askQuestion' },
  { word: () => vscode.l10n.t('Suggest other words'), command: 'factmark.suggest' },
  { word: () => vscode.l10n.t('Another status'), command: 'factmark.setStatus' },
];

/** Whether a decision is being asked for: choosing the change by a key would open it once more. */
let isDeciding = false;

/**
 * Decides on the change that is chosen in the view, for the keyboard.
 * @param asked by a key: the command on claims that does it, or something else to be asked for that
 */
async function decide(view: ReviewView, asked: unknown): Promise<void> {
  isDeciding = true;
  try {
    if (typeof asked === 'string') await view.chooseFocused();
    const node = view.chosen;
    if (node) await decideOn(view, node, asked);
    else tell(vscode.l10n.t('Choose a change in the review first.'));
  } finally {
    isDeciding = false;
  }
}

async function decideOn(view: ReviewView, node: ChangeNode, asked: unknown): Promise<void> {
  const { l10n } = vscode;
  const { reviewed, change } = node;
  if (reviewed.isGone || change.kind === 'removed' || change.kind === 'lost') {
    return tell(l10n.t('That is not there any more: there is nothing to decide on.'));
  }
  await openChange(view, node);
  const given = DECISIONS.find(({ command, answers }) => command === asked && !answers);
  const choices = DECISIONS.map((value) => ({ label: value.word(), value }));
  const decision = given ?? (await choose(l10n.t('Decide on the Change'), change.words ?? '', choices))?.value;
  if (decision) await vscode.commands.executeCommand(decision.command, { ...node, ...decision.answers });
}
