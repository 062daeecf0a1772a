import * as vscode from 'vscode';
import type { ConfigProblem } from '../../core/config/config.js';
import { parseConfig } from '../../core/config/parse.js';
import { LineIndex } from '../../core/text/line-index.js';
import { Timer } from '../timer.js';
import { CONFIG_NAME } from './configFiles.js';

/** Says in Problems what is wrong with the `factmark.yaml` files that are open. */
export class ConfigProblems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('factmark-configuration');
  readonly #pending = new Set<vscode.TextDocument>();
  readonly #timer = new Timer(() => this.#show());
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#look(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#look(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#collection.delete(uri)),
    );
    for (const document of vscode.workspace.textDocuments) {
      this.#look(document);
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#timer.dispose();
    this.#collection.dispose();
  }

  #look(document: vscode.TextDocument): void {
    if (document.uri.path.endsWith(`/${CONFIG_NAME}`)) {
      this.#pending.add(document);
      this.#timer.start(150);
    }
  }

  #show(): void {
    for (const document of this.#pending) {
      if (!document.isClosed) {
        this.#collection.set(document.uri, problemsOf(document));
      }
    }
    this.#pending.clear();
  }
}

function problemsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  const text = document.getText();
  return parseConfig(text).problems.map((problem) => diagnosticOf(text, problem));
}

/** @param text that the problem is in */
export function diagnosticOf(text: string, { id, severity, message, start, end }: ConfigProblem): vscode.Diagnostic {
  const level = severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
  const lines = LineIndex.of(text);
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  const range = new vscode.Range(from.line, from.column, to.line, to.column);
  const diagnostic = new vscode.Diagnostic(range, message, level);
  diagnostic.source = 'Factmark';
  diagnostic.code = id;
  return diagnostic;
}
