import type { Data, Mapping } from '../claim.js';
import { equalData } from '../sidecar/equal.js';
import { CLAIM_FIELDS, type Field, fieldUnder, REVIEW_FIELDS } from '../sidecar/fields.js';
import { isMapping } from '../sidecar/yaml-node.js';
import { sameWords } from '../target/folding.js';
import { mergedComments, mergedLines } from './lines.js';
import { mergedOrder } from './order.js';
import { asMap, isMapPart, type MapPart, type Part, partOf, printedPart } from './parts.js';

/** Three versions of one thing; a side that does not have it is missing. */
export interface Versions<T> {
  readonly base: T | undefined;
  readonly first: T | undefined;
  readonly second: T | undefined;
}

/** What both sides changed, each differently. */
export interface Disagreement extends Partial<Readonly<Record<'base' | 'first' | 'second', Data>>> {
  /** The keys down to it. */
  readonly path: readonly string[];
}

/** Takes what was left out because the sides disagree about it. */
export type Report = (disagreement: Disagreement) => void;

/** What is merged, and as what. */
interface Place {
  /** What the map holds in which the key stands. */
  readonly owner: Field | undefined;
  readonly path: readonly string[];
  readonly report: Report;
}

/**
 * One key of three versions put into one; `undefined` when it is to be left out, which is so for what the sides disagree
 * about.
 * @param owner what the map holds in which the key stands
 * @param path the keys down to it
 */
export function mergeParts(
  versions: Versions<Part>,
  owner: Field | undefined,
  path: readonly string[],
  report: Report,
): Part | undefined {
  const { base, first, second } = versions;
  if (first?.text === second?.text) return first;
  if (base && second?.text === base.text) return first;
  if (base && first?.text === base.text) return second;
  if (first && second) return bothThere({ base, first, second }, { owner, path, report });
  const there = first ?? second;
  if (!base) return there;
  // One side took it out: what the other made of it in the meantime must not be lost.
  if (there && !equalData(there.data, base.data)) report({ path, ...dataIn(versions) });
  return undefined;
}

/** Both sides have it, and not the same text. */
interface Both {
  readonly base: Part | undefined;
  readonly first: Part;
  readonly second: Part;
}

function bothThere(versions: Both, place: Place): Part | undefined {
  const { base, first, second } = versions;
  const field = fieldUnder(place.owner, first.key);
  if (equalData(first.data, second.data)) return base?.text === first.text ? second : dressed(versions, first);
  if (base && equalData(first.data, base.data)) return dressed(versions, second);
  if (base && equalData(second.data, base.data)) return dressed(versions, first);
  if (field === CLAIM_FIELDS.target) return mergedTarget(versions, place);
  if (field === CLAIM_FIELDS.value || field === CLAIM_FIELDS.question) return disagreement(versions, place);
  if (field === CLAIM_FIELDS.status) return mergedStatus(versions, place);
  if (field?.type === 'notes') return mergedNotes(versions, place);
  const maps = asMaps(versions, place.owner);
  if (!maps) return disagreement(versions, place);
  return isReview(field) ? mergedReview(maps, place) : mergedMap(maps, place);
}

function disagreement(versions: Both, { path, report }: Place): undefined {
  report({ path, ...dataIn(versions) });
  return undefined;
}

function dataIn({ base, first, second }: Versions<Part>): Omit<Disagreement, 'path'> {
  return {
    ...(base && { base: base.data }),
    ...(first && { first: first.data }),
    ...(second && { second: second.data }),
  };
}

/** A version with the comments of both sides. What is inside a map in block style is merged key by key all the same. */
function dressed(versions: Both, chosen: Part): Part {
  const { base, first, second } = versions;
  if ([base, first, second].every((part) => part === undefined || isMapPart(part)) && isMapPart(chosen)) {
    const none: Report = () => undefined;
    return mergedMap(versions as MapVersions, { owner: undefined, path: [], report: none }) ?? chosen;
  }
  const isOneLine = [base, first, second].every((part) => typeof part?.body !== 'string' || !part.body.includes('\n'));
  return partOf({
    ...chosen,
    lead: comments(versions, 'lead'),
    tail: isOneLine ? comments(versions, 'tail') : chosen.tail,
  });
}

function comments({ base, first, second }: Both, which: 'lead' | 'head' | 'tail'): string {
  return mergedComments(base?.[which] ?? '', first[which], second[which]);
}

interface MapVersions extends Both {
  readonly base: MapPart | undefined;
  readonly first: MapPart;
  readonly second: MapPart;
}

