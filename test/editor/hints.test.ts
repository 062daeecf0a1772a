import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, openArticle, place, setSetting } from './support.js';

const ARTICLE = `---
date: 2025-03-14
lang: en
---
Corvara bought ferries for up to 48 million euros, Lucia Brandt said yesterday. Traffic grew by 12%.
Two dozen men and 180 women came.

It will take 3 years.
`;

interface Shown {
  readonly behind: string;
  readonly label: string;
  readonly tooltip: unknown;
}

async function hints({ document }: vscode.TextEditor, range?: vscode.Range): Promise<readonly Shown[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const all = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    range ?? whole,
  );
  return all
    .map(({ position, label, tooltip }) => ({
      behind: document.lineAt(position.line).text.slice(0, position.character).split(' ').at(-1) ?? '',
      label: String(label).replace(/[\u00a0\u202f]/g, ' '),
      tooltip,
    }))
    .filter(({ label }) => label.startsWith(' = '));
}

describe('values behind the words', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    editor = await openArticle(ARTICLE);
  });
  after(closeEditors);

  it('are not shown by default', async () => assert.deepEqual(await hints(editor), []));

  it('are shown behind amounts and dates that say it otherwise, with the plain notation, once wanted', async () => {
    const restore = await setSetting('values.inline', true);
    try {
      assert.deepEqual(await hints(editor), [
        { behind: 'euros', label: ' = At most EUR 48,000,000', tooltip: '48000000 EUR' },
        { behind: 'yesterday', label: ' = Thursday, 13 March 2025', tooltip: '2025-03-13' },
        // The noun is read behind it, and «180» says so itself.
        { behind: 'dozen', label: ' = 24', tooltip: '24' },
      ]);
      assert.equal((await hints(editor, place(editor.document, 'said yesterday'))).length, 1);
    } finally {
      await restore();
    }
  });
});
