import assert from 'node:assert/strict';
import { step } from '../../../src/editor/text/step.js';

const spans = [
  { start: 0, end: 4 },
  { start: 10, end: 14 },
  { start: 20, end: 24 },
];
const caret = (at: number) => ({ start: at, end: at });

describe('going from fact to fact', () => {
  it('goes to the one after or before the caret', () => {
    assert.equal(step(spans, caret(6), 'next'), 1);
    assert.equal(step(spans, caret(16), 'previous'), 1);
    assert.equal(step(spans, caret(0), 'next'), 0);
  });

  it('leaves the one that is selected', () => {
    assert.equal(step(spans, { start: 10, end: 14 }, 'next'), 2);
    assert.equal(step(spans, { start: 10, end: 14 }, 'previous'), 0);
  });

  it('goes round at both ends', () => {
    assert.equal(step(spans, { start: 20, end: 24 }, 'next'), 0);
    assert.equal(step(spans, caret(30), 'next'), 0);
    assert.equal(step(spans, caret(2), 'previous'), 2);
  });

  it('finds nothing where nothing is', () => {
    assert.equal(step([], caret(2), 'next'), -1);
  });
});