function asMaps({ base, first, second }: Both, owner: Field | undefined): MapVersions | undefined {
  const [a, b] = [asMap(first, owner), asMap(second, owner)];
  return a && b && { base: base && asMap(base, owner), first: a, second: b };
}

/** Key by key. A map that nothing is left in goes. */
function mergedMap({ base, first, second }: MapVersions, { owner, path, report }: Place): Part | undefined {
  const field = fieldUnder(owner, first.key);
  const known = field?.type === 'map' ? Object.keys(field.fields) : [];
  const [b, f, s] = [base?.body ?? [], first.body, second.body].map(
    (parts) => new Map(parts.map((part) => [part.key, part])),
  );
  const order = mergedOrder([...b!.keys()], [...f!.keys()], [...s!.keys()], (key) => rank(known, key));
  const body = order.flatMap((key) => {
    const versions = { base: b!.get(key), first: f!.get(key), second: s!.get(key) };
    return mergeParts(versions, field, [...path, key], report) ?? [];
  });
  if (body.length === 0 && first.body.length + second.body.length > 0) return undefined;
  const versions: Both = { base, first, second };
  const head = base?.head === first.head ? second.head : first.head;
  return partOf({ ...first, lead: comments(versions, 'lead'), head, body, tail: comments(versions, 'tail') });
}

/** Where a key goes by the order of the format. */
export function rank(known: readonly string[], key: string): number {
  const index = known.indexOf(key);
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

/**
 * The words of a claim with their context. Context follows the words; when both sides have written it anew for the same
 * words, either will do.
 */
function mergedTarget(versions: Both, place: Place): Part {
  const { base, first, second } = versions;
  const [before, a, b] = [base, first, second].map((part) => (isMapping(part?.data) ? part.data.exact : undefined));
  if (typeof a !== 'string' || typeof b !== 'string') return disagreement(versions, place) ?? base ?? first;
  if (sameWords(a, b)) return first;
  if (typeof before === 'string' && sameWords(a, before)) return second;
  if (typeof before === 'string' && sameWords(b, before)) return first;
  disagreement(versions, place);
  // A claim stands for words, undecided or not.
  return base ?? first;
}

/** Nobody has looked at an unchecked claim: the other side's status says more, when neither had one before. */
function mergedStatus(versions: Both, place: Place): Part | undefined {
  const { base, first, second } = versions;
  if (!base && first.data === 'unchecked') return second;
  if (!base && second.data === 'unchecked') return first;
  disagreement(versions, place);
  return printedPart('status', 'unchecked', place.owner, first.column);
}

function mergedNotes(versions: Both, place: Place): Part | undefined {
  const { base, first, second } = versions;
  const [before, a, b] = [base?.data ?? '', first.data, second.data];
  const text =
    typeof before === 'string' && typeof a === 'string' && typeof b === 'string'
      ? mergedLines(before, a, b)
      : undefined;
  if (text === undefined) return disagreement(versions, place);
  if (text === a) return first;
  if (text === b) return second;
  const printed = printedPart(first.key, text, place.owner, first.column);
  return partOf({ ...printed, lead: comments(versions, 'lead') });
}

function isReview(field: Field | undefined): boolean {
  return field?.type === 'map' && field.fields === REVIEW_FIELDS;
}

/**
 * One person's signature, which is about certain words: of two that come to the same the later one holds, as it would
 * have without branches. Of others, no field is mixed with those of the other one.
 */
function mergedReview(versions: MapVersions, place: Place): Part | undefined {
  const { base, first, second } = versions;
  const [a, b] = [first.data as Mapping, second.data as Mapping];
  const [dateA, dateB] = [String(a.date ?? ''), String(b.date ?? '')];
  if (equalData(a.verdict ?? null, b.verdict ?? null) && dateA !== dateB) return dateA > dateB ? first : second;
  const isDisputed = (key: string): boolean =>
    Object.hasOwn(REVIEW_FIELDS, key) && !equalData(a[key] ?? null, b[key] ?? null);
  const without = (part: MapPart): MapPart =>
    partOf({ ...part, body: part.body.filter(({ key }) => !isDisputed(key)) });
  for (const key of Object.keys(REVIEW_FIELDS).filter(isDisputed)) {
    const inner = (part: MapPart | undefined): Part | undefined => part?.body.find((one) => one.key === key);
    place.report({
      path: [...place.path, key],
      ...dataIn({ base: inner(base), first: inner(first), second: inner(second) }),
    });
  }
  return mergedMap({ base: base && without(base), first: without(first), second: without(second) }, place);
}
