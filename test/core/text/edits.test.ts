import assert from 'node:assert/strict';
import { applyEdit, applyEdits, differingEdit, moveSpan } from '../../../src/core/text/edits.js';

describe('a span moved through an edit', () => {
  const span = { start: 4, end: 8 };
  const moved = (
    start: number,
    end: number,
    text: string,
    stickiness?: 'exclusive' | 'inclusive',
  ): readonly number[] => {
    const result = moveSpan(span, { start, end, text }, stickiness);
    return [result.start, result.end];
  };

  it('stays before an edit and shifts behind one', () => {
    assert.deepEqual(moved(9, 12, 'x'), [4, 8]);
    assert.deepEqual(moved(0, 2, 'abc'), [5, 9]);
    assert.deepEqual(moved(0, 4, ''), [0, 4]);
    assert.deepEqual(moved(8, 10, ''), [4, 8]);
  });

  it('stretches and shrinks with what happens inside it', () => {
    assert.deepEqual(moved(5, 6, 'abc'), [4, 10]);
    assert.deepEqual(moved(5, 7, ''), [4, 6]);
    assert.deepEqual(moved(4, 6, 'x'), [4, 7]);
  });

  it('leaves out what is typed at its edges, or takes it in', () => {
    assert.deepEqual(moved(4, 4, 'xx'), [6, 10]);
    assert.deepEqual(moved(8, 8, 'xx'), [4, 8]);
    assert.deepEqual(moved(4, 4, 'xx', 'inclusive'), [4, 10]);
    assert.deepEqual(moved(8, 8, 'xx', 'inclusive'), [4, 10]);
  });

  it('is cut to what an edit over its edge leaves', () => {
    assert.deepEqual(moved(2, 6, 'x'), [3, 5]);
    assert.deepEqual(moved(6, 10, 'xyz'), [4, 6]);
  });

  it('becomes its replacement, or nothing when more than it went', () => {
    assert.deepEqual(moved(4, 8, 'uno dos'), [4, 11]);
    assert.deepEqual(moved(3, 9, 'uno'), [3, 3]);
  });
});

describe('edits of a text', () => {
  it('are applied alone or together, in terms of the text before them', () => {
    assert.equal(applyEdit('abc', { start: 1, end: 2, text: 'xy' }), 'axyc');
    const edits = [
      { start: 2, end: 3, text: '' },
      { start: 0, end: 0, text: '>' },
    ];
    assert.equal(applyEdits('abc', edits), '>ab');
    assert.throws(
      () =>
        applyEdits('abc', [
          { start: 0, end: 2, text: '' },
          { start: 1, end: 3, text: '' },
        ]),
      RangeError,
    );
  });

  it('are found between two texts without parting a surrogate pair', () => {
    assert.equal(differingEdit('abc', 'abc'), undefined);
    assert.deepEqual(differingEdit('12 mil', '13 mil'), { start: 1, end: 2, text: '3' });
    assert.deepEqual(differingEdit('aa', 'aaa'), { start: 2, end: 2, text: 'a' });
    assert.deepEqual(differingEdit('😀', '😁'), { start: 0, end: 2, text: '😁' });
    assert.deepEqual(differingEdit('\u{1F600}', '\u{1FA00}'), { start: 0, end: 2, text: '\u{1FA00}' });
  });
});
