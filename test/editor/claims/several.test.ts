import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LeafNode } from '../../../src/editor/claims/tree/nodes.js';
import { factmark, pause, until } from '../support.js';
import { run, sidecarText } from './commands/support.js';
import {
  claimsIn,
  decisionsIn,
  press,
  ROUND_ARTICLE,
  ROUND_FACTS,
  roundView,
  toldWords,
  useReviewer,
} from './roundSupport.js';
import { type Opened, openClaimed } from './support.js';

/** The nodes of the tree with these words, in its order. */
async function nodes(words: readonly string[]): Promise<readonly LeafNode[]> {
  const { claimTree } = await factmark();
  await claimTree.refresh();
  const leaves = claimTree.roots.flatMap((root) => (root.type === 'group' ? root.children : []));
  return leaves.filter((leaf) => words.includes(leaf.words));
}

describe('several facts chosen in the tree', () => {
  useReviewer('ana');

  /** An article with a list on which one fact is missing. */
  async function openListed(): Promise<Opened> {
    const opened = await openClaimed(ROUND_ARTICLE, null);
    await run('setStatus', { offset: ROUND_ARTICLE.indexOf('12%'), status: 'unchecked' });
    await run('addNote', { offset: ROUND_ARTICLE.indexOf('12%'), text: 'First.' });
    return opened;
  }

  it('are decided by one command of its menu, and taken back by one step', async () => {
    const opened = await openListed();
    const before = await sidecarText(opened);
    const chosen = await nodes(['48 million euros', '12%', '40']);
    const [first] = chosen;
    assert.equal(chosen.length, 3);
    const cases: readonly (readonly [string, object, readonly string[]])[] = [
      [
        'signOff',
        { verdict: 'correct' },
        ['48 million euros checked correct', '12% checked correct', '40 checked correct'],
      ],
      ['setStatus', { status: 'disputed' }, ['48 million euros disputed', '12% disputed', '40 disputed']],
      ['askQuestion', { text: 'Who says so?' }, ['48 million euros waiting', '12% waiting', '40 waiting']],
      ['addNote', { text: 'Look again.' }, ['48 million euros unchecked', '12% unchecked', '40 unchecked']],
      [
        'addSource',
        { url: 'https://example.org/report' },
        ['48 million euros unchecked', '12% unchecked', '40 unchecked'],
      ],
      // Only what has a claim can be withdrawn.
      ['withdraw', {}, ['12% withdrawn']],
    ];
    for (const [command, answers, decisions] of cases) {
      await run(command, { ...first, ...answers }, chosen);
      assert.deepEqual(await decisionsIn(opened), decisions, command);
      if (command === 'addSource') {
        const sources = (await claimsIn(opened)).map(({ evidence }) => Object.keys(evidence ?? {}));
        assert.equal(new Set(sources.flat()).size, 1);
        assert.ok(sources.every(({ length }) => length === 1));
      }
      assert.equal(await run('undoClaimEdit'), true, command);
      assert.equal(await sidecarText(opened), before, command);
    }
  });

  it('are named by ids, too', async () => {
    const opened = await openListed();
    await run('firstPass');
    const claims = opened.claimed.claims.map(({ id }) => id);
    const written = await run('setStatus', { claims, status: 'needs-source' });
    assert.deepEqual(written, claims);
    assert.ok((await claimsIn(opened)).every(({ status }) => status === 'needs-source'));
    await assert.rejects(run('setStatus', { claims: [1], status: 'disputed' }), /claims must be a list of texts/);
  });

  it('are decided by the keys of a round that has the focus in the view', async function () {
    this.timeout(40_000);
    const opened = await openListed();
    await run('checkArticle', { open: true });
    await press('roundCorrect', 'tree');
    assert.equal((await claimsIn(opened)).length, 1, 'nothing is chosen yet');
    const { claimTree } = await factmark();
    await claimTree.refresh();
    await until('they are chosen', async () => {
      await vscode.commands.executeCommand('factmark.claims.focus');
      await pause(500);
      await vscode.commands.executeCommand('list.clear');
      await vscode.commands.executeCommand('list.focusFirst');
      // Claims and facts of two groups, and the heading of the second.
      for (let i = 0; i < 6; i++) await vscode.commands.executeCommand('list.expandSelectionDown');
      await pause(500);
      return claimTree.chosen.length >= 3;
    });
    const chosen = claimTree.chosen.map(({ words }) => words);
    await press('roundDisputed', 'tree');
    const disputed = (await decisionsIn(opened)).filter((text) => text.endsWith('disputed'));
    assert.deepEqual(disputed.map((text) => text.replace(' disputed', '')).toSorted(), [...chosen].toSorted());
    const { decided, total } = (await roundView()).progress;
    assert.deepEqual([decided, total], [chosen.length, ROUND_FACTS.length]);
    const next = ROUND_FACTS.find((words) => !chosen.includes(words));
    assert.equal(await toldWords(), next);
    await press('roundUndo', 'tree');
    assert.equal((await decisionsIn(opened)).length, 1);
    assert.equal((await roundView()).progress.decided, 0);
  });
});
