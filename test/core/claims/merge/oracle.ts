import type { Claim, Sidecar } from '../../../../src/core/claims/claim.js';
import { parseSidecar } from '../../../../src/core/claims/sidecar/parse.js';
import type { Branches } from './simulator.js';
import { wordsOf } from './simulator.js';

/*
 * What must come of a merge, found in another way than merging does: each version as a flat list of what it says, a
 * line for everything that only one person can decide, and compared line by line. Claims are named by the words they
 * had first, so that the blocks of two first passes are one.
 */

type Flat = ReadonlyMap<string, string>;

export interface Expected {
  /** `words field` of what both decided, each differently. */
  readonly conflicts: readonly string[];
  /** All the rest. */
  readonly agreed: Flat;
}

const UNITS: readonly (keyof Claim)[] = [
  'verdict',
  'suggestion',
  'priority',
  'recheck-by',
  'kind',
  'value',
  'question',
];

export function expected({ base, ours, theirs }: Branches): Expected {
  const names = namesIn(base, ours, theirs);
  const [b, o, t] = [base, ours, theirs].map((text) => flat(text, names)) as [Flat, Flat, Flat];
  const conflicts: string[] = [];
  const agreed = new Map<string, string>();
  const gone = (key: string): string | undefined => [...key.matchAll(/^(?:claim|source) (.*?) :: /gu)][0]?.[1];
  const removedBy = (one: Flat, other: Flat): ReadonlySet<string> =>
    new Set(
      [...b.keys()]
        .filter((key) => key.endsWith(' :: there') && !one.has(key))
        .map((key) => gone(key)!)
        .filter((name) => [...other].some(([key, value]) => gone(key) === name && b.get(key) !== value)),
    );
  const [fromOurs, fromTheirs] = [removedBy(o, t), removedBy(t, o)];
  for (const name of [...fromOurs, ...fromTheirs]) conflicts.push(`${name} block`);
  for (const key of new Set([...b.keys(), ...o.keys(), ...t.keys()])) {
    const name = gone(key) ?? '';
    const [before, mine, yours] = [b.get(key), o.get(key), t.get(key)];
    const kept = fromOurs.has(name) ? yours : fromTheirs.has(name) ? mine : undefined;
    const isNotes = key.endsWith(' :: notes');
    let value: string | undefined;
    if (fromOurs.has(name) || fromTheirs.has(name)) value = kept;
    else if (mine === yours || yours === before) value = mine;
    else if (mine === before) value = yours;
    else if (isNotes && mine !== undefined && yours !== undefined) value = 'both';
    else if (key.includes(' :: reviews ') || !key.includes(' :: status') || before !== undefined) {
      conflicts.push(key.replace(/^(?:claim|source) /u, '').replace(' :: ', ' '));
      continue;
    } else {
      const decided = [mine, yours].filter((status) => status !== 'unchecked');
      if (decided.length === 1) [value] = decided;
      else {
        conflicts.push(key.replace(/^claim /u, '').replace(' :: ', ' '));
        continue;
      }
    }
    if (value !== undefined) agreed.set(key, value);
  }
  return { conflicts: conflicts.sort(), agreed };
}

/** A claim's name in all versions: the first words it is known by. */
function namesIn(...texts: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const text of texts) {
    for (const [id, claim] of Object.entries(read(text)?.claims ?? {})) {
      if (!names.has(id)) names.set(id, wordsOf(claim));
    }
  }
  return names;
}

function read(text: string): Sidecar | undefined {
  return text === '' ? undefined : parseSidecar(text).sidecar;
}

/** @param names of claims by their id */
export function flat(text: string, names: ReadonlyMap<string, string>): Flat {
  const sidecar = read(text);
  const result = new Map<string, string>();
  for (const [id, source] of Object.entries(sidecar?.sources ?? {})) {
    result.set(`source ${id} :: there`, JSON.stringify(source));
  }
  for (const [id, claim] of Object.entries(sidecar?.claims ?? {})) {
    const put = (field: string, value: unknown): void => {
      if (value !== undefined)
        result.set(`claim ${names.get(id) ?? wordsOf(claim)} :: ${field}`, JSON.stringify(value));
    };
    put('there', true);
    result.set(`claim ${names.get(id) ?? wordsOf(claim)} :: status`, claim.status);
    put('target', wordsOf(claim));
    for (const unit of UNITS) put(unit, claim[unit]);
    if (claim.notes !== undefined) put('notes', claim.notes.split('\n').sort());
    for (const [reviewer, review] of Object.entries(claim.reviews ?? {})) put(`reviews ${reviewer}`, review);
    for (const [source, evidence] of Object.entries(claim.evidence ?? {})) put(`evidence ${source}`, evidence);
  }
  return result;
}
