import assert from 'node:assert/strict';
import { allParts, planTests, selectFiles } from '../../../src/tools/testing/plan.js';

describe('the words after npm test --', () => {
  it('select everything when there are none', () => {
    assert.deepEqual(planTests([]), { parts: new Set(allParts), filters: [], grep: '' });
  });

  it('select parts by their names', () => {
    assert.deepEqual([...planTests(['core', 'ui']).parts], ['core', 'ui']);
  });

  it('narrow the suites to files, and then leave out what is no suite', () => {
    const plan = planTests(['amounts', 'editor\\hover']);
    assert.deepEqual([...plan.parts], ['core', 'fuzz', 'editor', 'web', 'ui']);
    assert.deepEqual(plan.filters, ['amounts', 'editor/hover']);
  });

  it('narrow one part to files', () => {
    const plan = planTests(['core', 'amounts']);
    assert.deepEqual([...plan.parts], ['core']);
    assert.deepEqual(selectFiles(['test/core/amounts.test.ts', 'test/core/dates.test.ts'], plan), [
      'test/core/amounts.test.ts',
    ]);
  });

  it('take a pattern for titles', () => {
    assert.equal(planTests(['web', '--grep', 'hover']).grep, 'hover');
  });

  it('refuse an option that does not exist', () => {
    assert.throws(() => planTests(['--watch']), /--watch/);
  });
});
