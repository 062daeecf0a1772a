import assert from 'node:assert/strict';
import { type Lock, reduceLock } from '../../../src/tools/host/lock.js';

describe('reducing a lock file to some packages', () => {
  const lock: Lock = {
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { a: '^1.0.0', unused: '^1.0.0' } },
      'node_modules/a': { version: '1.2.3', integrity: 'sha512-a', dependencies: { b: '^1.0.0' } },
      'node_modules/a/node_modules/c': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0', dependencies: { a: '*', c: '^2.0.0' } },
      'node_modules/c': { version: '2.0.0', optionalDependencies: { 'c-linux': '2.0.0', 'c-absent': '2.0.0' } },
      'node_modules/c-linux': { version: '2.0.0', optional: true },
      'node_modules/unused': { version: '1.0.0' },
    },
  };

  it('keeps what they reach, also through optional dependencies and in circles, and leaves out the rest', () => {
    const { lock: reduced } = reduceLock(lock, ['a']);
    assert.deepEqual(Object.keys(reduced.packages), [
      '',
      'node_modules/a',
      'node_modules/b',
      'node_modules/c',
      'node_modules/c-linux',
    ]);
  });

  it('keeps versions and hashes, and names the roots by their exact version', () => {
    const { dependencies, lock: reduced } = reduceLock(lock, ['a']);
    assert.deepEqual(dependencies, { a: '1.2.3' });
    assert.deepEqual(reduced.packages['']?.dependencies, { a: '1.2.3' });
    assert.equal(reduced.packages['node_modules/a']?.integrity, 'sha512-a');
  });

  it('follows a dependency to the nearest folder upward, as Node does', () => {
    const nested: Lock = {
      lockfileVersion: 3,
      packages: {
        'node_modules/a': { version: '1.0.0', dependencies: { b: '*' } },
        'node_modules/a/node_modules/b': { version: '1.0.0', dependencies: { c: '*' } },
        'node_modules/a/node_modules/c': { version: '1.0.0' },
        'node_modules/b': { version: '2.0.0' },
        'node_modules/c': { version: '2.0.0' },
      },
    };
    assert.deepEqual(Object.keys(reduceLock(nested, ['a']).lock.packages), [
      '',
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'node_modules/a/node_modules/c',
    ]);
  });

  it('refuses a root that the lock does not have', () => {
    assert.throws(() => reduceLock(lock, ['missing']), /missing/);
  });
});
