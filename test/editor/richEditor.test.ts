import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, SIDECAR, writeText } from './claims/support.js';
import { closeEditors, factmark, makeFile, pause, setSetting, skipBecause, until } from './support.js';

/** The rich Markdown editor of VS Code: a custom editor, in which extensions see no text editor. */
const RICH = 'vscode.markdown.editor';

const input = (): unknown => vscode.window.tabGroups.activeTabGroup.activeTab?.input;

/** Opens a file there; leaves the test out where VS Code has no such editor. */
async function openRich(test: Mocha.Context, uri: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('vscode.openWith', uri, RICH);
  } catch {
    skipBecause(test, 'this version of VS Code has no rich editor');
  }
  await until('the tab', () => input() instanceof vscode.TabInputCustom || input() instanceof vscode.TabInputText);
  if (!(input() instanceof vscode.TabInputCustom)) skipBecause(test, 'VS Code opened the file as text');
  assert.equal(vscode.window.activeTextEditor, undefined);
}

describe('an article in the rich Markdown editor', () => {
  afterEach(closeEditors);

  it('is known to the status bar and to commands', async function () {
    const uri = await makeFile('---\nlang: en\n---\nThey sold 40 boats.\n');
    await openRich(this, uri);
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

  it('has its claims in the views, the status bar and Problems', async function () {
    this.timeout(40_000);
    const uri = await makeFile(ARTICLE.replace('48 million', '52 million'));
    await writeText(vscode.Uri.parse(`${uri.toString()}.claims.yaml`), SIDECAR);
    await openRich(this, uri);
    const api = await factmark();
    await until('the status bar', () => /^\$\(checklist\) 0 of 5 checked/.test(api.statusText()));
    const problems = (): readonly string[] =>
      vscode.languages.getDiagnostics(uri).map(({ code }) => String(typeof code === 'object' ? code.value : code));
    await until('Problems', () => problems().includes('stale'));

    await until('chosen in the view', async () => {
      await vscode.commands.executeCommand('factmark.details.focus');
      await vscode.commands.executeCommand('factmark.claims.focus');
      await vscode.commands.executeCommand('list.focusFirst');
      await vscode.commands.executeCommand('list.expandSelectionDown');
      await pause(300);
      return api.claimTree.chosen.length > 0;
    });
    await openRich(this, uri);
    await until('the details', () => api.claimDetails.rows[0]?.label === '52 million euros');
    assert.equal(vscode.window.activeTextEditor, undefined);
    const [words] = api.claimDetails.rows;
    assert.deepEqual(
      words?.children.map(({ label, description }) => [label, description]),
      [
        ['Then', '48 million euros'],
        ['Now', '52 million euros'],
      ],
    );
    await vscode.commands.executeCommand('factmark.setStatus', { ...words, status: 'disputed' });
    await until('what was decided there', () =>
      api.claimDetails.rows.some((row) => row.description?.startsWith('disputed')),
    );

    await vscode.commands.executeCommand('factmark.goToClaim', words);
    const editor = vscode.window.activeTextEditor as vscode.TextEditor | undefined;
    assert.ok(editor, 'a text editor is opened to show the words');
    assert.equal(editor.document.getText(editor.selection), '52 million euros');
  });

  it('can be checked in a round, for which a text editor is opened', async function () {
    this.timeout(40_000);
    const restore = await setSetting('reviewer', 'ana');
    try {
      const uri = await makeFile(ARTICLE);
      await openRich(this, uri);
      const api = await factmark();
      await vscode.commands.executeCommand('factmark.checkArticle', { open: false });
      assert.equal(api.round()?.progress.total, 5);
      const editor = vscode.window.activeTextEditor as vscode.TextEditor | undefined;
      assert.equal(editor?.document.uri.toString(), uri.toString());
      await vscode.commands.executeCommand('factmark.roundCorrect');
      await until('decided', () => api.round()?.progress.decided === 1);
      await vscode.commands.executeCommand('factmark.roundUndo');
      await until('undone', () => api.round()?.progress.decided === 0);
      assert.equal(editor?.document.getText(), ARTICLE, 'nothing is typed into it');
    } finally {
      await vscode.commands.executeCommand('factmark.roundLeave');
      await restore();
    }
  });
});
