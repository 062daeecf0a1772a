/** UTF-16 code units that are read without a pause: some hundredths of a second of work on a slow machine. */
export const CHUNK = 32 * 1024;

/** Where a long text that was read up to `start` is read up to next: the end of a paragraph, so that few words are cut. */
export function chunkEnd(text: string, start: number): number {
  const end = start + CHUNK;
  if (end >= text.length) return text.length;
  const gap = text.indexOf('\n\n', end);
  return gap >= 0 && gap - end < CHUNK ? gap + 2 : end;
}
