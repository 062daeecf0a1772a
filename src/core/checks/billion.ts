import Big from 'big.js';
import { formatDecimal } from '../describe/numbers.js';
import type { Span } from '../text/span.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { foreignNumbers } from './foreign-numbers.js';
import { quoted } from './place.js';
import { isAmount, type Passage, type Sentence } from './view/passage.js';
import { WordList } from './view/word-list.js';

/*
 * D. A number said in two languages with false friends, a thousand or a million times apart: «2,5 billones de dólares (2.5
 * billion)», “3 trillion («3.000 millones»)”. Flagged are two numbers of one sentence, one in words of the article's
 * language and one in those of another, with the same digits and another power of ten, where one stands in brackets beside
 * the other, is quoted beside it, or is said to be the same («es decir»). Never a number alone, nor sums in two currencies.
 * Here quotations are read too: they are where translations go wrong. Figures of two articles that are linked are for
 * `same-as`.
 */

export const checkBillions: ArticleCheck = (view, voice) => {
  const equals = WordList.of(view.words.equals);
  return view.passages
    .filter(({ place }) => place !== 'table')
    .flatMap((passage) => {
      const foreign = foreignNumbers(passage, view.words);
      if (foreign.length === 0) return [];
      let next = 0;
      return passage.sentences.flatMap((sentence): readonly Finding[] => {
        const theirs: Said[] = [];
        for (; next < foreign.length && foreign[next]!.start < sentence.end; next++) {
          theirs.push({ ...foreign[next]!, others: [], isForeign: true });
        }
        if (theirs.length === 0) return [];
        const all = [...theirs, ...ownNumbers(sentence, theirs)].sort((a, b) => a.start - b.start);
        return all.flatMap((first, i): readonly Finding[] => {
          const second = all[i + 1];
          if (second === undefined || first.isForeign === second.isForeign) return [];
          if (!areFalseFriends(first, second) || !areSaidToBeOne(passage, first, second, equals)) return [];
          const [one, other] = [first, second].map(({ start, end }) => quoted(passage.text.slice(start, end)));
          const [value, otherValue] = [first, second].map((said) => formatDecimal(said.value.toFixed(), voice));
          const message = voice.t(
            '{0} and {1} are not the same: {2} and {3}.',
            one ?? '',
            other ?? '',
            value ?? '',
            otherValue ?? '',
          );
          const related = [passage.toSource(second)];
          return [{ id: 'billion', severity: 'warning', message, related, ...passage.toSource(first) }];
        });
      });
    });
};

interface Said extends Span {
  readonly value: Big;
  /** What it may be as well, when its separators can be read two ways. */
  readonly others: readonly Big[];
  /** ISO 4217 codes that it may be in; none when it says nothing of them. */
  readonly currencies: readonly string[];
  readonly isForeign: boolean;
}

/** Amounts of the article's own language from a million on, those left out that are another language's. */
function ownNumbers({ mentions }: Sentence, theirs: readonly Said[]): readonly Said[] {
  const starts = new Set(theirs.map(({ start }) => start));
  return mentions.filter(isAmount).flatMap(({ start, end, fact: { value } }): readonly Said[] => {
    if (value.amount === null || !/^\d+$/u.test(value.amount) || value.amount.length < 7 || starts.has(start))
      return [];
    const currencies = value.currencyCandidates ?? (value.currency ? [value.currency] : []);
    const others = (value.alternatives ?? []).flatMap(({ amount }) =>
      amount !== null && /^\d+$/u.test(amount) ? [new Big(amount)] : [],
    );
    return [{ start, end, value: new Big(value.amount), others, currencies, isForeign: false }];
  });
}

function areFalseFriends(a: Said, b: Said): boolean {
  if ([a.value, ...a.others].some((one) => [b.value, ...b.others].some((other) => one.eq(other)))) return false;
  if (a.value.c.join() !== b.value.c.join() || (a.value.e - b.value.e) % 3 !== 0) return false;
  const areKnown = a.currencies.length > 0 && b.currencies.length > 0;
  return !areKnown || a.currencies.some((code) => b.currencies.includes(code));
}

/** So many words may stand between two numbers that say the same. */
const NEAR = 9;

function areSaidToBeOne(passage: Passage, first: Said, second: Said, equals: WordList): boolean {
  const { words } = passage;
  const [from, to] = [passage.wordAt(first.end), passage.wordAt(second.start)];
  if (to - from > NEAR) return false;
  const isOpened = words.slice(from, to).some(({ folded }) => folded === '(' || folded === '[' || folded === '=');
  if (isOpened || equals.within(words, from, to)) return true;
  return !passage.isBlockQuote && passage.isQuoted(first) !== passage.isQuoted(second);
}
