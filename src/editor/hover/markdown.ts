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

/**
 * A line of links. It is trusted, but for these commands only; nothing of the article is in it: their arguments are the
 * document's address and an offset, percent-encoded.
 */
export function actionLine(actions: readonly Action[], uri: vscode.Uri, offset: number): vscode.MarkdownString {
  const args = encodeURIComponent(JSON.stringify([uri.toString(), offset])).replace(/[()]/g, (c) =>
    c === '(' ? '%28' : '%29',
  );
  const links = actions.map(({ label, tooltip, command }) => `[${label}](command:${command}?${args} "${tooltip}")`);
  const markdown = new vscode.MarkdownString(links.join(' · '));
  markdown.isTrusted = { enabledCommands: actions.map((action) => action.command) };
  return markdown;
}
