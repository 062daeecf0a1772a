import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, factmark, highlighted, makeFile, openArticle, place, setSetting, until } from '../support.js';

const ARTICLE = `---
date: 2025-03-14
lang: en
---
# The ferry

The island of Corvara bought two ferries for 48 million euros on 3 March 2025.
Passengers grew by at least 12%, said Lucia Brandt.
`;

const same = (a: readonly string[], b: readonly string[]): boolean => a.join('|') === b.join('|');

describe('highlights', () => {
  afterEach(closeEditors);

  it('mark amounts, dates and names of an article that is opened', async () => {
    const editor = await openArticle(ARTICLE);
    await until('amounts', async () =>
      same(await highlighted(editor, 'amount'), ['two', '48 million euros', 'at least 12%']),
    );
    assert.deepEqual(await highlighted(editor, 'date'), ['3 March 2025']);
    assert.ok((await highlighted(editor, 'entity')).includes('Lucia Brandt'));
  });

  it('leave texts alone that are no articles', async () => {
    const editor = await openArticle(ARTICLE, 'txt');
    assert.deepEqual(await highlighted(editor), []);
    assert.equal(await (await factmark()).facts(editor.document), undefined);
  });

  it('mark both sides of a diff', async () => {
    const [before, after] = [await makeFile('They sold 40 boats.'), await makeFile('They sold 50 boats.')];
    await vscode.commands.executeCommand('vscode.diff', before, after);
    await until('marks on both sides', async () => {
      const sides = await Promise.all(vscode.window.visibleTextEditors.map((editor) => highlighted(editor)));
      return sides.flat().sort().join() === '40,50';
    });
  });

  it('come and go with the language of the document', async () => {
    const editor = await openArticle('They sold 40 boats.', 'txt');
    await vscode.languages.setTextDocumentLanguage(editor.document, 'markdown');
    await until('marks', async () => same(await highlighted(editor), ['40']));
    await vscode.languages.setTextDocumentLanguage(editor.document, 'plaintext');
    await until('no marks', async () => same(await highlighted(editor), []));
  });

  it('can be switched off by kind', async () => {
    const editor = await openArticle(ARTICLE);
    const restore = await setSetting('highlight.amounts', false);
    try {
      await until('no amounts', async () => same(await highlighted(editor, 'amount'), []));
      assert.deepEqual(await highlighted(editor, 'date'), ['3 March 2025']);
    } finally {
      await restore();
    }
    await until('amounts', async () => (await highlighted(editor, 'amount')).length === 3);
  });

  it('spare the fact that is being typed until the caret leaves it', async () => {
    const editor = await openArticle('They sold 40 boats and 7 sails.');
    await until('marks', async () => same(await highlighted(editor), ['40', '7']));
    const end = place(editor.document, '40').end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '0' });
    await until('the typed fact unmarked', async () => same(await highlighted(editor), ['7']));
    const away = place(editor.document, 'boats').start.translate(0, 2);
    editor.selection = new vscode.Selection(away, away);
    await until('the fact marked again', async () => same(await highlighted(editor), ['400', '7']), 1200);
  });

  it('mark the fact again when the caret rests in it', async () => {
    const editor = await openArticle('They sold 40 boats.');
    const end = place(editor.document, '40').end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '1' });
    await until('unmarked', async () => same(await highlighted(editor), []));
    await until('marked', async () => same(await highlighted(editor), ['401']));
  });

  it('keep to a limit around what is on screen, and say so in the status bar', async () => {
    const restore = await setSetting('highlight.limit', 50);
    try {
      const text = Array.from({ length: 600 }, (_, i) => `they bought ${i + 100} boats.`).join('\n\n');
      const editor = await openArticle(text);
      const api = await factmark();
      await until('marks', async () => (await highlighted(editor)).length === 50);
      assert.equal((await highlighted(editor))[0], '100');
      assert.equal(api.plannedHighlights(editor)?.total, 600);
      await until('the notice', () => api.statusText().includes('600 facts*'));
      const last = editor.document.lineAt(editor.document.lineCount - 1).range;
      editor.revealRange(last);
      await until('the marks follow', async () => (await highlighted(editor)).includes('699'));
      assert.equal((await highlighted(editor)).length, 50);
    } finally {
      await restore();
    }
  });
});
