import * as vscode from 'vscode';
import { openDocument } from '../../current.js';
import { alsoAt, believed, isRevision } from './siblings.js';

/** What is beside an article. */
export type SidecarContent =
  | { readonly type: 'absent' }
  | { readonly type: 'text'; readonly text: string }
  /** There is something, but it could not be read. */
  | { readonly type: 'failed'; readonly reason: string };

/** Whether files can be written there: not in a revision, nor in a file system that only shows. */
export function isWritable(uri: vscode.Uri): boolean {
  return !isRevision(uri) && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}

const ABSENT: SidecarContent = { type: 'absent' };

/** The sidecar as it is now: unsaved changes of an open editor count before the file. */
export async function readContent(uri: vscode.Uri): Promise<SidecarContent> {
  const content = await readAt(uri);
  const other = content.type === 'absent' ? alsoAt(uri) : undefined;
  return other ? readAt(other) : content;
}

async function readAt(uri: vscode.Uri): Promise<SidecarContent> {
  const open = openDocument(uri);
  if (open?.isDirty && !open.isClosed) {
    return contentOf(open.getText(), uri);
  }
  try {
    // Without the byte order mark, as in an open document.
    return contentOf(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), uri);
  } catch (error) {
    const absent = isRevision(uri) || (error instanceof vscode.FileSystemError && error.code === 'FileNotFound');
    return absent ? ABSENT : { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** A text that was read from an address; an empty one is no sidecar. */
export function contentOf(text: string, uri: vscode.Uri): SidecarContent {
  const taken = isRevision(uri) ? believed(text) : text;
  return taken === undefined || taken.trim() === '' ? ABSENT : { type: 'text', text: taken };
}
