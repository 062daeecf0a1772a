import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, factmark, place, setSetting, until } from '../../support.js';
import { openClaimed } from '../support.js';
import { acceptAll, expectSidecar, hoverTexts, newIdIn, putCaretIn, run, selectWords, sidecarText } from './support.js';

const ARTICLE = `---
lang: en
---
Ferries of the line.

| Port | 2023 | 2024 |
| --- | --- | --- |
| North | 412 | 430 |
| South | 305 | 290 |
`;

const SIGNED = `factmark: 1
article: "ARTICLE"

claims:
  c-one:
    target:
      prefix: "Ferries of the line. "
      suffix: " North 412 430 South 305 290"
      exact: "Port 2023 2024"
    status: checked
    verdict: correct
    reviews:
      "ana":
        date: "DAY"
        verdict: correct
        text: "Port | 2023 | 2024\\nNorth | 412 | 430\\nSouth | 305 | 290"
    kind: table
    # c-one
`;

describe('claims about tables', () => {
  before(() => setSetting('reviewer', 'ana'));
  after(() => setSetting('reviewer', undefined));
  afterEach(closeEditors);

  it('sign all cells, cover them, and name those that changed', async () => {
    const opened = await openClaimed(ARTICLE, null);
    const { claimed, document, editor } = opened;
    putCaretIn(opened, '305');
    const id = await run<string>('annotate', { offset: ARTICLE.indexOf('305'), kind: 'table' });
    assert.equal(await run('annotate', { offset: ARTICLE.indexOf('290'), kind: 'table' }), id, 'is there already');
    assert.equal(await run('signOff', { claim: id, verdict: 'correct' }), id);
    await expectSidecar(opened, SIGNED, { 'c-one': await newIdIn(opened, 'c-', []) });
    await until('covered', () => claimed.coverage.facts.every(({ standing }) => standing === 'covered'));

    await editor.edit((edit) => edit.replace(place(document, '412'), '421'));
    await until('stale', () => claimed.claim(id)?.state.condition === 'stale');
    const problems = (): vscode.Diagnostic[] =>
      vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Factmark');
    await until('the problem', () => problems().some(({ code }) => code === 'stale'));
    const [problem] = problems();
    assert.equal(problem?.message, 'Cells of the table changed since it was signed off: North, 2023: «412» → «421».');
    assert.equal(problem && document.getText(problem.range), '421');

    const { claimTree, claimMarks } = await factmark();
    const marked = claimMarks(editor).map(({ sign, range }) => [sign, document.getText(range)]);
    assert.deepEqual(marked, [['stale', '421']], 'where it changed, and not at its heading');
    const card = await hoverTexts(opened, '421');
    assert.match(card, /cells changed since.{1,6} North, 2023.{1,6} «412» → «421»/);
    assert.match(card, /\[Sign off again\][\s\S]*\[Annotate this alone\][\s\S]*\[Sign off this alone\]/);

    await claimTree.refresh();
    const [group] = claimTree.roots;
    assert.ok(group?.type === 'group');
    const item = claimTree.getTreeItem(group.children[0]!);
    assert.equal(item.label, 'Port 2023 2024');
    assert.match(item.accessibilityInformation?.label ?? '', /cells changed since: North, 2023: «412» → «421»/);

    assert.equal(await run('signOffAgain', { claims: [id] }), 1);
    await until('sound', () => claimed.claim(id)?.state.condition === 'sound');
    assert.match((await sidecarText(opened)) ?? '', /text: "Port \| 2023 \| 2024\\nNorth \| 421 \| 430/);
  });

  it('are about one cell when its words are selected', async () => {
    const opened = await openClaimed(ARTICLE, null);
    const { claimed } = opened;
    selectWords(opened, '305');
    const id = await run<string>('annotate', { kind: 'table' });
    await run('signOff', { claim: id, verdict: 'correct' });
    await until('one fact covered', () => claimed.coverage.covered === 1);
    assert.match((await sidecarText(opened)) ?? '', /sentence: "South \| 2023 \| 305"/);
  });

  it('are offered by Annotate where the caret is in a table', async () => {
    const opened = await openClaimed(ARTICLE, null);
    putCaretIn(opened, 'Port');
    await acceptAll(run('annotate'));
    const text = (await sidecarText(opened)) ?? '';
    assert.match(text, /exact: "Port 2023 2024"\n {4}status: unchecked\n {4}kind: table/);
  });
});
