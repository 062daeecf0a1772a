import * as vscode from 'vscode';

/**
 * Marks the fact at which a round is by a frame, and more lightly the sentence around it, with a bar at either end: they
 * differ in shape, not only in colour.
 */
export class RoundMarks implements vscode.Disposable {
  readonly #fact = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('factmark.roundFact'),
    outline: '2px solid',
    outlineColor: new vscode.ThemeColor('factmark.roundFactBorder'),
    overviewRulerColor: new vscode.ThemeColor('factmark.roundFactBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
  });
  readonly #sentence = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('factmark.roundSentence'),
    before: bar('▏'),
    after: bar('▕'),
  });

  /** In every visible editor of the article; nowhere else. */
  show(document: vscode.TextDocument | undefined, fact?: vscode.Range, sentence?: vscode.Range): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const isHere = editor.document === document;
      editor.setDecorations(this.#fact, isHere && fact ? [fact] : []);
      editor.setDecorations(this.#sentence, isHere && sentence ? [sentence] : []);
    }
  }

  dispose(): void {
    this.#fact.dispose();
    this.#sentence.dispose();
  }
}

function bar(contentText: string): vscode.ThemableDecorationAttachmentRenderOptions {
  return { contentText, color: new vscode.ThemeColor('factmark.roundFactBorder') };
}
