import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Evidence, Source } from '../../../../src/core/claims/claim.js';
import { parseSidecar } from '../../../../src/core/claims/sidecar/parse.js';
import { localDay } from '../../../../src/editor/claims/commands/services.js';
import { webAddress } from '../../../../src/editor/claims/commands/sources/address.js';
import { relativePath } from '../../../../src/editor/claims/commands/sources/file.js';
import { nearbySources } from '../../../../src/editor/claims/commands/sources/nearby.js';
import { closeEditors, place } from '../../support.js';
import { ARTICLE, type Opened, openClaimed, SIDECAR, writeText } from '../support.js';
import { acceptAll, putCaretIn, run, sidecarText } from './support.js';

const GREW = 'c-9x4tbd';

/** The source that was linked last to a claim, and what it says. */
async function linked(opened: Opened, claim: string): Promise<readonly [Source, Evidence]> {
  const { sidecar, problems } = parseSidecar((await sidecarText(opened)) ?? '');
  assert.deepEqual(problems, []);
  const [id, evidence] = Object.entries(sidecar?.claims[claim]?.evidence ?? {}).at(-1) ?? [];
  assert.ok(id && evidence);
  const source = sidecar?.sources[id];
  assert.ok(source);
  return [source, evidence];
}

describe('sources of claims', () => {
  afterEach(closeEditors);

  it('can be a file of the workspace, with the hash of its bytes', async () => {
    const opened = await openClaimed();
    await writeText(vscode.Uri.joinPath(opened.document.uri, '..', 'evidence', 'table.csv'), 'abc');
    await run('addSource', { claim: GREW, file: 'evidence/table.csv', at: 'line 1' });
    const [source, evidence] = await linked(opened, GREW);
    assert.deepEqual(source, {
      type: 'data',
      accessed: localDay(),
      file: 'evidence/table.csv',
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    assert.deepEqual(evidence, { at: 'line 1' });
  });

  it('is no file that others would not find', async () => {
    const opened = await openClaimed();
    assert.equal(await run('addSource', { claim: GREW, file: '../../../outside.csv' }), undefined);
    assert.equal(await run('addSource', { claim: GREW, file: 'missing.csv' }), undefined);
    assert.equal(await sidecarText(opened), SIDECAR);
  });

  it('can be a calculation, or confidential with nothing but a reference', async () => {
    const opened = await openClaimed();
    await run('addSource', { claim: GREW, calculation: '112 ÷ 100 = 1.12' });
    assert.deepEqual(await linked(opened, GREW), [{ type: 'own-calculation' }, { calculation: '112 ÷ 100 = 1.12' }]);
    await run('addSource', { claim: GREW, sourceType: 'confidential', ref: 'K-12', 'seen-by': 'ana', title: 'A name' });
    const [source] = await linked(opened, GREW);
    assert.deepEqual(source, { type: 'confidential', ref: 'K-12', 'seen-by': 'ana', accessed: localDay() });
  });

  it('is linked, not written twice, when the address is there already', async () => {
    const opened = await openClaimed();
    const url = 'https://example.org/figures';
    await run('addSource', { claim: GREW, url, title: 'Figures' });
    await run('addSource', { claim: 'c-7k2m9q', url, at: 'row 2' });
    const { sidecar } = parseSidecar((await sidecarText(opened)) ?? '');
    assert.equal(Object.keys(sidecar?.sources ?? {}).length, 2);
    assert.equal((await linked(opened, 'c-7k2m9q'))[1].at, 'row 2');
    await run('addSource', { claim: GREW, source: 'r-4h8w2d' });
    assert.equal((await linked(opened, GREW))[0].title, 'Annual report');
  });

  it('is offered from a link in the same paragraph', async () => {
    const article = ARTICLE.replace(
      'said Lucia',
      '[the port’s figures](https://example.org/port.pdf) show, said Lucia',
    );
    const opened = await openClaimed(article, null);
    putCaretIn(opened, 'at least 12%');
    await acceptAll(run('addSource'));
    const [source] = Object.values(parseSidecar((await sidecarText(opened)) ?? '').sidecar?.sources ?? {});
    assert.deepEqual(source, {
      type: 'document',
      title: 'the port’s figures',
      url: 'https://example.org/port.pdf',
      accessed: localDay(),
    });
  });

  it('is found in links, footnotes and definitions near a fact, the nearest first', () => {
    const source = `Far [away](https://example.org/far).

It cost 5 euros[^1], says [a report][rep] and [**this** one](https://example.org/a_(b) "t"). See https://example.org/bare.

[^1]: Ledger, page 3,
    https://example.org/ledger.
[rep]: <https://example.org/rep>
`;
    const start = source.indexOf('5 euros');
    assert.deepEqual(nearbySources(source, { start, end: start + 7 }), [
      { url: 'https://example.org/ledger', title: 'Ledger, page 3' },
      { url: 'https://example.org/rep', title: 'a report' },
      { url: 'https://example.org/a_(b)', title: 'this one' },
      { url: 'https://example.org/bare', title: '' },
    ]);
  });

  it('has an address of the web, without a password', () => {
    assert.equal(webAddress(' https://example.org/a '), 'https://example.org/a');
    for (const text of [
      '',
      'example.org',
      'javascript:alert(1)',
      'file:///a',
      'https://u:p@example.org',
      'https://a b',
    ]) {
      assert.equal(webAddress(text), undefined, text);
    }
    assert.equal(relativePath('/w/es/', '/w/data/a b.csv'), '../data/a b.csv');
    assert.equal(relativePath('/w/', '/w/a.csv'), 'a.csv');
  });

  it('says where and what, for the one source of the claim', async () => {
    const opened = await openClaimed();
    assert.equal(await run('addEvidence', { claim: GREW, at: 'p. 1' }), undefined, 'without a source');
    await run('addEvidence', { claim: 'c-7k2m9q', at: 'p. 15' });
    assert.deepEqual((await linked(opened, 'c-7k2m9q'))[1], { at: 'p. 15', quote: 'Two vessels, 48 million' });
    assert.ok(place(opened.document, '48 million euros'));
  });
});
