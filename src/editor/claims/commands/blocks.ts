import { readDocument } from '../../../core/claims/sidecar/parse.js';
import { type Entry, entryOf } from '../../../core/claims/sidecar/yaml-node.js';
import { LineIndex } from '../../../core/text/line-index.js';
import type { Span } from '../../../core/text/span.js';

/* Where the blocks of claims are in a sidecar's text; offsets are UTF-16. A text that cannot be read has none. */

/** The key of a block. */
export function keyOf(text: string, id: string): Span | undefined {
  const entry = entriesOf(text).find(({ key }) => key === id);
  return entry && { start: entry.keyStart, end: entry.keyEnd };
}

/** The id of the claim in whose block an offset is: from its key to the key of the next block. */
export function blockAt(text: string, offset: number): string | undefined {
  const lineEnd = text.indexOf('\n', offset);
  const here = lineEnd < 0 ? text.length : lineEnd;
  const before = entriesOf(text).filter(({ keyStart }) => keyStart <= here);
  return before.toSorted((a, b) => a.keyStart - b.keyStart).at(-1)?.key;
}

function entriesOf(text: string): readonly Entry[] {
  const document = readDocument(text, LineIndex.of(text));
  if (!('root' in document)) {
    return [];
  }
  const claims = entryOf(document.root, 'claims')?.value;
  return claims?.type === 'map' ? claims.entries : [];
}
