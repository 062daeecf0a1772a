import assert from 'node:assert/strict';
import { LineIndex } from '../../../src/core/text/line-index.js';

describe('lines of a text', () => {
  it('end with LF, CRLF or CR and with nothing else', () => {
    const index = LineIndex.of('uno\ndos\r\ntres\rcuatro\u2028sigue');
    assert.equal(index.lineCount, 4);
    assert.deepEqual(index.positionAt(9), { line: 2, column: 0 });
    assert.deepEqual(index.positionAt(21), { line: 3, column: 7 });
    assert.equal(index.lineEnd(1), 7);
  });

  it('give offsets for positions, those outside moved to the nearest inside', () => {
    const index = LineIndex.of('uno\r\ndos');
    assert.equal(index.offsetAt({ line: 1, column: 2 }), 7);
    assert.equal(index.offsetAt({ line: 0, column: 99 }), 3);
    assert.equal(index.offsetAt({ line: 9, column: 0 }), 8);
    assert.equal(index.offsetAt({ line: -1, column: 5 }), 0);
    assert.deepEqual(index.positionAt(4), { line: 0, column: 3 });
    assert.deepEqual(index.positionAt(99), { line: 1, column: 3 });
    assert.deepEqual(index.positionAt(-5), { line: 0, column: 0 });
  });

  it('follow an edit, also one that joins or parts a CRLF', () => {
    const before = LineIndex.of('uno\r\ndos\ntres');
    const parted = before.edited('uno\rx\ndos\ntres', { start: 4, end: 4, text: 'x' });
    assert.deepEqual([parted.lineCount, parted.lineStart(1), parted.lineStart(2)], [4, 4, 6]);
    const joined = parted.edited('uno\r\ndos\ntres', { start: 4, end: 5, text: '' });
    assert.deepEqual([joined.lineCount, joined.lineStart(1)], [3, 5]);
  });
});
