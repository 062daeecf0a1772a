import type * as vscode from 'vscode';
import { ProseDocument } from '../../../core/prose/prose.js';
import type { TextEdit } from '../../../core/text/span.js';

/** The visible prose of an open document, kept up with its edits from the first time it is asked for. */
export class LiveProse {
  readonly #document: vscode.TextDocument;
  #prose: ProseDocument | undefined;
  #textKeys: readonly string[] | undefined;

  constructor(document: vscode.TextDocument) {
    this.#document = document;
  }

  /** @param edit in order, as the document takes them. */
  edit(edit: TextEdit): void {
    try {
      this.#prose?.edit(edit);
    } catch {
      // The next time it is read from the whole text.
      this.#prose = undefined;
    }
  }

  /** Whether nothing was missed. */
  isCurrent(): boolean {
    return this.#prose === undefined || this.#prose.length === this.#length();
  }

  /** @param textKeys front-matter keys whose text is prose, in place of the usual ones. */
  document(textKeys: readonly string[] | undefined): ProseDocument {
    const same = this.#textKeys?.join('\n') === textKeys?.join('\n');
    if (!this.#prose || !same || !this.isCurrent()) {
      this.#textKeys = textKeys;
      this.#prose = ProseDocument.open(this.#document.getText(), { format: 'markdown', textKeys });
    }
    return this.#prose;
  }

  #length(): number {
    const last = this.#document.lineAt(this.#document.lineCount - 1);
    return this.#document.offsetAt(last.range.end);
  }
}
