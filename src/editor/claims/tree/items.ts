import * as vscode from 'vscode';
import type { ClaimKind } from '../../../core/claims/claim.js';
import { appendPlain } from '../../hover/markdown.js';
import { rangeOf } from '../../ranges.js';
import { claimCard, claimLines } from '../card.js';
import { attributionWord } from '../commands/meanings.js';
import { cut, cutLabel } from '../cut.js';
import { colorOf } from '../marks/styles.js';
import type { ClaimedArticle } from '../model/claimedArticle.js';
import type { Sign } from '../sign.js';
import { conditionWord, kindWord, type Labels, problemText, statusWord, verdictWord } from '../words.js';
import type { ClaimNode, FactNode, Grouping, GroupNode, LeafNode, Node, UnreadableNode } from './nodes.js';

/** How a node of the tree is shown, of an article whose claims it is about. */
export function itemOf(node: Node, claimed: ClaimedArticle): vscode.TreeItem {
  switch (node.type) {
    case 'group':
      return groupItem(node, claimed.checked.config.labels ?? {});
    case 'claim':
      return claimItem(node, claimed);
    case 'fact':
      return factItem(node, claimed);
    case 'unreadable':
      return unreadableItem(node, claimed);
  }
}

/** The word for a sign, as a heading. */
export function signWord(sign: Sign | 'unclaimed', labels: Labels): string {
  const { l10n } = vscode;
  switch (sign) {
    case 'stale':
    case 'context':
    case 'ambiguous':
    case 'gone':
      return conditionWord(sign, labels);
    case 'unchecked':
    case 'waiting':
    case 'needs-source':
    case 'disputed':
    case 'not-checkable':
    case 'withdrawn':
      return statusWord(sign, labels);
    case 'correct':
      return `${statusWord('checked', labels)}: ${verdictWord('correct', labels)}`;
    case 'wrong':
      return `${statusWord('checked', labels)}: ${verdictWord('incorrect', labels)}, ${verdictWord('unsupported', labels)}`;
    case 'doubtful':
      return l10n.t('{0}: to be improved', statusWord('checked', labels));
    case 'undecided':
      return l10n.t('{0}, without a verdict', statusWord('checked', labels));
    case 'unclaimed':
      return l10n.t('not on the list');
  }
}

const ICONS: Readonly<Record<Sign | 'unclaimed', string>> = {
  stale: 'warning',
  context: 'whole-word',
  ambiguous: 'question',
  gone: 'circle-slash',
  wrong: 'error',
  doubtful: 'info',
  disputed: 'git-compare',
  'needs-source': 'book',
  waiting: 'comment-unresolved',
  undecided: 'color-mode',
  unchecked: 'circle-large-outline',
  unclaimed: 'circle-small',
  correct: 'pass',
  'not-checkable': 'dash',
  withdrawn: 'close',
};

export function iconOf(sign: Sign | 'unclaimed'): vscode.ThemeIcon {
  return sign === 'unclaimed'
    ? new vscode.ThemeIcon(ICONS[sign])
    : new vscode.ThemeIcon(ICONS[sign], new vscode.ThemeColor(colorOf(sign)));
}

function groupItem({ by, key, children }: GroupNode, labels: Labels): vscode.TreeItem {
  const done = by === 'status' && ['correct', 'not-checkable', 'withdrawn'].includes(key);
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const word = headingOf(by, key, labels);
  const item = new vscode.TreeItem(word, done ? Collapsed : Expanded);
  item.id = by === 'status' ? key : `${by} ${key}`;
  item.description = String(children.length);
  item.contextValue = by === 'status' ? `group.${key}` : 'group';
  item.accessibilityInformation = { label: `${word}, ${children.length}` };
  return item;
}

function headingOf(by: Grouping, key: string, labels: Labels): string {
  const { l10n } = vscode;
  switch (by) {
    case 'status':
      return signWord(key as Sign | 'unclaimed', labels);
    case 'kind':
      return key === '' ? l10n.t('of no kind yet') : kindWord(key as ClaimKind, labels);
    case 'section':
      return key === '' ? l10n.t('before the first heading') : cut(key);
    case 'person':
      return key === '' ? l10n.t('nobody yet') : cut(key);
  }
}

/** Tells a leaf from the others of its article, and stays the same when the tree is filled anew. */
export function idOf(node: LeafNode): string {
  const own = node.type === 'claim' ? node.claim : String(node.offset);
  return [node.type, own, node.under].filter(Boolean).join(' ');
}

