import { type CheckedArticle, checkedArticle } from '../claims/checked-article.js';
import type { Data } from '../claims/claim.js';
import { CHANGE_KINDS, type ChangeKind, type ClaimChange } from '../claims/diff/change.js';
import { changesBetween } from '../claims/diff/diff.js';
import { LineIndex } from '../text/line-index.js';

/*
 * What a reviewer sees of a revision: articles with what changes in their facts and claims, the worst first. Besides what
 * `diffClaims` tells of, it lists claims that only moved, so that a red and a green line of a comparison can be passed
 * over.
 */

/** An article in a review. */
export interface Reviewed {
  /** Worst first, then in the order of the article. */
  readonly changes: readonly ClaimChange[];
  /** Whether there is no such article on the earlier, or on the later side. */
  readonly isNew: boolean;
  readonly isGone: boolean;
  /** The later text, empty when there is none. */
  readonly source: string;
}

/** @param then what the article was, absent without article and sidecar; `now` likewise */
export function reviewed(then: CheckedArticle | undefined, now: CheckedArticle | undefined): Reviewed {
  const changes = changesBetween(then ?? checkedArticle(''), now ?? checkedArticle(''));
  const told = new Set(changes.flatMap(({ claim }) => claim ?? []));
  const moved = then && now ? movedClaims(then, now).filter(({ claim }) => !told.has(claim ?? '')) : [];
  return {
    // Of all kinds, having moved is the last.
    changes: [...changes, ...moved],
    isNew: then === undefined || then.source === '',
    isGone: now === undefined || now.source === '',
    source: now?.source ?? '',
  };
}

/** Articles in which something changes, the one with the worst first. */
export function worstFirst<One extends Pick<Reviewed, 'changes'> & { readonly name: string }>(
  articles: readonly One[],
): readonly One[] {
  const worst = ({ changes: [first] }: One): number => CHANGE_KINDS.indexOf(first?.kind ?? 'moved');
  return articles
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => worst(a) - worst(b) || (a.name < b.name ? -1 : 1));
}

/** How many changes there are of each kind, in the order of the changes. */
export function countsOf(changes: readonly ClaimChange[]): ReadonlyMap<ChangeKind, number> {
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** What a row of the review says, before it is put into words. */
export interface ReviewRow {
  readonly kind: ChangeKind;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly reviewer?: string;
  /** From 1, in the later text. */
  readonly line?: number;
}

export function rowOf(change: ClaimChange, source: string): ReviewRow {
  const { kind, words = '', reviewer } = change;
  const start = placeOf(change)?.start;
  return {
    kind,
    words,
    before: shown(change.before),
    after: shown(change.after),
    ...(reviewer !== undefined && { reviewer }),
    ...(start !== undefined && source !== '' && { line: LineIndex.of(source).positionAt(start).line + 1 }),
  };
}

/** Where the words of a change stand in the later text (UTF-16); nothing when they are gone. */
export function placeOf({
  place,
  fact,
  kind,
}: ClaimChange): { readonly start: number; readonly end: number } | undefined {
  return place ?? (kind === 'lost' ? undefined : fact);
}

/** Claims that stand in another order: the fewest that have to move to make the earlier order the later one. */
function movedClaims(then: CheckedArticle, now: CheckedArticle): readonly ClaimChange[] {
  const starts = new Map(then.states.map(({ id, place }) => [id, place?.start]));
  const both = now.states
    .flatMap(({ id, place, words }) => {
      const start = starts.get(id);
      return start === undefined || !place ? [] : [{ id, start, place, words }];
    })
    .sort((a, b) => a.place.start - b.place.start || a.start - b.start);
  const kept = longestRising(both.map(({ start }) => start));
  return both.flatMap(({ id, place, words }, i): readonly ClaimChange[] =>
    kept.has(i) ? [] : [{ kind: 'moved', claim: id, place, ...(words !== undefined && { words }) }],
  );
}

/** Indices of a longest subsequence that does not fall (patience sorting). */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  /** By length, the index at which the subsequence with the least end has it. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [i, value] of values.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[ends[middle]!]! <= value) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1]);
    ends[low] = i;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(at);
  return kept;
}

function shown(data: Data | undefined): string {
  if (data === undefined || data === null) return '';
  return typeof data === 'object' ? valueText(data) : String(data);
}

/** Of a value what says most. */
function valueText(data: object): string {
  const { amount, min, max, currency, unit, timex, name, bound } = data as Readonly<Record<string, unknown>>;
  const size = amount ?? (min === undefined ? undefined : `${min}–${max}`);
  return [bound === 'exact' ? undefined : bound, size, currency ?? unit, timex, name]
    .filter((part) => part !== undefined && part !== null)
    .join(' ');
}
