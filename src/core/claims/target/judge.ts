import type { Span } from '../../text/span.js';
import { alike, bracketed, contextEdges, exactHits, figuresBeside, isClosedUp, type Searched } from './candidates.js';
import { isWholeFor, type Quote } from './quote.js';
import { commonRun, contextSimilarity, textSimilarity } from './similarity.js';
import { THRESHOLDS, type Thresholds } from './thresholds.js';

/** A place where a quote may stand, and how well it fits there; all from 0 to 1. */
export interface Place extends Span {
  readonly quote: number;
  readonly before: number;
  readonly behind: number;
  readonly context: number;
  readonly score: number;
  /** Characters on both sides that are the same without a gap. */
  readonly run: number;
  readonly isExact: boolean;
}

const SHORT = 36;
/** From this many characters on, the same words need no context. */
const LONG = 80;
const DIGIT = /\p{Nd}/u;
const FIGURE = /\p{Nd}+(?:[.,' ]\p{Nd}+)*/gu;
const WORD = /[\p{L}\p{N}]/u;
/** One side alone says enough when it is this long. */
const ONE_SIDE_LENGTH = 24;

/** Where a quote stands, best first, no two places overlapping; only places that could be right. */
export function find(quote: Quote, searched: Searched, thresholds = THRESHOLDS): readonly Place[] {
  const scorer = new Scorer(quote, searched.folded);
  const heads = contextEdges(quote.prefix, searched, 'before');
  const tails = contextEdges(quote.suffix, searched, 'behind');
  const exact = exactHits(quote, searched).map(({ start, end }) => scorer.score(start, end));
  if (quote.exact.length > LONGEST) return best(exact, quote, searched.folded);
  const spans = [...bracketed(quote, heads, tails), ...figuresBeside(quote, searched, heads, tails)];
  // the same words in the same context need no search for similar ones
  if (!exact.some(({ context }) => context >= SAME_CONTEXT)) spans.push(...alike(quote, searched, heads, tails));
  const changed: Place[] = [];
  for (const span of spans) {
    const trimmed = trim(quote, searched.folded, span);
    if (trimmed !== undefined) changed.push(scorer.score(trimmed.start, trimmed.end));
  }
  const acceptable = [...exact, ...changed].filter((place) => isAcceptable(place, quote, searched.folded, thresholds));
  const places = best(acceptable, quote, searched.folded);
  return places[0] !== undefined && places[0].context < SAME_CONTEXT && isTakenOut(quote, searched) ? [] : places;
}

/** Whether the context is there and the words are not in it. Few words elsewhere are others; a whole sentence has moved. */
export function isTakenOut(quote: Quote, searched: Searched): boolean {
  return quote.exact.length < SHORT && isClosedUp(quote, searched);
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
    // a target keeps no blank before words that were selected with the mark of their block
    const near = this.#text[start - 1] === ' ' && !prefix.endsWith(' ') ? start - 1 : start;
    const before = cached(this.#before, start, () => {
      const alike = contextSimilarity(prefix, this.#text, near, 'before');
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
    const run = commonRun(prefix, this.#text, near, -1) + commonRun(suffix, this.#text, end, 1);
    const place = { start, end, quote, before, behind, context, score, run, isExact: quote === 1 };
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

function isAcceptable(place: Place, quote: Quote, text: string, least: Thresholds): boolean {
  const { isExact, context } = place;
  const words = text.slice(place.start, place.end);
  if (!isExact && !(quote.isFigure ? DIGIT : WORD).test(words)) return false;
  const side = betterSide(place, quote);
  if (isExact) {
    if (quote.isSentence && quote.exact.length >= SHORT) return true;
    const needed =
      least.sameWordsContext * (1 - Math.min(1, Math.max(0, (quote.exact.length - SHORT) / (LONG - SHORT))));
    return context >= needed || side >= least.sameWordsOneSide || isSameSentence(place, quote, text);
  }
  if (quote.exact.length < SHORT) {
    if (Math.min(place.before, place.behind) >= least.changedWordsContext) return true;
    return (
      quote.isFigure &&
      side >= least.changedFigureOneSide &&
      textSimilarity(withoutFigures(quote.exact), withoutFigures(words)) >= least.changedFigureLikeness
    );
  }
  return place.quote >= least.sentence || (place.quote >= least.sentenceInContext && context >= least.sentenceContext);
}

/** Whether the rest of the sentence is the same, and long enough to be no other one: it was moved as a whole. */
function isSameSentence({ start, end }: Span, { prefix, suffix }: Quote, text: string): boolean {
  const before = prefix.slice(prefix.search(LAST_SENTENCE)).trimStart();
  const behind = FIRST_SENTENCE.exec(suffix)?.[0] ?? suffix;
  return (
    before.length + behind.length >= SENTENCE_REST &&
    text.startsWith(before, start - before.length) &&
    text.startsWith(behind, end)
  );
}

const LAST_SENTENCE = /(?<=^|[.!?…]["')\]]*)[^.!?…]*$/u;
const FIRST_SENTENCE = /^[^.!?…]*[.!?…]/u;
const SENTENCE_REST = 14;

/** What a figure counts, and how it is written: all but its digits. */
function withoutFigures(text: string): string {
  return text.replace(FIGURE, '0');
}

/** How well the better of the contexts fits, of those that are long enough to say something by themselves. */
function betterSide({ before, behind }: Place, { prefix, suffix }: Quote): number {
  return Math.max(prefix.length < ONE_SIDE_LENGTH ? 0 : before, suffix.length < ONE_SIDE_LENGTH ? 0 : behind);
}

/** In order of score, none overlapping another; of those that overlap, the one whose edges are right. */
function best(places: readonly Place[], quote: Quote, text: string): readonly Place[] {
  const left = places.toSorted((a, b) => b.score - a.score || a.start - b.start || b.end - a.end);
  const kept: Place[] = [];
  for (const place of left) {
    if (kept.some((other) => place.start < other.end && other.start < place.end)) continue;
    const rivals = left.filter((other) => other.start < place.end && place.start < other.end);
    const [edges] = rivals.toSorted((a, b) => edgeScore(b, quote, text) - edgeScore(a, quote, text));
    kept.push({ ...(edges ?? place), score: place.score });
  }
  return kept;
}

/** How sure it is that a place begins and ends where it should. */
function edgeScore({ quote: alike, context, isExact, start, end }: Place, quote: Quote, text: string): number {
  if (isExact) return SAME_WORDS + context;
  if (!quote.isSentence) return 0.4 * alike + 0.6 * context;
  const score = 0.65 * alike + 0.35 * context;
  const starts = start === 0 || /[.!?…]["')\]]* $/u.test(text.slice(Math.max(0, start - 4), start));
  const ends = /[.!?…]["')\]]*$/u.test(text.slice(Math.max(0, end - 4), end));
  return score + (starts ? 0.05 : 0) + (ends ? 0.15 : 0);
}

/** More than changed words can have. */
const SAME_WORDS = 2;

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
