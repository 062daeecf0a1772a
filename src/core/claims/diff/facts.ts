import type { Fact } from '../../facts.js';
import type { CheckedArticle } from '../checked-article.js';
import { FactClaims, isSame, subjectsOf } from '../fact-claims.js';
import { fold } from '../target/folding.js';
import { resolveIn } from '../target/resolve.js';
import { createTargetIn } from '../target/target.js';
import type { ClaimChange } from './change.js';
import { isUnreadable } from './claims.js';

/** A fact, an entity once, and whether claims speak of it. */
interface Told {
  readonly fact: Fact;
  /** As they are shown, without markup. */
  readonly words: string;
  readonly key: string;
  readonly isClaimed: boolean;
}

/** What has become of the facts that no claim speaks of. */
export function factChanges(before: CheckedArticle, after: CheckedArticle): readonly ClaimChange[] {
  // Without its claims every fact would seem to have none.
  if (isUnreadable(before) || isUnreadable(after)) return [];
  const [then, now] = [toldIn(before), toldIn(after)];
  const [lost, fresh] = [without(then, now), without(now, then)];
  const changed = pairs(lost, fresh, before, after);
  const found = new Set(changed.values());
  const isLoose = ({ isClaimed }: Told): boolean => !isClaimed;
  return [
    ...[...changed]
      .filter(([was, is]) => isLoose(was) && isLoose(is))
      .map(
        ([was, { fact, words }]): ClaimChange =>
          was.words === words
            ? { kind: 'changed', fact, words, fields: ['value'], before: saidBy(was.fact), after: saidBy(fact) }
            : { kind: 'changed', fact, words, before: was.words, after: words },
      ),
    ...fresh
      .filter((one) => isLoose(one) && !found.has(one))
      .map(({ fact, words }): ClaimChange => ({ kind: 'new', fact, words })),
    ...lost
      .filter((one) => isLoose(one) && !changed.has(one))
      .map(({ fact, words }): ClaimChange => ({ kind: 'lost', fact, words })),
  ];
}

function toldIn({ document, article, facts, states }: CheckedArticle): readonly Told[] {
  const claims = new FactClaims(document, states);
  return subjectsOf(facts).map((subject) => {
    const [fact] = subject.facts as readonly [Fact];
    const isClaimed = subject.facts.some((mention) => claims.claimsAt(mention).length > 0);
    const words = article.shown(fact);
    return { fact, words, key: keyOf(fact, words), isClaimed };
  });
}

/** What a fact says, whatever its place. Other readings hang on the rest of the article and are no change of this one. */
function keyOf(fact: Fact, words: string): string {
  return fact.kind === 'entity' ? `entity ${fold(fact.value.name)}` : `${fold(words)} ${saidBy(fact)}`;
}

function saidBy(fact: Fact): string {
  if (fact.kind === 'entity') return fact.value.name;
  return JSON.stringify({ ...fact.value, alternatives: undefined, currencyCandidates: undefined });
}

/** Those of some that are not among the others, each counted as often as it is there. */
function without(some: readonly Told[], others: readonly Told[]): readonly Told[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return some.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}

/** Facts that read otherwise now: found where their words stood, as claims are. */
function pairs(
  lost: readonly Told[],
  fresh: readonly Told[],
  before: CheckedArticle,
  after: CheckedArticle,
): ReadonlyMap<Told, Told> {
  const result = new Map<Told, Told>();
  if (lost.length === 0 || fresh.length === 0) return result;
  const places = resolveIn(
    after.article,
    lost.map(({ fact }) => createTargetIn(before.article, fact)),
  );
  const left = new Set(fresh);
  for (const [i, { start, end }] of places.entries()) {
    if (start === undefined || end === undefined) continue;
    const was = lost[i]!;
    const is = [...left].find(({ fact }) => fact.kind === was.fact.kind && isSame(fact, { start, end }));
    if (!is) continue;
    left.delete(is);
    result.set(was, is);
  }
  return result;
}
