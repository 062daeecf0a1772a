import * as vscode from 'vscode';
import { editSidecarInSteps } from '../../../core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { SidecarError } from '../../../core/claims/sidecar/problem.js';
import { applyEdit } from '../../../core/text/edits.js';
import { deleteFile, nameOf } from '../../text/files.js';
import { inTurns } from '../../turns.js';
import type { History } from './history.js';
import { whyNotWritten, withoutFile } from './messages.js';
import { type OpenedSidecar, openSidecar } from './openedSidecar.js';
import { articleUriOf } from './siblings.js';
import { isWritable } from './sidecarStore.js';

/** The text of the sidecar after something was written; `undefined` in `text` when the file is gone. */
export type Written = { readonly text: string | undefined };

/** What a sidecar is to be, and what was done if that can be undone. */
interface Change {
  readonly label?: string;
  readonly text: string;
}

/** How often a change is made anew because another window is writing too, and how long it waits, in milliseconds. */
const TRIES = 60;
const MOST_PAUSE = 80;

/** Writes one article's claims; what cannot be done is said in a message, and nothing is changed then. */
export class SidecarWriter {
  readonly #uri: vscode.Uri | undefined;
  readonly #history: History;

  /** @param uri of the sidecar; nothing for an article that has no file. */
  constructor(uri: vscode.Uri | undefined, history: History) {
    this.#uri = uri;
    this.#history = history;
  }

  edit(edit: SidecarEdit, label: string): Promise<Written | undefined> {
    return this.#change(async (before, uri) => {
      const edits = before.trim() === '' ? [beginning(uri), edit] : [edit];
      return { label, text: await inTurns(editSidecarInSteps(before, { type: 'sequence', edits })) };
    });
  }

  /** Puts another text in the place of the whole one, if that is still the one it was made from. */
  replace(from: string, to: string, label: string): Promise<Written | undefined> {
    return this.#change((before) => (before === from ? { label, text: to } : undefined));
  }

  async undo(): Promise<Written | undefined> {
    const { label } = this.#history;
    if (label === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no claim edit to undo.'));
      return undefined;
    }
    const uri = this.#writable();
    const opened = uri && (await this.#open(uri));
    if (!uri || !opened) {
      return undefined;
    }
    this.#history.follow(opened.text ?? '');
    const step = this.#history.take();
    if (!step) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('“{0}” was not undone: what it wrote has been changed since.', label),
      );
      return undefined;
    }
    if (step.type === 'created') {
      return (await deleteFile(uri)) ? { text: undefined } : refused(uri);
    }
    const before = opened.text ?? '';
    return this.#change((now) => (now === before ? { text: applyEdit(now, step.back) } : undefined));
  }

  /**
   * @param change gives the text after, for that of this moment, and what was done if it can be undone; nothing when the
   * text is not to be changed any more
   */
  async #change(
    change: (before: string, uri: vscode.Uri) => Promise<Change | undefined> | Change | undefined,
  ): Promise<Written | undefined> {
    const uri = this.#writable();
    if (!uri) {
      return undefined;
    }
    try {
      for (let tries = 0; tries < TRIES; tries++) {
        const opened = await this.#open(uri);
        if (!opened) {
          return undefined;
        }
        const before = opened.text ?? '';
        const after = await change(before, uri);
        if (after === undefined) {
          return refused(uri);
        }
        if (opened.isSame(after.text)) {
          return { text: before };
        }
        const written = await opened.write(after.text);
        if (written) {
          this.#remember(after.label, before, written);
          return { text: written.text };
        }
        if (opened.isFinal) {
          return refused(uri);
        }
        await new Promise((resolve) => setTimeout(resolve, Math.random() * MOST_PAUSE));
      }
      return unreadable(uri, vscode.l10n.t('The file keeps changing.'));
    } catch (error) {
      if (error instanceof SidecarError) {
        void whyNotWritten(uri, error.problems[0]);
        return undefined;
      }
      const reason = error instanceof Error ? writeReason(error) : undefined;
      if (reason === undefined) {
        throw error;
      }
      return refused(uri, reason);
    }
  }

  #remember(
    label: string | undefined,
    before: string,
    { text, splice }: Awaited<ReturnType<OpenedSidecar['write']>> & object,
  ): void {
    if (label !== undefined && splice) {
      this.#history.spliced(label, before, splice);
    } else if (label !== undefined) {
      this.#history.created(label, text);
    }
    // Saving may have changed more: a final line end, for one.
    this.#history.follow(text);
  }

  /** Where claims can be written; else says why not. */
  #writable(): vscode.Uri | undefined {
    const uri = this.#uri;
    if (!uri) {
      void withoutFile();
      return undefined;
    }
    if (!isWritable(uri)) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('This is a revision that cannot be changed. Open the article itself to work on its claims.'),
      );
      return undefined;
    }
    return uri;
  }

  async #open(uri: vscode.Uri): Promise<OpenedSidecar | undefined> {
    const opened = await openSidecar(uri);
    switch (opened.type) {
      case 'failed':
        return unreadable(uri, opened.reason);
      case 'not-utf8':
        void whyNotWritten(uri, { id: 'not-utf8', line: 1, message: '' });
        return undefined;
      case 'opened':
        return opened.sidecar;
    }
  }
}

/** Why the file system did not write, in a person's words where there are some; nothing for a mistake of ours. */
function writeReason(error: Error): string | undefined {
  const { l10n } = vscode;
  const code = 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return l10n.t('The disk is full.');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'NoPermissions':
      return l10n.t('Writing there is not allowed.');
    case 'ENOENT':
    case 'FileNotFound':
      return l10n.t('The folder is gone.');
    default:
      return typeof code === 'string' ? error.message : undefined;
  }
}

function beginning(sidecar: vscode.Uri): SidecarEdit {
  const article = articleUriOf(sidecar);
  return { type: 'set-article', article: nameOf(article ?? sidecar) };
}

function unreadable(uri: vscode.Uri, reason: string): undefined {
  void vscode.window.showErrorMessage(
    vscode.l10n.t('“{0}” could not be read, so nothing was changed: {1}', nameOf(uri), reason),
  );
  return undefined;
}

function refused(uri: vscode.Uri, reason?: string): undefined {
  void vscode.window.showErrorMessage(
    reason === undefined
      ? vscode.l10n.t('“{0}” could not be changed. Try again, or look whether it is read-only.', nameOf(uri))
      : vscode.l10n.t('“{0}” could not be changed, and is as it was: {1}', nameOf(uri), reason),
  );
  return undefined;
}
