import * as vscode from 'vscode';
import type { FactKind } from '../../core/facts.js';
import type { Article } from '../article.js';
import { rangeOf, visibleSpan } from '../ranges.js';
import { highlightedKinds, highlightedNames, highlightLimit, KINDS } from '../settings.js';
import { Timer } from '../timer.js';
import { covers, type Plan, planMarks } from './plan.js';

/** After the last key stroke, so that marks are not drawn anew in the middle of a word. */
const AFTER_TYPING = 120;
/** After the last step of scrolling. */
const AFTER_SCROLLING = 80;
/** How long the fact that is being typed stays unmarked when the caret rests in it. */
const TYPING_PAUSE = 1500;

export type Styles = Readonly<Record<FactKind, vscode.TextEditorDecorationType>>;

/** The marks in one visible editor. */
export class EditorMarks implements vscode.Disposable {
  readonly #editor: vscode.TextEditor;
  readonly #article: Article;
  readonly #styles: Styles;
  readonly #onDidPlan: () => void;
  readonly #redraw = new Timer(() => this.draw());
  readonly #pause = new Timer(() => this.draw());
  #plan: Plan | undefined;

  constructor(editor: vscode.TextEditor, article: Article, styles: Styles, onDidPlan: () => void) {
    this.#editor = editor;
    this.#article = article;
    this.#styles = styles;
    this.#onDidPlan = onDidPlan;
  }

  get article(): Article {
    return this.#article;
  }

  get plan(): Plan | undefined {
    return this.#plan;
  }

  /** Plans and draws at once: one call of the editor a kind. */
  draw(): void {
    this.#redraw.dispose();
    const plan = planMarks({
      facts: this.#article.facts,
      kinds: highlightedKinds(),
      nameTypes: highlightedNames(),
      visible: visibleSpan(this.#editor),
      limit: highlightLimit(),
      carets: this.#pause.running ? this.#carets() : [],
    });
    this.#plan = plan;
    for (const kind of KINDS) {
      const ranges = plan.marks
        .filter((fact) => fact.kind === kind)
        .map((fact) => rangeOf(this.#editor.document, fact));
      this.#editor.setDecorations(this.#styles[kind], ranges);
    }
    this.#onDidPlan();
  }

  /** The text changed; the editor itself moves the marks that it has until they are drawn anew. */
  edited(): void {
    if (vscode.window.activeTextEditor === this.#editor) {
      this.#pause.start(TYPING_PAUSE);
    }
    this.#redraw.start(AFTER_TYPING);
  }

  /** More of a long text was read: the first marks are drawn at once, the others when reading pauses. */
  read(): void {
    if (this.#plan && this.#plan.marks.length > 0 && !this.#article.complete) {
      this.#redraw.start(AFTER_SCROLLING);
    } else {
      this.draw();
    }
  }

  /** The caret moved: a fact that it left is marked again. */
  caretMoved(): void {
    const here = this.#carets().map((caret) => this.#article.factAt(caret));
    if (this.#pause.running && !this.#redraw.running && here.every((fact) => fact === undefined)) {
      this.#pause.dispose();
      this.draw();
    }
  }

  scrolled(): void {
    if (this.#plan && !covers(this.#plan, visibleSpan(this.#editor))) {
      this.#redraw.start(AFTER_SCROLLING);
    }
  }

  /** Takes the marks out of an editor that stays but shows no article any more. */
  clear(): void {
    for (const kind of KINDS) {
      this.#editor.setDecorations(this.#styles[kind], []);
    }
  }

  dispose(): void {
    this.#redraw.dispose();
    this.#pause.dispose();
  }

  #carets(): readonly number[] {
    return this.#editor.selections.map((selection) => this.#editor.document.offsetAt(selection.active));
  }
}
