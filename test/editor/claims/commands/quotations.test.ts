import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseSidecar } from '../../../../src/core/claims/sidecar/parse.js';
import { closeEditors, factmark, setSetting, until } from '../../support.js';
import { type Opened, openClaimed, writeText } from '../support.js';
import { acceptAll, escapeAll, expectSidecar, hoverTexts, newIdIn, putCaretIn, run, sidecarText } from './support.js';

const ARTICLE = `---
date: 2025-03-14
lang: en
---
“We sold 14 ferries before the winter,” said Lucia Brandt. Nobody asked. According to the police, 300 people came.
`;

const SAID = 'We sold 14 ferries before the winter';

const ANNOTATED = `factmark: 1
article: "ARTICLE"

claims:
  c-one:
    target:
      prefix: "“"
      suffix: ",” said Lucia Brandt. Nobody asked. According to the police, 300"
      exact: "We sold 14 ferries before the winter"
    status: unchecked
    kind: quotation
    speaker: "Lucia Brandt"
    # c-one
`;

async function claimOf(opened: Opened, id: string) {
  const { sidecar } = parseSidecar((await sidecarText(opened)) ?? '');
  assert.ok(sidecar?.claims[id], `no claim ${id}`);
  return sidecar.claims[id];
}

/** How a claim is shown in the view. */
async function shown(id: string): Promise<vscode.TreeItem | undefined> {
  const { claimTree } = await factmark();
  await claimTree.refresh();
  const leaves = claimTree.roots.flatMap((root) => (root.type === 'group' ? root.children : []));
  const node = leaves.find((one) => one.type === 'claim' && one.claim === id);
  return node && claimTree.getTreeItem(node);
}

