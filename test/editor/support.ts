import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Fact, FactKind } from '../../src/core/facts.js';
import type { FactmarkApi } from '../../src/editor/api.js';

/** The extension under test, active. */
export async function factmark(): Promise<FactmarkApi> {
  const extension = vscode.extensions.getExtension<FactmarkApi>('factmark.factmark');
  assert.ok(extension, 'the extension is not installed');
  return extension.activate();
}

let count = 0;

/** A file of the workspace. Each has a name of its own: VS Code remembers unsaved changes by name for a while. */
export async function makeFile(content: string, extension = 'md'): Promise<vscode.Uri> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no workspace is open');
  count += 1;
  const uri = vscode.Uri.joinPath(folder.uri, 'tests', `article-${count}.${extension}`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

/** An article in an editor, read; or something else, by its file's extension. */
export async function openArticle(content: string, extension = 'md'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(await makeFile(content, extension));
  const editor = await vscode.window.showTextDocument(document);
  assert.equal(editor.document.getText(), content);
  const api = await factmark();
  await api.facts(document);
  return editor;
}

/** Closes every editor, throwing away what was not saved. */
export async function closeEditors(): Promise<void> {
  for (let i = 0; i < 20 && vscode.window.tabGroups.all.some((group) => group.tabs.length > 0); i++) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Waits for something to become true, and fails by its name when it doesn't. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, within = 15_000): Promise<void> {
  const end = Date.now() + within;
  while (!(await holds())) {
    assert.ok(Date.now() < end, `still waiting: ${what}`);
    await pause(20);
  }
}

/** Leaves a test out, and says in the report why. */
export function skipBecause(test: Mocha.Context, reason: string): never {
  if (test.test) test.test.title += ` (left out: ${reason})`;
  return test.skip();
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The place of some words in a text. */
export function place(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `not in the text: ${words}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

export interface Card {
  readonly range: vscode.Range;
  /** As the person reads it: markup applied, a line each. */
  readonly lines: readonly string[];
  readonly text: vscode.MarkdownString;
  readonly actions: vscode.MarkdownString;
}

/** Our card over a place, asked for as the editor does. */
export async function cardAt(document: vscode.TextDocument, position: vscode.Position): Promise<Card | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  for (const { contents, range } of hovers) {
    const [text, actions] = contents as vscode.MarkdownString[];
    if (range && text && actions?.value.includes('command:factmark.')) {
      return { range, lines: readable(text.value), text, actions };
    }
  }
  return undefined;
}

/** The card over the middle of some words; fails without one, or when it is not about exactly these words. */
export async function cardOn(document: vscode.TextDocument, words: string): Promise<Card> {
  const range = place(document, words);
  const middle = document.positionAt(document.offsetAt(range.start) + Math.floor(words.length / 2));
  const card = await cardAt(document, middle);
  assert.ok(card, `no card over: ${words}`);
  assert.equal(document.getText(card.range), words);
  return card;
}

/** Markdown of a card as the person reads it, a line each. */
export function readable(markdown: string): readonly string[] {
  return markdown.split(/ {2}\n/).map((line) =>
    line
      .replace(/\*\*/g, '')
      .replace(/\\(.)/g, '$1')
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/&nbsp;|\u00a0|\u202f/g, ' '),
  );
}

/** The words of the facts that are highlighted now. */
export async function highlighted(editor: vscode.TextEditor, kind?: FactKind): Promise<readonly string[]> {
  const plan = (await factmark()).plannedHighlights(editor);
  return (plan?.marks ?? []).filter((fact) => kind === undefined || fact.kind === kind).map((fact) => fact.text);
}

export function wordsOf(facts: readonly Fact[] | undefined, kind: FactKind): readonly string[] {
  return (facts ?? []).filter((fact) => fact.kind === kind).map((fact) => fact.text);
}

/** Sets a setting of the person, and puts it back when asked to. */
export async function setSetting(key: string, value: unknown): Promise<() => Thenable<void>> {
  const settings = vscode.workspace.getConfiguration('factmark');
  const before = settings.inspect(key)?.globalValue;
  await settings.update(key, value, vscode.ConfigurationTarget.Global);
  return () => vscode.workspace.getConfiguration('factmark').update(key, before, vscode.ConfigurationTarget.Global);
}
