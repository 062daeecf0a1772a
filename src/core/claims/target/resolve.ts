import type { Span } from '../../text/span.js';
import { finish, mapSteps, type Steps } from '../../text/steps.js';
import type { Target } from '../claim.js';
import { ArticleText } from './article-text.js';
import type { Searched } from './candidates.js';
import { byOrder, bySurroundings, type Outcome } from './evidence.js';
import { find, isTakenOut, type Place } from './judge.js';
import { type Quote, quoteOf } from './quote.js';
import { THRESHOLDS, type Thresholds } from './thresholds.js';
import { WordIndex } from './word-index.js';

/** What became of a target's words. */
export interface Resolution {
  readonly state: 'anchored' | 'changed' | 'ambiguous' | 'gone';
  /** UTF-16 offset into the source; set for `anchored` and `changed`. */
  readonly start?: number;
  /** Exclusive. */
  readonly end?: number;
  /** From 0 to 1: how well words and context fit the place. */
  readonly score: number;
  /** Places in the source, best first; set for `ambiguous`. */
  readonly candidates?: readonly Span[];
}

/** Targets that are looked for in one step. */
const STEP = 8;

export const GONE: Resolution = { state: 'gone', score: 0 };

/**
 * Finds targets in the visible prose of an article, and what is not there in its source.
 * @param previous a text in which the targets stood, to tell places apart that are as good as each other
 * @param known places in the source that are known to be those of targets, by index: they are not looked for, and others
 *   that could be there too have to be content with what is left
 */
export function resolveIn(
  article: ArticleText,
  targets: readonly Target[],
  previous?: ArticleText,
  thresholds = THRESHOLDS,
  known: ReadonlyMap<number, Span> = new Map(),
): Resolution[] {
  return finish(resolveInSteps(article, targets, previous, thresholds, known));
}

/** As `resolveIn`, in steps of a few targets. */
export function* resolveInSteps(
  article: ArticleText,
  targets: readonly Target[],
  previous: ArticleText | undefined,
  thresholds: Thresholds,
  known: ReadonlyMap<number, Span>,
): Steps<Resolution[]> {
  const quotes = targets.map(quoteOf);
  const prose = new Search(article);
  const sure = new Map([...known].map(([i, span]) => [i, surePlaces(article.fromSource(span))]));
  const findings = yield* decideAll(quotes, prose, thresholds, { known: sure, previous });
  let written: Search | undefined;
  return yield* mapSteps(findings, STEP, (finding, i): Resolution => {
    const place = known.get(i);
    if (place !== undefined) return { state: 'anchored', ...place, score: 1 };
    if (finding.places.length > 0) return resolution(finding, prose.view);
    const least = quotes[i]!.isFromMarkup ? thresholds.outsideContext : thresholds.proseOutsideContext;
    const quote = quotes[i]!;
    if (isTakenOut(quote, prose)) return GONE;
    written ??= new Search(ArticleText.ofSource(article.source));
    const outside = find(quote, written, thresholds).filter(({ context }) => context >= least);
    const found = resolution(decide(outside, thresholds), written.view);
    return isOutside(found, prose.view) ? found : GONE;
  });
}

/** The place decided on, or the places that are as good as each other, or none. */
interface Finding {
  readonly places: readonly Place[];
}

interface Help {
  /** Places of quotes that need not be looked for, by index. */
  readonly known: ReadonlyMap<number, readonly Place[]>;
  readonly previous?: ArticleText | undefined;
}

function* decideAll(
  quotes: readonly Quote[],
  search: Search,
  thresholds: Thresholds,
  { known, previous }: Help,
): Steps<readonly Finding[]> {
  const places = yield* mapSteps(quotes, STEP, (quote, i) => known.get(i) ?? find(quote, search, thresholds));
  const findings = withoutTaken(quotes, places, thresholds);
  if (!findings.some(({ places }) => places.length > 1)) return findings;
  const ordered = byOrder(findings.map(outcome));
  const afterOrder = findings.map((finding, i) => narrowed(finding, ordered.get(i)));
  if (previous === undefined || !afterOrder.some(({ places }) => places.length > 1)) return afterOrder;
  const then = new Search(previous);
  const nowhere = new Map([...known.keys()].map((i) => [i, []]));
  const before = yield* decideAll(quotes, then, thresholds, { known: nowhere });
  return afterOrder.map((finding, i) => {
    const [place, other] = before[i]!.places;
    if (finding.places.length < 2 || place === undefined || other !== undefined) return finding;
    const earlier = { text: then.folded, place };
    return narrowed(finding, bySurroundings(finding.places, search.folded, earlier));
  });
}

