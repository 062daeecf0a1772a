import Big from 'big.js';
import type { Voice } from '../describe/voice.js';
import type { AmountFact } from '../facts.js';
import type { ArticleCheck } from './article-check.js';
import { type Change, changesIn, digitsIn } from './change.js';
import type { Finding } from './finding.js';
import { type Interval, intervalOf } from './interval.js';
import { quoted } from './place.js';
import type { ArticleView } from './view/article-view.js';
import { intervalOfMention } from './view/measured.js';
import { isAmount, type Mention, type Passage, type Sentence } from './view/passage.js';
import { WordList } from './view/word-list.js';

/*
 * G. Percentages that do not come out. Two sorts are flagged, outside quotations and tables:
 *
 * - a change said as a percentage and from one value to another in the same clause («subió un 20 %, de 100 a 130
 *   millones»), when no reading of the three as intervals fits; a verb or noun of change has to be beside them. Never when
 *   the values are percentages themselves (points are not per cent), the percentage is of a year or an average, or it is
 *   of something else («el 20 % de las ventas»);
 * - three or more percentages of one sentence that come to more than 100, with a cue that they are parts of one whole
 *   («se abstuvo», “the remaining”). Never beside comparisons, earlier results or several answers, nor when some of them come to 100 or two to more; above 125 they are
 *   hardly meant as parts.
 */

export const checkPercentages: ArticleCheck = (view, voice) => {
  const passages = view.stated.filter(({ amounts }) => amounts.some(isPercent));
  if (passages.length === 0) return [];
  const lists = listsOf(view);
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      if (!sentence.mentions.some(isPercent)) return [];
      const changes = changesIn(passage, sentence, lists);
      const found = changes.flatMap((change) => wrongChange(passage, sentence, change, lists, voice));
      return [...found, ...wrongSum(passage, sentence, lists, voice)];
    }),
  );
};

interface Lists {
  readonly from: WordList;
  readonly to: WordList;
  readonly and: WordList;
  readonly change: WordList;
  readonly of: WordList;
  readonly than: WordList;
  readonly averages: WordList;
  readonly partition: WordList;
  readonly otherWholes: WordList;
  readonly nearly: WordList;
}

function listsOf({ words }: ArticleView): Lists {
  const { change, fromTo } = words;
  return {
    from: WordList.of(fromTo?.from),
    to: WordList.of(fromTo?.to),
    and: WordList.of(words.between?.link),
    change: WordList.of(change && `${change.up}|${change.down}`),
    of: WordList.of(words.datePrepositions),
    than: WordList.of(words.than),
    averages: WordList.of(words.averages),
    partition: WordList.of(words.partition),
    otherWholes: WordList.of(words.otherWholes),
    nearly: WordList.of(words.nearly),
  };
}

function isPercent(mention: Mention): mention is Mention<AmountFact> {
  return isAmount(mention) && mention.fact.value.type === 'percent' && mention.fact.value.amount !== null;
}

/** So many words may stand between the percentage and the two values. */
const NEAR = 7;

function wrongChange(
  passage: Passage,
  sentence: Sentence,
  change: Change,
  lists: Lists,
  voice: Voice,
): readonly Finding[] {
  const percent = [change.before, change.behind].find(
    (one) => one !== undefined && isPercent(one) && isOfChange(passage, sentence, change, one, lists),
  );
  if (percent === undefined || !isPercent(percent)) return [];
  const said = intervalOfMention(percent, lists.nearly, digitsIn(passage, percent)[0]);
  if (said === undefined || passage.isQuoted(percent) || passage.isQuoted(change)) return [];
  const size = { low: said.low.lt(0) ? said.high.neg() : said.low, high: said.low.lt(0) ? said.low.neg() : said.high };
  if (!isOff(size, change)) return [];
  const message = voice.t(
    '{0} does not fit {1}.',
    quoted(percent.fact.text),
    quoted(passage.text.slice(change.start, change.end)),
  );
  const { start, end } = percent.fact;
  return [{ id: 'percentage', severity: 'warning', message, related: [passage.toSource(change)], start, end }];
}

