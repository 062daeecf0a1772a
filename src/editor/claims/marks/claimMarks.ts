import * as vscode from 'vscode';
import type { ClaimState } from '../../../core/claims/state.js';
import type { Span } from '../../../core/text/span.js';
import { rangeOf } from '../../ranges.js';
import { highlightLimit, SECTION } from '../../settings.js';
import type { ClaimedArticle } from '../model/claimedArticle.js';
import type { ClaimedArticles } from '../model/claimedArticles.js';
import { GLYPHS, type Sign, signOf } from '../sign.js';
import { createMarkStyles, type MarkStyles } from './styles.js';

/** A mark behind the words of a claim. */
export interface ClaimMark {
  readonly claim: string;
  readonly sign: Sign;
  readonly range: vscode.Range;
}

/** Marks the claims of visible articles behind their words. */
export class ClaimMarks implements vscode.Disposable {
  readonly #claims: ClaimedArticles;
  readonly #styles: MarkStyles = createMarkStyles();
  readonly #drawn = new WeakMap<vscode.TextEditor, readonly ClaimMark[]>();
  readonly #subscriptions: vscode.Disposable;

  constructor(claims: ClaimedArticles) {
    this.#claims = claims;
    this.#subscriptions = vscode.Disposable.from(
      claims.onDidChange((claimed) => this.#changed(claimed)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.refresh()),
      vscode.workspace.onDidOpenTextDocument(() => this.refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.claims`)) {
          this.refresh();
        }
      }),
    );
  }

  /** Draws the marks of all visible editors. */
  refresh(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      this.#draw(editor, this.#claims.get(editor.document));
    }
  }

  /** What is marked in a visible editor. */
  marks(editor: vscode.TextEditor): readonly ClaimMark[] {
    return this.#drawn.get(editor) ?? [];
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const style of Object.values(this.#styles)) {
      style.dispose();
    }
  }

  #changed(claimed: ClaimedArticle): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === claimed.document) {
        this.#draw(editor, claimed);
      }
    }
  }

  #draw(editor: vscode.TextEditor, claimed: ClaimedArticle | undefined): void {
    const marks = claimed ? marksOf(claimed) : [];
    if (marks.length === 0 && !this.#drawn.has(editor)) {
      return;
    }
    for (const sign of Object.keys(GLYPHS) as Sign[]) {
      const ranges = marks.filter((mark) => mark.sign === sign).map(({ range }) => range);
      // One sign where two claims say the same of the same words: of a cell, and of its table.
      const places = new Map(ranges.map((range) => [JSON.stringify(range), range]));
      editor.setDecorations(this.#styles[sign], [...places.values()]);
    }
    this.#drawn.set(editor, marks);
  }
}

/** Where in a table that was signed something else stands now; its heading row, where the target is, says nothing of it. */
function changedCells({ cells = [] }: ClaimState): readonly Span[] | undefined {
  const places = cells.flatMap(({ place }) => place ?? []);
  return places.length > 0 ? places : undefined;
}

function marksOf(claimed: ClaimedArticle): readonly ClaimMark[] {
  const settings = vscode.workspace.getConfiguration(SECTION);
  if (!settings.get<boolean>('claims.marks', true)) {
    return [];
  }
  const withUnchecked = settings.get<boolean>('claims.markUnchecked', false);
  return claimed.claims
    .flatMap(({ id, state, span, candidates }): readonly ClaimMark[] => {
      const sign = signOf(state);
      const places = changedCells(state) ?? (span ? [span] : (candidates ?? []));
      return sign === 'unchecked' && !withUnchecked
        ? []
        : places.map((place) => ({ claim: id, sign, range: rangeOf(claimed.document, place) }));
    })
    .slice(0, highlightLimit());
}
