import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execPath, getuid, platform } from 'node:process';
import { build } from 'esbuild';
import { randomFrom } from '../core/git/decisions.js';

/*
 * Real processes that write one file: killed in the middle, without room, without leave, two at a time. What they write
 * says itself whether it is whole.
 */

const KILLS = Number(process.env.KILLS ?? 100);

for (const who of ['cli', 'editor'] as const)
  describe(`a file that the ${who === 'cli' ? 'command line' : 'extension'} replaces`, function () {
    this.timeout(300_000);
    const tools = mkdtempSync(path.join(tmpdir(), 'factmark-writer-'));
    const writer = path.join(tools, 'writer.cjs');
    let folder: string;
    let file: string;
    before(async () => {
      const options = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning' } as const;
      await build({ ...options, entryPoints: ['test/fuzz/writer.ts'], outfile: writer });
      // Others may have to read it, too.
      chmodSync(tools, 0o755);
    });
    after(() => rmSync(tools, { recursive: true, force: true }));
    beforeEach(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'factmark-replace-'));
      file = path.join(folder, 'a.md.claims.yaml');
    });
    afterEach(() => {
      chmodSync(folder, 0o755);
      rmSync(folder, { recursive: true, force: true });
    });

    const run = (...words: readonly string[]) => spawnSync(execPath, [writer, who, ...words], { encoding: 'utf8' });
    const start = (...words: readonly string[]): ChildProcess =>
      spawn(execPath, [writer, who, ...words], { stdio: 'ignore' });
    const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('close', resolve));

    it(`is whole after each of ${KILLS} kills at any moment, and the next one writes on`, async () => {
      assert.equal(run('add', file, '1').status, 0);
      const random = randomFrom(11);
      let last = 1;
      for (let killed = 0; killed < KILLS; ) {
        const child = start('add', file, '1000000');
        const end = ended(child);
        await appears(() => numberIn(file) > last);
        // Several at each start of a program, which takes longer than all that it does here.
        await new Promise((resolve) => setTimeout(resolve, random() * 12));
        child.kill('SIGKILL');
        await end;
        killed++;
        const now = numberIn(file);
        assert.ok(now >= last, `${now} after ${last}`);
        last = now;
      }
      assert.equal(run('add', file, '1').status, 0);
      assert.equal(numberIn(file), last + 1);
      assert.deepEqual(readdirSync(folder), [path.basename(file)], 'nothing is left lying about');
    });

    it('loses no update of three who write at once', async () => {
      const children = [1, 2, 3].map(() => start('add', file, '40'));
      assert.deepEqual(await Promise.all(children.map(ended)), [0, 0, 0]);
      assert.equal(numberIn(file), 120);
    });

    it('notices one who writes without waiting for a turn', async () => {
      writeFileSync(file, 'first');
      assert.equal(run('against', file).status, 0);
      assert.equal(readFileSync(file, 'utf8'), 'other+ours');
    });

    it('keeps permissions, and the link that leads to the file', () => {
      const target = path.join(folder, 'real.yaml');
      writeFileSync(target, '');
      chmodSync(target, 0o640);
      symlinkSync('real.yaml', file);
      assert.equal(run('add', file, '3').status, 0);
      assert.equal(readlinkSync(file), 'real.yaml');
      assert.equal(numberIn(target), 3);
      if (platform !== 'win32') assert.equal(statSync(target).mode & 0o777, 0o640);
    });

    it('makes a file that is not there yet, and says so when its folder is gone', () => {
      assert.equal(run('add', file, '1').status, 0);
      const { status, stderr } = run('add', path.join(folder, 'gone', 'a'), '1');
      assert.deepEqual([status, stderr], [1, who === 'cli' ? 'its folder is gone\n' : 'ENOENT\n']);
    });

    it('leaves the file as it was when there is no room', function () {
      if (platform === 'win32') this.skip();
      run('add', file, '1');
      const before = readFileSync(file, 'utf8');
      // The shell's limit on the size of a file, in blocks of 512 or 1024 bytes: what is written is longer.
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', 'ulimit -f 8; exec "$0" "$@"', execPath, writer, who, 'add', file, '1'],
        {
          encoding: 'utf8',
        },
      );
      assert.deepEqual([status, stderr], [1, who === 'cli' ? 'there is no room for a file of this size\n' : 'EFBIG\n']);
      assert.equal(readFileSync(file, 'utf8'), before);
      assert.deepEqual(readdirSync(folder), [path.basename(file)]);
    });

    it('says so when the disk is full', function () {
      const disk = path.join(folder, 'disk');
      mkdirSync(disk);
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=40k', 'tmpfs', disk]).status !== 0) this.skip();
      try {
        const full = path.join(disk, 'a.yaml');
        writeFileSync(full, 'x'.repeat(36_000));
        const { status, stderr } = run('add', full, '1');
        assert.deepEqual([status, stderr], [1, who === 'cli' ? 'the disk is full\n' : 'ENOSPC\n']);
        assert.equal(readFileSync(full, 'utf8'), 'x'.repeat(36_000));
      } finally {
        spawnSync('umount', [disk]);
      }
    });

    it('says so when the folder or the file is read-only', function () {
      if (platform === 'win32') this.skip();
      run('add', file, '1');
      const before = readFileSync(file, 'utf8');
      // The administrator may write anywhere, so it must be somebody else who tries.
      const other = getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
      const tryIt = () => spawnSync(execPath, [writer, who, 'add', file, '1'], { encoding: 'utf8', ...other });
      for (const [mode, fileMode] of [
        [0o555, 0o666],
        [0o777, 0o444],
      ] as const) {
        chmodSync(folder, mode);
        chmodSync(file, fileMode);
        const { status, stderr } = tryIt();
        assert.deepEqual([status, stderr], [1, who === 'cli' ? 'writing there is not allowed\n' : 'EACCES\n']);
        assert.equal(readFileSync(file, 'utf8'), before);
      }
      chmodSync(folder, 0o755);
      assert.deepEqual(readdirSync(folder), [path.basename(file)]);
    });
  });

/** What the writer writes: a number and, to its length, the same number again at the end. */
function numberIn(file: string): number {
  const text = readFileSync(file, 'utf8');
  const whole = /^(\d+) x*\n(\d+) whole\n$/u.exec(text);
  assert.ok(whole && whole[1] === whole[2], `torn: ${text.length} characters, ${JSON.stringify(text.slice(0, 30))}`);
  return Number(whole[1]);
}

async function appears(isThere: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !isThere(); ) {
    assert.ok(Date.now() < end, 'the writer does not write');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
