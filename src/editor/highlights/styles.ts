import * as vscode from 'vscode';
import type { FactKind } from '../../core/facts.js';

/**
 * One decoration type a kind, shared by all editors. They differ in the line under the words, not only in its colour;
 * a wavy line is left to errors and warnings.
 */
export function createStyles(): Readonly<Record<FactKind, vscode.TextEditorDecorationType>> {
  return {
    amount: underline('solid', '1px', 'factmark.amountMark'),
    date: underline('dashed', '1px', 'factmark.dateMark'),
    entity: underline('dotted', '2px', 'factmark.nameMark'),
  };
}

function underline(style: string, width: string, color: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    borderStyle: style,
    borderWidth: `0 0 ${width} 0`,
    borderColor: new vscode.ThemeColor(color),
    overviewRulerColor: new vscode.ThemeColor(color),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
