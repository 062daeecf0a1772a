import type { AmountFact } from '../facts.js';
import type { Span } from '../text/span.js';
import { type Interval, intervalOf } from './interval.js';
import { isAmount, type Mention, type Passage, type Sentence } from './view/passage.js';
import type { WordList } from './view/word-list.js';

/** From one value to another: «de 100 a 130 millones», “to 250 from 200”. Offsets are those of the passage's text. */
export interface Change extends Span {
  readonly from: Interval;
  readonly to: Interval;
  /** The amounts before and behind it in its sentence. */
  readonly before: Mention | undefined;
  readonly behind: Mention | undefined;
}

interface ChangeWords {
  readonly from: WordList;
  readonly to: WordList;
}

/** The changes of a sentence, of one unit each and of no percentages; between words for a range there is none. */
export function changesIn(passage: Passage, { mentions }: Sentence, lists: ChangeWords): readonly Change[] {
  const amounts = mentions.filter(isAmount);
  return amounts.flatMap((first, i): readonly Change[] => {
    const { value } = first.fact;
    if (value.type === 'percent' || value.type === 'percentage-point' || value.type === 'ratio') return [];
    const before = amounts[i - 1];
    if (value.bound === 'between') {
      const [low, high] = digitsIn(passage, first);
      const end = (amount: string | undefined, digits: number | undefined): Interval | undefined =>
        intervalOf({ type: value.type, amount: amount ?? null, bound: 'exact' }, digits);
      const [from, to] = [end(value.min, low), end(value.max, high)];
      if (!from || !to || !opens(passage, first, lists.from)) return [];
      return [{ start: first.start, end: first.end, from, to, before, behind: amounts[i + 1] }];
    }
    const second = amounts[i + 1];
    if (second === undefined || !areAlike(first, second)) return [];
    const isForth = opens(passage, first, lists.from) && leads(passage, first, second, lists.to);
    const isTurned = !isForth && opens(passage, first, lists.to) && leads(passage, first, second, lists.from);
    if (!isForth && !isTurned) return [];
    const [one, other] = [first, second].map((one) => intervalOf(one.fact.value, digitsIn(passage, one)[0]));
    if (!one || !other) return [];
    const place = { start: first.start, end: second.end, before, behind: amounts[i + 2] };
    return [isForth ? { ...place, from: one, to: other } : { ...place, from: other, to: one }];
  });
}

/** Whether one of some words stands before a mention or begins it. */
function opens(passage: Passage, mention: Mention, list: WordList): boolean {
  const at = passage.wordAt(mention.start);
  const { words } = passage;
  return list.at(words, at) !== undefined || [1, 2].some((back) => list.at(words, at - back)?.to === at);
}

/** Whether nothing but one of some words leads from one mention to the next, the noun that the first counts aside. */
function leads(passage: Passage, first: Mention<AmountFact>, second: Mention, list: WordList): boolean {
  const { words } = passage;
  const to = passage.wordAt(second.start);
  const from = passage.wordAt(first.end - 1) + 1;
  if (list.at(words, to)) return to === from;
  const noun = first.fact.value.of === undefined ? 0 : 1;
  return (
    to - from <= 3 + noun &&
    Array.from({ length: noun + 1 }, (_, i) => from + i).some((at) => list.at(words, at)?.to === to)
  );
}

function areAlike({ fact: { value: a } }: Mention<AmountFact>, { fact: { value: b } }: Mention<AmountFact>): boolean {
  const [one, other] = [a.currency ?? a.unit, b.currency ?? b.unit];
  return (
    a.amount !== null &&
    b.amount !== null &&
    b.type !== 'percent' &&
    (one === undefined || other === undefined || one === other)
  );
}

/**
 * How many digits of the numbers in a mention are given: of up to three without a sign all («de 100 a 130», “8%”), else as
 * many as usual, for what is longer or has decimals is rounded.
 */
export function digitsIn(passage: Passage, { start, end }: Mention): readonly (number | undefined)[] {
  const { words } = passage;
  const [from, to] = [passage.wordAt(start), passage.wordAt(end - 1) + 1];
  const digits: (number | undefined)[] = [];
  for (let i = from; i < to; i++) {
    if (words.at(i)!.type !== 'digits') continue;
    const first = i;
    while (i + 2 < to && /^[.,]$/u.test(words.at(i + 1)!.folded) && words.at(i + 2)!.type === 'digits') i += 2;
    // groups of three behind a blank
    while (i + 1 < to && /^\d{3}$/u.test(words.at(i + 1)!.folded) && words.at(i + 1)!.start - words.at(i)!.end === 1)
      i++;
    digits.push(i === first && words.at(i)!.folded.length <= 3 ? words.at(i)!.folded.length : undefined);
  }
  return digits;
}
