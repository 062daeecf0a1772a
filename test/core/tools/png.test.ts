import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { decode, encode, withPalette } from '../../../src/tools/screenshots/png.js';

/** Rows as they are in the file, each with its filter first; the checksums are not looked at. */
function png(width: number, rows: readonly (readonly number[])[], colorType = 2): Buffer {
  const part = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, colorType], 8);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([Buffer.alloc(8), part('IHDR', header), part('IDAT', data), part('IEND', Buffer.alloc(0))]);
}

describe('pictures with a palette', () => {
  it('are read through every filter, with and without transparency', () => {
    const colors = [0x0a0b0c, 0x141618, 0x0a0b0c, 0x141618, 0x0a0b0c, 0x141618, 0x0a0b0c, 0x141618, 0x0a0b0c, 0x141618];
    const rows = [
      [0, 10, 11, 12, 20, 22, 24],
      [1, 10, 11, 12, 10, 11, 12],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 6, 6, 5, 6, 6],
      [4, 0, 0, 0, 0, 0, 0],
    ];
    assert.deepEqual([...decode(png(2, rows)).colors], colors);
    assert.deepEqual([...decode(png(1, [[0, 1, 2, 3, 255]], 6)).colors], [0x010203]);
  });

  it('show the same when there are few colours', () => {
    const row = [0, ...[0x10, 0x20, 0x30].flatMap((level) => [level, level, level])];
    assert.deepEqual(
      shown(withPalette(png(3, [row, row]))),
      [0x101010, 0x202020, 0x303030, 0x101010, 0x202020, 0x303030],
    );
  });

  it('keep a small sign of a colour of its own, and take shades for each other, when there are many', () => {
    const shades = Array.from({ length: 500 }, (_, i) => (0x800000 + (i << 8)) | (i & 15));
    const pixels = [...shades, ...shades, 0x00ff00];
    const found = shown(encode({ width: pixels.length, height: 1, colors: Uint32Array.from(pixels) }));
    assert.equal(found.at(-1), 0x00ff00);
    assert.ok(new Set(found).size <= 256);
    for (const [i, color] of found.entries()) {
      const off = [16, 8, 0].map((shift) => Math.abs(((color >> shift) & 255) - ((pixels[i]! >> shift) & 255)));
      assert.ok(Math.max(...off) <= 8, `${color.toString(16)} for ${pixels[i]!.toString(16)}`);
    }
  });

  it('of other kinds are refused', () => assert.throws(() => decode(readFileSync('package.json')), /no PNG/));
});

/** The colours of a picture with a palette. */
function shown(file: Buffer): readonly number[] {
  const data = (type: string): Buffer => {
    const at = file.indexOf(type, 0, 'latin1');
    return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
  };
  const [palette, header, rows] = [data('PLTE'), data('IHDR'), inflateSync(data('IDAT'))];
  const width = header.readUInt32BE(0);
  return [...rows].filter((_, i) => i % (width + 1) !== 0).map((index) => palette.readUIntBE(index * 3, 3));
}
