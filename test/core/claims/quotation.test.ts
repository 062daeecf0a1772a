import assert from 'node:assert/strict';
import type { Claim } from '../../../src/core/claims/claim.js';
import { findingOn } from '../../../src/core/claims/quotation.js';

const TARGET = { exact: 'We sold it', prefix: '', suffix: '' };
const FIGURE: Claim = { target: TARGET, status: 'unchecked', kind: 'amount' };
const QUOTATION: Claim = { target: TARGET, status: 'unchecked', kind: 'quotation' };

describe('what is found of a quotation', () => {
  it('is not said by a verdict alone', () => {
    assert.deepEqual(findingOn(FIGURE, 'correct'), { verdict: 'correct' });
    for (const verdict of ['correct', 'imprecise', 'incorrect', undefined] as const) {
      assert.equal(findingOn(QUOTATION, verdict), undefined, verdict);
    }
  });

  it('follows from whether it was said so', () => {
    const found = (['verbatim', 'faithful', 'misquoted', 'not-found'] as const).map(
      (answer) => findingOn(QUOTATION, undefined, answer)?.verdict,
    );
    assert.deepEqual(found, ['correct', 'correct', 'incorrect', 'unsupported']);
    assert.deepEqual(findingOn(QUOTATION, 'correct', 'misquoted'), { verdict: 'incorrect', attribution: 'misquoted' });
    assert.deepEqual(findingOn(QUOTATION, 'imprecise', 'faithful'), { verdict: 'imprecise', attribution: 'faithful' });
  });

  it('is asked again only when what was answered speaks against the verdict', () => {
    const known = (attribution: Claim['attribution']): Claim => ({ ...QUOTATION, ...(attribution && { attribution }) });
    assert.deepEqual(findingOn(known('faithful'), 'correct'), { verdict: 'correct', attribution: 'faithful' });
    assert.equal(findingOn(known('misquoted'), 'correct'), undefined);
    assert.deepEqual(findingOn(known('misquoted'), 'incorrect'), { verdict: 'incorrect', attribution: 'misquoted' });
    assert.equal(findingOn(known('verbatim'), undefined), undefined);
  });
});
