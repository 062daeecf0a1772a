import type { AmountFact } from '../facts.js';
import type { Span } from '../text/span.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';
import { mentionsAt } from './view/mentions.js';
import { isAmount, isEntity, type Mention, type Passage, type Sentence } from './view/passage.js';
import { WordList } from './view/word-list.js';

/*
 * A number that announces a list of another length, «tres aerolíneas: Iberia, Vueling, Binter y Volotea», or parts of
 * another sum, “12 people were hurt: 7 men and 6 women”. A warning on the number, with the list. The list stands behind a
 * colon, between dashes or in brackets, and ends with «y» or “and” before its last item. Items are counted only when all
 * are names or all are one or two words; parts only when each begins with an exact number of its own. Never: open
 * lists («entre otras», “including”, an ellipsis), a bound on the number («al menos tres»), another number before it
 * («dos de las tres»), items in twos (a name and what it is), parts of different things, quotations, tables.
 */

/** Numbers that announce a list, and words between number and list. */
const FEWEST = 2;
const MOST = 12;
const NOUN = 7;
/** Words of an item that is counted without being a name. */
const SHORT = 2;
/** Words of a list. */
const LONGEST = 120;
const OPENS = /[:(—–]/u;

export const checkCounts: ArticleCheck = ({ stated, words }, voice) => {
  const { list, one } = words;
  if (list === undefined) return [];
  const cues: Cues = {
    and: WordList.of(list.and),
    open: WordList.of(list.open),
    articles: WordList.of(list.articles),
    one: WordList.of(one),
  };
  return stated
    .filter(({ isProse, amounts, words }) => isProse && amounts.length > 0 && words.announces)
    .flatMap((passage) =>
      passage.sentences.flatMap((sentence): readonly Finding[] => {
        const announced = listOf(passage, sentence, cues);
        if (announced === undefined) return [];
        const { total, start: from, end: to, items } = announced;
        const number = Number(total.fact.value.amount);
        const parts = partsOf(passage, items, cues);
        const found = parts ? sumOf(parts) : lengthOf(passage, items, number, cues);
        if (found === undefined || found === number) return [];
        const { start, end, text } = total.fact;
        const message = parts
          ? voice.t('{0} here, but the parts add up to {1}.', quoted(text), found)
          : voice.t('{0} here, but {1} are listed.', quoted(text), found);
        return [
          {
            id: 'count',
            severity: 'warning',
            message,
            start,
            end,
            related: [passage.toSource({ start: from, end: to })],
          },
        ];
      }),
    );
};

interface Cues {
  readonly and: WordList;
  readonly open: WordList;
  readonly articles: WordList;
  /** The article that is also the number one. */
  readonly one: WordList;
}

interface Announced extends Span {
  readonly total: Mention<AmountFact>;
  readonly items: readonly Item[];
}

/** Offsets into the passage's text, and what is in it. */
interface Item extends Span {
  readonly mentions: readonly Mention[];
}

/** The list of a sentence, when the only number before it announces it. */
function listOf(passage: Passage, sentence: Sentence, cues: Cues): Announced | undefined {
  const { text, words } = passage;
  const total = sentence.mentions.find(isAmount);
  if (total === undefined || !isCount(total) || passage.isQuoted(total)) return undefined;
  const first = passage.wordAt(total.end);
  let opener = first;
  while (opener < words.length && opener - first < NOUN && /^[\p{L}\p{M}’'-]/u.test(words.at(opener)!.folded)) opener++;
  const mark = words.at(opener);
  if (mark === undefined || mark.end > sentence.end || opener === first || !OPENS.test(text[mark.start]!))
    return undefined;
  const end = endOfList(text, mark.start, sentence.end);
  if (end === undefined || passage.isQuoted({ start: mark.end, end })) return undefined;
  const [from, to] = [passage.wordAt(sentence.start), passage.wordAt(sentence.end)];
  if (cues.open.within(words, from, to) || /…|\.\.\.|["«»“”„\uFFFC]/u.test(text.slice(mark.end, end))) return undefined;
  const items = itemsOf(passage, { start: mark.end, end }, cues);
  return items && { total, start: mark.end, end, items };
}

function isCount({ fact: { value } }: Mention<AmountFact>): boolean {
  return value.type === 'count' && value.bound === 'exact' && /^\d+$/u.test(value.amount ?? '');
}

function endOfList(text: string, opener: number, sentenceEnd: number): number | undefined {
  const mark = text[opener]!;
  if (mark === ':')
    return (
      text
        .slice(opener, sentenceEnd)
        .trimEnd()
        .replace(/[.!?]+$/u, '').length + opener
    );
  const close = text.slice(opener + 1, sentenceEnd).indexOf(mark === '(' ? ')' : mark);
  return close < 0 ? undefined : opener + 1 + close;
}

/** The items between commas, the last behind «y»; nothing when it does not read as a list. */
function itemsOf(passage: Passage, list: Span, { and }: Cues): readonly Item[] | undefined {
  const { words, text } = passage;
  const [from, to] = [passage.wordAt(list.start), passage.wordAt(list.end)];
  if (to - from > LONGEST) return undefined;
  const mentions = mentionsAt(passage.mentions, list);
  const isInside = (offset: number): boolean => mentions.some(({ start, end }) => start <= offset && offset < end);
  const cuts: { readonly at: number; readonly next: number; readonly isAnd: boolean }[] = [];
  for (let i = from; i < to; i++) {
    const word = words.at(i)!;
    if (isInside(word.start)) continue;
    if (';:()—–'.includes(text[word.start]!)) return undefined;
    if (text[word.start] === ',' || and.at(words, i))
      cuts.push({ at: word.start, next: word.end, isAnd: text[word.start] !== ',' });
  }
  const last = cuts.at(-1);
  if (last === undefined || !last.isAnd || cuts.filter(({ isAnd }) => isAnd).length > 1) return undefined;
  const items: Item[] = [];
  let start = list.start;
  for (const { at, next } of [...cuts, { at: list.end, next: list.end }]) {
    // “A, B, and C”
    if (text.slice(start, at).trim() !== '')
      items.push({ start, end: at, mentions: mentions.filter((one) => one.start >= start && one.end <= at) });
    start = next;
  }
  return items;
}

/** How many items there are, when each is surely one. */
function lengthOf(passage: Passage, items: readonly Item[], number: number, { articles }: Cues): number | undefined {
  if (number < FEWEST || number > MOST || items.length % number === 0) return undefined;
  const wordsIn = ({ start, end }: Item): number => {
    const [from, to] = [passage.wordAt(start), passage.wordAt(end)];
    return to - from - (articles.at(passage.words, from) ? 1 : 0);
  };
  const isName = (item: Item): boolean => {
    const [name, ...more] = item.mentions;
    if (
      name === undefined ||
      !isEntity(name) ||
      more.length > 0 ||
      passage.text.slice(name.end, item.end).trim() !== ''
    )
      return false;
    const from = passage.wordAt(item.start);
    return passage.wordAt(name.start) - from - (articles.at(passage.words, from) ? 1 : 0) <= 0;
  };
  const isPlain = (item: Item): boolean =>
    item.mentions.length === 0 &&
    wordsIn(item) <= SHORT &&
    /^\s*[\p{Ll}\s’'-]+$/u.test(passage.text.slice(item.start, item.end));
  return items.every(isName) || items.every(isPlain) ? items.length : undefined;
}

/** The numbers that the items begin with, when the first does; `undefined` stands for an item without one. */
function partsOf(passage: Passage, items: readonly Item[], { one }: Cues): readonly (number | undefined)[] | undefined {
  const parts = items.map((item) => {
    const first = item.mentions[0];
    const from = passage.wordAt(item.start);
    if (first && isAmount(first) && passage.wordAt(first.start) === from)
      return item.mentions.length === 1 && isCount(first) && !/[.)]/u.test(passage.text[first.end] ?? '')
        ? Number(first.fact.value.amount)
        : undefined;
    return one.at(passage.words, from) ? 1 : undefined;
  });
  const isNumbered = parts.some((part) => part !== undefined) || items.some(({ mentions }) => mentions.some(isAmount));
  return isNumbered ? parts : undefined;
}

function sumOf(parts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    sum += part;
  }
  return sum;
}
