import type { FactKind } from '../facts.js';

/** A reading of a stretch of text that competes with others for it. */
export interface Claimant {
  readonly kind: FactKind;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Wins against readings of the same length. */
  readonly firm?: boolean;
  /** Money or a whole date in digits, which no name ends with: «Nokia Oyj 25/12/2023». */
  readonly closed?: boolean;
}

const ranks: { readonly [kind in FactKind]: number } = { date: 0, amount: 1, entity: 2 };
const rank = (reading: Claimant): number => (reading.firm ? -1 : ranks[reading.kind]);

/**
 * Keeps, of readings that overlap, the longest (but no name that ends with money or a date in digits); of equally long ones a date before an amount before a name. In order;
 * the very list where none overlap and they are in order already, as mostly.
 */
export function withoutOverlaps<T extends Claimant>(readings: readonly T[]): readonly T[] {
  if (!meet(readings)) return readings;
  const sorted = inOrder(readings)
    ? readings
    : [...readings].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const kept: T[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    let end = (sorted[from] as T).end;
    while (to < sorted.length && (sorted[to] as T).start < end) {
      end = Math.max(end, (sorted[to] as T).end);
      to++;
    }
    if (to === from + 1) kept.push(sorted[from] as T);
    else if (to === from + 2) kept.push(longer(sorted[from] as T, sorted[from + 1] as T));
    else kept.push(...longest(sorted.slice(from, to)));
    from = to;
  }
  return kept;
}

/** Whether two neighbours overlap or stand in the wrong order. */
function meet(readings: readonly Claimant[]): boolean {
  for (let i = 1; i < readings.length; i++) if (readings[i]!.start < readings[i - 1]!.end) return true;
  return false;
}

function inOrder(readings: readonly Claimant[]): boolean {
  for (let i = 1; i < readings.length; i++) if (readings[i]!.start < readings[i - 1]!.start) return false;
  return true;
}

/** Of two that overlap the one to keep. */
function longer<T extends Claimant>(a: T, b: T): T {
  const order = b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || a.start - b.start;
  const [first, second] = order <= 0 ? [a, b] : [b, a];
  if (yields(first, second)) return second;
  return first.kind === 'entity' && second.kind !== 'entity' && isNoPart(first, second) ? second : first;
}

function longest<T extends Claimant>(cluster: readonly T[]): T[] {
  const bySize = [...cluster].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || a.start - b.start,
  );
  const kept: T[] = [];
  for (const reading of bySize) {
    if (reading.kind === 'entity' && cluster.some((other) => other.kind !== 'entity' && isNoPart(reading, other)))
      continue;
    if (cluster.some((other) => yields(reading, other))) continue;
    if (kept.every((other) => reading.end <= other.start || other.end <= reading.start)) kept.push(reading);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** «entro dieci» and «dieci anni»: an amount whose number goes on as a date is none. */
const yields = (amount: Claimant, date: Claimant): boolean =>
  amount.kind === 'amount' &&
  date.kind === 'date' &&
  amount.start < date.start &&
  date.start < amount.end &&
  amount.end < date.end;

/** Whether the amount or date can be no part of the name that it overlaps. */
const isNoPart = (name: Claimant, other: Claimant): boolean =>
  cutsInTwo(name, other) || (other.closed === true && other.end === name.end && other.start > name.start);

/** Whether `a` covers a part of `b` but not the whole. */
const cutsInTwo = (a: Claimant, b: Claimant): boolean =>
  a.start < b.end && b.start < a.end && (b.start < a.start || b.end > a.end) && (a.start < b.start || a.end > b.end);
