import type { ProseTable } from '../prose/unit.js';
import type { Span } from '../text/span.js';
import { finish, type Steps } from '../text/steps.js';
import { type Claim, isImageTarget, type Review, type Sidecar, type Target, type Verdict } from './claim.js';
import type { PictureFile, Pictures } from './pictures.js';
import { sentenceAround } from './sentence.js';
import { cellInContext, singleCell } from './table/place.js';
import { type ChangedCell, changedCells, tableText } from './table/text.js';
import type { ArticleText } from './target/article-text.js';
import { sameWords } from './target/folding.js';
import { GONE, type Resolution, resolveInSteps } from './target/resolve.js';
import { THRESHOLDS } from './target/thresholds.js';

/*
 * What follows for a claim from the article as it is now. Nothing of it is stored.
 *
 * `gone` and `ambiguous` say that the words were not found, or not for certain. `stale`: they differ from those that
 * were signed off; without a signature, a decided claim goes by the words of its target. `context`: the words stand, the
 * sentence that was signed off with them does not. A picture is stale when its file is not the one that was signed off. Each signature is judged by itself, and the claim is as good as its
 * worst one.
 *
 * The words of a claim about a table are those of all its cells, wherever in it the target is; those of one about a single
 * cell of the body are that cell's, and its headings are their context.
 */

/** From best to worst. */
export type Condition = 'sound' | 'context' | 'stale' | 'ambiguous' | 'gone';
const BADNESS: Readonly<Record<Condition, number>> = { sound: 0, context: 1, stale: 2, ambiguous: 3, gone: 4 };

/** How one person's signature stands. */
export interface ReviewState {
  readonly reviewer: string;
  readonly review: Review;
  readonly condition: 'sound' | 'context' | 'stale';
}

export interface ClaimState {
  readonly id: string;
  readonly claim: Claim;
  readonly condition: Condition;
  readonly resolution: Resolution;
  /** Where the words stand in the source, when that is known. */
  readonly place?: Span;
  /** The words there, as shown. */
  readonly words?: string;
  /** Of a claim about a whole table: the words that its target quotes, where they stand now. */
  readonly quoted?: string;
  /** The cells that are not as they were signed, of a table that is stale. */
  readonly cells?: readonly ChangedCell[];
  /** The sentence they stand in. */
  readonly sentence?: string;
  /** Of a claim about a picture: the file it names, as far as that was looked at. */
  readonly picture?: PictureFile;
  /** In the order of the file. */
  readonly reviews: readonly ReviewState[];
  /** Whether verdicts differ: those of the reviews, or theirs and the claim's. */
  readonly disagreement: boolean;
}

/**
 * The states of all claims of a sidecar, in its order.
 * @param resolutions where claims are known to stand, by id; the others are looked for
 * @param pictures files of pictures that were looked at
 */
export function claimStates(
  article: ArticleText,
  sidecar: Sidecar,
  resolutions?: ReadonlyMap<string, Resolution>,
  pictures?: Pictures,
): readonly ClaimState[] {
  const found = resolutions ?? resolveClaims(article, sidecar);
  return Object.entries(sidecar.claims).map(([id, claim]) => {
    const picture = isImageTarget(claim.target) ? pictures?.get(claim.target.image) : undefined;
    return claimState(article, id, claim, found.get(id) ?? GONE, picture);
  });
}

/**
 * Where the words of a sidecar's claims stand, by id.
 * @param known places of claims that are known to be theirs, by id; only the others are looked for
 */
export function resolveClaims(
  article: ArticleText,
  sidecar: Sidecar,
  previous?: ArticleText,
  known?: ReadonlyMap<string, Span>,
): ReadonlyMap<string, Resolution> {
  return finish(resolveClaimsInSteps(article, sidecar, previous, known));
}

/** As `resolveClaims`, in steps. */
export function* resolveClaimsInSteps(
  article: ArticleText,
  sidecar: Sidecar,
  previous?: ArticleText,
  known?: ReadonlyMap<string, Span>,
): Steps<ReadonlyMap<string, Resolution>> {
  const quoted: { readonly id: string; readonly target: Target }[] = [];
  const found = new Map<string, Resolution>();
  for (const [id, { target }] of Object.entries(sidecar.claims)) {
    if (isImageTarget(target)) found.set(id, imagePlace(article.source, target.image));
    else if (target.exact !== '') quoted.push({ id, target });
  }
  const targets = quoted.map(({ target }) => target);
  if (targets.length === 0) return found;
  const places = new Map<number, Span>();
  for (const [i, { id }] of quoted.entries()) {
    const place = known?.get(id);
    if (place !== undefined) places.set(i, place);
  }
  const resolutions = yield* resolveInSteps(article, targets, previous, THRESHOLDS, places);
  for (const [i, resolution] of resolutions.entries()) {
    found.set(quoted[i]!.id, resolution);
  }
  return found;
}

