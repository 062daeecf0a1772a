import assert from 'node:assert/strict';
import { readFlags } from '../../../src/tools/host/flags.js';

const flags = [
  '/tmp/sample',
  '--user-data-dir=/tmp/u',
  '--extensions-dir=/tmp/x',
  '--no-sandbox',
  '--extensionTestsPath=/p/out/index.js',
  '--extensionDevelopmentPath=/p=q',
];

describe('the flags that stand-in for VS Code gets', () => {
  it('name the folder, the profile, the extension and its tests', () => {
    assert.deepEqual(readFlags(flags), {
      userData: '/tmp/u',
      extensions: '/tmp/x',
      workspace: '/tmp/sample',
      development: '/p=q',
      tests: '/p/out/index.js',
      webHost: false,
    });
  });

  it('choose the web-worker host', () => {
    assert.equal(readFlags([...flags, '--extensionDevelopmentKind=web']).webHost, true);
  });

  it('must be complete', () => {
    assert.throws(() => readFlags(flags.slice(0, 3)), /extensionDevelopmentPath/);
    assert.throws(() => readFlags(flags.slice(1)), /folder/);
  });
});
