import * as vscode from 'vscode';
import type { Span } from '../core/text/span.js';

export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function spanOf(document: vscode.TextDocument, { start, end }: vscode.Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** From the first to the last line on screen, offsets in UTF-16 code units. Folded parts between them count. */
export function visibleSpan(editor: vscode.TextEditor): Span {
  const first = editor.visibleRanges[0];
  const last = editor.visibleRanges.at(-1);
  return first && last
    ? {
        start: editor.document.offsetAt(first.start),
        end: editor.document.offsetAt(editor.document.lineAt(last.end.line).range.end),
      }
    : { start: 0, end: 0 };
}
