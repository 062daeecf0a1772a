import type * as vscode from 'vscode';
import type { ConfigEntity } from '../core/config/config.js';
import type { Fact } from '../core/facts.js';
import type { ProseDocument } from '../core/prose/prose.js';
import type { ArticleContext } from '../core/recognize/article/context.js';
import type { Recognizer } from '../core/recognize/recognizer.js';
import { CHUNK, chunkEnd } from '../core/text/chunks.js';
import { firstEndingAfter } from '../core/text/ordered.js';
import type { Span } from '../core/text/span.js';
import { type ContentChange, clipEdit, editsInOrder } from './text/changes.js';

/**
 * The facts of one open document. A long text is read in pieces with pauses between, so that the extension host stays
 * free for others; edits that come meanwhile touch only what was read.
 */
export class Article {
  readonly #document: vscode.TextDocument;
  readonly #recognizer: Recognizer;
  readonly #onDidRead: () => void;
  #reading: Promise<void> | undefined;
  #disposed = false;
  #unread = true;
  #lastChanged: Span = { start: 0, end: 0 };

  /** The names that the newsroom knows, as the article was read with them. */
  readonly entities: readonly ConfigEntity[];

  /** @param onDidRead called when more of a long text has been read. */
  constructor(
    document: vscode.TextDocument,
    recognizer: Recognizer,
    entities: readonly ConfigEntity[],
    onDidRead: () => void,
  ) {
    this.#document = document;
    this.entities = entities;
    this.#recognizer = recognizer;
    this.#onDidRead = onDidRead;
    this.#readOn();
  }

  get document(): vscode.TextDocument {
    return this.#document;
  }

  /** In order of their place. Spans are offsets (UTF-16) into the document's text of this moment. */
  get facts(): readonly Fact[] {
    return this.#recognizer.facts;
  }

  /** The fact that covers or touches an offset (UTF-16); of two that touch it, the one that begins there. */
  factAt(offset: number): Fact | undefined {
    const next = firstEndingAfter(this.facts, offset);
    const fact = this.facts[next];
    if (fact && fact.start <= offset) {
      return fact;
    }
    const before = this.facts[next - 1];
    return before?.end === offset ? before : undefined;
  }

  /** The text that the facts are in. */
  get source(): string {
    return this.#recognizer.source;
  }

  get context(): ArticleContext {
    return this.#recognizer.context;
  }

  /** The visible prose that the facts are in. */
  get prose(): ProseDocument {
    return this.#recognizer.prose;
  }

  /** Whether the whole text has been read. */
  get complete(): boolean {
    return !this.#unread;
  }

  /** Outside this part (UTF-16 offsets) the last edit changed no fact but for its place. */
  get lastChanged(): Span {
    return this.#lastChanged;
  }

  /** Resolves when the whole text has been read. */
  async read(): Promise<void> {
    await this.#reading;
  }

  /** Takes over the edits of one event; says whether anything changed. */
  apply(changes: readonly ContentChange[]): boolean {
    for (const edit of editsInOrder(changes)) {
      const clipped = this.#unread ? clipEdit(edit, this.#recognizer.length) : edit;
      if (clipped) {
        this.#lastChanged = this.#recognizer.update(clipped).changed;
      }
    }
    // A change of line ends arrives without its edits.
    if (this.#reading === undefined && this.#recognizer.length !== this.#length()) {
      this.#recognizer.update({ start: 0, end: this.#recognizer.length, text: '' });
      this.#readOn();
      return true;
    }
    return changes.length > 0;
  }

  /** Reads again what was read, now that the words of its language are there. Says whether it is still open. */
  languageArrived(): boolean {
    if (!this.#disposed) {
      this.#lastChanged = this.#recognizer.update({ start: 0, end: 0, text: '' }).changed;
    }
    return !this.#disposed;
  }

  dispose(): void {
    this.#disposed = true;
  }

  #length(): number {
    const last = this.#document.lineAt(this.#document.lineCount - 1);
    return this.#document.offsetAt(last.range.end);
  }

  #readOn(): void {
    this.#unread = true;
    if (this.#length() <= CHUNK) {
      this.#readChunk();
      return;
    }
    this.#reading = this.#readInChunks();
  }

  async #readInChunks(): Promise<void> {
    do {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (this.#disposed) {
        return;
      }
      this.#readChunk();
      this.#onDidRead();
    } while (this.#unread);
    this.#reading = undefined;
  }

  /** Reads on from where the last piece ended. */
  #readChunk(): void {
    const text = this.#document.getText();
    const start = this.#recognizer.length;
    const end = chunkEnd(text, start);
    if (end > start) {
      this.#lastChanged = this.#recognizer.update({ start, end: start, text: text.slice(start, end) }).changed;
    }
    this.#unread = end < text.length;
  }
}
