export interface ZipEntry {
  readonly name: string;
  /** Bytes inside the archive. */
  readonly packed: number;
  readonly size: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** An entry of the central directory itself. */
export interface DirectoryEntry extends ZipEntry {
  /** Offset of its record in the archive, and the record's length. */
  readonly at: number;
  readonly length: number;
}

/**
 * The central directory of a ZIP archive (PKWARE APPNOTE 4.3.12 and 4.3.16; no ZIP64, which a .vsix never needs) and the
 * offset of the record that ends it. Throws a RangeError when the bytes are no ZIP archive.
 */
export function directoryOf(bytes: Uint8Array): { readonly entries: readonly DirectoryEntry[]; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  // A comment of unknown length may stand after the record.
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end--;
  if (end < 0) throw new RangeError('Not a ZIP archive');
  const count = view.getUint16(end + 10, true);
  const entries: DirectoryEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== directoryEntry) throw new RangeError('Not a ZIP archive');
    const nameLength = view.getUint16(at + 28, true);
    const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at,
      length,
    });
    at += length;
  }
  return { entries, end };
}

/** Lists a ZIP archive. Throws a RangeError when the bytes are no ZIP archive. */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  return directoryOf(bytes).entries;
}
