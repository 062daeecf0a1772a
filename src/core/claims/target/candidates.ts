import type { Span } from '../../text/span.js';
import { isWholeFor, type Quote } from './quote.js';
import { commonRun } from './similarity.js';
import { type WordIndex, wordsOf } from './word-index.js';

/*
 * Where a quote may stand. Every way of finding it adds to the list; which one is right is decided elsewhere, so what is
 * added here only costs time.
 */

/** A text in which quotes are looked for. */
export interface Searched {
  /** With quotation marks and dashes folded. */
  readonly folded: string;
  readonly index: WordIndex;
  /** The paragraph, cell or the like around an offset. */
  unitAt(offset: number): Span;
}

const MOST_EXACT = 12;
const MOST_CONTEXTS = 10;
const CONTEXT_LENGTHS = [64, 40, 24, 14, 8];

/** Places with the same words, the best embedded ones where there are many. */
export function exactHits(quote: Quote, { folded }: Searched): readonly Span[] {
  const { exact, prefix, suffix } = quote;
  const hits: { readonly span: Span; readonly embedded: number }[] = [];
  for (let at = folded.indexOf(exact); at >= 0; at = folded.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (!isWholeFor(quote, folded, at, end)) continue;
    hits.push({
      span: { start: at, end },
      embedded: commonRun(prefix, folded, at, -1) + commonRun(suffix, folded, end, 1),
    });
  }
  if (hits.length > MOST_EXACT) hits.sort((a, b) => b.embedded - a.embedded).length = MOST_EXACT;
  return hits.map(({ span }) => span);
}

/** Where the text stands that came right before (`before`) or right behind the words: its end next to them. */
export function contextEdges(context: string, { folded }: Searched, side: 'before' | 'behind'): readonly number[] {
  const edges = new Set<number>();
  for (const length of CONTEXT_LENGTHS) {
    if (length > context.length && length !== CONTEXT_LENGTHS.at(-1)) continue;
    const piece = side === 'before' ? context.slice(-length) : context.slice(0, length);
    if (piece.trim().length < 2) continue;
    let count = 0;
    for (let at = folded.indexOf(piece); at >= 0 && count < MOST_CONTEXTS; at = folded.indexOf(piece, at + 1)) {
      edges.add(side === 'before' ? at + piece.length : at);
      count++;
    }
    if (edges.size >= MOST_CONTEXTS || (length >= 24 && edges.size > 0)) break;
  }
  return [...edges].slice(0, MOST_CONTEXTS);
}

/** What stands between a found prefix and a found suffix. */
export function bracketed(quote: Quote, heads: readonly number[], tails: readonly number[]): readonly Span[] {
  const most = quote.exact.length * 2.5 + (quote.isSentence ? 40 : 16);
  const spans: Span[] = [];
  for (const start of heads) {
    for (const end of tails) if (end > start && end - start <= most) spans.push({ start, end });
  }
  return spans;
}

/** Of a figure: the next figure behind a found prefix, and the last one before a found suffix. */
export function figuresBeside(
  quote: Quote,
  { index }: Searched,
  heads: readonly number[],
  tails: readonly number[],
): readonly Span[] {
  if (!quote.isFigure) return [];
  const count = wordsOf(quote.exact).length;
  const edge = quote.exact.length - wordsEnd(quote.exact);
  const spans: Span[] = [];
  for (const head of heads) {
    const first = index.firstFrom(head);
    const last = index.words[first + count - 1];
    if (last !== undefined && last.end - head <= quote.exact.length + ODD)
      spans.push({ start: head, end: last.end + edge });
  }
  for (const tail of tails) {
    const last = index.firstFrom(tail) - 1;
    const first = index.words[last - count + 1];
    if (first !== undefined && tail - first.start <= quote.exact.length + ODD)
      spans.push({ start: first.start, end: tail });
  }
  return spans;
}

/** Characters that a changed figure may have more. */
const ODD = 12;

function wordsEnd(text: string): number {
  return wordsOf(text).at(-1)?.end ?? text.length;
}

/** Whether the prefix now runs straight into the suffix: the words between were taken out. */
export function isClosedUp({ prefix, suffix }: Quote, { folded }: Searched): boolean {
  const before = prefix.slice(-JOINED).trimEnd();
  const behind = suffix.slice(0, JOINED).trimStart();
  if (before.length + behind.length < JOINED) return false;
  return folded.includes(`${before} ${behind}`) || folded.includes(before + behind);
}

/** Characters on either side of a cut that must be there for it to be seen. */
const JOINED = 18;

/**
 * Stretches that share words with the quote, by how many of its words stand at the same distance from each other there.
 * The ends are where the quote's ends would be, and those of found contexts and sentences near by.
 */
export function alike(
  quote: Quote,
  searched: Searched,
  heads: readonly number[],
  tails: readonly number[],
): readonly Span[] {
  const words = wordsOf(quote.exact);
  if (words.length === 0) return [];
  const spans: Span[] = [];
  for (const first of likelyStarts(words, searched.index)) {
    const match = align(words, searched.index, first);
    if (match === undefined) continue;
    const starts = startsOf(match, quote, words, searched);
    const ends = endsOf(match, quote, words, searched);
    const reach = quote.exact.length;
    for (const head of heads) if (Math.abs(head - starts[0]!) <= reach) starts.push(head);
    for (const tail of tails) if (Math.abs(tail - ends[0]!) <= reach) ends.push(tail);
    for (const start of new Set(starts)) for (const end of new Set(ends)) if (end > start) spans.push({ start, end });
  }
  return spans;
}