/** A place as of words that are the same in the same context; none for what is not in the text. */
function surePlaces({ start, end }: Span): readonly Place[] {
  const place = { quote: 1, before: 1, behind: 1, context: 1, score: 1, run: 0, isExact: true };
  return start < end ? [{ start, end, ...place }] : [];
}

/**
 * One stretch of text is not the words of two claims that were made at different places: it is those of the claim that
 * fits there better, and the other has to be content with what is left.
 */
function withoutTaken(
  quotes: readonly Quote[],
  places: readonly (readonly Place[])[],
  thresholds: Thresholds,
): readonly Finding[] {
  const findings = places.map((all) => decide(all, thresholds));
  const owners = new Map<string, number>();
  for (const [i, finding] of findings.entries()) {
    const [place, other] = finding.places;
    if (place === undefined || other !== undefined) continue;
    const owner = owners.get(keyOf(place));
    if (owner === undefined || place.context > findings[owner]!.places[0]!.context) owners.set(keyOf(place), i);
  }
  return findings.map((finding, i) => {
    const [place] = finding.places;
    const owner = place === undefined ? undefined : owners.get(keyOf(place));
    if (place === undefined || owner === undefined || owner === i) return finding;
    const lead = findings[owner]!.places[0]!.context - place.context;
    if (lead < thresholds.ownerLead || isSameQuote(quotes[i]!, quotes[owner]!)) return finding;
    return decide(
      places[i]!.filter((one) => !owners.has(keyOf(one))),
      thresholds,
    );
  });
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

function isSameQuote(a: Quote, b: Quote): boolean {
  return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;
}

function decide(places: readonly Place[], thresholds: Thresholds): Finding {
  const [first] = places;
  if (first === undefined) return { places };
  const { margin, fullContext, fullContextLead } = thresholds;
  // what changed in a context that stands as it was comes before the same words in another
  const inFull = places.filter(({ context }) => context >= fullContext && context - first.context >= fullContextLead);
  if (inFull.length > 0) return { places: inFull };
  const near = places.filter(({ score }) => first.score - score < margin);
  const [longest, next] = near.toSorted((a, b) => b.run - a.run);
  return longest !== undefined && next !== undefined && longest.run - next.run >= thresholds.runLead
    ? { places: [longest] }
    : { places: near };
}

function outcome({ places }: Finding): Outcome {
  const [place] = places;
  if (place === undefined) return {};
  return places.length === 1 ? { place } : { candidates: places };
}

function narrowed(finding: Finding, chosen: Span | undefined): Finding {
  if (chosen === undefined) return finding;
  return { places: finding.places.filter(({ start, end }) => start === chosen.start && end === chosen.end) };
}

function resolution({ places }: Finding, view: ArticleText): Resolution {
  const [place, other] = places;
  if (place === undefined) return GONE;
  const { score } = place;
  if (other !== undefined) return { state: 'ambiguous', score, candidates: places.map((one) => view.toSource(one)) };
  return { state: place.isExact ? 'anchored' : 'changed', ...view.toSource(place), score };
}

/** Whether what was found in the source as it is written is sure enough, and no part of the prose. */
function isOutside({ start, end }: Resolution, prose: ArticleText): boolean {
  if (start === undefined || end === undefined) return false;
  const visible = prose.fromSource({ start, end });
  return visible.start === visible.end;
}

class Search implements Searched {
  readonly view: ArticleText;
  readonly folded: string;
  readonly index: WordIndex;

  constructor(view: ArticleText) {
    this.view = view;
    this.folded = view.folded;
    this.index = new WordIndex(view.folded);
  }

  unitAt(offset: number): Span {
    return this.view.unitAt(offset);
  }
}
