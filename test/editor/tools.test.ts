import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openClaimed, SIDECAR } from './claims/support.js';
import { closeEditors, makeFile, openArticle, skipBecause } from './support.js';

async function ask(name: string, input: object): Promise<Record<string, unknown>> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  const [part] = content as readonly { readonly value: string }[];
  return JSON.parse(part!.value) as Record<string, unknown>;
}

function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, false);
}

describe('tools for language models', () => {
  before(function () {
    const names = vscode.lm.tools.map(({ name }) => name);
    if (!names.includes('factmark_listFacts')) skipBecause(this, 'this VS Code has its language models switched off');
  });
  afterEach(closeEditors);

  it('list the facts of a file with place and value, and change nothing', async () => {
    const uri = await makeFile('---\ndate: 2025-03-14\nlang: en\n---\nIt cost up to 48 million euros.\n');
    const answer = await ask('factmark_listFacts', { file: pathOf(uri) });
    assert.deepEqual(answer, {
      language: 'en',
      published: '2025-03-14',
      total: 1,
      facts: [
        {
          kind: 'amount',
          text: 'up to 48 million euros',
          line: 5,
          column: 9,
          value: { type: 'money', amount: '48000000', bound: 'at-most', currency: 'EUR' },
        },
      ],
    });
    assert.deepEqual(vscode.window.visibleTextEditors, []);
  });

  it('list long articles in parts', async () => {
    const { document } = await openArticle(
      `---\nlang: en\n---\n${Array.from({ length: 250 }, (_, i) => `Ship ${i} carried ${i + 3} tons.`).join('\n\n')}\n`,
    );
    const first = await ask('factmark_listFacts', {});
    assert.ok((first.total as number) >= 250);
    assert.equal((first.facts as unknown[]).length, 200);
    const rest = await ask('factmark_listFacts', { file: pathOf(document.uri), skip: first.next });
    assert.equal((rest.facts as unknown[]).length, (first.total as number) - 200);
    assert.equal(rest.next, undefined);
  });

  it('list the claims in front with their signatures and sources, coverage and findings', async () => {
    const { document } = await openClaimed(
      undefined,
      SIDECAR.replace(
        'type: document\n    title: "Annual report"',
        'type: confidential\n    ref: "the blue one"',
      ).replace('verdict: correct\n    reviews', 'verdict: incorrect\n    reviews'),
    );
    const answer = await ask('factmark_listClaims', {});
    const [spent, grew] = answer.claims as Record<string, unknown>[];
    assert.equal(spent?.words, '48 million euros');
    assert.equal(spent?.verdict, 'incorrect');
    assert.deepEqual(spent?.reviews, [{ reviewer: 'ana', verdict: 'correct', condition: 'sound' }]);
    assert.deepEqual(spent?.sources, [{ type: 'confidential' }]);
    assert.equal(grew?.status, 'unchecked');
    assert.ok((answer.findings as { id: string }[]).some(({ id }) => id === 'incorrect'));
    assert.doesNotMatch(JSON.stringify(answer), /blue one|Two vessels/);
    assert.ok(!document.isDirty);
  });

  it('read nothing but articles of the workspace', async () => {
    for (const file of ['../outside.md', '/etc/hosts', 'en/battery-plant.md.claims.yaml', 'nowhere.md', '.']) {
      await assert.rejects(ask('factmark_listFacts', { file }), /There is no article/);
    }
    await assert.rejects(ask('factmark_listFacts', { skip: -1, file: 'en/battery-plant.md' }), /skip/);
  });
});
