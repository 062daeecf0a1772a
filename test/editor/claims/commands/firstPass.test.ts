import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseSidecar } from '../../../../src/core/claims/sidecar/parse.js';
import { closeEditors, factmark, place, until } from '../../support.js';
import { changedLines, openClaimed, readText } from '../support.js';
import { acceptAll, escapeAll, run, sidecarText } from './support.js';

/** An article of the workspace that people try the extension with. */
async function sample(path: string): Promise<string> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const text = await readText(vscode.Uri.joinPath(folder.uri, path));
  assert.ok(text, path);
  return text;
}

describe('the first pass over an article', () => {
  afterEach(closeEditors);

  for (const path of ['en/airline-order.md', 'es/fusion-lactea.md']) {
    it(`writes a slim block for every fact of ${path}, names once, and nothing the second time`, async () => {
      const opened = await openClaimed(await sample(path), null);
      const result = await run<{ added: number; dropped: number }>('firstPass');
      const text = (await sidecarText(opened)) ?? '';
      const { sidecar, problems } = parseSidecar(text);
      assert.deepEqual(problems, []);
      const claims = Object.values(sidecar?.claims ?? {});
      assert.ok(claims.length > 20);
      assert.deepEqual(result, { added: claims.length, dropped: 0 });
      for (const claim of claims) assert.deepEqual(Object.keys(claim), ['target', 'status']);
      const facts = (await (await factmark()).facts(opened.document)) ?? [];
      const names = new Set(
        facts.flatMap((fact) => (fact.kind === 'entity' ? [fact.value.id ?? fact.value.name] : [])),
      );
      assert.equal(claims.length, facts.filter(({ kind }) => kind !== 'entity').length + names.size);
      const { open, covered } = opened.claimed.coverage;
      assert.deepEqual([open, covered], [claims.length, 0]);
      // Each block is where its words are, in the order of the article.
      const starts = opened.claimed.claims.map(({ span }) => span?.start ?? -1);
      assert.deepEqual(
        starts,
        starts.toSorted((a, b) => a - b),
      );

      assert.deepEqual(await run('firstPass'), { added: 0, dropped: 0 });
      assert.equal(await sidecarText(opened), text);
      assert.equal(await run('undoClaimEdit'), true);
      assert.equal(await sidecarText(opened), undefined);
    });
  }

  it('adds what is new, and offers to drop untouched blocks whose words are gone', async () => {
    const article =
      '---\nlang: en\n---\nThe dam holds 40 million litres.\n\nA pier was sold for 7 million euros in 2019.\n';
    const opened = await openClaimed(article, null);
    await run('firstPass');
    const before = (await sidecarText(opened)) ?? '';
    const decided = opened.claimed.claims.find(({ state }) => state.words === '2019')?.id;
    await run('addNote', { claim: decided, text: 'See the register.' });
    const noted = (await sidecarText(opened)) ?? '';
    assert.deepEqual(changedLines(before, noted), ['+    notes: |-', '+      See the register.']);
    await opened.editor.edit((edit) => {
      edit.replace(
        place(opened.document, 'A pier was sold for 7 million euros in 2019.'),
        'Water costs 3 euros a litre.',
      );
    });
    await until('gone', () => opened.claimed.claims.filter(({ state }) => state.condition === 'gone').length === 2);

    assert.equal(await escapeAll(run('firstPass')), undefined);
    assert.equal(await sidecarText(opened), noted, 'Escape writes nothing');
    // All that are offered are ticked; the block with a note is not offered.
    const result = await acceptAll(run<{ added: number; dropped: number }>('firstPass'));
    assert.deepEqual(result, { added: 1, dropped: 1 });
    const { sidecar } = parseSidecar((await sidecarText(opened)) ?? '');
    const words = Object.values(sidecar?.claims ?? {}).map(({ target }) => ('exact' in target ? target.exact : ''));
    assert.deepEqual(words.toSorted(), ['2019', '3 euros', '40 million litres']);
    assert.equal(await run('undoClaimEdit'), true);
    assert.equal(await sidecarText(opened), noted);
  });

  it('leaves blocks that are gone where the caller says so', async () => {
    const opened = await openClaimed('---\nlang: en\n---\nThe dam holds 40 million litres.\n', null);
    await run('firstPass');
    await opened.editor.edit((edit) => edit.delete(place(opened.document, 'The dam holds 40 million litres.')));
    await until('gone', () => opened.claimed.claims[0]?.state.condition === 'gone');
    assert.deepEqual(await run('firstPass', { drop: false }), { added: 0, dropped: 0 });
    assert.deepEqual(await run('firstPass', { drop: true }), { added: 0, dropped: 1 });
  });
});
