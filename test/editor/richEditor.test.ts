import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, factmark, makeFile, skipBecause, until } from './support.js';

/** The rich Markdown editor of VS Code: a custom editor, in which extensions see no text editor. */
const RICH = 'vscode.markdown.editor';

describe('an article in the rich Markdown editor', () => {
  afterEach(closeEditors);

  it('is known to the status bar and to commands', async function () {
    const uri = await makeFile('---\nlang: en\n---\nThey sold 40 boats.\n');
    try {
      await vscode.commands.executeCommand('vscode.openWith', uri, RICH);
    } catch {
      skipBecause(this, 'this version of VS Code has no rich editor');
    }
    const input = (): unknown => vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    await until('the tab', () => input() instanceof vscode.TabInputCustom || input() instanceof vscode.TabInputText);
    if (!(input() instanceof vscode.TabInputCustom)) skipBecause(this, 'VS Code opened the file as text');
    assert.equal(vscode.window.activeTextEditor, undefined);
    const api = await factmark();
    await until('the status bar', () => api.statusText().includes('1 fact · en'));

    await vscode.commands.executeCommand('factmark.setPublicationDate', undefined, undefined, '2025-03-31');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.getText(), '---\nlang: en\ndate: 2025-03-31\n---\nThey sold 40 boats.\n');

    await vscode.commands.executeCommand('factmark.nextFact');
    const editor = vscode.window.activeTextEditor as vscode.TextEditor | undefined;
    assert.ok(editor, 'a text editor is opened to show the place');
    assert.equal(editor.document.getText(editor.selection), '40');
  });
});