/** The state of one claim, given where it stands. */
export function claimState(
  article: ArticleText,
  id: string,
  claim: Claim,
  resolution: Resolution,
  picture?: PictureFile,
): ClaimState {
  const place = placeOf(resolution);
  const disagreement = disagrees(claim);
  if (place === undefined || isImageTarget(claim.target)) {
    const condition = resolution.state === 'ambiguous' || resolution.state === 'gone' ? resolution.state : 'sound';
    const now = hashOf(claim, picture);
    const reviews = reviewsOf(claim).map(([reviewer, review]) => imageReview(reviewer, review, now));
    const isOther = isDecided(claim) && isImageTarget(claim.target) && !isSameHash(claim.target.sha256, now);
    const changed = reviews.length > 0 ? worst(reviews) : isOther ? 'stale' : 'sound';
    return {
      id,
      claim,
      condition: place === undefined ? condition : changed,
      resolution,
      ...(place && { place }),
      ...(picture !== undefined && { picture }),
      reviews,
      disagreement,
    };
  }
  const inText = article.fromSource(place);
  const quoted = inText.start < inText.end ? article.text.slice(inText.start, inText.end) : claim.target.exact;
  if (claim.kind === 'table') {
    const first = article.cellAt(inText.start);
    const cell = first && singleCell(first, article.cellAt(Math.max(inText.start, inText.end - 1)));
    if (cell) return wordsState({ id, claim, resolution, place, words: quoted, sentence: cellInContext(cell, quoted) });
    if (first) return tableState(article, { id, claim, resolution, place, quoted }, first.table);
  }
  const around = sentenceAround(article, inText);
  return wordsState({
    id,
    claim,
    resolution,
    place,
    words: quoted,
    sentence: article.text.slice(around.start, around.end),
  });
}

type Placed = Pick<ClaimState, 'id' | 'claim' | 'resolution'> & { readonly place: Span };

function wordsState(placed: Placed & { readonly words: string; readonly sentence: string }): ClaimState {
  const { claim, words, sentence } = placed;
  const reviews = reviewsOf(claim).map(
    ([reviewer, review]): ReviewState => ({ reviewer, review, condition: reviewCondition(review, words, sentence) }),
  );
  const condition = reviews.length > 0 ? worst(reviews) : unsigned(claim, words);
  return { ...placed, condition, reviews, disagreement: disagrees(claim) };
}

/** A signature may also be for the words that the target quotes: other programs know nothing of cells. */
function tableState(
  article: ArticleText,
  { quoted, ...placed }: Placed & { readonly quoted: string },
  table: ProseTable,
): ClaimState {
  const { claim } = placed;
  const words = tableText(table);
  const reviews = reviewsOf(claim).map(([reviewer, review]): ReviewState => {
    const isSame = sameWords(review.text, words) || sameWords(review.text, quoted);
    return { reviewer, review, condition: isSame ? 'sound' : 'stale' };
  });
  const condition = reviews.length > 0 ? worst(reviews) : unsigned(claim, quoted);
  const old = reviews.find((review) => review.condition === 'stale')?.review.text;
  const cells = old === undefined ? undefined : changedCells(old, table, article);
  const disagreement = disagrees(claim);
  return { ...placed, condition, words, quoted, ...(cells && { cells }), reviews, disagreement };
}

/** What a decision that nobody signed is held to. */
function unsigned(claim: Claim, words: string): Condition {
  return isDecided(claim) && !isImageTarget(claim.target) && !sameWords(claim.target.exact, words) ? 'stale' : 'sound';
}

function reviewCondition(review: Review, words: string, sentence: string): ReviewState['condition'] {
  if (!sameWords(review.text, words)) return 'stale';
  return review.sentence === undefined || sameWords(review.sentence, sentence) ? 'sound' : 'context';
}

/** A picture is the same as long as its bytes are. */
function imageReview(reviewer: string, review: Review, now: string | undefined): ReviewState {
  return { reviewer, review, condition: isSameHash(review.sha256, now) ? 'sound' : 'stale' };
}

function isSameHash(then: string | undefined, now: string | undefined): boolean {
  return then === undefined || now === undefined || then.toLowerCase() === now.toLowerCase();
}

/** Of a picture's file as it is now, else as the claim says. */
export function hashOf({ target }: Claim, picture: PictureFile | undefined): string | undefined {
  if (typeof picture === 'object') return picture.sha256;
  return isImageTarget(target) ? target.sha256 : undefined;
}

function worst(reviews: readonly ReviewState[]): Condition {
  return reviews.reduce<Condition>(
    (sofar, { condition }) => (BADNESS[condition] > BADNESS[sofar] ? condition : sofar),
    'sound',
  );
}

function disagrees(claim: Claim): boolean {
  const verdicts = new Set<Verdict>();
  if (claim.verdict !== undefined) verdicts.add(claim.verdict);
  for (const [, { verdict }] of reviewsOf(claim)) if (verdict !== undefined) verdicts.add(verdict);
  return verdicts.size > 1;
}

function reviewsOf(claim: Claim): readonly (readonly [reviewer: string, review: Review])[] {
  return Object.entries(claim.reviews ?? {});
}

/** Whether somebody has come to a result, which changed words put in question. */
function isDecided({ status }: Claim): boolean {
  switch (status) {
    case 'checked':
    case 'disputed':
    case 'not-checkable':
      return true;
    case 'unchecked':
    case 'waiting':
    case 'needs-source':
    case 'withdrawn':
      return false;
  }
}

function placeOf({ start, end }: Resolution): Span | undefined {
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Where an article shows a picture: its path as the target of a link or in an attribute. */
function imagePlace(source: string, image: string): Resolution {
  if (image === '') return GONE;
  for (let at = source.indexOf(image); at >= 0; at = source.indexOf(image, at + 1)) {
    const end = at + image.length;
    if (/[(<"'=\s]/u.test(source[at - 1] ?? ' ') && /[)>"'\s]/u.test(source[end] ?? ' ')) {
      return { state: 'anchored', start: at, end, score: 1 };
    }
  }
  return GONE;
}
