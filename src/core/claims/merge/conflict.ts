import { LineIndex } from '../../text/line-index.js';
import type { Span } from '../../text/span.js';
import type { Data, Mapping } from '../claim.js';
import type { FieldOwner, SidecarEdit } from '../sidecar/edits.js';
import { readDocument } from '../sidecar/parse.js';
import { CONFLICT_KEY } from '../sidecar/semantics.js';
import { dataOf, entryOf, isMapping, mappingOf } from '../sidecar/yaml-node.js';

/*
 * What two branches disagree about. In the file it stands under `x-conflict`, in the claim or source it is about (or at
 * the root): per field, what it was (`base`) and what each side made of it; a side that is missing took the field out.
 * The field itself is taken out as long as nobody has decided, and the status goes back to `unchecked`, so that neither
 * side's answer counts.
 */

/** A field of one claim, source or of the sidecar itself that both sides changed, each differently. */
export interface Conflict {
  /** Id of the claim (`c-…`) or source (`r-…`); empty for a field of the sidecar itself. */
  readonly claim: string;
  /**
   * The keys down to the field, with points between them (`reviews.ana.verdict`; a point within a key is `\.`). `block`
   * when one side took the whole claim or source out and the other changed it.
   */
  readonly field: string;
  readonly base?: Data;
  /** Absent when our side took it out. */
  readonly ours?: Data;
  readonly theirs?: Data;
}

export type Side = 'ours' | 'theirs';

/** Stands for a whole claim or source that one side removed. */
export const WHOLE_BLOCK = 'block';
export const REMOVED = 'removed';
export const CHANGED = 'changed';

export function fieldOf(path: readonly string[]): string {
  return path.map((key) => key.replaceAll('.', '\\.')).join('.');
}

export function pathOf(field: string): readonly string[] {
  return field.split(/(?<!\\)\./u).map((key) => key.replaceAll('\\.', '.'));
}

/** How conflicts of one block are written down. */
export function conflictData(conflicts: readonly Conflict[]): Mapping {
  return mappingOf(
    conflicts.map(({ field, base, ours, theirs }) => {
      const isWhole = field === WHOLE_BLOCK;
      const sides: readonly (readonly [string, Data | undefined])[] = isWhole
        ? [
            ['ours', ours === undefined ? REMOVED : CHANGED],
            ['theirs', theirs === undefined ? REMOVED : CHANGED],
          ]
        : [
            ['base', base],
            ['ours', ours],
            ['theirs', theirs],
          ];
      return [field, mappingOf(sides.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))];
    }),
  );
}

/** The conflicts that a block holds. */
export function conflictsOf(owner: string, block: object): readonly Conflict[] {
  const written = (block as Mapping)[CONFLICT_KEY];
  if (!isMapping(written)) return [];
  return Object.entries(written).flatMap(([field, sides]): readonly Conflict[] =>
    isMapping(sides)
      ? [{ claim: owner, field, ...pick(sides, 'base'), ...pick(sides, 'ours'), ...pick(sides, 'theirs') }]
      : [],
  );
}

function pick<K extends 'base' | 'ours' | 'theirs'>(sides: Mapping, key: K): { readonly [key in K]?: Data } {
  return key in sides ? ({ [key]: sides[key] } as { readonly [key in K]?: Data }) : {};
}

/** A conflict that a sidecar holds, and where it is written: `x-conflict` of its block. */
export interface WrittenConflict {
  readonly conflict: Conflict;
  /** UTF-16 offsets into the sidecar. */
  readonly span: Span;
}

/** All conflicts of a sidecar, in its order; none when it cannot be read. */
export function conflictsIn(text: string): readonly WrittenConflict[] {
  const document = readDocument(text, LineIndex.of(text));
  if (!('root' in document)) return [];
  const { root } = document;
  const blocks = ['sources', 'claims'].flatMap((section) => {
    const map = entryOf(root, section)?.value;
    return map?.type === 'map' ? map.entries.map(({ key, value }) => [key, value] as const) : [];
  });
  return [['', root] as const, ...blocks].flatMap(([owner, block]) => {
    const entry = entryOf(block, CONFLICT_KEY);
    if (!entry) return [];
    const span = { start: entry.keyStart, end: entry.keyEnd };
    const data = dataOf(block);
    return isMapping(data) ? conflictsOf(owner, data).map((conflict) => ({ conflict, span })) : [];
  });
}

/** The edit that settles a conflict for one side. */
export function settlement({ claim, field, ...sides }: Conflict, side: Side): SidecarEdit {
  const owner: FieldOwner = claim === '' ? 'sidecar' : claim.startsWith('c-') ? { claim } : { source: claim };
  const settled: SidecarEdit = { type: 'remove-field', owner, path: [CONFLICT_KEY, field] };
  const value = sides[side];
  if (field === WHOLE_BLOCK) {
    if (value !== REMOVED) return settled;
    return claim.startsWith('c-') ? { type: 'remove-claim', claim } : { type: 'remove-source', source: claim };
  }
  const path = pathOf(field);
  const decided: SidecarEdit =
    value === undefined ? { type: 'remove-field', owner, path } : { type: 'set-field', owner, path, value };
  return { type: 'sequence', edits: [decided, settled] };
}
