import type { AmountFact } from '../../facts.js';
import type { Span } from '../../text/span.js';
import { isAmount, type Mention, type Passage } from './passage.js';
import type { WordList } from './word-list.js';

/** Two amounts of which the second says the first again in brackets behind it: «10 millas (16 km)». */
export interface Pair extends Span {
  readonly passage: Passage;
  readonly first: Mention<AmountFact>;
  readonly second: Mention<AmountFact>;
}

/**
 * The pairs of a passage, in order, quotations and tables left out. Nothing but words that equate (`equals`) may stand in
 * the brackets beside the second, so that it is neither an earlier value nor another thing.
 */
export function pairsIn(passage: Passage, equals: WordList): readonly Pair[] {
  const { text, words, mentions } = passage;
  if (mentions.length < 2 || passage.place === 'table' || (!text.includes('(') && !text.includes('['))) return [];
  const pairs: Pair[] = [];
  let first: Mention<AmountFact> | undefined;
  for (const mention of mentions) {
    if (!isAmount(mention)) {
      first = undefined;
      continue;
    }
    const second = mention;
    if (first && isBracketed(passage, first, second, equals) && !passage.isQuoted(first) && !passage.isQuoted(second)) {
      const close = words.at(passage.wordAt(second.end))!;
      pairs.push({ passage, first, second, start: first.start, end: close.end });
    }
    first = second;
  }
  return pairs;
}

/** So many words may stand between the first amount and the bracket: “100 MW of panels (…)”. */
const MOST_BETWEEN = 3;

function isBracketed(passage: Passage, first: Mention, second: Mention, equals: WordList): boolean {
  const { words } = passage;
  const behind = passage.wordAt(first.end);
  let open = behind;
  while (open < behind + MOST_BETWEEN && words.at(open)?.type === 'letters') open++;
  const sign = words.at(open)?.folded;
  if (sign !== '(' && sign !== '[') return false;
  const end = passage.wordAt(second.start);
  if (end - open > 6) return false;
  let at = open + 1;
  while (at < end) {
    const next = words.at(at)!.folded === ',' ? at + 1 : equals.at(words, at)?.to;
    if (next === undefined) return false;
    at = next;
  }
  return words.at(passage.wordAt(second.end))?.folded === (sign === '(' ? ')' : ']');
}
