import * as vscode from 'vscode';
import { differingEdit } from '../../../core/text/edits.js';
import type { TextEdit } from '../../../core/text/span.js';
import { openDocument } from '../../current.js';
import { openWithText, sameText, spliceDocument } from '../../text/files.js';
import { replaceFile } from '../../text/wholeFile.js';

/** A sidecar at one moment, and how to change it. */
export interface OpenedSidecar {
  /** Nothing when there is none yet. */
  readonly text: string | undefined;
  /** Whether another try would end no better. */
  readonly isFinal: boolean;
  /** Whether a text is what it holds already. */
  isSame(text: string): boolean;
  /**
   * Gives it another text.
   * @returns the text it has then, and the edit that led to it, unless the file was made; nothing when it has changed
   * in the meantime, or refused
   * @throws {Error} of the file system
   */
  write(text: string): Promise<{ readonly text: string; readonly splice?: TextEdit } | undefined>;
}

export type Opening =
  | { readonly type: 'opened'; readonly sidecar: OpenedSidecar }
  | { readonly type: 'not-utf8' }
  | { readonly type: 'failed'; readonly reason: string };

/**
 * Opens a sidecar to change it: as a document where an editor has it open, so that a person can undo the change there;
 * else as a file, which is replaced as a whole.
 */
export async function openSidecar(uri: vscode.Uri): Promise<Opening> {
  const open = openDocument(uri);
  if (open && !open.isClosed && (open.isDirty || isShown(uri))) {
    return openInEditor(uri, open);
  }
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
      return { type: 'opened', sidecar: missing(uri) };
    }
    return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { type: 'opened', sidecar: inFile(uri, bytes, text) };
  } catch {
    return { type: 'not-utf8' };
  }
}

/** Whether a tab shows the file, alone or in a comparison. */
function isShown(uri: vscode.Uri): boolean {
  const address = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => {
      if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) {
        return input.uri.toString() === address;
      }
      return (
        input instanceof vscode.TabInputTextDiff &&
        [input.original, input.modified].some((one) => one.toString() === address)
      );
    }),
  );
}

async function openInEditor(uri: vscode.Uri, open: vscode.TextDocument): Promise<Opening> {
  let document: vscode.TextDocument | undefined = open;
  if (!open.isDirty) {
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      document = await openWithText(uri, text);
    } catch (error) {
      return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }
  if (!document) {
    return { type: 'failed', reason: vscode.l10n.t('The file keeps changing.') };
  }
  return ['utf8', 'utf8bom'].includes(document.encoding)
    ? { type: 'opened', sidecar: inDocument(document) }
    : { type: 'not-utf8' };
}

function inDocument(document: vscode.TextDocument): OpenedSidecar {
  const text = document.getText();
  return {
    text,
    get isFinal() {
      return document.getText() === text;
    },
    isSame: (after) => sameText(text, after),
    write: async (after) => {
      // Somebody typed there since it was opened.
      if (document.getText() !== text) {
        return undefined;
      }
      const splice = await spliceDocument(document, after);
      return splice && { text: document.getText(), splice };
    },
  };
}

const BOM = new Uint8Array([0xef, 0xbb, 0xbf]);

/** @param text without a byte order mark, as in an open document */
function inFile(uri: vscode.Uri, bytes: Uint8Array, text: string): OpenedSidecar {
  const hasBom = BOM.every((byte, i) => bytes[i] === byte);
  return {
    text,
    isFinal: false,
    isSame: (after) => text === after,
    write: async (after) => {
      const encoded = new TextEncoder().encode(after);
      const content = hasBom ? new Uint8Array([...BOM, ...encoded]) : encoded;
      const splice = differingEdit(text, after);
      const done = await replaceFile(vscode.workspace.fs, uri, bytes, content);
      return done && splice ? { text: after, splice } : undefined;
    },
  };
}

function missing(uri: vscode.Uri): OpenedSidecar {
  return {
    text: undefined,
    isFinal: false,
    isSame: () => false,
    write: async (text) => {
      const done = await replaceFile(vscode.workspace.fs, uri, undefined, new TextEncoder().encode(text));
      return done ? { text } : undefined;
    },
  };
}
