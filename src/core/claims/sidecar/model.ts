import type { Claim, Data, Evidence, Mapping, Review, Source } from '../claim.js';
import type { FieldOwner, NewClaim, SidecarEdit } from './edits.js';
import { EVIDENCE_FIELDS, type Field, fieldUnder, REVIEW_FIELDS, SIDECAR } from './fields.js';
import { isId } from './ids.js';
import { isAttached, placeOf, withKey, withoutKey } from './mappings.js';
import type { EditProblemId } from './problem.js';
import { isMapping, mappingOf } from './yaml-node.js';

/** The edit does not fit the sidecar. */
export class EditRefusal extends Error {
  readonly id: EditProblemId;

  constructor(id: EditProblemId, message: string) {
    super(message);
    this.name = 'EditRefusal';
    this.id = id;
  }
}

/**
 * What an edit means: the sidecar's data after it. Where it is to be written is decided elsewhere.
 * @throws {EditRefusal}
 */
export function applyToData(data: Mapping, edit: SidecarEdit): Mapping {
  switch (edit.type) {
    case 'set-article':
      return setAt(data, ['article'], edit.article);
    case 'add-claims':
      return addClaims(data, edit.claims);
    case 'remove-claim':
      existing(data, 'claims', edit.claim);
      return removeAt(data, ['claims', edit.claim], 1);
    case 'set-field':
      return setAt(data, ownPath(data, edit.owner, edit.path), cleaned(edit.value));
    case 'remove-field': {
      const path = ownPath(data, edit.owner, edit.path);
      return removeAt(data, path, path.length - edit.path.length);
    }
    case 'add-source':
      return addSource(data, edit.id, edit.source, edit.after);
    case 'remove-source':
      return removeSource(data, edit.source);
    case 'link-evidence':
      return linkEvidence(data, edit.claim, edit.source, edit.evidence ?? {});
    case 'unlink-evidence':
      existing(data, 'claims', edit.claim);
      return removeAt(data, ['claims', edit.claim, 'evidence', edit.source], 2);
    case 'set-review':
      return setReview(data, edit.claim, edit.reviewer, edit.review);
    case 'remove-review':
      existing(data, 'claims', edit.claim);
      return removeAt(data, ['claims', edit.claim, 'reviews', edit.reviewer], 2);
    case 'sequence':
      return edit.edits.reduce(applyToData, data);
  }
}

function addClaims(data: Mapping, claims: readonly NewClaim[]): Mapping {
  if (claims.length === 0) return data;
  const section = sectionOf(data, 'claims');
  const known = Object.keys(section);
  const behind = new Map<string | null, string | null>();
  for (const [i, id] of [null, ...known].entries()) behind.set(id, known[i] ?? null);
  const added = new Map<string, Data>();
  let previous = known.at(-1) ?? null;
  for (const { id, claim, after = previous } of claims) {
    if (!isId('c-', id)) throw new EditRefusal('impossible-edit', `“${id}” is no id for a claim.`);
    if (behind.has(id)) throw new EditRefusal('taken-id', `There is a claim ${id} already.`);
    if (!behind.has(after)) throw new EditRefusal('unknown-id', `There is no claim ${after}.`);
    behind.set(id, behind.get(after) ?? null);
    behind.set(after, id);
    added.set(id, ordered(cleaned(claim), fieldUnder(fieldUnder(SIDECAR, 'claims'), id)));
    previous = id;
  }
  const entries: [string, Data][] = [];
  for (let id = behind.get(null) ?? null; id !== null; id = behind.get(id) ?? null) {
    entries.push([id, added.get(id) ?? section[id]!]);
  }
  const claimsAfter = mappingOf(entries);
  return withKey(data, 'claims', claimsAfter, placeOf(data, 'claims', SIDECAR));
}

function addSource(data: Mapping, id: string, source: Source, after: string | null | undefined): Mapping {
  if (!isId('r-', id)) throw new EditRefusal('impossible-edit', `“${id}” is no id for a source.`);
  if (id in sectionOf(data, 'sources')) throw new EditRefusal('taken-id', `There is a source ${id} already.`);
  const section = sectionOf(data, 'sources');
  if (typeof after === 'string' && !(after in section)) {
    throw new EditRefusal('unknown-id', `There is no source ${after}.`);
  }
  const added = ordered(cleaned(source), fieldUnder(fieldUnder(SIDECAR, 'sources'), id));
  return withKey(data, 'sources', withKey(section, id, added, after), placeOf(data, 'sources', SIDECAR));
}

function removeSource(data: Mapping, id: string): Mapping {
  existing(data, 'sources', id);
  let result = removeAt(data, ['sources', id], 1);
  for (const claim of Object.keys(sectionOf(data, 'claims'))) {
    result = removeAt(result, ['claims', claim, 'evidence', id], 2);
  }
  return result;
}

