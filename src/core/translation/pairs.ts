import type { Fact } from '../facts.js';
import type { ProseDocument } from '../prose/prose.js';
import { haveCommon, isSum, judge, keysOf } from './values.js';

/*
 * Which fact of a translation stands for which one of the original, by value and order.
 *
 * First facts that say the same, as many as can be had without crossing (the longest common subsequence; amounts and
 * dates count for more than names, and only what lies near the diagonal is compared, so that it takes time that follows
 * the length). Then those that say the same and were put before or behind others, a few places off. What is left stands in
 * paragraphs that are the same, as their number or another pair in them tells. Between two pairs it is taken in order where
 * both sides have equally many facts of a sort; a few places off, where there is but one of a sort; and anywhere there
 * when it is the other by a slip (a thousandfold, digits in another order). A name alone is the same name.
 */

export interface TranslatedText {
  readonly document: ProseDocument;
  /** In the order of the text. */
  readonly facts: readonly Fact[];
}

export interface FactPair {
  readonly original: Fact;
  readonly translated: Fact;
  /** Whether they cannot be the same value. */
  readonly differs: boolean;
}

/** Indices of a fact here and there. */
interface Match {
  readonly i: number;
  readonly j: number;
}

/** How many places apart facts are compared, besides what the lengths differ. */
const BAND = 150;
/** How many pairs away something may have been put. */
const SHIFT = 4;

/** In the order of the translation. */
export function pairFacts(original: TranslatedText, translated: TranslatedText): readonly FactPair[] {
  const keys = [original.facts.map(keysOf), translated.facts.map(keysOf)] as const;
  const units = [unitsOf(original), unitsOf(translated)] as const;
  const anchors = commonSubsequence(original.facts, keys, units);
  const matches = [...anchors, ...movedMatches(anchors, keys[0], keys[1])];
  const facts = [original.facts, translated.facts] as const;
  const between = leftOver(anchors, matches, units, 0).flatMap((gap) => inOrder(gap, facts));
  const moved = leftOver(anchors, [...matches, ...between], units, SHIFT).flatMap((gap) => bySlip(gap, facts));
  return [...matches, ...between, ...moved]
    .sort((a, b) => a.j - b.j)
    .map(({ i, j }) => pairOf(original.facts[i]!, translated.facts[j]!));
}

export function pairOf(original: Fact, translated: Fact): FactPair {
  return { original, translated, differs: judge(original, translated) === 'differs' };
}

/** Names say less about where a text is; small counts are everywhere. What stands in the same place is preferred. */
function weightOf({ kind, text }: Fact, isInUnit: boolean, isSameIndex: boolean): number {
  return (kind === 'entity' ? 8 : text.length > 3 ? 24 : 16) + (isInUnit ? 2 : 0) + (isSameIndex ? 1 : 0);
}

type Keys = readonly (readonly string[])[];

function commonSubsequence(
  facts: readonly Fact[],
  [a, b]: readonly [Keys, Keys],
  [units, others]: readonly [Units, Units],
): readonly Match[] {
  const isParallel = units.count === others.count;
  const [n, m] = [a.length, b.length];
  const width = 2 * BAND + 1;
  // where the diagonal is in a row
  const middle = (i: number): number => Math.round((i * m) / Math.max(n, 1));
  const from = (i: number): number => Math.max(0, middle(i) - BAND);
  const best = new Int32Array((n + 1) * (width + 1));
  const at = (i: number, j: number): number => {
    const column = j - from(i);
    if (j < 0 || i < 0) return 0;
    return column < 0 ? 0 : best[i * (width + 1) + Math.min(column, width)]!;
  };
  for (let i = 1; i <= n; i++) {
    for (let column = 0; column <= width; column++) {
      const j = from(i) + column;
      if (j > m) {
        best[i * (width + 1) + column] = column > 0 ? best[i * (width + 1) + column - 1]! : 0;
        continue;
      }
      const without = Math.max(at(i - 1, j), column > 0 ? at(i, j - 1) : 0);
      const isSame = j > 0 && haveCommon(a[i - 1]!, b[j - 1]!);
      if (isSame) {
        const isInUnit = isParallel && units.of[i - 1] === others.of[j - 1];
        const weight = weightOf(facts[i - 1]!, isInUnit, i === j);
        best[i * (width + 1) + column] = Math.max(without, at(i - 1, j - 1) + weight);
      } else best[i * (width + 1) + column] = without;
    }
  }
  const matches: Match[] = [];
  for (let i = n, j = m; i > 0 && j > 0; ) {
    const here = at(i, j);
    if (here === at(i - 1, j)) i--;
    else if (here === at(i, j - 1)) j--;
    else matches.push({ i: --i, j: --j });
  }
  return matches.reverse();
}

/** Facts that say the same, not in the same order. */
function movedMatches(anchors: readonly Match[], a: Keys, b: Keys): readonly Match[] {
  const gapOfB = gapsOf(b.length, anchors, 'j');
  const free = new Map<string, number[]>();
  const taken = new Set(anchors.map(({ j }) => j));
  for (const [j, keys] of b.entries()) {
    if (!taken.has(j)) for (const key of keys) free.set(key, [...(free.get(key) ?? []), j]);
  }
  const gapOfA = gapsOf(a.length, anchors, 'i');
  const known = new Set(anchors.map(({ i }) => i));
  return a.flatMap((keys, i): readonly Match[] => {
    if (known.has(i)) return [];
    const distance = (j: number): number => Math.abs(gapOfA[i]! - gapOfB[j]!);
    const near = keys.flatMap((key) => free.get(key) ?? []).filter((j) => !taken.has(j) && distance(j) <= SHIFT);
    if (near.length === 0) return [];
    const j = near.reduce((best, one) => (distance(one) < distance(best) ? one : best));
    taken.add(j);
    return [{ i, j }];
  });
}

