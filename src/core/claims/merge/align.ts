import type { Data } from '../claim.js';
import { isMapping } from '../sidecar/yaml-node.js';
import { fold } from '../target/folding.js';
import type { Part } from './parts.js';

/*
 * Which blocks of three versions are the same claim: those with one id, and those about the same words where an id is
 * missing on a side. So the blocks of two first passes, and of two people who annotated the same words, come together,
 * and a claim whose block was joined to another one in an earlier merge is still known.
 */

/** One claim or source in the versions that have it. */
export interface Group {
  /** The id it has from now on. */
  readonly id: string;
  readonly base?: Part | undefined;
  readonly first?: Part | undefined;
  readonly second?: Part | undefined;
}

export function byId(base: readonly Part[], first: readonly Part[], second: readonly Part[]): readonly Group[] {
  const ids = new Set([...base, ...first, ...second].map(({ key }) => key));
  const [b, f, s] = [base, first, second].map((parts) => new Map(parts.map((part) => [part.key, part]))) as [
    Map<string, Part>,
    Map<string, Part>,
    Map<string, Part>,
  ];
  return [...ids].map((id) => ({ id, base: b.get(id), first: f.get(id), second: s.get(id) }));
}

/** As `byId`, and by words. */
export function alignedClaims(
  base: readonly Part[],
  first: readonly Part[],
  second: readonly Part[],
): readonly Group[] {
  let groups = byId(base, first, second);
  const isFresh = (group: Group, side: 'first' | 'second'): boolean =>
    group[side] !== undefined && !group.base && !group[side === 'first' ? 'second' : 'first'];
  for (const [side, other] of [
    ['first', 'second'],
    ['second', 'first'],
  ] as const) {
    // One side has had this claim under another id since an earlier merge.
    const lost = groups.filter((group) => group.base && !group[side] && group[other]);
    const fresh = groups.filter((group) => isFresh(group, side));
    groups = joinedGroups(
      groups,
      pairs(
        lost,
        fresh,
        (group) => group.base!,
        (group) => group[side]!,
      ),
      (group, by) => ({
        ...group,
        id: by.id,
        [side]: by[side],
      }),
    );
  }
  const [mine, yours] = [groups.filter((one) => isFresh(one, 'first')), groups.filter((one) => isFresh(one, 'second'))];
  const found = pairs(
    mine,
    yours,
    (group) => group.first!,
    (group) => group.second!,
  );
  return joinedGroups(groups, found, (group, by) => ({
    id: betterId(group.first!, by.second!),
    first: group.first,
    second: by.second,
  }));
}

function joinedGroups(
  groups: readonly Group[],
  found: ReadonlyMap<Group, Group>,
  join: (group: Group, by: Group) => Group,
): readonly Group[] {
  const taken = new Set(found.values());
  return groups
    .filter((group) => !taken.has(group))
    .map((group) => (found.has(group) ? join(group, found.get(group)!) : group));
}

/** That of the claim somebody has worked on; else the first in the alphabet, so that it is the same whoever merges. */
function betterId(a: Part, b: Part): string {
  const [slimA, slimB] = [isSlim(a), isSlim(b)];
  if (slimA !== slimB) return slimA ? b.key : a.key;
  return a.key < b.key ? a.key : b.key;
}

function isSlim({ data }: Part): boolean {
  return (
    isMapping(data) &&
    data.status === 'unchecked' &&
    Object.keys(data).every((key) => key === 'target' || key === 'status')
  );
}

/** Characters of context that must be the same next to the words. */
const NEAR = 24;

interface Quoted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Claims of different sorts may stand on the same words. */
  readonly sort: string;
  readonly kind: Data | undefined;
}

function pairs(
  some: readonly Group[],
  others: readonly Group[],
  partOfSome: (group: Group) => Part,
  partOfOther: (group: Group) => Part,
): ReadonlyMap<Group, Group> {
  const result = new Map<Group, Group>();
  if (some.length === 0 || others.length === 0) return result;
  const quotes = new Map<Group, Quoted | undefined>();
  for (const group of some) quotes.set(group, quotedBy(partOfSome(group).data));
  for (const group of others) quotes.set(group, quotedBy(partOfOther(group).data));
  const byWords = new Map<string, Group[]>();
  const countOfSome = new Map<string, number>();
  for (const group of others) add(byWords, keyOf(quotes.get(group)), group);
  for (const group of some) {
    const key = keyOf(quotes.get(group));
    countOfSome.set(key, (countOfSome.get(key) ?? 0) + 1);
  }
  const taken = new Set<Group>();
  for (const least of [2, 1] as const) {
    for (const group of some) {
      const quote = quotes.get(group);
      const key = keyOf(quote);
      const same = byWords.get(key) ?? [];
      // Words that stand in several places are told apart by both contexts only.
      if (!quote || result.has(group) || (least === 1 && (same.length > 1 || countOfSome.get(key)! > 1))) continue;
      const match = same.find((other) => !taken.has(other) && sharedContexts(quote, quotes.get(other)!) >= least);
      if (!match) continue;
      taken.add(match);
      result.set(group, match);
    }
  }
  return result;
}

function add(map: Map<string, Group[]>, key: string, group: Group): void {
  const there = map.get(key);
  if (there) there.push(group);
  else map.set(key, [group]);
}

function keyOf(quote: Quoted | undefined): string {
  return quote ? `${quote.sort} ${quote.exact}` : '';
}

function quotedBy(data: Data): Quoted | undefined {
  const target = isMapping(data) ? data.target : undefined;
  if (!isMapping(data) || !isMapping(target)) return undefined;
  const { kind } = data;
  const sort = kind === 'statement' || kind === 'quotation' || kind === 'table' ? kind : 'fact';
  if (typeof target.image === 'string') return { exact: target.image, prefix: '', suffix: '', sort: 'image', kind };
  if (typeof target.exact !== 'string' || target.exact === '') return undefined;
  const side = (text: Data | undefined): string => (typeof text === 'string' ? fold(text) : '');
  return { exact: fold(target.exact), prefix: side(target.prefix), suffix: side(target.suffix), sort, kind };
}

/** On how many sides of the words the context is the same; none when the claims are of different kinds. */
function sharedContexts(a: Quoted, b: Quoted): number {
  if (a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind) return 0;
  const before = Math.min(NEAR, a.prefix.length, b.prefix.length);
  const behind = Math.min(NEAR, a.suffix.length, b.suffix.length);
  const isSameBefore = before > 0 ? a.prefix.slice(-before) === b.prefix.slice(-before) : a.prefix === b.prefix;
  const isSameBehind = behind > 0 ? a.suffix.slice(0, behind) === b.suffix.slice(0, behind) : a.suffix === b.suffix;
  return Number(isSameBefore) + Number(isSameBehind);
}
