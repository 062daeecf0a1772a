import { inflateRawSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { directoryOf } from './zip.js';

const localHeader = 0x04034b50;
const DEFLATED = 8;
/** Below this nothing is won; the name models are packed already, and above it they would take minutes. */
const LEAST = 200;
const MOST = 4_000_000;
/** More take longer and win next to nothing. */
const ITERATIONS = 5;

/**
 * Packs what is in a ZIP archive more tightly, by Zopfli, which finds the shortest deflate it can and takes its time. Files,
 * their order and all that is said of them stay; what does not become smaller stays as it is.
 * @param skips files that are left alone
 */
export async function recompressed(zip: Uint8Array, skips: (name: string) => boolean): Promise<Uint8Array> {
  // a Buffer's own slice would share its bytes
  const copy = (from: number, to = zip.length): Uint8Array => Uint8Array.prototype.slice.call(zip, from, to);
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const { entries, end } = directoryOf(zip);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, at, length, packed, size } of entries) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== localHeader) throw new RangeError('Not a ZIP archive');
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const before = zip.subarray(data, data + packed);
    const isDeflated = view.getUint16(at + 10, true) === DEFLATED;
    const after = isDeflated && size >= LEAST && size <= MOST && !skips(name) ? await tighter(before) : before;
    const header = copy(local, data);
    const entry = copy(at, at + length);
    const said = new DataView(header.buffer);
    const told = new DataView(entry.buffer);
    // Lengths may stand behind the data (bit 3); they are put where readers look first.
    said.setUint16(6, said.getUint16(6, true) & ~8, true);
    told.setUint16(8, told.getUint16(8, true) & ~8, true);
    said.setUint32(14, told.getUint32(16, true), true);
    for (const [one, place] of [
      [said, 18],
      [told, 20],
    ] as const) {
      one.setUint32(place, after.length, true);
      one.setUint32(place + 4, size, true);
    }
    told.setUint32(42, offset, true);
    parts.push(header, after);
    directory.push(entry);
    offset += header.length + after.length;
  }
  const last = copy(end);
  const length = directory.reduce((sum, entry) => sum + entry.length, 0);
  new DataView(last.buffer).setUint32(12, length, true);
  new DataView(last.buffer).setUint32(16, offset, true);
  return Buffer.concat([...parts, ...directory, last]);
}

async function tighter(deflated: Uint8Array): Promise<Uint8Array> {
  const plain = inflateRawSync(deflated);
  const after = await deflateAsync(plain, { numiterations: ITERATIONS });
  return after.length < deflated.length && inflateRawSync(after).equals(plain) ? after : deflated;
}
