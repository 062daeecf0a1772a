import type { CheckedArticle } from '../claims/checked-article.js';
import { isImageTarget } from '../claims/claim.js';
import { readDocument } from '../claims/sidecar/parse.js';
import { entryOf } from '../claims/sidecar/yaml-node.js';
import type { ClaimState } from '../claims/state.js';
import { LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import type { Finding } from './finding.js';

/** Where a finding about a claim is shown: on its words, and where there are none, on its key in the sidecar. */
export function placeOfClaim(checked: CheckedArticle, { id, place }: ClaimState): Span & Pick<Finding, 'in' | 'claim'> {
  return place === undefined
    ? { ...keyInSidecar(checked.sidecarText ?? '', 'claims', id), in: 'sidecar', claim: id }
    : { ...place, claim: id };
}

/** The key of a claim or source in a sidecar; its first character when that cannot be read. */
export function keyInSidecar(sidecar: string, section: 'claims' | 'sources', id: string): Span {
  const read = readDocument(sidecar, LineIndex.of(sidecar));
  const blocks = 'root' in read ? entryOf(read.root, section)?.value : undefined;
  const entry = entryOf(blocks, id);
  return entry === undefined ? { start: 0, end: 0 } : { start: entry.keyStart, end: entry.keyEnd };
}

/** Words in a message, cut where they would fill it. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return `“${line.length > 80 ? `${line.slice(0, 79)}…` : line}”`;
}

/** Puts the words that somebody has suggested in the place of a claim's. */
export function replacement(checked: CheckedArticle, state: ClaimState): Finding['fix'] {
  const { suggestion, target } = state.claim;
  const { start, end, in: file } = placeOfClaim(checked, state);
  if (file !== undefined || suggestion === undefined || isImageTarget(target) || state.quoted !== undefined) {
    return undefined;
  }
  return { title: `Replace with ${quoted(suggestion)}`, edits: [{ start, end, text: suggestion }] };
}
