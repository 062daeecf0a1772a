import * as vscode from 'vscode';
import type { ChangeKind, ClaimChange } from '../../core/claims/diff/change.js';
import { countsOf, placeOf, rowOf } from '../../core/review/tree.js';
import { cut, cutLabel } from '../claims/cut.js';
import type { ReviewedArticle } from './review.js';

/** An article in the view of a review. */
export interface ArticleNode {
  readonly type: 'article';
  readonly reviewed: ReviewedArticle;
  readonly children: readonly ChangeNode[];
}

/** One change. `article`, `claim` and `offset` are what commands on claims read. */
export interface ChangeNode {
  readonly type: 'change';
  readonly reviewed: ReviewedArticle;
  readonly change: ClaimChange;
  readonly article: string;
  readonly claim?: string;
  readonly offset?: number;
}

export type ReviewNode = ArticleNode | ChangeNode;

export function nodesOf(articles: readonly ReviewedArticle[]): readonly ArticleNode[] {
  return articles.map((reviewed) => ({
    type: 'article',
    reviewed,
    children: reviewed.changes.map((change): ChangeNode => {
      const start = placeOf(change)?.start;
      return {
        type: 'change',
        reviewed,
        change,
        article: (reviewed.file ?? reviewed.after).toString(),
        ...(change.claim !== undefined && { claim: change.claim }),
        ...(change.claim === undefined && start !== undefined && { offset: start }),
      };
    }),
  }));
}

/** @param isSigned whether somebody has signed what it is about as it is now */
export function changeWord(kind: ChangeKind, isSigned = false): string {
  return kind === 'changed' && isSigned ? vscode.l10n.t('words changed, signed again') : WORDS[kind]();
}

const WORDS: Readonly<Record<ChangeKind, () => string>> = {
  unreadable: () => vscode.l10n.t('claims cannot be read'),
  conflict: () => vscode.l10n.t('left open by a merge'),
  words: () => vscode.l10n.t('signed words changed'),
  context: () => vscode.l10n.t('sentence changed around signed words'),
  verdict: () => vscode.l10n.t('another verdict'),
  value: () => vscode.l10n.t('another value'),
  gone: () => vscode.l10n.t('words are gone'),
  ambiguous: () => vscode.l10n.t('place uncertain'),
  removed: () => vscode.l10n.t('claim taken out'),
  unsigned: () => vscode.l10n.t('signature taken out'),
  new: () => vscode.l10n.t('new'),
  changed: () => vscode.l10n.t('words changed, nobody had signed'),
  lost: () => vscode.l10n.t('fact is gone'),
  'source-removed': () => vscode.l10n.t('source taken out'),
  status: () => vscode.l10n.t('status'),
  detail: () => vscode.l10n.t('notes, sources and the like'),
  moved: () => vscode.l10n.t('only moved'),
};

const ICONS: Readonly<Record<ChangeKind, string>> = {
  unreadable: 'error',
  conflict: 'git-merge',
  words: 'warning',
  context: 'whole-word',
  verdict: 'law',
  value: 'symbol-number',
  gone: 'circle-slash',
  ambiguous: 'question',
  removed: 'trash',
  unsigned: 'unverified',
  new: 'diff-added',
  changed: 'diff-modified',
  lost: 'diff-removed',
  'source-removed': 'book',
  status: 'circle-large-outline',
  detail: 'note',
  moved: 'arrow-swap',
};

export function itemOf(node: ReviewNode): vscode.TreeItem {
  return node.type === 'article' ? articleItem(node) : changeItem(node);
}

function articleItem({ reviewed, children }: ArticleNode): vscode.TreeItem {
  const { name, isNew, isGone } = reviewed;
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  const count = countText(children.length);
  const about = isNew ? vscode.l10n.t('new article') : isGone ? vscode.l10n.t('article is gone') : '';
  item.description = [about, count].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon('file-text');
  item.contextValue = 'article';
  item.accessibilityInformation = { label: [name, about, count].filter(Boolean).join(', ') };
  item.tooltip = kindsText(reviewed.changes);
  return item;
}

export function countText(count: number): string {
  return count === 1 ? vscode.l10n.t('1 change') : vscode.l10n.t('{0} changes', count);
}

/** How many changes of each kind. */
export function kindsText(changes: readonly ClaimChange[]): string {
  return [...countsOf(changes)].map(([kind, count]) => `${changeWord(kind)}: ${count}`).join('\n');
}

function changeItem({ change, reviewed }: ChangeNode): vscode.TreeItem {
  const { kind, words, before, after, reviewer, line } = rowOf(change, reviewed.source);
  const isAboutWords = words === before || words === after;
  const label = cut(words === '' ? before || after || changeWord(kind) : words);
  const item = new vscode.TreeItem(cutLabel(label));
  const arrow = before !== '' && after !== '' ? `${before} → ${after}` : isAboutWords ? '' : after || before;
  const word = changeWord(kind, reviewer !== undefined);
  const parts = [word, cut(arrow), reviewer ?? '', line === undefined ? '' : vscode.l10n.t('line {0}', line)].filter(
    Boolean,
  );
  item.description = parts.join(' · ');
  item.iconPath = new vscode.ThemeIcon(ICONS[kind]);
  item.contextValue = change.claim === undefined ? `fact.${kind}` : `claim.${kind}`;
  item.tooltip = [label, ...parts].join('\n');
  item.accessibilityInformation = { label: [word, label, ...parts.slice(1)].join(', ') };
  return item;
}
