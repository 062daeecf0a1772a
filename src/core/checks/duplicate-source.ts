import { addressOf, joinSources } from '../claims/join-sources.js';
import { editSidecar } from '../claims/sidecar/edit.js';
import { readDocument } from '../claims/sidecar/parse.js';
import { SidecarError } from '../claims/sidecar/problem.js';
import { type Entry, entryOf } from '../claims/sidecar/yaml-node.js';
import { differingEdit } from '../text/edits.js';
import { LineIndex } from '../text/line-index.js';
import type { TextEdit } from '../text/span.js';
import type { Check, Finding } from './finding.js';

/*
 * Two sources with one address, as when two people wrote down the same one on two branches: a merge keeps both, for it
 * cannot know. A hint on the second's key in the sidecar, with the first as the related place; the fix joins them, and
 * loses nothing of either. An address that differs in its fragment or query is another one.
 */

/** Fixes are made at every pause in typing: only so many at once, the others when these have been used. */
const MOST_FIXES = 5;

export const checkDuplicateSources: Check = (checked) => {
  const { sidecar, sidecarText = '' } = checked;
  const first = new Map<string, string>();
  const pairs = Object.entries(sidecar?.sources ?? {}).flatMap(([id, { url }]) => {
    const address = url === undefined ? '' : addressOf(url);
    const kept = first.get(address);
    if (kept === undefined) first.set(address, id);
    return address !== '' && kept !== undefined ? [{ kept, gone: id, url: url! }] : [];
  });
  if (!sidecar || pairs.length === 0) return [];
  const document = readDocument(sidecarText, LineIndex.of(sidecarText));
  const sources = 'root' in document ? entryOf(document.root, 'sources')?.value : undefined;
  const entries = new Map((sources?.type === 'map' ? sources.entries : []).map((entry) => [entry.key, entry]));
  return pairs.flatMap(({ kept, gone, url }, i): readonly Finding[] => {
    const [one, other] = [entries.get(kept), entries.get(gone)];
    if (!one || !other) return [];
    const edit = i < MOST_FIXES ? joining(sidecarText, kept, gone) : undefined;
    return [
      {
        id: 'duplicate-source',
        severity: 'hint',
        message: `${kept} and ${gone} are the same source, ${url}.`,
        ...keyOf(other),
        related: [keyOf(one)],
        in: 'sidecar',
        ...(edit && { fix: { title: `Make one source of ${kept} and ${gone}`, edits: [edit] } }),
      },
    ];
  });

  /** The edit of the sidecar that makes one source of two; nothing where it cannot be edited. */
  function joining(text: string, kept: string, gone: string): TextEdit | undefined {
    try {
      return sidecar && differingEdit(text, editSidecar(text, joinSources(sidecar, kept, gone)));
    } catch (error) {
      if (error instanceof SidecarError) return undefined;
      throw error;
    }
  }
};

function keyOf({ keyStart, keyEnd }: Entry): { readonly start: number; readonly end: number } {
  return { start: keyStart, end: keyEnd };
}
