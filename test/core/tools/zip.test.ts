import assert from 'node:assert/strict';
import { listZip } from '../../../src/tools/building/zip.js';

describe('listing a ZIP archive', () => {
  it('finds the end of an empty archive behind a comment', () => {
    const bytes = new Uint8Array(22 + 5);
    bytes.set([0x50, 0x4b, 0x05, 0x06]);
    bytes[20] = 5;
    assert.deepEqual(listZip(bytes), []);
  });

  it('refuses other bytes', () => {
    assert.throws(() => listZip(new Uint8Array(100)), RangeError);
    assert.throws(() => listZip(new Uint8Array()), RangeError);
  });
});
