import assert from 'node:assert/strict';
import { TextBuffer } from '../../../src/core/text/text-buffer.js';

describe('a text kept in chunks', () => {
  it('reads the same as the string it stands for', () => {
    const buffer = new TextBuffer('0123456789'.repeat(10_000));
    buffer.edit({ start: 50_000, end: 50_010, text: 'abc' });
    assert.equal(buffer.length, 99_993);
    assert.equal(buffer.slice(49_998, 50_005), '89abc01');
    assert.equal(buffer.toString().length, 99_993);
    buffer.edit({ start: 0, end: 99_993, text: '' });
    assert.equal(buffer.toString(), '');
    buffer.edit({ start: 0, end: 0, text: 'xy' });
    buffer.edit({ start: 1, end: 2, text: 'z' });
    assert.equal(buffer.slice(0, 2), 'xz');
  });

  it('refuses an edit outside the text', () => {
    const buffer = new TextBuffer('abc');
    assert.throws(() => buffer.edit({ start: 2, end: 4, text: '' }), RangeError);
    assert.equal(buffer.toString(), 'abc');
  });
});