/** How many of the matches come before each fact. */
function gapsOf(length: number, matches: readonly Match[], side: 'i' | 'j'): readonly number[] {
  const gaps: number[] = [];
  let before = 0;
  for (let index = 0; index < length; index++) {
    while (before < matches.length && matches[before]![side] < index) before++;
    gaps.push(before);
  }
  return gaps;
}

/** What nothing was found for between two matches, in paragraphs that are the same. */
interface Gap {
  readonly here: readonly number[];
  readonly there: readonly number[];
}

/** @param reach how many anchors further away something may stand in the translation */
function leftOver(
  anchors: readonly Match[],
  matches: readonly Match[],
  [units, others]: readonly [Units, Units],
  reach: number,
): readonly Gap[] {
  const isParallel = units.count === others.count;
  const paired = new Set(anchors.map(({ i, j }) => `${units.of[i]} ${others.of[j]}`));
  const isSameUnit = (i: number, j: number): boolean => {
    const [unit, other] = [units.of[i], others.of[j]];
    return (isParallel && unit === other) || paired.has(`${unit} ${other}`);
  };
  const [gapOfA, gapOfB] = [gapsOf(units.of.length, anchors, 'i'), gapsOf(others.of.length, anchors, 'j')];
  const taken = { i: new Set(matches.map(({ i }) => i)), j: new Set(matches.map(({ j }) => j)) };
  const there: number[][] = Array.from({ length: anchors.length + 1 }, () => []);
  for (const [j, gap] of gapOfB.entries()) if (!taken.j.has(j)) there[gap]!.push(j);
  const here = new Map<string, number[]>();
  for (const [i, gap] of gapOfA.entries()) {
    if (taken.i.has(i)) continue;
    const key = `${units.of[i]} ${reach === 0 ? gap : ''}`;
    here.set(key, [...(here.get(key) ?? []), i]);
  }
  return [...here.values()].flatMap((some): readonly Gap[] => {
    const [from, to] = [gapOfA[some[0]!]! - reach, gapOfA[some.at(-1)!]! + reach];
    const near = there.slice(Math.max(0, from), to + 1).flat();
    const opposite = near.filter((j) => isSameUnit(some[0]!, j));
    return opposite.length > 0 ? [{ here: some, there: opposite }] : [];
  });
}

/** The unit of prose (paragraph, heading, cell …) that each fact stands in, and how many there are. */
interface Units {
  readonly of: readonly number[];
  readonly count: number;
}

function unitsOf({ document, facts }: TranslatedText): Units {
  const starts = document.blocks
    .flatMap(({ units }, block) => units.map((unit) => document.blockStart(block) + unit.start))
    .sort((a, b) => a - b);
  let unit = -1;
  const of = facts.map(({ start }) => {
    while (unit + 1 < starts.length && starts[unit + 1]! <= start) unit++;
    return unit;
  });
  return { of, count: starts.length };
}

type Facts = readonly [original: readonly Fact[], translated: readonly Fact[]];

/** Those of a sort in their order, where there are equally many. */
function inOrder(gap: Gap, facts: Facts): readonly Match[] {
  return sortsIn(gap, facts).flatMap(({ sort, here, there }) => {
    const isAlone = here.length === 1 && there.length === 1;
    const areSo = isAlone || (here.length === there.length && !isVague(sort));
    return areSo ? here.map((i, index): Match => ({ i, j: there[index]! })) : bySlip({ here, there }, facts);
  });
}

/** Each with the one that it is but for a slip, or that alone is of its sort. */
function bySlip(gap: Gap, facts: Facts): readonly Match[] {
  const taken = new Set<number>();
  return sortsIn(gap, facts).flatMap(({ sort, here, there }) => {
    const isAlone = here.length === 1 && there.length === 1 && !isVague(sort);
    return here.flatMap((i): readonly Match[] => {
      const j = there.find((one) => !taken.has(one) && (isAlone || isSlip(facts[0][i]!, facts[1][one]!)));
      if (j === undefined) return [];
      taken.add(j);
      return [{ i, j }];
    });
  });
}

function sortsIn({ here, there }: Gap, [a, b]: Facts): readonly (Gap & { readonly sort: string })[] {
  const sorts = new Set(here.map((i) => sortOf(a[i]!)));
  return [...sorts].map((sort) => {
    const [some, others] = [here.filter((i) => sortOf(a[i]!) === sort), there.filter((j) => sortOf(b[j]!) === sort)];
    return { sort, here: some, there: others };
  });
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

/** Whether one amount is the other with its point, its zeros or digits in the wrong place. */
function isSlip(a: Fact, b: Fact): boolean {
  if (a.kind !== 'amount' || b.kind !== 'amount') return false;
  const digits = (value: string | null): string => (value ?? '').replace(/\D/gu, '').replace(/^0+|0+$/gu, '');
  const [one, other] = [digits(a.value.amount), digits(b.value.amount)];
  return one !== '' && [...one].sort().join('') === [...other].sort().join('');
}
