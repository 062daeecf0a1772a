import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, place } from '../../support.js';
import { ARTICLE, openClaimed, SIDECAR } from '../support.js';
import { putCaretIn, run } from './support.js';

const SPENT = 'c-7k2m9q';
const GREW = 'c-9x4tbd';

describe('going between an article and its claims', () => {
  afterEach(closeEditors);

  it('shows the block of the claim at the caret, and from the block the words again', async () => {
    const opened = await openClaimed();
    putCaretIn(opened, 'at least 12%');
    assert.equal(await run('goToBlock'), GREW);
    const sidecar = vscode.window.activeTextEditor;
    assert.equal(sidecar?.document.uri.toString(), opened.uri.toString());
    assert.equal(sidecar?.document.getText(sidecar.selection), GREW);

    // From anywhere in a block, its end comment too.
    const end = place(sidecar.document, '# c-7k2m9q').start;
    sidecar.selection = new vscode.Selection(end, end);
    assert.equal(await run('goToClaim'), SPENT);
    const article = vscode.window.activeTextEditor;
    assert.equal(article?.document.uri.toString(), opened.document.uri.toString());
    assert.equal(article?.document.getText(article.selection), '48 million euros');
  });

  it('decides about the claim in whose block the caret is', async () => {
    const opened = await openClaimed();
    const editor = await vscode.window.showTextDocument(opened.uri);
    const caret = place(editor.document, 'status: unchecked').start;
    editor.selection = new vscode.Selection(caret, caret);
    assert.equal(await run('setPriority', { priority: 'high' }), GREW);
  });

  it('selects one open fact after the other, and goes round', async () => {
    const { editor, document } = await openClaimed();
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen: string[] = [];
    for (let i = 0; i < 6; i++) {
      await run('nextOpenFact');
      seen.push(document.getText(editor.selection));
    }
    assert.ok(!seen.includes('48 million euros'), 'it is covered');
    assert.ok(seen.includes('at least 12%'));
    assert.ok(seen.includes('3 March 2025'));
    await run('previousOpenFact');
    assert.equal(document.getText(editor.selection), seen.at(-2));
  });

  it('says so without a claim, without an article, and for one that was never saved', async () => {
    const opened = await openClaimed(ARTICLE, null);
    putCaretIn(opened, '48 million euros');
    assert.equal(await run('goToBlock'), undefined);
    assert.equal(await run('withdraw'), undefined);
    const unsaved = await vscode.workspace.openTextDocument({ content: ARTICLE, language: 'markdown' });
    await vscode.window.showTextDocument(unsaved);
    assert.equal(await run('firstPass'), undefined);
    await closeEditors();
    assert.equal(await run('firstPass'), undefined);
    assert.ok(SIDECAR);
  });
});
