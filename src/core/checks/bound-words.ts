import type { AmountFact, AmountValue } from '../facts.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';
import type { ArticleView } from './view/article-view.js';
import { pairsIn } from './view/pairs.js';
import { isAmount, type Mention } from './view/passage.js';
import { SubjectReader, sharedNouns, shareName, stemOf } from './view/subject.js';
import { WordList } from './view/word-list.js';

/*
 * Words on a figure that bound it from one side here and from the other there: «hasta 130 millones» of a plan in the lead and
 * «más de 130 millones» in the body; or a cap whose conversion in brackets is a floor («hasta 12.000 millones de rublos
 * (más de 130 millones de dólares)»). A hint on the second, with the first. Two mentions are the same figure when value,
 * unit and counted noun are the same and their sentences share a name, or two nouns. Never: an exact or rounded figure
 * beside a bounded one, two figures of different things, «casi» and «más de» across a conversion (both can be right),
 * quotations, tables.
 */

/** Mentions of one value that are compared with those before. */
const MOST = 20;

export const checkBoundWords: ArticleCheck = (view, voice) => {
  const amounts = view.mentions
    .filter(isAmount)
    .filter(({ passage, ...span }) => passage.isProse && !passage.isQuoted(span));
  const almost = WordList.of(view.words.nearly);
  const conflicts = [...conversions(view), ...mentionsApart(view, amounts, almost)];
  const found = new Map(conflicts.map((conflict) => [conflict.second, conflict]));
  return [...found.values()].map(({ first, second }): Finding => {
    const { start, end } = second.fact;
    const [a, b] = [quoted(first.fact.text), quoted(second.fact.text)];
    const message = voice.t('{0} has a bound from the other side than {1}.', b, a);
    return { id: 'bound-words', severity: 'hint', message, start, end, related: [first.fact] };
  });
};

interface Conflict {
  readonly first: Mention<AmountFact>;
  readonly second: Mention<AmountFact>;
}

/** A cap converted to a floor, or the other way round. */
function conversions({ stated, words }: ArticleView): readonly Conflict[] {
  const equals = WordList.of(words.equals);
  return stated
    .filter(({ isProse }) => isProse)
    .flatMap((passage) => pairsIn(passage, equals))
    .filter(({ first, second }) => {
      const [a, b] = [first.fact.value, second.fact.value];
      return ((isCap(a) && isFloor(b)) || (isFloor(a) && isCap(b))) && measureOf(a) !== measureOf(b);
    });
}

function mentionsApart(
  view: ArticleView,
  amounts: readonly Mention<AmountFact>[],
  almost: WordList,
): readonly Conflict[] {
  const earlier = new Map<string, { readonly mention: Mention<AmountFact>; readonly side: number }[]>();
  const subjects = new SubjectReader(view.words);
  const conflicts: Conflict[] = [];
  for (const mention of amounts) {
    const { value } = mention.fact;
    const side = sideOf(mention, almost);
    if (side === 0 || value.amount === null) continue;
    const key = `${value.amount} ${measureOf(value)}`;
    const others = earlier.get(key) ?? [];
    earlier.set(key, others);
    const other = others.find((one) => {
      if (one.side === side) return false;
      const [a, b] = [subjects.of(one.mention), subjects.of(mention)];
      return shareName(a, b) || sharedNouns(a, b, value.of && stemOf(value.of.toLowerCase())) > 1;
    });
    if (other) conflicts.push({ first: other.mention, second: mention });
    if (others.length < MOST) others.push({ mention, side });
  }
  return conflicts;
}

/** What is counted or measured. */
function measureOf({ type, currency, unit, of }: AmountValue): string {
  return `${type} ${currency ?? ''} ${unit ?? ''} ${of?.toLowerCase() ?? ''}`;
}

const isCap = ({ bound }: AmountValue): boolean => bound === 'at-most';
const isFloor = ({ bound }: AmountValue): boolean => bound === 'more-than' || bound === 'at-least';

/** 1 for a bound from below, -1 for one from above, 0 for none. */
function sideOf({ fact: { value }, passage, start, end }: Mention<AmountFact>, almost: WordList): number {
  switch (value.bound) {
    case 'more-than':
    case 'at-least':
      return 1;
    case 'less-than':
    case 'at-most':
      return -1;
    case 'about':
      return almost.within(passage.words, passage.wordAt(start), passage.wordAt(end)) ? -1 : 0;
    case 'exact':
    case 'between':
      return 0;
  }
}
