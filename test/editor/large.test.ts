import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { linePrefix } from '../host/reporter.js';
import { closeEditors, factmark, highlighted, makeFile, openArticle, place, until } from './support.js';

/** An article of a million characters with some ten thousand facts. */
const LARGE = `---\nlang: en\n---\n${Array.from(
  { length: 8500 },
  (_, i) =>
    `The harbour of Corvara, where ferry ${i + 100} lay at the quay all winter, was sold for ${(i % 90) + 2} million euros, ` +
    'as the people of the island had long been told it would be.',
).join('\n\n')}`;

describe('an article of 1 MB', function () {
  this.timeout(60_000);
  let editor: vscode.TextEditor;
  before(async () => {
    const start = performance.now();
    editor = await openArticle(LARGE);
    console.log(`${linePrefix}    opened and read: ${Math.round(performance.now() - start)} ms`);
  });
  after(closeEditors);

  it('is read whole, with as many highlights as allowed', async () => {
    assert.ok(LARGE.length > 1_000_000);
    const facts = (await (await factmark()).facts(editor.document)) ?? [];
    assert.ok(facts.length > 8500, `${facts.length} facts`);
    await until('the highlights', async () => (await highlighted(editor)).length === 1000);
  });

  it('answers an edit at once', async () => {
    const api = await factmark();
    const times: number[] = [];
    for (let i = 0; i < 15; i++) {
      const target = place(editor.document, `ferry ${4000 + i} lay`).start;
      // All of it: the edit goes to the window and comes back as an event, in which the facts are made.
      const start = performance.now();
      await editor.edit((edit) => edit.insert(target, '7 '));
      const facts = await api.facts(editor.document);
      times.push(performance.now() - start);
      assert.ok(facts?.some((fact) => fact.start === editor.document.offsetAt(target)));
    }
    const median = times.sort((a, b) => a - b)[7]!;
    console.log(`${linePrefix}    edit to facts: ${median.toFixed(1)} ms in the median`);
    assert.ok(median < 500, `${median} ms`);
  });

  it('lets itself be edited while it is being read', async () => {
    const api = await factmark();
    const other = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(await makeFile(LARGE)));
    await other.edit((edit) => edit.insert(other.document.positionAt(40), 'exactly 12 '));
    await other.edit((edit) => edit.insert(other.document.positionAt(LARGE.length - 200), '13 '));
    const facts = await api.facts(other.document);
    const fresh = await openArticle(other.document.getText());
    assert.deepEqual(facts, await api.facts(fresh.document));
  });
});
