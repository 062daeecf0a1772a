import type { Span } from '../../text/span.js';
import { textSimilarity } from './similarity.js';

/*
 * What decides between places that words and context fit alike. Each kind of evidence may leave the question open, and
 * none may move a claim to a place that is not among the candidates.
 */

/** What is known of one target: its place, or places that are as good as each other. */
export interface Outcome {
  readonly place?: Span;
  readonly candidates?: readonly Span[];
}

/**
 * Claims stand in the file in the order of the article. Between the sure places of the claims before and behind, a
 * claim with one candidate is there, and as many claims as candidates are there in their order.
 * @returns places of targets that this decides, by index
 */
export function byOrder(outcomes: readonly Outcome[]): ReadonlyMap<number, Span> {
  const sure = longestAscending(outcomes);
  const decided = new Map<number, Span>();
  for (let i = 0; i + 1 < sure.length; i++) {
    const from = sure[i]!;
    const to = sure[i + 1]!;
    const low = outcomes[from]!.place!.end;
    const high = outcomes[to]!.place!.start;
    const alike = new Map<string, { readonly places: readonly Span[]; readonly claims: number[] }>();
    for (let claim = from + 1; claim < to; claim++) {
      const places = within(outcomes[claim]!, low, high);
      const key = places.map(({ start, end }) => `${start}-${end}`).join(' ');
      const group = alike.get(key);
      if (group === undefined) alike.set(key, { places, claims: [claim] });
      else group.claims.push(claim);
    }
    for (const { places, claims } of alike.values()) {
      if (places.length !== claims.length) continue;
      for (const [at, claim] of claims.entries()) decided.set(claim, places[at]!);
    }
  }
  return decided;
}

function within({ candidates }: Outcome, low: number, high: number): readonly Span[] {
  return (candidates ?? [])
    .filter(({ start, end }) => start >= low && end <= high)
    .toSorted((a, b) => a.start - b.start);
}

/** Indices of the most claims whose places ascend: the rest were moved, or are in the file out of order. */
function longestAscending(outcomes: readonly Outcome[]): readonly number[] {
  const ends: number[] = [];
  const before = new Map<number, number>();
  for (const [i, { place }] of outcomes.entries()) {
    if (place === undefined) continue;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (outcomes[ends[middle]!]!.place!.start < place.start) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before.set(i, ends[low - 1]!);
    ends[low] = i;
  }
  const sure: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) sure.push(at);
  return sure.reverse();
}

/** Characters on either side that are compared; what is near counts each time. */
const REACHES = [120, 240, 480];
const LEAD = 0.05;

/** The candidate whose wider surroundings are clearly most like those of the words in an earlier text. */
export function bySurroundings(candidates: readonly Span[], text: string, earlier: Stand): Span | undefined {
  const [first, second] = candidates
    .map((place) => ({ place, alike: likeness(earlier, { text, place }) }))
    .toSorted((a, b) => b.alike - a.alike);
  return first !== undefined && first.alike - (second?.alike ?? 0) >= LEAD ? first.place : undefined;
}

interface Stand {
  readonly text: string;
  readonly place: Span;
}

function likeness(a: Stand, b: Stand): number {
  const before = ({ text, place }: Stand, reach: number): string =>
    text.slice(Math.max(0, place.start - reach), place.start);
  const behind = ({ text, place }: Stand, reach: number): string => text.slice(place.end, place.end + reach);
  const sum = REACHES.reduce(
    (sofar, reach) =>
      sofar + textSimilarity(before(a, reach), before(b, reach)) + textSimilarity(behind(a, reach), behind(b, reach)),
    0,
  );
  return sum / (2 * REACHES.length);
}
