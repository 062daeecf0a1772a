import * as vscode from 'vscode';
import { isArticleUri } from '../claims/model/siblings.js';
import { currentUri, openDocument } from '../current.js';

/** What a model asks a tool with. It is nobody's to trust: whatever has the wrong form is refused. */
export interface ToolInput {
  /** Path of an article, from a folder of the workspace; the article in front when absent. */
  readonly file?: string;
  /** How many of what is listed are left out, for the rest of a long list. */
  readonly skip?: number;
}

/** Most facts or claims in one answer. */
export const PAGE = 200;

/** The article that is meant. Only articles of the workspace, and what is open, are read. */
export async function articleOf({ file }: ToolInput): Promise<vscode.TextDocument> {
  if (file === undefined) {
    const uri = currentUri();
    const document = uri && openDocument(uri);
    if (!document) throw new Error('No article is open: give the path of one as file.');
    return document;
  }
  if (typeof file !== 'string') throw new TypeError('file must be a path');
  for (const { uri: folder } of vscode.workspace.workspaceFolders ?? []) {
    const uri = vscode.Uri.joinPath(folder, file);
    const isInside = uri.path.startsWith(folder.path.endsWith('/') ? folder.path : `${folder.path}/`);
    if (isInside && isArticleUri(uri)) {
      try {
        return await vscode.workspace.openTextDocument(uri);
      } catch {
        // It may be in another folder.
      }
    }
  }
  throw new Error(`There is no article ${file} in the workspace.`);
}

export interface Page<Item> {
  readonly total: number;
  /** From which the rest is listed; absent when this is all. */
  readonly next?: number;
  readonly items: readonly Item[];
}

export function pageOf<Item>(all: readonly Item[], { skip = 0 }: ToolInput): Page<Item> {
  if (!Number.isInteger(skip) || skip < 0) throw new TypeError('skip must be a number of entries');
  const end = skip + PAGE;
  return { total: all.length, ...(end < all.length && { next: end }), items: all.slice(skip, end) };
}

/** Line and column as people count them, from 1. */
export function placeOf(
  document: vscode.TextDocument,
  offset: number,
): { readonly line: number; readonly column: number } {
  const { line, character } = document.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}
