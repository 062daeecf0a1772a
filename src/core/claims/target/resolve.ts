import type { Span } from '../../text/span.js';
import type { Target } from '../claim.js';
import { ArticleText } from './article-text.js';
import type { Searched } from './candidates.js';
import { byOrder, bySurroundings, type Outcome } from './evidence.js';
import { find, type Place } from './judge.js';
import { type Quote, quoteOf } from './quote.js';
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

/** Places whose scores differ by less are as good as each other. */
const MARGIN = 0.05;
/** A place whose context fits nearly fully, and clearly better than that of the best one, is as good as that one. */
const FULL_CONTEXT = 0.95;
const CONTEXT_LEAD = 0.08;
/** What is not prose has to fit better: it is not where claims are made. */
const OUTSIDE_SCORE = 0.6;

/**
 * Finds targets in the visible prose of an article, and what is not there in its source.
 * @param previous a text in which the targets stood, to tell places apart that are as good as each other
 */
export function resolveIn(article: ArticleText, targets: readonly Target[], previous?: ArticleText): Resolution[] {
  const quotes = targets.map(quoteOf);
  const prose = new Search(article);
  const findings = decideAll(quotes, prose, previous);
  let written: Search | undefined;
  return findings.map((finding, i) => {
    if (finding.places.length > 0) return resolution(finding, prose.view);
    written ??= new Search(ArticleText.ofSource(article.source));
    const outside = decide(find(quotes[i]!, written));
    const found = resolution(outside, written.view);
    return isOutside(found, prose.view) ? found : { state: 'gone', score: 0 };
  });
}

/** The place decided on, or the places that are as good as each other, or none. */
interface Finding {
  readonly places: readonly Place[];
}

function decideAll(quotes: readonly Quote[], search: Search, previous?: ArticleText): readonly Finding[] {
  const findings = quotes.map((quote) => decide(find(quote, search)));
  if (!findings.some(({ places }) => places.length > 1)) return findings;
  const ordered = byOrder(findings.map(outcome));
  const afterOrder = findings.map((finding, i) => narrowed(finding, ordered.get(i)));
  if (previous === undefined || !afterOrder.some(({ places }) => places.length > 1)) return afterOrder;
  const then = new Search(previous);
  const before = decideAll(quotes, then);
  return afterOrder.map((finding, i) => {
    const [place, other] = before[i]!.places;
    if (finding.places.length < 2 || place === undefined || other !== undefined) return finding;
    const earlier = { text: then.folded, place };
    return narrowed(finding, bySurroundings(finding.places, search.folded, earlier));
  });
}

function decide(places: readonly Place[]): Finding {
  const [first] = places;
  if (first === undefined) return { places };
  const near = places.filter(
    ({ score, context }) =>
      first.score - score < MARGIN || (context >= FULL_CONTEXT && context - first.context >= CONTEXT_LEAD),
  );
  return { places: near };
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
  if (place === undefined) return { state: 'gone', score: 0 };
  const { score } = place;
  if (other !== undefined) return { state: 'ambiguous', score, candidates: places.map((one) => view.toSource(one)) };
  return { state: place.isExact ? 'anchored' : 'changed', ...view.toSource(place), score };
}

/** Whether what was found in the source as it is written is sure enough, and no part of the prose. */
function isOutside({ start, end, score }: Resolution, prose: ArticleText): boolean {
  if (start === undefined || end === undefined || score < OUTSIDE_SCORE) return false;
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
