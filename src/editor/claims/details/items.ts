import * as vscode from 'vscode';
import { rangeOf } from '../../ranges.js';
import { cut } from '../cut.js';
import { iconOf } from '../tree/items.js';
import type { DetailRow } from './rows.js';

/** Most characters of a tool-tip. */
const LONGEST = 2000;

/**
 * How a row is shown. Labels, descriptions and tool-tips are plain strings, in which VS Code reads no markup and no
 * icons.
 */
export function itemOf(row: DetailRow, document: vscode.TextDocument): vscode.TreeItem {
  const { label, description, children } = row;
  const item = new vscode.TreeItem(cut(label), collapsing(row));
  item.id = row.id;
  if (description !== undefined) {
    item.description = cut(description);
  }
  if (row.sign) {
    item.iconPath = iconOf(row.sign);
  } else if (row.icon) {
    item.iconPath = new vscode.ThemeIcon(row.icon);
  }
  const whole = [label, description].filter(Boolean).join(': ');
  item.tooltip = whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1)}…` : whole;
  item.contextValue = ['detail', row.field, ...(row.sign ? [row.sign] : [])].join('.');
  const count = children.length > 0 ? [vscode.l10n.t('{0} inside', children.length)] : [];
  item.accessibilityInformation = { label: [cut(whole), ...count].join(', ') };
  const command = commandOf(row, document);
  if (command) {
    item.command = command;
  }
  return item;
}

function collapsing({ children, closed }: DetailRow): vscode.TreeItemCollapsibleState {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  return children.length === 0 ? None : closed ? Collapsed : Expanded;
}

/** Where Enter or a click leads: to words, to another claim, to a source; nowhere from what is only said. */
function commandOf(
  { span, link, field, article, claim, source }: DetailRow,
  document: vscode.TextDocument,
): vscode.Command | undefined {
  const { l10n } = vscode;
  if (span) {
    const options = { selection: rangeOf(document, span), preserveFocus: true };
    return { command: 'vscode.open', title: l10n.t('Show the words'), arguments: [document.uri, options] };
  }
  if (link) {
    return { command: 'factmark.goToClaim', title: l10n.t('Go to claim'), arguments: [link.article, link.claim] };
  }
  return field === 'address'
    ? { command: 'factmark.openSource', title: l10n.t('Open the source'), arguments: [{ article, claim, source }] }
    : undefined;
}
