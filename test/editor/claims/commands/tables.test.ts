import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readCsv, writeCsv } from '../../../../src/core/export/csv.js';
import { closeEditors } from '../../support.js';
import { openClaimed, readText, SIDECAR } from '../support.js';
import { acceptAll, askedToSave, run, sidecarText, untilSelected } from './support.js';

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

describe('an article that is taken elsewhere', () => {
  afterEach(closeEditors);

  async function exported(format: string, ending: string): Promise<string> {
    const { document } = vscode.window.activeTextEditor!;
    const file = document.uri.with({ path: `${document.uri.path}${ending}` });
    assert.equal(await run('exportArticle', { format, file: file.toString() }), file.toString());
    return (await readText(file)) ?? '';
  }

  it('is written as a checked copy, and as JSON-LD', async () => {
    await openClaimed();
    const html = await exported('html', '.html');
    assert.match(html, /^<!DOCTYPE html>/u);
    assert.match(html, /<span class="f \w+" title="[^"]+">at least 12%<\/span>/u);
    const reviews = JSON.parse(await exported('claimreview', '.json')) as { readonly '@context': string };
    assert.equal(reviews['@context'], 'https://schema.org');
  });

  it('is shown beside the article before it is saved', async () => {
    const { document } = await openClaimed();
    const asked = await askedToSave(() => run('exportArticle', { format: 'html' }));
    assert.equal(asked[0]?.defaultUri?.toString(), document.uri.with({ path: `${document.uri.path}.html` }).toString());
    const shown = vscode.window.visibleTextEditors.filter((one) => one.document.uri.scheme === 'factmark-words');
    assert.deepEqual(
      shown.map((one) => [one.document.isDirty, one.document.getText().startsWith('<!DOCTYPE html>')]),
      [[false, true]],
    );
  });

  it('goes out as Web Annotations and comes back: claims that are there stay as they are', async () => {
    const opened = await openClaimed();
    const json = await exported('webannotation', '.annotations.json');
    const { uri } = opened.document;
    const file = uri.with({ path: `${uri.path}.annotations.json` });
    assert.deepEqual(await run('importTable', { file: file.toString() }), { changed: 0, problems: [] });
    assert.equal(await sidecarText(opened), SIDECAR);
    const note = { type: 'TextualBody', purpose: 'commenting', value: 'Who counted?' };
    interface Collection {
      readonly first: {
        readonly items: readonly { readonly target: { readonly selector: { readonly exact: string } } }[];
      };
    }
    const { first } = JSON.parse(json) as Collection;
    const selector = first.items.map(({ target }) => target.selector).find(({ exact }) => exact === 'at least 12%');
    assert.ok(selector);
    const annotation = [{ type: 'Annotation', body: note, target: { selector } }];
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(annotation)));
    assert.deepEqual(await run('importTable', { file: file.toString() }), { changed: 1, problems: [] });
    assert.match((await sidecarText(opened)) ?? '', /Who counted\?/u);
    assert.equal(await run('undoClaimEdit'), true);
  });
});

describe('questions that wait', () => {
  afterEach(closeEditors);

  it('are listed over the workspace, and lead to their claim', async () => {
    const opened = await openClaimed();
    await run('askQuestion', { claim: 'c-9x4tbd', to: '_first of all', text: 'Since when?' });
    const claim = await acceptAll(run<string>('openQuestions'));
    assert.equal(claim, 'c-9x4tbd');
    await untilSelected(opened, 'at least 12%');
  });
});

describe('sources of all articles', () => {
  afterEach(closeEditors);

  it('are listed over the workspace, and lead to a claim that hangs on one', async () => {
    const opened = await openClaimed();
    await run('addSource', { claim: 'c-9x4tbd', url: 'https://example.org/hangs-on-one', title: '!First of all' });
    assert.equal(await acceptAll(run<string>('showSources')), 'c-9x4tbd');
    await untilSelected(opened, 'at least 12%');
  });
});
