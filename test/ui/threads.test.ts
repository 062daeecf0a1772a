import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nextThread, waitForMarks } from '../../src/tools/browsing/actions.js';
import { useWorkbench } from './session.js';

describe('a comment thread of a claim, by the keyboard', function () {
  this.timeout(120_000);
  const workbench = useWorkbench({
    file: 'en/battery-plant.md',
    settings: { 'factmark.claims.threads': true, 'factmark.reviewer': 'ana' },
  });

  it('shows who was asked what, and takes the answer into the file beside the article', async () => {
    const { page, profile } = workbench();
    await waitForMarks(page);
    const thread = await nextThread(page);
    const text = (await thread.innerText()).replace(/\u00a0/g, ' ');
    assert.match(text, /Question to Press office of Tarn Energy/);
    assert.match(text, /Is the first line still planned for the end of 2026\?/);

    await page.keyboard.type('Yes, says the office.');
    await page.keyboard.press('Control+Enter');
    const path = join(profile.workspace, 'en/battery-plant.md.claims.yaml');
    let sidecar = '';
    for (const end = Date.now() + 30_000; !sidecar.includes('Yes, says the office.'); ) {
      assert.ok(Date.now() < end, 'still waiting: the answer in the file');
      await page.waitForTimeout(100);
      sidecar = await readFile(path, 'utf8');
    }
    assert.match(sidecar, /\n {6}ana, \d{4}-\d{2}-\d{2}: Yes, says the office\.\n/);
    assert.match(sidecar, /\n {6}\? Press office of Tarn Energy, 2024-07-24: Is the first line still planned/);
    await thread.waitFor({ state: 'hidden' });
  });
});
