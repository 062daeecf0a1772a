import { LineIndex } from '../../text/line-index.js';
import { readDocument } from '../sidecar/parse.js';
import { SidecarError } from '../sidecar/problem.js';
import { type Merge, mergeSidecars } from './merge.js';

/**
 * Merges a sidecar that a merge by lines has left full of conflict markers, by the same rules as if it had been merged
 * by claim and field. Where the markers do not tell what was there before (git's usual style), nothing is taken to have
 * been there, so that whatever differs between the sides is a conflict rather than lost.
 * @throws {SidecarError} when one of the sides cannot be read, or the markers are not in pairs
 */
export function mergeMarked(text: string): Merge {
  const { base, ours, theirs } = sidesOf(text);
  for (const side of [ours, theirs]) {
    const read = readDocument(side, LineIndex.of(side));
    if (!('root' in read)) throw new SidecarError([read]);
  }
  try {
    return mergeSidecars(base, ours, theirs);
  } catch (error) {
    // What lies between the conflicts need not be YAML by itself.
    if (!(error instanceof SidecarError)) throw error;
    return mergeSidecars('', ours, theirs);
  }
}

type Section = 'all' | 'ours' | 'base' | 'theirs';

/** The three texts that a merge by lines was about, as far as it shows them. */
export function sidesOf(text: string): Readonly<Record<'base' | 'ours' | 'theirs', string>> {
  const sides = { base: '', ours: '', theirs: '' };
  let section: Section = 'all';
  for (const line of text.match(/[^\n]*\n|[^\n]+$/gu) ?? []) {
    const marker: string | undefined = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/u.exec(line)?.[0];
    const next: Section | undefined = marker === undefined ? undefined : AFTER[section][marker[0]!];
    if (next !== undefined) section = next;
    else if (section !== 'all') sides[section] += line;
    else for (const side of ['base', 'ours', 'theirs'] as const) sides[side] += line;
  }
  return sides;
}

/** Which marker begins what; others are text, and will be refused as such. */
const AFTER: Readonly<Record<Section, Readonly<Record<string, Section | undefined>>>> = {
  all: { '<': 'ours' },
  ours: { '|': 'base', '=': 'theirs' },
  base: { '=': 'theirs' },
  theirs: { '>': 'all' },
};
