import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recompressed } from '../../../src/tools/building/recompress.js';
import { listZip } from '../../../src/tools/building/zip.js';

const text = Array.from({ length: 900 }, (_, i) => `line ${i % 37} of ${(i * 7919) % 101}`).join('\n');

describe('a ZIP archive packed more tightly', function () {
  this.timeout(30_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'factmark-zip-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is smaller, holds the same files in the same order, and can be read by others', async function () {
    if (spawnSync('python3', ['--version']).status !== 0) {
      this.test!.title += ' (left out: there is no Python to pack and read it)';
      return this.skip();
    }
    const python = (script: string): string => {
      const { status, stdout, stderr } = spawnSync('python3', ['-c', script], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      return stdout;
    };
    writeFileSync(path.join(folder, 'a.txt'), text);
    writeFileSync(path.join(folder, 'b.txt'), `${text}\n${text}`);
    writeFileSync(path.join(folder, 'c.txt'), 'short');
    python(
      'import zipfile\nz = zipfile.ZipFile("in.zip", "w", zipfile.ZIP_DEFLATED)\nfor n in "abc": z.write(n + ".txt")\nz.close()',
    );
    const before = readFileSync(path.join(folder, 'in.zip'));
    const bytes = Uint8Array.from(before);
    const after = await recompressed(before, (name) => name === 'b.txt');
    assert.deepEqual(Uint8Array.from(before), bytes);
    writeFileSync(path.join(folder, 'out.zip'), after);
    const [old, now] = [listZip(before), listZip(after)];
    assert.deepEqual(
      now.map(({ name, size }) => [name, size]),
      old.map(({ name, size }) => [name, size]),
    );
    assert.ok(now[0]!.packed < old[0]!.packed, `${now[0]!.packed} of ${old[0]!.packed}`);
    assert.equal(now[1]!.packed, old[1]!.packed);
    const read =
      'import zipfile\nz = zipfile.ZipFile("out.zip")\nassert z.testzip() is None\nprint(z.read("a.txt").decode(), end="")';
    assert.equal(python(read), text);
  });

  it('refuses what is none', async () => {
    await assert.rejects(
      recompressed(new Uint8Array(100), () => false),
      RangeError,
    );
  });
});
