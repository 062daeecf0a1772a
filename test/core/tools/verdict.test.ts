import assert from 'node:assert/strict';
import { judge, report, sum } from '../../../src/tools/testing/verdict.js';

const stats = (passes: number, failures: number, pending = 0): string =>
  `[factmark-stats] ${JSON.stringify({ passes, failures, pending })}`;

describe('a run of tests in an editor', () => {
  it('passes when tests passed, none failed and the code is 0', () => {
    assert.deepEqual(judge(`log\n${stats(3, 0, 1)}\nlog`, 0), { passed: 3, failed: 0, skipped: 1 });
  });

  it('fails when the host died although the code is 0', () => {
    const verdict = judge('[factmark-test]   ✔ first test\nExtension host terminated\nExit code: 0', 0);
    assert.equal(verdict.failed, 1);
    assert.match(verdict.problem ?? '', /before its tests/);
  });

  it('fails when no test ran although the code is 0', () => {
    assert.equal(judge(stats(0, 0), 0).failed, 1);
  });

  it('fails when tests passed but the code is not 0', () => {
    const verdict = judge(stats(5, 0), 124);
    assert.deepEqual([verdict.passed, verdict.failed], [5, 1]);
    assert.match(verdict.problem ?? '', /124/);
  });

  it('counts the tests that failed', () => {
    assert.deepEqual(judge(stats(5, 2), 1), { passed: 5, failed: 2, skipped: 0 });
  });

  it('is judged by the last stats, wherever the log puts them in a line', () => {
    const output = `${stats(9, 0)}\n[main 10:00] ${stats(1, 1)} {"type":"log"}`;
    assert.equal(judge(output, 1).failed, 1);
  });

  it('is shown without the log of the host', () => {
    assert.equal(report('noise\r\n[main] [factmark-test]   ✔ a test\r\nnoise\n[factmark-test] end'), '  ✔ a test\nend');
  });
});

describe('the sum over all suites', () => {
  it('adds the counts and keeps the first problem', () => {
    const total = sum([
      { passed: 2, failed: 0, skipped: 1 },
      { passed: 0, failed: 1, skipped: 0, problem: 'no test ran' },
      { passed: 1, failed: 1, skipped: 0, problem: 'later' },
    ]);
    assert.deepEqual(total, { passed: 3, failed: 2, skipped: 1, problem: 'no test ran' });
  });
});