function claimItem(node: ClaimNode, claimed: ClaimedArticle): vscode.TreeItem {
  const { claim, placed, sign, kind, words } = node;
  const labels = claimed.checked.config.labels ?? {};
  const missing = missingText(node);
  const sources = claimed.sidecar?.sources ?? {};
  const item = new vscode.TreeItem(cutLabel(words));
  const { document } = claimed;
  item.id = idOf(node);
  item.description = [kind && kindWord(kind, labels), aboutClaim(placed.state, labels), ...missing]
    .filter(Boolean)
    .join(' · ');
  item.iconPath = iconOf(sign);
  item.tooltip = below(words, claimCard(placed.state, sources, claimed.checked.config));
  item.contextValue = `claim.${sign}${CONTEXTS[kind ?? ''] ?? ''}`;
  const lines = claimLines(placed.state, sources, claimed.checked.config);
  item.accessibilityInformation = {
    label: [cut(words), signWord(sign, labels), ...lines, ...missing].join(', '),
  };
  const span = placed.span ?? placed.candidates?.[0];
  item.command = span
    ? openAt(document, rangeOf(document, span))
    : {
        command: 'factmark.goToBlock',
        title: vscode.l10n.t('Go to block'),
        arguments: [document.uri.toString(), claim],
      };
  return item;
}

/** The card of a claim, below its words where the label has not all of them. */
function below(words: string, card: vscode.MarkdownString): vscode.MarkdownString {
  if (cutLabel(words) === cut(words)) return card;
  const markdown = new vscode.MarkdownString();
  appendPlain(markdown, cut(words));
  return markdown.appendMarkdown(`\n\n${card.value}`);
}

/** What menus go by, besides the sign. */
const CONTEXTS: Readonly<Record<string, string>> = { entity: '.name', quotation: '.quotation' };

/** What is still to be asked of a fact besides whether it is true. */
function missingText({ asksWhetherSaid }: ClaimNode | FactNode): readonly string[] {
  return asksWhetherSaid ? [vscode.l10n.t('in a quotation: was it said?')] : [];
}

/** What the heading above it does not say. */
function aboutClaim({ claim, reviews, condition }: ClaimNode['placed']['state'], labels: Labels): string {
  const by = reviews.map(({ reviewer }) => reviewer).join(', ');
  const verdict = claim.verdict && verdictWord(claim.verdict, labels);
  const status = condition === 'sound' ? undefined : statusWord(claim.status, labels);
  const said = [claim.speaker, claim.attribution && attributionWord(claim.attribution)];
  return cut([status, verdict, ...said, by, claim.question?.to].filter(Boolean).join(' · '));
}

function factItem(node: FactNode, claimed: ClaimedArticle): vscode.TreeItem {
  const { fact, words, mentions } = node;
  const labels = claimed.checked.config.labels ?? {};
  const item = new vscode.TreeItem(cutLabel(words));
  item.id = idOf(node);
  const count = mentions > 1 ? [vscode.l10n.t('{0} mentions', mentions)] : [];
  item.description = [kindWord(fact.kind, labels), ...count, ...missingText(node)].join(' · ');
  item.iconPath = iconOf('unclaimed');
  item.tooltip = [cut(words), item.description].join('\n');
  item.contextValue = fact.kind === 'entity' ? 'fact.name' : 'fact';
  item.accessibilityInformation = { label: [cut(words), item.description, signWord('unclaimed', labels)].join(', ') };
  item.command = openAt(claimed.document, rangeOf(claimed.document, fact));
  return item;
}

function unreadableItem({ problem }: UnreadableNode, { sidecarUri }: ClaimedArticle): vscode.TreeItem {
  const text = vscode.l10n.t('Line {0}: {1}', problem.line, problemText(problem));
  const item = new vscode.TreeItem(text);
  item.id = 'unreadable';
  item.iconPath = new vscode.ThemeIcon('error', new vscode.ThemeColor('factmark.wrongClaim'));
  item.tooltip = text;
  item.accessibilityInformation = { label: text };
  if (sidecarUri) {
    const line = problem.line - 1;
    item.command = {
      command: 'vscode.open',
      title: vscode.l10n.t('Show the line'),
      arguments: [sidecarUri, { selection: new vscode.Range(line, 0, line, 0) }],
    };
  }
  return item;
}

function openAt({ uri }: vscode.TextDocument, selection: vscode.Range): vscode.Command {
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Show the words'),
    arguments: [uri, { selection, preserveFocus: true }],
  };
}
