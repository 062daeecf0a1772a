import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Node } from '../../../src/editor/claims/tree/nodes.js';
import { closeEditors, factmark, until } from '../support.js';
import { run } from './commands/support.js';
import { openClaimed } from './support.js';

const ARTICLE = `---
lang: en
date: 2025-03-14
---
The island bought ferries for 48 million euros.

# Passengers

They grew by at least 12%.
Then came 900 more.

# Money

It costs 7 million euros now.
`;

const SIDECAR = `factmark: 1
article: "a.md"

claims:
  c-aaaaaa:
    target:
      prefix: "The island bought ferries for "
      suffix: "."
      exact: "48 million euros"
    status: checked
    verdict: correct
    reviews:
      "ana":
        date: "2025-03-10"
        verdict: correct
        text: "48 million euros"
      "eva":
        date: "2025-03-11"
        verdict: correct
        text: "48 million euros"
    kind: amount
    # c-aaaaaa

  c-bbbbbb:
    target:
      prefix: "They grew by "
      suffix: "."
      exact: "at least 12%"
    status: waiting
    question:
      to: "Port"
      text: "Since when?"
    kind: amount
    # c-bbbbbb

  c-cccccc:
    target:
      prefix: "It costs "
      suffix: " now."
      exact: "6 million euros"
    status: checked
    verdict: correct
    reviews:
      "ana":
        date: "2025-03-10"
        verdict: correct
        text: "6 million euros"
    kind: amount
    # c-cccccc
`;

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('factmark');

describe('how much is checked', () => {
  afterEach(async () => {
    await settings().update('coverage.gutter', undefined, vscode.ConfigurationTarget.Global);
    await run('groupClaims', 'status');
    await closeEditors();
  });

  async function tree(grouping: string): Promise<readonly (readonly [string, readonly string[]])[]> {
    const { claimTree } = await factmark();
    await run('groupClaims', grouping);
    await claimTree.refresh();
    const label = (node: Node): string => String(claimTree.getTreeItem(node).label);
    return claimTree.roots.map((root) => [label(root), root.type === 'group' ? root.children.map(label) : []]);
  }

  it('stands in the status bar, with what has changed, and by section in its tool-tip', async () => {
    await openClaimed(ARTICLE, SIDECAR);
    const api = await factmark();
    await until('the status bar', () => api.statusText().includes('1 of 4 checked, 1 changed'));
  });

  it('can be asked for, each line leading to what is open', async () => {
    const { editor, document } = await openClaimed(ARTICLE, SIDECAR);
    const asked = run<string>('showCoverage');
    await until('the question', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return Promise.race([asked.then(() => true), new Promise<boolean>((resolve) => setTimeout(resolve, 100, false))]);
    });
    assert.equal(await asked, 'The whole article: 1 of 4 checked');
    assert.equal(document.getText(editor.selection), 'at least 12%');
  });

  it('shows in the margin by line, when switched on, the worst first', async () => {
    const { editor } = await openClaimed(ARTICLE, SIDECAR);
    const api = await factmark();
    assert.deepEqual([...api.coveredLines(editor)], []);
    assert.equal(await run('toggleCoverage'), true);
    await until('the margin', () => api.coveredLines(editor).size > 0);
    assert.deepEqual(
      [...api.coveredLines(editor)],
      [
        [4, 'covered'],
        [8, 'open'],
        [9, 'open'],
        [13, 'changed'],
      ],
    );
    assert.equal(await run('toggleCoverage'), false);
    await until('an empty margin', () => api.coveredLines(editor).size === 0);
  });

  it('is grouped by kind, section and person, what has changed always first', async () => {
    await openClaimed(ARTICLE, SIDECAR);
    const changed = ['sign-off out of date', ['7 million euros']] as const;
    assert.deepEqual(await tree('kind'), [changed, ['amount', ['48 million euros', 'at least 12%', '900']]]);
    assert.deepEqual(await tree('section'), [
      changed,
      ['before the first heading', ['48 million euros']],
      ['Passengers', ['at least 12%', '900']],
    ]);
    assert.deepEqual(await tree('person'), [
      changed,
      ['ana', ['48 million euros']],
      ['eva', ['48 million euros']],
      ['Port', ['at least 12%']],
      ['nobody yet', ['900']],
    ]);
  });

  it('gives every line of the tree an id and a label of its own, and a way to its parent, in each grouping', async () => {
    await openClaimed(ARTICLE, SIDECAR);
    const { claimTree } = await factmark();
    for (const grouping of ['status', 'kind', 'section', 'person']) {
      await tree(grouping);
      const nodes = claimTree.roots.flatMap((root): readonly Node[] =>
        root.type === 'group' ? [root, ...root.children] : [root],
      );
      const items = nodes.map((node) => claimTree.getTreeItem(node));
      assert.equal(new Set(items.map(({ id }) => id)).size, items.length, grouping);
      for (const item of items) assert.ok(item.accessibilityInformation?.label, item.id);
      for (const root of claimTree.roots) {
        for (const child of root.type === 'group' ? root.children : []) assert.equal(claimTree.getParent(child), root);
      }
    }
  });
});
