import * as vscode from 'vscode';
import type { FactKind } from '../../core/facts.js';

/**
 * One decoration type a kind, shared by all editors. They differ in the line under the words, not only in its colour;
 * a wavy line is left to errors and warnings.
 */
export function createStyles(): Readonly<Record<FactKind, vscode.TextEditorDecorationType>> {
  return {
    amount: underline('solid 1px', 'factmark.amountMark'),
    date: underline('dashed 1px', 'factmark.dateMark'),
    entity: underline('dotted 2px', 'factmark.nameMark'),
  };
}

function underline(style: string, color: string): vscode.TextEditorDecorationType {
  // Not a border, which would lie under the frame that high-contrast themes draw around the current line. Text
  // decorations take no ThemeColor, but the editor has every theme colour as a CSS variable.
  const variable = `var(--vscode-${color.replace('.', '-')}, currentColor)`;
  return vscode.window.createTextEditorDecorationType({
    textDecoration: `underline ${style} ${variable}; text-underline-offset: 3px; text-decoration-skip-ink: none`,
    overviewRulerColor: new vscode.ThemeColor(color),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
