import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readCsv, writeCsv } from '../../../../src/core/export/csv.js';
import { closeEditors } from '../../support.js';
import { openClaimed, readText, SIDECAR } from '../support.js';
import { acceptAll, run, sidecarText } from './support.js';

interface Outcome {
  readonly changed: number;
  readonly problems: readonly { readonly row: number; readonly reason: string }[];
}

describe('claims as a table', () => {
  afterEach(closeEditors);

  /** The table of the article that is open, and where it is. */
  async function exported(): Promise<{ readonly file: vscode.Uri; readonly rows: readonly (readonly string[])[] }> {
    const { document } = vscode.window.activeTextEditor!;
    const file = document.uri.with({ path: `${document.uri.path}.csv` });
    assert.equal(await run('exportTable', { file: file.toString(), delimiter: ';' }), file.toString());
    const text = (await readText(file)) ?? '';
    assert.match(text, /^\uFEFF?id;kind;words;/u);
    return { file, rows: readCsv(text) };
  }

  async function fill(file: vscode.Uri, rows: readonly (readonly string[])[], words: string, cells: object) {
    const [heads = []] = rows;
    const given = new Map(Object.entries(cells));
    const next = rows.map((row) =>
      row[heads.indexOf('words')] === words ? row.map((cell, index) => given.get(heads[index] ?? '') ?? cell) : row,
    );
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(writeCsv(next)));
  }

  it('go out and come back: what was filled in is written, and undone as one', async () => {
    const opened = await openClaimed();
    const { file, rows } = await exported();
    await fill(file, rows, 'at least 12%', { status: 'checked', verdict: 'correct', 'source 1': 'Port register' });
    const outcome = await run<Outcome>('importTable', { file: file.toString(), reviewer: 'eva' });
    assert.deepEqual(outcome, { changed: 1, problems: [] });
    const text = (await sidecarText(opened)) ?? '';
    assert.match(text, /"eva":\n +date: "\d{4}-\d\d-\d\d"\n +verdict: correct\n +text: "at least 12%"/u);
    assert.match(text, /title: "Port register"/u);
    assert.ok(text.includes("# the desk's own note"));
    assert.equal(await run('undoClaimEdit'), true);
    assert.equal(await sidecarText(opened), SIDECAR);
  });

  it('write nothing when nothing was filled in', async () => {
    const opened = await openClaimed();
    const { file } = await exported();
    assert.deepEqual(await run('importTable', { file: file.toString(), reviewer: 'eva' }), {
      changed: 0,
      problems: [],
    });
    assert.equal(await sidecarText(opened), SIDECAR);
  });

  it('leave alone what has changed since, and say so', async () => {
    const opened = await openClaimed();
    const { file, rows } = await exported();
    await fill(file, rows, 'at least 12%', { status: 'checked', verdict: 'correct' });
    await run('setStatus', { claim: 'c-9x4tbd', status: 'disputed' });
    const before = await sidecarText(opened);
    const { changed, problems } = await run<Outcome>('importTable', { file: file.toString(), reviewer: 'eva' });
    assert.deepEqual([changed, problems.map(({ reason }) => reason)], [0, ['changed-since']]);
    assert.equal(await sidecarText(opened), before);
  });
});

describe('questions that wait', () => {
  afterEach(closeEditors);

  it('are listed over the workspace, and lead to their claim', async () => {
    const opened = await openClaimed();
    await run('askQuestion', { claim: 'c-9x4tbd', to: '_first of all', text: 'Since when?' });
    const claim = await acceptAll(run<string>('openQuestions'));
    assert.equal(claim, 'c-9x4tbd');
    const { editor, document } = opened;
    assert.equal(document.getText(editor.selection), 'at least 12%');
  });
});