function linkEvidence(data: Mapping, claim: string, source: string, evidence: Evidence): Mapping {
  existing(data, 'claims', claim);
  existing(data, 'sources', source);
  const path = ['claims', claim, 'evidence', source];
  const linked = isAttached(data, path) ? data : setAt(data, path, null);
  return Object.keys(EVIDENCE_FIELDS).reduce((result, key) => {
    const value = evidence[key as keyof Evidence];
    return value === undefined ? result : setAt(result, [...path, key], value);
  }, linked);
}

/** What others keep in a signature stays; what we keep is replaced. */
function setReview(data: Mapping, claim: string, reviewer: string, review: Review): Mapping {
  existing(data, 'claims', claim);
  if (reviewer.trim() === '') throw new EditRefusal('impossible-edit', 'A review needs the name of its reviewer.');
  const path = ['claims', claim, 'reviews', reviewer];
  if (!isAttached(data, path)) return setAt(data, path, cleaned(review));
  return Object.keys(REVIEW_FIELDS).reduce((result, key) => {
    const value = review[key as keyof Review];
    return value === undefined ? removeAt(result, [...path, key], 4) : setAt(result, [...path, key], value);
  }, data);
}

function sectionOf(data: Mapping, section: 'claims' | 'sources'): Mapping {
  const value = data[section];
  if (isMapping(value)) return value;
  if (value === undefined || value === null) return mappingOf([]);
  throw new EditRefusal('impossible-edit', `“${section}” is not a map.`);
}

function existing(data: Mapping, section: 'claims' | 'sources', id: string): void {
  if (id in sectionOf(data, section)) return;
  throw new EditRefusal('unknown-id', `There is no ${section === 'claims' ? 'claim' : 'source'} ${id}.`);
}

function ownPath(data: Mapping, owner: FieldOwner, path: readonly string[]): readonly string[] {
  if (path.length === 0) throw new EditRefusal('impossible-edit', 'The path to the field is empty.');
  if (owner === 'sidecar') {
    if (path[0] === 'factmark')
      throw new EditRefusal('impossible-edit', 'The format’s version is not a field to edit.');
    return path;
  }
  const [section, id] = 'claim' in owner ? (['claims', owner.claim] as const) : (['sources', owner.source] as const);
  existing(data, section, id);
  return [section, id, ...path];
}

function setAt(data: Mapping, path: readonly string[], value: Data, field: Field | undefined = SIDECAR): Mapping {
  const [key, ...rest] = path as [string, ...string[]];
  const inner = fieldUnder(field, key);
  if (rest.length === 0) return withKey(data, key, replaced(data[key], value, inner), placeOf(data, key, field));
  const child = data[key] ?? mappingOf([]);
  if (!isMapping(child)) throw new EditRefusal('impossible-edit', `“${key}” is not a map.`);
  return withKey(data, key, setAt(child, rest, value, inner), placeOf(data, key, field));
}

/** @param keep how many of the path's keys stay, though nothing is left under them; the rest goes when it is empty */
function removeAt(data: Mapping, path: readonly string[], keep: number): Mapping {
  const [key, ...rest] = path as [string, ...string[]];
  if (!(key in data)) return data;
  if (rest.length === 0) return withoutKey(data, key);
  const child = data[key];
  if (!isMapping(child)) return data;
  const left = removeAt(child, rest, keep - 1);
  if (left === child) return data;
  return Object.keys(left).length === 0 && keep <= 0 ? withoutKey(data, key) : withKey(data, key, left, undefined);
}

/** Keys that a map had before keep their places; the others come to theirs. */
function replaced(old: Data | undefined, value: Data, field: Field | undefined): Data {
  if (!isMapping(old) || !isMapping(value)) return ordered(value, field);
  const kept = mappingOf(Object.entries(old).filter(([key]) => key in value));
  return Object.entries(ordered(value, field) as Mapping).reduce<Mapping>(
    (result, [key, inner]) =>
      withKey(result, key, replaced(old[key], inner, fieldUnder(field, key)), placeOf(result, key, field)),
    kept,
  );
}

/** A copy without prototypes and without what is `undefined`. */
function cleaned(value: Claim | Source | Review | Data): Data {
  if (Array.isArray(value)) return (value as readonly Data[]).map(cleaned);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value as Mapping).filter(([, inner]) => inner !== undefined);
    return mappingOf(entries.map(([key, inner]) => [key, cleaned(inner)]));
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new EditRefusal('impossible-edit', `${value} cannot be written as a value.`);
  }
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Data;
  throw new EditRefusal('impossible-edit', `A ${typeof value} cannot be written as a value.`);
}

/** With the known keys in their order, and the others behind them in theirs. */
function ordered(data: Data, field: Field | undefined): Data {
  if (!isMapping(data)) return data;
  const keys = Object.keys(data);
  const known = field?.type === 'map' ? Object.keys(field.fields).filter((key) => key in data) : [];
  const others = keys.filter((key) => !known.includes(key));
  return mappingOf([...known, ...others].map((key) => [key, ordered(data[key]!, fieldUnder(field, key))]));
}
