import { deflateSync, inflateSync } from 'node:zlib';

/*
 * Pictures of an interface have few colours that matter. PNG with a palette (colour type 3) takes half the room of what a
 * browser saves; https://www.w3.org/TR/png-3 has the format. A small sign in a colour of its own keeps it; of the
 * shades at the edges of letters some become the nearest of those that stay.
 */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLORS = 256;
/** Of these as many are the most frequent; the others are those that are farthest from what is there. */
const FREQUENT = 64;

/** Pixels from left to right and from the top, each 0xRRGGBB. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colors: Uint32Array;
}

/** The same picture with a palette. */
export function withPalette(png: Buffer): Buffer {
  return encode(decode(png));
}

/** @throws {Error} when it is not as browsers save: 8 bits a channel, red, green and blue, not interlaced */
export function decode(png: Buffer): Pixels {
  const parts = [...chunks(png)];
  const header = parts.find(({ type }) => type === 'IHDR')?.data;
  if (!header) throw new Error('This is no PNG');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colorType, , , interlaced] = header.subarray(8);
  const channels = colorType === 2 ? 3 : colorType === 6 ? 4 : 0;
  if (depth !== 8 || channels === 0 || interlaced !== 0) throw new Error('This kind of PNG is not read here');
  const bytes = inflateSync(Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  unfilter(bytes, width * channels, height, channels);
  const colors = new Uint32Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    let from = y * (width * channels + 1) + 1;
    for (let x = 0; x < width; x++, from += channels) colors[at++] = bytes.readUIntBE(from, 3);
  }
  return { width, height, colors };
}

/** Each row begins with the number of the filter that it went through; takes it back in place. */
function unfilter(bytes: Buffer, length: number, height: number, channels: number): void {
  for (let y = 0; y < height; y++) {
    const start = y * (length + 1) + 1;
    const filter = bytes[start - 1];
    for (let i = 0; i < length; i++) {
      const left = i < channels ? 0 : bytes[start + i - channels]!;
      const up = y === 0 ? 0 : bytes[start + i - length - 1]!;
      const corner = i < channels || y === 0 ? 0 : bytes[start + i - length - 1 - channels]!;
      bytes[start + i] = bytes[start + i]! + predicted(filter, left, up, corner);
    }
  }
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}

export function encode({ width, height, colors }: Pixels): Buffer {
  const palette = paletteOf(colors);
  const indices = new Map(palette.map((color, i) => [color, i]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0; x < width; x++, from++) {
      const color = colors[from]!;
      const index = indices.get(color) ?? nearest(palette, color);
      indices.set(color, index);
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const table = Buffer.alloc(palette.length * 3);
  for (const [i, color] of palette.entries()) table.writeUIntBE(color, i * 3, 3);
  const data = deflateSync(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function paletteOf(colors: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([color]) => color);
  const chosen = sorted.slice(0, FREQUENT);
  const others = sorted.slice(FREQUENT).map((color) => ({ color, off: Math.min(...distances(chosen, color)) }));
  while (chosen.length < MOST_COLORS) {
    const [first] = others;
    if (!first) break;
    const { color, off } = others.reduce((worst, one) => (one.off > worst.off ? one : worst), first);
    if (off === 0) break;
    chosen.push(color);
    for (const one of others) one.off = Math.min(one.off, distance(color, one.color));
  }
  return chosen;
}

function nearest(palette: readonly number[], color: number): number {
  const all = distances(palette, color);
  return all.indexOf(Math.min(...all));
}

function distances(palette: readonly number[], color: number): readonly number[] {
  return palette.map((one) => distance(one, color));
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function* chunks(png: Buffer): Generator<Chunk> {
  for (let at = SIGNATURE.length; at + 8 <= png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(checksum(typed));
  return Buffer.concat([length, typed, check]);
}

/** CRC-32 as in ISO 3309, bit by bit. */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
