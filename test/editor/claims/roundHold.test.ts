import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { factmark, openArticle, pause, place, until } from '../support.js';
import { acceptAll, run } from './commands/support.js';
import { press, ROUND_ARTICLE, roundView, toldWords, type, useReviewer } from './roundSupport.js';
import { ARTICLE, openClaimed } from './support.js';

describe('the article of a round', () => {
  useReviewer('ana');

  it('is read-only until the round is left', async () => {
    const opened = await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: true });
    const { editor, document } = opened;
    editor.selections = [new vscode.Selection(5, 0, 5, 0), new vscode.Selection(6, 0, 6, 0)];
    await type('c');
    await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
    await vscode.commands.executeCommand('deleteLeft');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), ROUND_ARTICLE);
    await openArticle(ARTICLE);
    await press('roundShow');
    await type('c');
    assert.equal(document.getText(), ROUND_ARTICLE);
    await run('roundLeave');
    await canType(editor);
  });

  it('can be written again when the round was left behind another editor', async () => {
    const opened = await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: true });
    await openArticle(ARTICLE);
    await run('roundLeave');
    await canType(await vscode.window.showTextDocument(opened.document, { preview: false }));
  });

  it('can be written again when it was closed amid the round', async () => {
    const { document } = await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: true });
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the round is over', async () => (await factmark()).round() === undefined);
    await canType(await vscode.window.showTextDocument(document.uri));
  });

  it('is saved before it is held', async () => {
    const { editor, document } = await openClaimed(ROUND_ARTICLE, null);
    await editor.edit((edit) => edit.insert(place(document, 'The island').start, 'It took 7 years. '));
    await run('checkArticle', { open: true });
    assert.equal(document.isDirty, false);
    assert.equal(await toldWords(), '7 years');
  });

  it('is taken up again where it was left, after it changed and after it was closed', async () => {
    const { document } = await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: true });
    await press('roundCorrect');
    await press('roundSkip');
    await run('roundLeave');
    assert.equal((await factmark()).round(), undefined);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(place(document, 'The island').start, 'It rained. '));
    await document.save();
    await run('checkArticle', { resume: true });
    assert.equal(await toldWords(), '3 March 2025');
    const { position, total, decided, skipped } = (await roundView()).progress;
    assert.deepEqual([position, total, decided, skipped], [3, 6, 1, 1]);
    await run('roundLeave');

    // In a later session only what is remembered is there.
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('it is closed', () => vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0));
    await pause(300);
    await vscode.window.showTextDocument(document.uri);
    // What is offered first is to go on.
    await acceptAll(run('checkArticle'));
    assert.equal(await toldWords(), '3 March 2025');
    assert.equal((await roundView()).progress.total, 6);
  });
});

async function canType(editor: vscode.TextEditor): Promise<void> {
  const before = editor.document.getText();
  await until('typing is possible', async () => {
    await type('y');
    return editor.document.getText() !== before;
  });
}
