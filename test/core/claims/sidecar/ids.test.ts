import assert from 'node:assert/strict';
import { isId, newId } from '../../../../src/core/claims/sidecar/ids.js';

describe('ids of claims and sources', () => {
  it('are a prefix and six of Crockford’s base 32', () => {
    let state = 1;
    const random = (): number => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    for (let i = 0; i < 500; i++)
      assert.ok(
        isId(
          'c-',
          newId('c-', random, () => false),
        ),
      );
    assert.equal(
      newId(
        'r-',
        () => 0,
        () => false,
      ),
      'r-000000',
    );
    assert.equal(
      newId(
        'r-',
        () => 1 - 2 ** -53,
        () => false,
      ),
      'r-zzzzzz',
    );
  });
  it('are never ones in use, even when chance keeps hitting those', () => {
    const taken = new Set(['c-000000', 'c-000001']);
    assert.equal(
      newId(
        'c-',
        () => 0,
        (id) => taken.has(id),
      ),
      'c-000002',
    );
    assert.equal(
      newId(
        'c-',
        () => 0.9999999999,
        (id) => id === 'c-zzzzzz',
      ),
      'c-000000',
    );
  });
  it('are told from what only looks like one', () => {
    for (const text of ['c-00000', 'c-0000000', 'c-00000l', 'c-00000u', 'c-00000A', 'r-000000', '000000'])
      assert.ok(!isId('c-', text), text);
  });
});
