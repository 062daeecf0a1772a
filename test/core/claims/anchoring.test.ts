import assert from 'node:assert/strict';
import type { Case } from '../../../src/tools/anchoring/cases.js';
import { developmentCases, isSynthetic } from '../../../src/tools/anchoring/development.js';
import {
  count,
  outcomeOf,
  outcomeTogether,
  Reader,
  type Score,
  scoreLine,
} from '../../../src/tools/anchoring/score.js';
import { simulate } from '../../../src/tools/anchoring/simulate.js';

const scored = (cases: readonly Case[], reader = new Reader()): Score =>
  count(cases.map((one) => outcomeOf(one, reader)));

describe('claims on edits by rule', function () {
  this.timeout(60_000);
  const reader = new Reader();
  const cases = simulate(25, 23);

  it('are found again, on their words and nowhere else', () => {
    const score = scored(cases, reader);
    // the cases are others whenever an article is added to the corpus; of 2,100, 97 in 100 are exact
    assert.ok(score.exact >= 0.95 * score.located, scoreLine(score));
    assert.ok(score.elsewhere <= 0.005 * score.located, scoreLine(score));
    assert.ok(score.falseAttach <= 0.015 * score.deleted, scoreLine(score));
  });
  it('are never worse off with all other claims of their article', () => {
    const some = cases.filter((_, i) => i % 3 === 0);
    const together = count(some.map((one) => outcomeTogether(one, reader)));
    const alone = scored(some, reader);
    const figures = `${scoreLine(together)}\nalone: ${scoreLine(alone)}`;
    assert.ok(together.exact >= alone.exact - 1, figures);
    assert.ok(together.elsewhere <= alone.elsewhere && together.falseAttach <= alone.falseAttach, figures);
  });
});

// Real edits of public articles, which are not part of the repository; they lie beside it where there is one.
describe('claims on real edits', function () {
  this.timeout(120_000);
  const cases = developmentCases();
  if (cases === undefined) {
    it('are not here: ../shared/data/anchoring is needed to check them', function () {
      this.skip();
    });
    return;
  }
  it('are exact in 97 of 100 cases, and near in 98.3; one may be in the wrong place, one attached though deleted', () => {
    const score = scored(cases.filter((one) => !isSynthetic(one)));
    assert.ok(score.exact >= 0.97 * score.located, scoreLine(score));
    assert.ok(score.overlap >= 0.983 * score.located, scoreLine(score));
    assert.ok(score.elsewhere <= 1 && score.falseAttach <= 1, scoreLine(score));
  });
  it('with one exact operation on top: 96 exact, 8 of 100 deleted ones attached', () => {
    const score = scored(cases.filter(isSynthetic));
    assert.ok(score.exact >= 0.96 * score.located, scoreLine(score));
    assert.ok(score.falseAttach <= 0.08 * score.deleted, scoreLine(score));
  });
});
