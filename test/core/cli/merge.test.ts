import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mergeSidecars } from '../../../src/core/claims/merge/merge.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import { randomFrom } from '../git/decisions.js';
import { firstPass } from '../git/firstPass.js';
import { Program } from './program.js';

describe('factmark merge', function () {
  this.timeout(60_000);
  const program = new Program();
  before(() => program.build());
  after(() => program.remove());
  const { text: base, claims } = firstPass(randomFrom(3));
  const [first, second] = claims as [{ id: string; words: string }, { id: string }];
  const set = (claim: string, path: readonly string[], value: string): string =>
    editSidecar(base, { type: 'set-field', owner: { claim }, path, value });
  const read = (name: string): string => readFileSync(path.join(program.folder, name), 'utf8');
  const run = async (ours: string | Uint8Array, theirs: string | Uint8Array, ancestor: string | Uint8Array = base) => {
    program.file('base', ancestor);
    program.file('ours', ours);
    program.file('theirs', theirs);
    return program.run(['merge', 'base', 'ours', 'theirs', 'a.md.claims.yaml']);
  };

  it('writes what both sides did into OURS, and leaves nothing else behind', async () => {
    const [ours, theirs] = [set(first.id, ['status'], 'disputed'), set(second.id, ['status'], 'waiting')];
    assert.deepEqual(await run(ours, theirs), { code: 0, stdout: '', stderr: '' });
    assert.equal(read('ours'), mergeSidecars(base, ours, theirs).text);
    assert.deepEqual(readdirSync(program.folder).sort(), ['base', 'dist', 'media', 'ours', 'theirs']);
  });

  it('says what is left to decide, and exits with 1', async () => {
    const { code, stderr } = await run(set(first.id, ['status'], 'disputed'), set(first.id, ['status'], 'checked'));
    assert.equal(code, 1);
    assert.equal(
      stderr,
      `factmark: a.md.claims.yaml: ${first.id} status: conflict: ours “disputed”, theirs “checked”\n`,
    );
    assert.match(read('ours'), /^ {4}x-conflict:$/mu);
  });

  it('says what is stale after a clean merge', async () => {
    const review = { date: '2024-10-07', verdict: 'correct', text: first.words } as const;
    const signed = editSidecar(base, { type: 'set-review', claim: first.id, reviewer: 'ana', review });
    const { code, stderr } = await run(set(first.id, ['target', 'exact'], 'otras palabras'), signed);
    assert.equal(code, 0);
    assert.equal(
      stderr,
      `factmark: a.md.claims.yaml: ${first.id} is stale: ana signed “${first.words}”, the words are now “otras palabras”\n`,
    );
  });

  for (const [what, bad] of [
    ['holds merge markers', `<<<<<<< a\n${base}`],
    ['is not UTF-8', Buffer.from(base.replace('Informe 1', 'Añadido'), 'latin1')],
    ['was written by a newer version', base.replace('factmark: 1', 'factmark: 2')],
  ] as const) {
    it(`merges line by line when a side ${what}`, async () => {
      const { code, stderr } = await run(set(first.id, ['status'], 'disputed'), bad);
      assert.equal(code, 1);
      assert.match(stderr, /merged line by line, since it could not be read/u);
      assert.match(read('ours'), /status: disputed/u);
    });
  }

  it('leaves markers where lines differ', async () => {
    const { code } = await run(
      set(first.id, ['status'], 'disputed'),
      set(first.id, ['status'], 'checked').replace('factmark: 1', 'factmark: 2'),
    );
    assert.equal(code, 1);
    assert.match(
      read('ours'),
      /^<{7} ours\n {4}status: disputed\n\|{7} base\n {4}status: unchecked\n={7}\n {4}status: checked\n>{7} theirs$/mu,
    );
  });

  it('wants three files that are there', async () => {
    assert.equal((await program.run(['merge', 'base', 'ours'])).code, 2);
    const { code, stderr } = await program.run(['merge', 'base', 'ours', 'nowhere']);
    assert.equal(code, 2);
    assert.match(stderr, /nowhere: there is no such file/u);
    assert.match((await program.run(['merge', '--help'])).stdout, /^Usage: factmark merge BASE OURS THEIRS/u);
  });
});
