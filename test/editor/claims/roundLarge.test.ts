import assert from 'node:assert/strict';
import { pause } from '../support.js';
import { run } from './commands/support.js';
import { decisionsIn, roundView, toldWords, useReviewer } from './roundSupport.js';
import { openClaimed } from './support.js';

describe('a round through a very long article', () => {
  useReviewer('ana');

  it('goes on at once with 5,000 facts, however long writing takes', async function () {
    this.timeout(120_000);
    const lines = Array.from(
      { length: 1700 },
      (_, i) => `Ship ${i + 1000} carried ${i + 3} tons for ${i + 20} million euros in ${1900 + (i % 100)}.`,
    );
    const opened = await openClaimed(`---\nlang: en\n---\n${lines.join('\n\n')}\n`, null);
    await run('checkArticle', { open: true });
    assert.ok((await roundView()).progress.total >= 5000);
    const writing: Promise<unknown>[] = [];
    const times: number[] = [];
    for (let i = 0; i < 6; i++) {
      await pause(110);
      const before = await toldWords();
      const start = performance.now();
      writing.push(run('roundCorrect'));
      while ((await toldWords()) === before) await pause(1);
      times.push(performance.now() - start);
    }
    await Promise.all(writing);
    assert.equal((await decisionsIn(opened)).length, 6);
    const median = times.sort((a, b) => a - b)[3] ?? 0;
    assert.ok(median < 200, `from key to next fact: ${times.map(Math.round).join(', ')} ms`);
  });
});
