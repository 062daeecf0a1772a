import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, place, until } from '../support.js';
import { run, sidecarText } from './commands/support.js';
import { claimsOf, openClaimed, SIDECAR } from './support.js';

const SPENT = 'c-7k2m9q';
const GREW = 'c-9x4tbd';
const SENTENCE = 'The island of Corvara bought ferries for 48 million euros on 3 March 2025.\n';

describe('a paragraph that is cut', () => {
  afterEach(closeEditors);

  it('finds its claim and signature when it is put back elsewhere, in another session, after work on other claims', async () => {
    const opened = await openClaimed();
    const { editor, document, claimed } = opened;
    await editor.edit((edit) => edit.delete(place(document, SENTENCE)));
    assert.ok(await document.save());
    await until('gone', () => claimed.claim(SPENT)?.state.condition === 'gone');
    await run('setStatus', { claim: GREW, status: 'disputed' });
    const after = SIDECAR.replace('status: unchecked', 'status: disputed');
    assert.equal(
      (await sidecarText(opened))?.replace(/ {4}kind: amount\n {4}value:\n(?: {6}.*\n)+(?= {4}# c-9)/, ''),
      after,
    );
    await closeEditors();

    const again = await vscode.window.showTextDocument(document.uri);
    const later = await claimsOf(again.document);
    await until('gone still', () => later.claim(SPENT)?.state.condition === 'gone');
    const end = again.document.lineAt(again.document.lineCount - 1).range.end;
    await again.edit((edit) => edit.insert(end, `\n${SENTENCE}`));
    await until('sound again', () => later.claim(SPENT)?.state.condition === 'sound');
    const state = later.claim(SPENT)?.state;
    assert.deepEqual(
      [state?.words, state?.claim.status, state?.reviews.map(({ reviewer, condition }) => `${reviewer} ${condition}`)],
      ['48 million euros', 'checked', ['ana sound']],
    );
  });
});
