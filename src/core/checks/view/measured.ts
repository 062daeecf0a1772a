import type { AmountFact } from '../../facts.js';
import { type Interval, intervalOf, nearlyOf } from '../interval.js';
import type { Mention } from './passage.js';
import type { WordList } from './word-list.js';

/** What an amount of an article may be; `nearly` are the words that approach a number from below («casi»), `digits` as for `intervalOf`. */
export function intervalOfMention(
  { fact, start, end, passage }: Mention<AmountFact>,
  nearly: WordList,
  digits?: number,
): Interval | undefined {
  if (fact.value.bound !== 'about') return intervalOf(fact.value, digits);
  const found = nearly.within(passage.words, passage.wordAt(start), passage.wordAt(end - 1) + 1);
  return found ? nearlyOf(fact.value) : intervalOf(fact.value, digits);
}