describe('commands on quotations', () => {
  before(() => setSetting('reviewer', 'ana'));
  after(() => setSetting('reviewer', undefined));
  afterEach(closeEditors);

  it('make a claim about what is quoted at the caret', async () => {
    const opened = await openClaimed(ARTICLE, null);
    putCaretIn(opened, 'before the winter');
    await run('setSpeaker', { speaker: 'Lucia Brandt' });
    const id = await newIdIn(opened, 'c-', []);
    await expectSidecar(opened, ANNOTATED, { 'c-one': id });

    putCaretIn(opened, 'sold');
    assert.equal(await run('setAttribution', { attribution: 'faithful' }), id);
    assert.equal(await run('setOriginal', { original: 'Vendimos 14', 'original-language': 'es' }), id);
    const { attribution, original, speaker, status, 'original-language': language } = await claimOf(opened, id);
    assert.deepEqual(
      [attribution, original, language, speaker, status],
      ['faithful', 'Vendimos 14', 'es', 'Lucia Brandt', 'unchecked'],
    );
    assert.match(
      await hoverTexts(opened, 'before the winter'),
      /said by Lucia Brandt.{1,6} faithful to what was said[\s\S]*original in Spanish.{1,6} «Vendimos 14»/,
    );
    await run('setOriginal', { original: '', 'original-language': '' });
    await run('setSpeaker', { claim: id, speaker: '' });
    const left = await claimOf(opened, id);
    assert.deepEqual([left.original, left['original-language'], left.speaker], [undefined, undefined, undefined]);
    for (let i = 0; i < 5; i++) assert.equal(await run('undoClaimEdit'), true);
    assert.equal(await sidecarText(opened), undefined);
  });

  it('propose the speaker whom the article names, and ask for nothing else by keyboard', async () => {
    const opened = await openClaimed(ARTICLE, null);
    putCaretIn(opened, 'winter');
    await acceptAll(run('setSpeaker'));
    await expectSidecar(opened, ANNOTATED, { 'c-one': await newIdIn(opened, 'c-', []) });
  });

  it('annotate an account, too', async () => {
    const opened = await openClaimed(ARTICLE, null);
    const id = await run<string>('annotate', {
      offset: ARTICLE.indexOf('people'),
      kind: 'quotation',
      speaker: 'police',
    });
    const { target, speaker } = await claimOf(opened, id);
    assert.deepEqual([(target as { exact: string }).exact, speaker], ['300 people came', 'police']);
  });

  it('leave room in the view for what is said of them, however long they are', async () => {
    const words = `${SAID} and as many again in spring`;
    const article = ARTICLE.replace(SAID, words);
    const opened = await openClaimed(article, null);
    const id = await run<string>('annotate', {
      offset: article.indexOf('winter'),
      kind: 'quotation',
      speaker: 'Lucia',
    });
    assert.ok(id, JSON.stringify(opened.uri));
    const { label, description, tooltip, accessibilityInformation } = (await shown(id)) ?? {};
    assert.equal(label, 'We sold 14 ferries before the winter an…');
    assert.match(String(description), /^quotation · Lucia/);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value.replace(/&nbsp;|\\/g, ' '), new RegExp(`^${words}[\\s\\S]*unchecked`));
    assert.match(accessibilityInformation?.label ?? '', new RegExp(`^${words}, unchecked`));
  });

  it('write nothing where nothing is quoted, when a question is left, or when it says so already', async () => {
    const opened = await openClaimed(ARTICLE, null);
    putCaretIn(opened, 'Nobody');
    assert.equal(await run('setSpeaker', { speaker: 'Lucia' }), undefined);
    assert.equal(await run('setAttribution', { attribution: 'verbatim' }), undefined);
    putCaretIn(opened, 'winter');
    for (const command of ['setSpeaker', 'setAttribution', 'setOriginal']) {
      assert.equal(await escapeAll(run(command)), undefined, command);
    }
    await assert.rejects(run('setAttribution', { attribution: 'sort of' }));
    assert.equal(await run('setSpeaker', { speaker: 'lucia@example.org' }), undefined, 'a leak');
    assert.equal(await sidecarText(opened), undefined);
  });

  it('sign whether it was said, and show what is still to be asked', async () => {
    const opened = await openClaimed(ARTICLE, null);
    const { claimed, document, uri } = opened;
    const at = ARTICLE.indexOf('14 ferries');
    const fact = await run<string>('signOff', { start: at, end: at + 2, verdict: 'correct' });
    assert.ok(fact, 'not signed');
    const number = () => claimed.coverage.facts.find(({ text }) => text === '14');
    await until('covered', () => number()?.standing === 'covered');
    assert.deepEqual(number()?.said, { standing: 'open' });
    assert.match(
      await hoverTexts(opened, '14 ferries'),
      /somebody says so.{1,6} was it said, and is it true\?[\s\S]*command:factmark\.setAttribution/,
    );
    const item = await shown(fact);
    assert.match(String(item?.description), /in a quotation: was it said\?/);
    assert.match(item?.accessibilityInformation?.label ?? '', /in a quotation: was it said\?/);

    putCaretIn(opened, 'winter');
    const id = await run<string>('annotate', {
      offset: ARTICLE.indexOf('winter'),
      kind: 'quotation',
      speaker: 'Lucia',
    });
    assert.equal(await run('signOff', { claim: id, attribution: 'verbatim' }), id);
    const { attribution, verdict, status, reviews } = await claimOf(opened, id);
    assert.deepEqual([attribution, verdict, status, reviews?.ana?.text], ['verbatim', 'correct', 'checked', SAID]);
    await until('said, covered', () => claimed.coverage.facts.some(({ said }) => said?.standing === 'covered'));
    assert.doesNotMatch(String((await shown(fact))?.description), /quotation/);
    const quotation = await shown(id);
    assert.match(String(quotation?.description), /Lucia · word for word/);
    assert.match(quotation?.contextValue ?? '', /^claim\.correct\.quotation$/);
    assert.match(quotation?.accessibilityInformation?.label ?? '', /said by Lucia: word for word/);

    await run('signOff', { claim: id, attribution: 'misquoted' });
    const found = (): vscode.Diagnostic[] =>
      vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Factmark');
    await until('misquoted', () => found().some(({ code }) => code === 'misquoted'));
    assert.deepEqual(
      found().map(({ code, severity, message }) => [code, severity, message]),
      [['misquoted', vscode.DiagnosticSeverity.Error, `«${SAID}» was not said so.`]],
    );
    await writeText(uri, (await sidecarText(opened)) ?? '');
  });
});
