import assert from 'node:assert/strict';
import { hasDisplay } from '../../../src/tools/host/desktop.js';
import { chooseStart, readStartOptions, type Surroundings } from '../../../src/tools/starting/choice.js';

const code = { name: 'code', path: '/usr/bin/code' };

function surroundings(changes: Partial<Surroundings>): Surroundings {
  return { installed: [], display: true, canDownload: async () => true, wish: undefined, ...changes };
}

describe('npm start', () => {
  it('opens an editor that is installed, without asking whether another could be downloaded', async () => {
    const canDownload = async (): Promise<boolean> => assert.fail('asked');
    const start = await chooseStart(surroundings({ installed: [code], canDownload }));
    assert.deepEqual(start, { kind: 'installed', editor: code });
  });

  it('downloads VS Code when none is installed', async () => {
    assert.deepEqual(await chooseStart(surroundings({})), { kind: 'download' });
  });

  it('uses the browser when VS Code cannot be downloaded', async () => {
    assert.deepEqual(await chooseStart(surroundings({ canDownload: async () => false })), { kind: 'npm' });
  });

  it('uses the browser when no window can be shown, even if an editor is installed', async () => {
    assert.deepEqual(await chooseStart(surroundings({ installed: [code], display: false })), { kind: 'npm' });
  });

  it('follows the wish of the person', async () => {
    assert.deepEqual(await chooseStart(surroundings({ installed: [code], wish: 'npm' })), { kind: 'npm' });
  });

  it('reads its options', () => {
    assert.deepEqual(readStartOptions([]), { wish: undefined, port: 0, open: true });
    assert.deepEqual(readStartOptions(['--browser', '--port=8080', '--no-open']), {
      wish: 'npm',
      port: 8080,
      open: false,
    });
    assert.throws(() => readStartOptions(['--port=99999']), /--port=99999/);
    assert.throws(() => readStartOptions(['--host=0.0.0.0']), /--host/);
  });
});

describe('a display', () => {
  it('is X11 or Wayland on Linux, and always there on macOS and Windows', () => {
    assert.equal(hasDisplay({}, 'linux'), false);
    assert.equal(hasDisplay({ DISPLAY: ':0' }, 'linux'), true);
    assert.equal(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux'), true);
    assert.equal(hasDisplay({}, 'darwin'), true);
  });
});
