import type { Fact } from '../facts.js';
import { firstLeft, gapsOf, type Match, type Queue } from './common.js';
import type { Units } from './units.js';
import { isSum } from './values.js';

/* Facts that nothing was found for between two matches, and what they are taken for by order or by slip. */

/** What is left in paragraphs that are the same. */
export interface Gap {
  readonly here: readonly number[];
  readonly there: readonly number[];
}

/** @param reach how many anchors further away something may stand in the translation */
export function leftOver(
  anchors: readonly Match[],
  matches: readonly Match[],
  [units, others]: readonly [Units, Units],
  reach: number,
): readonly Gap[] {
  const isParallel = units.count === others.count;
  const opposite = new Map<number, Set<number>>();
  for (const { i, j } of anchors) added(opposite, units.of[i]!, new Set<number>()).add(others.of[j]!);
  const [gapOfA, gapOfB] = [gapsOf(units.of.length, anchors, 'i'), gapsOf(others.of.length, anchors, 'j')];
  const taken = { i: new Set(matches.map(({ i }) => i)), j: new Set(matches.map(({ j }) => j)) };
  const there = new Map<string, number[]>();
  for (const [j, gap] of gapOfB.entries()) {
    if (!taken.j.has(j)) added(there, `${gap} ${others.of[j]}`, [] as number[]).push(j);
  }
  const here = new Map<string, number[]>();
  for (const [i, gap] of gapOfA.entries()) {
    if (!taken.i.has(i)) added(here, `${units.of[i]} ${reach === 0 ? gap : ''}`, [] as number[]).push(i);
  }
  return [...here.values()].flatMap((some): readonly Gap[] => {
    const unit = units.of[some[0]!]!;
    const same = new Set([...(opposite.get(unit) ?? []), ...(isParallel ? [unit] : [])]);
    const [from, to] = [gapOfA[some[0]!]! - reach, gapOfA[some.at(-1)!]! + reach];
    const near: number[] = [];
    for (let gap = from; gap <= to; gap++) {
      const inGap = [...same].flatMap((other) => there.get(`${gap} ${other}`) ?? []);
      for (const j of inGap.sort((a, b) => a - b)) near.push(j);
    }
    return near.length > 0 ? [{ here: some, there: near }] : [];
  });
}

/** What a map holds for a key; what is given, when it holds nothing yet. */
function added<Key, Value>(map: Map<Key, Value>, key: Key, empty: Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  map.set(key, empty);
  return empty;
}

export type Facts = readonly [original: readonly Fact[], translated: readonly Fact[]];

/** Those of a sort in their order, where there are equally many. */
export function inOrder(gap: Gap, facts: Facts): readonly Match[] {
  return sortsIn(gap, facts).flatMap(({ sort, here, there }) => {
    const isAlone = here.length === 1 && there.length === 1;
    const areSo = isAlone || (here.length === there.length && !isVague(sort));
    return areSo ? here.map((i, index): Match => ({ i, j: there[index]! })) : slipsIn({ here, there }, facts);
  });
}

/** Each with the one that it is but for a slip, or that alone is of its sort. */
export function bySlip(gap: Gap, facts: Facts): readonly Match[] {
  return sortsIn(gap, facts).flatMap(({ sort, here, there }) => {
    const isAlone = here.length === 1 && there.length === 1 && !isVague(sort);
    return isAlone ? [{ i: here[0]!, j: there[0]! }] : slipsIn({ here, there }, facts);
  });
}

function slipsIn({ here, there }: Gap, [a, b]: Facts): readonly Match[] {
  const bySlips = new Map<string, Queue>();
  for (const j of there) {
    const key = slipKey(b[j]!);
    if (key !== undefined) added(bySlips, key, { items: [], next: 0 } as Queue).items.push(j);
  }
  const taken = new Set<number>();
  return here.flatMap((i): readonly Match[] => {
    const j = firstLeft(bySlips.get(slipKey(a[i]!) ?? ''), taken);
    if (j === undefined) return [];
    taken.add(j);
    return [{ i, j }];
  });
}

function sortsIn({ here, there }: Gap, [a, b]: Facts): readonly (Gap & { readonly sort: string })[] {
  const sorts = new Map<string, { readonly here: number[]; readonly there: number[] }>();
  for (const i of here) added(sorts, sortOf(a[i]!), { here: [], there: [] }).here.push(i);
  for (const j of there) sorts.get(sortOf(b[j]!))?.there.push(j);
  return [...sorts].map(([sort, both]) => ({ sort, ...both }));
}

/** What can be compared; sums in all currencies together, since one may be taken for another. */
function sortOf({ kind, value }: Fact): string {
  if (kind === 'amount' && 'bound' in value) {
    if (isSum(value)) return 'money';
    return value.type === 'quantity' ? `quantity ${value.unit}` : value.type;
  }
  return `${kind} ${value.type}`;
}

/** Names and bare numbers are paired by their order only when there is but one. */
function isVague(sort: string): boolean {
  return sort === 'count' || sort.startsWith('entity');
}

/** The same for amounts of which one is the other with its point, its zeros or digits in the wrong place. */
function slipKey({ kind, value }: Fact): string | undefined {
  if (kind !== 'amount' || !('bound' in value)) return undefined;
  const digits = (value.amount ?? '').replace(/\D/gu, '').replace(/^0+|0+$/gu, '');
  return digits === '' ? undefined : [...digits].sort().join('');
}
