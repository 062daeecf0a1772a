import type { Fact, FactKind } from '../../facts.js';
import type { Span } from '../../text/span.js';
import { type ClaimKind, isImageTarget } from '../claim.js';
import type { Coverage, Standing } from '../coverage.js';
import { isSame, subjectsOf } from '../fact-claims.js';
import { sentenceAround } from '../sentence.js';
import type { ClaimState } from '../state.js';
import type { ArticleText } from '../target/article-text.js';

/*
 * Where a round stops: at every fact, names at their first mention in what is walked, and at every claim about something
 * else (a statement, a quotation, a table, a picture, words that only a person takes for a fact), in the order of the
 * article. A claim whose words are not found for certain has no place to stop at.
 */

/** UTF-16 offsets into the article. */
export interface Stop extends Span {
  /** Nothing for a claim by hand that does not say yet. */
  readonly kind: ClaimKind | undefined;
  /** Nothing where only a claim stands. */
  readonly fact?: Fact;
  readonly standing: Standing;
  /** The claim that decides how it stands; nothing while there is none. */
  readonly claim?: string;
}

/** Which stops a round makes; nothing said is all of them. */
export interface Scope {
  /** Only what is not covered yet. */
  readonly open?: boolean;
  readonly kind?: FactKind;
  /** UTF-16 offsets into the article. */
  readonly within?: Span;
}

/** An article as far as a round needs it. */
export interface RoundArticle {
  readonly facts: readonly Fact[];
  readonly states: readonly ClaimState[];
  /** Of these facts by these claims. */
  readonly coverage: Pick<Coverage, 'facts'>;
}

/**
 * The stops of a round in the order of the article.
 * @param kept places at which it has stopped already: they stay, whatever was decided there
 */
export function stopsOf(article: RoundArticle, scope: Scope, kept: readonly Span[] = []): readonly Stop[] {
  const { open, kind, within } = scope;
  const places = new Set(kept.map(({ start, end }) => `${start}-${end}`));
  return [...factStops(article, within), ...claimStops(article)]
    .filter((stop) => kind === undefined || stop.kind === kind)
    .filter((stop) => within === undefined || contains(within, stop))
    .filter((stop) => !open || stop.standing === 'open' || places.has(`${stop.start}-${stop.end}`))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function factStops({ facts, coverage }: RoundArticle, within: Span | undefined): readonly Stop[] {
  // Coverage may be of a moment ago.
  const judged = new Map(coverage.facts.map((one) => [`${one.kind} ${one.start}`, one] as const));
  return subjectsOf(facts).flatMap((subject): readonly Stop[] => {
    const [first] = subject.facts;
    const fact = within ? subject.facts.find((one) => contains(within, one)) : first;
    const { standing = 'open', claim } = judged.get(`${subject.kind} ${first?.start ?? 0}`) ?? {};
    if (!fact) return [];
    const { kind, start, end } = fact;
    return [{ kind, start, end, fact, standing, ...(claim !== undefined && { claim }) }];
  });
}

function claimStops({ facts, states }: RoundArticle): readonly Stop[] {
  return states.flatMap((state): readonly Stop[] => {
    const { id, claim, place } = state;
    if (place === undefined || isOnFact(state, facts)) return [];
    return [{ kind: claim.kind, ...place, standing: standingOf(state), claim: id }];
  });
}

/** Whether a claim is about a fact, which is a stop then. */
function isOnFact({ claim: { kind, target }, place }: ClaimState, facts: readonly Fact[]): boolean {
  const isOther = kind !== undefined && kind !== 'amount' && kind !== 'date' && kind !== 'entity';
  if (isOther || isImageTarget(target) || place === undefined) return false;
  // Facts are in order and do not overlap.
  for (let i = firstEndingAfter(facts, place.start); i < facts.length && facts[i]!.start < place.end; i++) {
    const fact = facts[i]!;
    if ((kind === undefined || kind === fact.kind) && isSame(place, fact)) return true;
  }
  return false;
}

function firstEndingAfter(facts: readonly Fact[], offset: number): number {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (facts[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** As coverage judges a fact by its own claim, but for what the configuration requires of facts. */
function standingOf({ claim, condition, disagreement }: ClaimState): Standing {
  if (claim.status === 'withdrawn') return 'apart';
  if (condition !== 'sound' || disagreement) return 'open';
  if (claim.status === 'not-checkable') return 'apart';
  return claim.status === 'checked' && claim.verdict === 'correct' ? 'covered' : 'open';
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The sentence, or the cell, heading or item, in which a stop stands; UTF-16 offsets into the article. */
export function sentenceOf(text: ArticleText, stop: Span): Span {
  const words = text.fromSource(stop);
  return words.start === words.end ? { start: stop.start, end: stop.end } : text.toSource(sentenceAround(text, words));
}
