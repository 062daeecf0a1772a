import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { linePrefix } from '../../host/reporter.js';
import { run } from '../claims/commands/support.js';
import { closeEditors, factmark, pause, skipBecause } from '../support.js';
import { costs, type Measured } from './profile.js';
import { allOn, harbourArticle, type Opened, openInMemory } from './support.js';
import { longestTurn, median } from './turns.js';

const WORDS = ' and 12 million dollars on 3 May';
/** The profiler has to look so often, in milliseconds, for a figure to be one. */
const OFTEN = 0.5;
/** A series is measured again when the machine was busy with other things; the best one counts. */
const SERIES = 5;

describe('typing with everything on', function () {
  this.timeout(180_000);
  let off: () => Promise<void>;
  before(async () => {
    off = await allOn();
  });
  after(async () => {
    await closeEditors();
    await off();
  });

  for (const [size, length, bar] of [
    ['10 kB', 10_000, 2],
    ['1 MB', 1_000_000, 8],
  ] as const) {
    for (const inRound of [false, true]) {
      it(`costs at most ${bar} ms a key in ${size}${inRound ? ', in a round' : ''}, and reads no file`, async function () {
        const opened = await openInMemory(harbourArticle(length));
        if (length <= 10_000) await run('firstPass');
        if (inRound) await run('checkArticle', { open: true });
        const before = (await (await factmark()).facts(opened.document))?.length;
        // Once without measuring: what runs for the first time is compiled first.
        await type(opened);
        const reads = opened.memory.reads;
        const medians: number[] = [];
        const turns: number[] = [];
        const intervals: number[] = [];
        for (let i = 0; i < SERIES && !medians.some((one) => one <= bar); i++) {
          turns.push(...(await turnsOf(opened)));
          const measured = await typedCosts(opened);
          if (!measured) break;
          intervals.push(measured.interval);
          if (measured.interval <= OFTEN) medians.push(median(measured.costs.map(({ own }) => own)));
        }
        assert.equal(opened.memory.reads, reads, 'files were read');
        assert.ok((await (await factmark()).facts(opened.document))!.length > before!, 'what was typed has no facts');
        const host = `the host is not free for ${median(turns).toFixed(1)} ms, VS Code's own work with it`;
        if (intervals.length > 0 && medians.length === 0) {
          await run('roundLeave');
          skipBecause(
            this,
            `the profiler looked every ${Math.min(...intervals).toFixed(1)} ms only: the machine is busy`,
          );
        }
        if (medians.length === 0) {
          await run('roundLeave');
          console.log(`${linePrefix}    a key: ${host} (our share alone cannot be told: a worker has no profiler)`);
          assert.ok(median(turns) < 50, `${median(turns)} ms`);
          return;
        }
        const best = Math.min(...medians);
        console.log(`${linePrefix}    a key: ${best.toFixed(2)} ms in the median (bar ${bar} ms); ${host}`);
        assert.ok(best > 0 && best <= bar, `medians: ${medians.map((one) => one.toFixed(2)).join(', ')} ms`);
        await run('roundLeave');
      });
    }
  }
});

/** One key after the other, without a pause, into the sentence in the middle of the article. */
function keys({ document, words }: Opened): readonly (() => Promise<unknown>)[] {
  const start = document.getText().indexOf(words);
  return [...WORDS].map((char, i) => async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(start + i), char);
    assert.ok(await vscode.workspace.applyEdit(edit));
  });
}

async function type(opened: Opened): Promise<void> {
  for (const key of keys(opened)) await key();
  await pause(1000);
}

async function turnsOf(opened: Opened): Promise<readonly number[]> {
  const turns: number[] = [];
  for (const key of keys(opened)) turns.push(await longestTurn(key));
  await pause(1000);
  return turns;
}

async function typedCosts(opened: Opened): Promise<Measured | undefined> {
  const measured = await costs(keys(opened));
  await pause(1000);
  return measured;
}
