import type { Span } from '../../text/span.js';
import { alike, bracketed, contextEdges, exactHits, isClosedUp, type Searched } from './candidates.js';
import { isWholeFor, type Quote } from './quote.js';
import { contextSimilarity, textSimilarity } from './similarity.js';

/** A place where a quote may stand, and how well it fits there; all from 0 to 1. */
export interface Place extends Span {
  readonly quote: number;
  readonly before: number;
  readonly behind: number;
  readonly context: number;
  readonly score: number;
  readonly isExact: boolean;
}

const SHORT = 36;
const DIGIT = /\p{Nd}/u;
/** Bounds of short quotes that are the same, and of short ones that changed; of long ones. */
const EXACT_CONTEXT = 0.5;
/** One side alone says enough when it fits nearly fully and is this long. */
const ONE_SIDE = 0.85;
const ONE_SIDE_CHANGED = 0.95;
const ONE_SIDE_LENGTH = 24;
const CHANGED_CONTEXT = 0.7;
const LONG_QUOTE = 0.62;
const LONG_QUOTE_IN_CONTEXT = 0.42;
const LONG_CONTEXT = 0.6;

/** Where a quote stands, best first, no two places overlapping; only places that could be right. */
export function find(quote: Quote, searched: Searched): readonly Place[] {
  const scorer = new Scorer(quote, searched.folded);
  const heads = contextEdges(quote.prefix, searched, 'before');
  const tails = contextEdges(quote.suffix, searched, 'behind');
  const exact = exactHits(quote, searched).map(({ start, end }) => scorer.score(start, end));
  if (quote.exact.length > LONGEST) return best(exact);
  const spans = [...bracketed(quote, heads, tails)];
  // the same words in the same context need no search for similar ones
  if (!exact.some(({ context }) => context >= SAME_CONTEXT)) spans.push(...alike(quote, searched, heads, tails));
  const changed: Place[] = [];
  for (const span of spans) {
    const trimmed = trim(quote, searched.folded, span);
    if (trimmed !== undefined) changed.push(scorer.score(trimmed.start, trimmed.end));
  }
  const acceptable = [...exact, ...changed].filter((place) => isAcceptable(place, quote, searched.folded));
  const places = best(acceptable);
  // The context is there and the words are not in it: few words elsewhere are others, a whole sentence has moved.
  const isShort = quote.exact.length < SHORT;
  if (isShort && places[0] !== undefined && places[0].context < SAME_CONTEXT && isClosedUp(quote, searched)) return [];
  return places;
}

const SAME_CONTEXT = 0.9;
/** Longer words are only found as they are: comparing them costs the square of their length. */
const LONGEST = 4000;

class Scorer {
  readonly #quote: Quote;
  readonly #text: string;
  readonly #weight: number;
  readonly #before = new Map<number, number>();
  readonly #behind = new Map<number, number>();
  readonly #known = new Map<string, Place>();

  constructor(quote: Quote, text: string) {
    this.#quote = quote;
    this.#text = text;
    this.#weight = quoteWeight(quote.exact.length);
  }

  score(start: number, end: number): Place {
    const key = `${start} ${end}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { exact, prefix, suffix } = this.#quote;
    const quote = textSimilarity(exact, this.#text.slice(start, end));
    const before = cached(this.#before, start, () => {
      const alike = contextSimilarity(prefix, this.#text, start, 'before');
      return start === prefix.length ? alike : Math.min(alike, mostOf(prefix));
    });
    const behind = cached(this.#behind, end, () => {
      const alike = contextSimilarity(suffix, this.#text, end, 'behind');
      return end + suffix.length === this.#text.length ? alike : Math.min(alike, mostOf(suffix));
    });
    // nothing before the words fits only where nothing stands before them, and says nothing elsewhere
    const context =
      prefix === '' && start > 0 ? behind : suffix === '' && end < this.#text.length ? before : (before + behind) / 2;
    const score = this.#weight * quote + (1 - this.#weight) * context;
    const place = { start, end, quote, before, behind, context, score, isExact: quote === 1 };
    this.#known.set(key, place);
    return place;
  }
}

/**
 * How much a context can say at most. One of a few characters, as at the edge of the article, is found in many places;
 * only at the edge it says all it can.
 */
function mostOf(context: string): number {
  return Math.min(1, 0.4 + context.length / 20);
}

/** The longer the words, the more they say by themselves. */
function quoteWeight(length: number): number {
  return 0.22 + 0.4 * Math.min(1, Math.max(0, length - 8) / 112);
}

function isAcceptable(place: Place, quote: Quote, text: string): boolean {
  const { isExact, context } = place;
  if (quote.isFigure && !isExact && !DIGIT.test(text.slice(place.start, place.end))) return false;
  if (quote.exact.length < SHORT) {
    const side = betterSide(place, quote);
    if (isExact) return context >= EXACT_CONTEXT || side >= ONE_SIDE;
    const worse = Math.min(place.before, place.behind);
    if (worse >= CHANGED_CONTEXT) return true;
    return quote.isFigure && place.quote >= 0.3 && side >= ONE_SIDE_CHANGED && worse >= 0.3;
  }
  if (isExact) return true;
  return place.quote >= LONG_QUOTE || (place.quote >= LONG_QUOTE_IN_CONTEXT && context >= LONG_CONTEXT);
}

/** How well the better of the contexts fits, of those that are long enough to say something by themselves. */
function betterSide({ before, behind }: Place, { prefix, suffix }: Quote): number {
  return Math.max(prefix.length < ONE_SIDE_LENGTH ? 0 : before, suffix.length < ONE_SIDE_LENGTH ? 0 : behind);
}

/** In order of score, none overlapping another; of those that overlap, the one whose edges are right. */
function best(places: readonly Place[]): readonly Place[] {
  const left = places.toSorted((a, b) => b.score - a.score || a.start - b.start || b.end - a.end);
  const kept: Place[] = [];
  for (const place of left) {
    if (kept.some((other) => place.start < other.end && other.start < place.end)) continue;
    const rivals = left.filter((other) => other.start < place.end && place.start < other.end);
    const [edges] = rivals.toSorted((a, b) => edgeScore(b) - edgeScore(a));
    kept.push({ ...(edges ?? place), score: place.score });
  }
  return kept;
}

/** How sure it is that a place begins and ends where it should: its context says more than its words. */
function edgeScore({ quote, context, isExact }: Place): number {
  return isExact ? EXACT_EDGES + context : 0.4 * quote + 0.6 * context;
}

const EXACT_EDGES = 0.5;

/** Without blanks at the edges; `undefined` for what is empty or would part a word. */
function trim(quote: Quote, text: string, { start, end }: Span): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return from < to && isWholeFor(quote, text, from, to) ? { start: from, end: to } : undefined;
}

function cached(known: Map<number, number>, at: number, compute: () => number): number {
  const value = known.get(at) ?? compute();
  known.set(at, value);
  return value;
}
