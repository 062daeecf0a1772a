import * as vscode from 'vscode';

/**
 * Appends text of the article, or anything else that is not a constant of ours, as plain text.
 *
 * `appendText` alone keeps Markdown from starting, but turns every space into one where no line can break, and leaves
 * `<…>`, `&…;` and bare addresses alone, which a renderer makes into links and characters. So words go in one by one,
 * and the characters that such things need go in as entities.
 */
export function appendPlain(markdown: vscode.MarkdownString, text: string): void {
  for (const piece of text.split(/([ \t\r\n]+|[<>&:@$|]|\.(?=\S))/)) {
    if (/^[ \t\r\n]+$/.test(piece)) {
      markdown.appendMarkdown(' ');
    } else if (/^[<>&:@$|.]$/.test(piece)) {
      markdown.appendMarkdown(`&#${piece.charCodeAt(0)};`);
    } else {
      markdown.appendText(piece);
    }
  }
}

/** A command of ours as a link; the label is a constant or a translation of one. */
export interface Action {
  readonly label: string;
  readonly tooltip: string;
  readonly command: string;
}

/** Links that are about the same thing: a place in the article (an offset, UTF-16) or a claim (its id). */
export interface ActionGroup {
  readonly actions: readonly Action[];
  readonly about: number | string;
}

/**
 * Lines of links, one a group. They are trusted, but for these commands only; nothing of the article is in them: their
 * arguments are the document's address and an offset or an id, percent-encoded.
 */
export function actionLines(groups: readonly ActionGroup[], uri: vscode.Uri): vscode.MarkdownString {
  const filled = groups.filter(({ actions }) => actions.length > 0);
  const lines = filled.map(({ actions, about }) => {
    const args = encodeURIComponent(JSON.stringify([uri.toString(), about])).replace(/[()]/g, (c) =>
      c === '(' ? '%28' : '%29',
    );
    return actions
      .map(({ label, tooltip, command }) => `[${label}](command:${command}?${args} "${tooltip}")`)
      .join(' · ');
  });
  const markdown = new vscode.MarkdownString(lines.join('  \n'));
  markdown.isTrusted = { enabledCommands: filled.flatMap(({ actions }) => actions.map(({ command }) => command)) };
  return markdown;
}
