import * as vscode from 'vscode';
import type { ArticleChange, Articles } from '../articles.js';
import { SECTION } from '../settings.js';
import { EditorMarks, type Styles } from './editorMarks.js';
import type { Plan } from './plan.js';
import { createStyles } from './styles.js';

/** Marks the facts in the editors that are visible. */
export class Highlights implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #styles: Styles = createStyles();
  readonly #marks = new Map<vscode.TextEditor, EditorMarks>();
  readonly #planned = new vscode.EventEmitter<vscode.TextEditor>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires after the marks of an editor were drawn. */
  readonly onDidPlan = this.#planned.event;

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#subscriptions = vscode.Disposable.from(
      articles.onDidChange((change) => this.#changed(change)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.refresh()),
      // A document whose language changes is closed and opened again, in the same editor.
      vscode.workspace.onDidOpenTextDocument(() => this.refresh()),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#marks.get(textEditor)?.scrolled()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#marks.get(textEditor)?.caretMoved()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.highlight`)) {
          this.#drawAll();
        }
      }),
    );
  }

  /** What an editor's marks were last planned to be. */
  plan(editor: vscode.TextEditor): Plan | undefined {
    return this.#marks.get(editor)?.plan;
  }

  /** Brings the marks in line with the editors that are visible now. */
  refresh(): void {
    const visible = new Set(vscode.window.visibleTextEditors);
    for (const [editor, marks] of this.#marks) {
      const article = visible.has(editor) ? this.#articles.get(editor.document) : undefined;
      if (article !== marks.article) {
        // What is read anew is drawn over its old marks, so that none of them goes out for a moment.
        if (visible.has(editor) && !article) {
          marks.clear();
        }
        marks.dispose();
        this.#marks.delete(editor);
      }
    }
    for (const editor of visible) {
      const article = this.#marks.has(editor) ? undefined : this.#articles.get(editor.document);
      if (article) {
        const marks = new EditorMarks(editor, article, this.#styles, () => this.#planned.fire(editor));
        this.#marks.set(editor, marks);
        marks.draw();
      }
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const marks of this.#marks.values()) {
      marks.dispose();
    }
    for (const style of Object.values(this.#styles)) {
      style.dispose();
    }
    this.#planned.dispose();
  }

  #changed({ article, reason }: ArticleChange): void {
    for (const [editor, marks] of this.#marks) {
      if (editor.document !== article.document) {
        continue;
      }
      if (marks.article !== article) {
        this.refresh();
      } else if (reason === 'edit') {
        marks.edited();
      } else {
        marks.read();
      }
    }
  }

  #drawAll(): void {
    for (const marks of this.#marks.values()) {
      marks.draw();
    }
  }
}
