import assert from 'node:assert/strict';
import type { TextEdit } from '../../../src/core/text/span.js';
import { clipEdit, editsInOrder } from '../../../src/editor/text/changes.js';

const apply = (text: string, edits: readonly TextEdit[]): string =>
  edits.reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);

describe('the changes of one event', () => {
  const changes = [
    { rangeOffset: 0, rangeLength: 1, text: 'long ' },
    { rangeOffset: 8, rangeLength: 2, text: '' },
    { rangeOffset: 4, rangeLength: 0, text: '!!' },
  ];

  it('give the same text in whatever order they are listed', () => {
    const text = '0123456789';
    for (const order of [changes, changes.toReversed(), [changes[1]!, changes[0]!, changes[2]!]]) {
      assert.equal(apply(text, editsInOrder(order)), 'long 123!!4567');
    }
  });
});

describe('an edit of a text of which only the first part was read', () => {
  it('is taken as it is within that part, and up to its end', () => {
    assert.deepEqual(clipEdit({ start: 2, end: 4, text: 'x' }, 10), { start: 2, end: 4, text: 'x' });
    assert.deepEqual(clipEdit({ start: 10, end: 10, text: 'x' }, 10), { start: 10, end: 10, text: 'x' });
  });

  it('is cut at its end, and left out behind it', () => {
    assert.deepEqual(clipEdit({ start: 8, end: 14, text: 'x' }, 10), { start: 8, end: 10, text: 'x' });
    assert.equal(clipEdit({ start: 10, end: 14, text: 'x' }, 10), undefined);
    assert.equal(clipEdit({ start: 11, end: 11, text: 'x' }, 10), undefined);
  });

  it('leaves a first part of the new text, wherever it falls', () => {
    const text = 'abcdefghij';
    for (let read = 0; read <= text.length; read++) {
      for (let start = 0; start <= text.length; start++) {
        for (let end = start; end <= text.length; end++) {
          const edit = { start, end, text: '[]' };
          const clipped = clipEdit(edit, read);
          const known = apply(text.slice(0, read), clipped ? [clipped] : []);
          assert.ok(apply(text, [edit]).startsWith(known), `${read} read, ${start} to ${end}`);
        }
      }
    }
  });
});