/** Where the words may begin: with the first one found, where the first of them would be, with the sentence. */
function startsOf({ ownFirst, first }: Match, quote: Quote, words: readonly Span[], searched: Searched): number[] {
  const found = searched.index.words;
  const at = found[first]!.start;
  const unit = searched.unitAt(at);
  const starts = [at - (ownFirst === 0 ? words[0]!.start : 0)];
  if (ownFirst > 0) starts.push(Math.max(unit.start, found[Math.max(0, first - ownFirst)]!.start - words[0]!.start));
  if (ownFirst > 0 || quote.isSentence) starts.push(sentenceStart(searched.folded, at, unit));
  return starts;
}

/** Where they may end, likewise; those of a sentence only where one of the sentences there ends. */
function endsOf({ ownLast, first, last }: Match, quote: Quote, words: readonly Span[], searched: Searched): number[] {
  const { folded } = searched;
  const found = searched.index.words;
  const at = found[last]!.end;
  const lastOwn = words.at(-1)!.end;
  const isSameEnd = folded.startsWith(quote.exact.slice(lastOwn), at);
  if (quote.isSentence) {
    const ends = isSameEnd ? [at + quote.exact.length - lastOwn] : [];
    for (let end = found[first]!.end; end < at || ends.length === 0; ) {
      end = sentenceEnd(folded, end, searched.unitAt(end).end);
      ends.push(end);
      if (ends.length > MOST_SENTENCES) break;
    }
    return ends;
  }
  const left = words.length - 1 - ownLast;
  const ends = [at + (isSameEnd ? quote.exact.length - lastOwn : 0)];
  const unitEnd = searched.unitAt(found[last]!.start).end;
  if (left > 0) {
    const guess = found[Math.min(found.length - 1, last + left)]!.end + quote.exact.length - lastOwn;
    ends.push(Math.min(unitEnd, guess), sentenceEnd(folded, at, unitEnd));
  }
  return ends;
}

const MOST_SENTENCES = 5;

interface Match {
  /** First and last of the quote's words that were found. */
  readonly ownFirst: number;
  readonly ownLast: number;
  /** The words there. */
  readonly first: number;
  readonly last: number;
}

const MOST_WINDOWS = 4;
/** Words found more often than this say nothing about the place. */
const COMMON = 60;

/** Word indices at which the quote's first word would stand, best first. */
function likelyStarts(words: readonly { key: string }[], index: WordIndex): readonly number[] {
  const votes = new Map<number, number>();
  for (const [i, { key }] of words.entries()) {
    const places = index.placesOf(key);
    if (places.length === 0 || places.length > COMMON) continue;
    const weight = 1 / Math.sqrt(places.length);
    for (const place of places) {
      const start = place - i;
      votes.set(start, (votes.get(start) ?? 0) + weight);
    }
  }
  // words taken out or put in shift the rest a little
  const smoothed = [...votes.keys()].map((start): [number, number] => {
    let sum = 0;
    for (let shift = -6; shift <= 6; shift++) sum += (votes.get(start + shift) ?? 0) / (1 + Math.abs(shift) / 4);
    return [start, sum];
  });
  smoothed.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const chosen: number[] = [];
  const apart = Math.max(2, Math.min(words.length, 12));
  for (const [start] of smoothed) {
    if (chosen.length === MOST_WINDOWS) break;
    if (chosen.every((other) => Math.abs(other - start) >= apart)) chosen.push(start);
  }
  return chosen;
}

/** The longest common run of words, in order, of the quote and the words around `first`. */
function align(words: readonly { key: string }[], index: WordIndex, first: number): Match | undefined {
  const slack = 6 + Math.floor(words.length / 3);
  const from = Math.max(0, first - slack);
  const to = Math.min(index.words.length, first + words.length + slack);
  const width = to - from;
  if (width <= 0) return undefined;
  const lengths: Uint16Array[] = [new Uint16Array(width + 1)];
  for (const word of words) {
    const above = lengths[lengths.length - 1]!;
    const row = new Uint16Array(width + 1);
    for (let k = 1; k <= width; k++) {
      const match = word.key === index.words[from + k - 1]!.key ? above[k - 1]! + 1 : 0;
      row[k] = Math.max(match, above[k]!, row[k - 1]!);
    }
    lengths.push(row);
  }
  // the shortest stretch that holds them all: the end as early, each word before it as late as it can be
  const bottom = lengths[words.length]!;
  let k = bottom.indexOf(bottom[width]!);
  let i = words.length;
  let match: Match | undefined;
  while (i > 0 && k > 0) {
    if (words[i - 1]!.key === index.words[from + k - 1]!.key && lengths[i]![k] === lengths[i - 1]![k - 1]! + 1) {
      i--;
      k--;
      match = { ownLast: match?.ownLast ?? i, last: match?.last ?? from + k, ownFirst: i, first: from + k };
    } else if (lengths[i]![k] === lengths[i]![k - 1]) k--;
    else i--;
  }
  return match;
}

function sentenceStart(text: string, at: number, unit: Span): number {
  const stop = Math.max(text.lastIndexOf('. ', at - 1), text.lastIndexOf('? ', at - 1), text.lastIndexOf('! ', at - 1));
  return stop < unit.start ? unit.start : stop + 2;
}

/** Behind an offset, with the marks that close with it. */
function sentenceEnd(text: string, at: number, unitEnd: number): number {
  const stop = SENTENCE_END.exec(text.slice(at, unitEnd));
  return stop === null ? Math.max(at + 1, unitEnd) : at + stop.index + stop[0].length;
}

const SENTENCE_END = /[.?!…]["')\]]*(?= |$)/u;