/** Whether a percentage is that of a change: close by, with a word of change, and of nothing else. */
function isOfChange(
  passage: Passage,
  sentence: Sentence,
  change: Change,
  percent: Mention<AmountFact>,
  lists: Lists,
): boolean {
  const { words } = passage;
  const [from, to] = [passage.wordAt(percent.start), passage.wordAt(percent.end - 1) + 1];
  const [first, last] = [passage.wordAt(change.start), passage.wordAt(change.end - 1) + 1];
  const isBefore = from < first;
  const [gapFrom, gapTo] = isBefore ? [to, first] : [last, from];
  if (gapTo - gapFrom > NEAR || lists.and.within(words, gapFrom, gapTo)) return false;
  if (words.slice(gapFrom, gapTo).some(({ folded }) => /^[;:()—–.]$/u.test(folded))) return false;
  if (!isBefore && (lists.of.at(words, to) || lists.than.within(words, to, Math.min(words.length, to + 3))))
    return false;
  if (lists.averages.within(words, Math.max(0, from - 3), Math.min(words.length, to + 4))) return false;
  const begin = passage.wordAt(sentence.start);
  const reach = Math.max(begin, Math.min(from, first) - NEAR);
  return lists.change.within(words, reach, Math.min(words.length, to + 2)) !== undefined;
}

/** Whether a change in per cent of its first value cannot be as large as is said. */
function isOff(said: Interval, { from, to }: Change): boolean {
  const falls = to.high.lt(from.low);
  if (!from.low.gt(0) || (!falls && !to.low.gt(from.high))) return false;
  const [least, most] = falls
    ? [
        [from.low, to.high],
        [from.high, to.low],
      ]
    : [
        [from.high, to.low],
        [from.low, to.high],
      ];
  const hundredSteps = ([a, b]: readonly Big[]): Big => b!.minus(a!).abs().times(100);
  return said.high.times(least![0]!).lt(hundredSteps(least!)) || said.low.times(most![0]!).gt(hundredSteps(most!));
}

/** Whether the two largest alone come to more than 100: they answer two questions. */
function twoAreTooMany(sizes: readonly Interval[]): boolean {
  const [largest, second] = sizes.map(({ low }) => low).sort((a, b) => b.cmp(a));
  return largest !== undefined && second?.plus(largest).gt(100) === true;
}

/** Whether some that stand side by side come to 100: then the rest are parts of something else. */
function someMakeAWhole(sizes: readonly Interval[]): boolean {
  return sizes.some((_, from) => {
    let sum = { low: new Big(0), high: new Big(0) };
    return sizes.slice(from).some(({ low, high }) => {
      sum = { low: sum.low.plus(low), high: sum.high.plus(high) };
      return sum.low.lte(100) && sum.high.gte(100);
    });
  });
}

/** Above this sum, in per cent, they are not meant as parts of one whole. */
const MOST = 125;

function wrongSum(passage: Passage, sentence: Sentence, lists: Lists, voice: Voice): readonly Finding[] {
  const parts = sentence.mentions.filter(isPercent);
  if (parts.length < 3 || sentence.mentions.length > 40) return [];
  const { words } = passage;
  const [from, to] = [passage.wordAt(sentence.start), passage.wordAt(sentence.end - 1) + 1];
  if (!lists.partition.within(words, from, to) || lists.otherWholes.within(words, from, to)) return [];
  if (lists.change.within(words, from, to)) return [];
  const sizes: Interval[] = [];
  for (const part of parts) {
    const { bound, signed, amount } = part.fact.value;
    const isAside = words.at(passage.wordAt(part.start) - 1)?.folded === '(';
    // «el 35 % de los hombres» is part of another whole than the first
    const isOfOthers = part !== parts[0] && lists.of.at(words, passage.wordAt(part.end)) !== undefined;
    if ((bound !== 'exact' && bound !== 'about') || signed || isAside || isOfOthers || passage.isQuoted(part))
      return [];
    const own = intervalOf(part.fact.value, digitsIn(passage, part)[0]);
    if (own === undefined || amount?.startsWith('-')) return [];
    sizes.push(own);
  }
  const least = sizes.reduce((sum, { low }) => sum.plus(low), new Big(0));
  if (!least.gt(100) || !least.lt(MOST) || twoAreTooMany(sizes) || someMakeAWhole(sizes)) return [];
  const shown = parts.map(({ fact }) => quoted(fact.text)).join(', ');
  const message = voice.t('{0} are parts of one whole, but more than 100 % together.', shown);
  const [first, ...others] = parts.map(({ fact: { start, end } }) => ({ start, end }));
  return first ? [{ id: 'percentage', severity: 'warning', message, related: others, ...first }] : [];
}
