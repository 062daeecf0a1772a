import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  answerDialog,
  deleteInExplorer,
  openInExplorer,
  placeCaret,
  quickFix,
  renameInExplorer,
  runCommand,
  waitForMarks,
} from '../../src/tools/browsing/actions.js';
import { useWorkbench } from './session.js';

/* What happens to the claims of an article, done as a person does it: in the Explorer, at the light bulb, by commands. */

const ARTICLE = '---\nlang: en\ndate: 2025-03-14\n---\nThe island of Corvara bought ferries for 48 million euros.\n';
const sidecar = (article: string, fields: string): string => `factmark: 1
article: "${article}"

claims:
  c-7k2m9q:
    target:
      prefix: "The island of Corvara bought ferries for "
      suffix: "."
      exact: "48 million euros"
${fields}    # c-7k2m9q
`;

/** Waits until something holds on the disk. */
async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await holds()); ) {
    assert.ok(Date.now() < end, `still waiting: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('the claims of an article', function () {
  this.timeout(120_000);
  const workbench = useWorkbench({ file: 'en/battery-plant.md' });
  const path = (name: string): string => join(workbench().profile.workspace, 'en', name);
  const claimsOf = (name: string): string => path(`${name}.claims.yaml`);

  /** An article with claims, in an editor, and so in the sight of the Explorer. */
  async function open(name: string, fields = '    status: unchecked\n'): Promise<void> {
    await writeFile(path(name), ARTICLE);
    await writeFile(claimsOf(name), sidecar(name, fields));
    await openInExplorer(workbench().page, name);
    await waitForMarks(workbench().page);
  }

  it('go with it when it is renamed in the Explorer and the question is answered so', async () => {
    await open('ferry.md');
    await renameInExplorer(workbench().page, 'ferry.md', 'island.md');
    await answerDialog(workbench().page, /Factmark/, 'OK');
    await until('the claims under the new name', () => existsSync(claimsOf('island.md')));
    await until('nothing under the old one', () => !existsSync(claimsOf('ferry.md')) && existsSync(path('island.md')));
    await until('the name inside', async () => (await readFile(claimsOf('island.md'), 'utf8')).includes('"island.md"'));
  });

  it('stay where they are when the question is answered otherwise', async () => {
    await open('harbour.md');
    await renameInExplorer(workbench().page, 'harbour.md', 'port.md');
    await answerDialog(workbench().page, /Factmark/, 'Skip Changes');
    await until('the article under the new name', () => existsSync(path('port.md')));
    assert.equal(await readFile(claimsOf('harbour.md'), 'utf8'), sidecar('harbour.md', '    status: unchecked\n'));
    assert.ok(!existsSync(claimsOf('port.md')));
  });

  it('go away with it when it is deleted in the Explorer, or stay', async () => {
    const { page } = workbench();
    for (const [name, answer, isLeft] of [
      ['quay.md', 'OK', false],
      ['pier.md', 'Skip Changes', true],
    ] as const) {
      await open(name);
      await deleteInExplorer(page, name);
      await answerDialog(page, /Factmark/, answer);
      await until('the article is gone', () => !existsSync(path(name)));
      await until('the claims', () => existsSync(claimsOf(name)) === isLeft);
    }
  });

  const conflict =
    '    status: unchecked\n    x-conflict:\n      status:\n        ours: "checked"\n        theirs: "disputed"\n      priority:\n        ours: "high"\n        theirs: "legal"\n';

  it('are settled after a merge at the light bulb, field by field', async () => {
    const { page } = workbench();
    await open('split.md', conflict);
    await openInExplorer(page, 'split.md.claims.yaml');
    for (const title of [/status: theirs, «disputed»/, /priority: ours, «high»/]) {
      await placeCaret(page, 'x-conflict');
      await quickFix(page, title);
    }
    await page.keyboard.press('Control+S');
    const settled = sidecar('split.md', '    status: disputed\n    priority: high\n');
    await until('the decision', async () => (await readFile(claimsOf('split.md'), 'utf8')) === settled);
  });

  it('are settled after a merge from the article, by the keyboard', async () => {
    const { page } = workbench();
    await open('fork.md', conflict);
    await placeCaret(page, '48 million');
    await runCommand(page, 'Factmark: Settle the Merge of the Claims');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    for (let i = 0; i < 2; i++) {
      await rows
        .filter({ hasText: /theirs/i })
        .first()
        .click({ timeout: 30_000 });
    }
    await until('the decision', async () => {
      const text = await readFile(claimsOf('fork.md'), 'utf8');
      return !text.includes('x-conflict') && text.includes('status: disputed') && text.includes('priority: legal');
    });
  });

  it('are merged by claim and field where a merge by lines has left its markers', async () => {
    const { page } = workbench();
    const [ours, theirs] = ['    status: waiting\n', '    status: unchecked\n    priority: legal\n'];
    await open(
      'lines.md',
      `<<<<<<< HEAD\n${ours}||||||| base\n    status: unchecked\n=======\n${theirs}>>>>>>> luis\n`,
    );
    await openInExplorer(page, 'lines.md.claims.yaml');
    await placeCaret(page, '<<<<<<<');
    await quickFix(page, /Merge both sides by claim and field/);
    await page.keyboard.press('Control+S');
    const merged = sidecar('lines.md', '    status: waiting\n    priority: legal\n');
    await until('the merge', async () => (await readFile(claimsOf('lines.md'), 'utf8')) === merged);
  });
});
