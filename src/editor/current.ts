import * as vscode from 'vscode';
import type { Article } from './article.js';
import type { Articles } from './articles.js';
import { isArticle } from './schemes.js';

/**
 * The article that a command is about: the one in the active text editor, else the one of the active tab. The rich
 * Markdown editor and the preview have a tab but no text editor.
 */
export function currentUri(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document && isArticle(document)) {
    return document.uri;
  }
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) {
    return input.uri;
  }
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}

/** Whether a tab shows the file, alone or on a side of a diff. */
export function hasTab(uri: vscode.Uri): boolean {
  const address = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => urisOf(input).some((one) => one.toString() === address)),
  );
}

function urisOf(input: unknown): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) {
    return [input.uri];
  }
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}

/** The open document with this address, without opening one. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const address = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === address);
}

/** What a command works on. */
export interface Place {
  readonly article: Article;
  /** The visible editor of the article, if there is one. */
  readonly editor?: vscode.TextEditor;
  /** The caret or the place the command was called for, UTF-16; nothing when neither is known. */
  readonly offset?: number;
}

/**
 * The article and the place that a command was called for.
 *
 * @param args what a link in a card gives: the document's address and an offset; anything else is ignored.
 */
export async function resolvePlace(articles: Articles, args: readonly unknown[]): Promise<Place | undefined> {
  const [address, offset] = args;
  const uri = typeof address === 'string' ? vscode.Uri.parse(address) : currentUri();
  const document = uri && (openDocument(uri) ?? (await open(uri)));
  const article = document && (await articles.read(document));
  if (!article) {
    return undefined;
  }
  const editor = editorOf(article.document);
  const caret = editor && article.document.offsetAt(editor.selection.active);
  const place = typeof offset === 'number' && Number.isInteger(offset) ? offset : caret;
  return { article, ...(editor && { editor }), ...(place !== undefined && { offset: place }) };
}

function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  return active?.document === document
    ? active
    : vscode.window.visibleTextEditors.find((editor) => editor.document === document);
}

async function open(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    // A tab of something that is no text.
    return undefined;
  }
}
