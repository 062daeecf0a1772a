const LINE_FEED = 0x0a;

/**
 * The lines of a stream of bytes, without their ends. Bytes rather than text, so that one line that is no UTF-8 spoils
 * only itself, and so that U+2028 inside a JSON string ends nothing. Holds one line at a time.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let open: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      open.push(chunk.subarray(start, end));
      yield Buffer.concat(open);
      open = [];
      start = end + 1;
    }
    if (start < chunk.length) open.push(chunk.subarray(start));
  }
  if (open.length > 0) yield Buffer.concat(open);
}
