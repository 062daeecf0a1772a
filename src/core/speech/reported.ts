import { mentionsAt } from '../checks/view/mentions.js';
import { isEntity, type Mention, type Passage, type Sentence } from '../checks/view/passage.js';
import type { Span } from '../text/span.js';
import type { SpeechLists } from './attribution.js';
import type { Utterance } from './utterance.js';

/*
 * What a sentence gives back by somebody's account: «Según el ministro, …», “…, according to the report”,
 * “Medienberichten zufolge …”. The account needs a name or a noun for somebody or something that says things behind it, so
 * that «según la edad» and “according to plan” are none. Where it opens the sentence the rest is meant; where it ends it,
 * what stands before it from the beginning or the last semicolon; between commas, both. Never inside a quotation.
 */

/** Words in which the source of an account must be named. */
const LONGEST = 12;
/** Words before an account that opens a sentence: “But according to …”. */
const OPENING = 2;

/** Word indices; `to` is exclusive. */
interface Account {
  /** The words of account with their source. */
  readonly from: number;
  readonly to: number;
  readonly speaker: string;
}

export function reportedIn(passage: Passage, lists: SpeechLists): readonly Utterance[] {
  const { quoted, isProse } = passage;
  if (quoted === true || !isProse || (lists.accordingTo.isEmpty && lists.accordingBehind.isEmpty)) return [];
  return passage.sentences.flatMap((sentence): readonly Utterance[] => {
    const account = accountIn(passage, sentence, lists);
    const words = account && reportedWords(passage, sentence, account);
    if (!account || !words) return [];
    const whole = passage.toSource(trimmed(passage.text, sentence));
    return [{ manner: 'reported', ...passage.toSource(words), whole, speaker: account.speaker, attributed: true }];
  });
}

function accountIn(passage: Passage, sentence: Sentence, lists: SpeechLists): Account | undefined {
  const { words } = passage;
  const [from, to] = [passage.wordAt(sentence.start), passage.wordAt(sentence.end)];
  for (let at = from; at < to; at++) {
    if (passage.isQuoted(words.at(at)!) || passage.mentionAt(words.at(at)!.start) !== undefined) continue;
    const cue = lists.accordingTo.at(words, at);
    if (cue && !(at > from && lists.notBehind.at(words, at - 1))) {
      const isOpening = at - from <= OPENING;
      const source = sourceBehind(passage, { from: cue.to, to }, lists, isOpening);
      if (source) return { from: at, ...source };
    }
    const behind = lists.accordingBehind.at(words, at);
    const source = behind && sourceBefore(passage, { from, to: at }, lists);
    if (behind && source) return { ...source, to: behind.to };
  }
  return undefined;
}

interface Words {
  readonly from: number;
  readonly to: number;
}

const STOPS = /^[,;:.()!?—–]$/u;

/** The source named right behind «según», to the end of its phrase. */
function sourceBehind(
  passage: Passage,
  { from, to }: Words,
  lists: SpeechLists,
  isOpening: boolean,
): Omit<Account, 'from'> | undefined {
  const { words } = passage;
  let end = from;
  let name: Mention | undefined;
  let isSource = false;
  while (end < to && end - from < LONGEST) {
    const word = words.at(end)!;
    const mention = passage.mentionAt(word.start);
    if (mention) {
      if (!isEntity(mention)) break;
      name = name && !(isOf(mention, 'person') && !isOf(name, 'person')) ? name : mention;
      end = passage.wordAt(mention.end - 1) + 1;
      continue;
    }
    if (STOPS.test(word.folded)) break;
    isSource ||= lists.sources.at(words, end) !== undefined;
    end++;
  }
  if (!name && !isSource) return undefined;
  // without a comma what is reported follows at once: “Laut Polizei waren es …”
  if (words.at(end)?.folded !== ',' && isOpening) end = shortest(passage, { from, to: end }, lists);
  // «según el ministro de Hacienda, Luis Gil, …»
  const aside = asideAt(passage, end);
  const last = aside ? passage.wordAt(aside.end - 1) + 1 : end;
  const person = aside ?? name;
  const phrase = passage.text.slice(words.at(from)!.start, words.at(end - 1)!.end);
  return { to: last, speaker: person && isEntity(person) ? person.fact.value.name : phrase };
}

/** To the end of the first name or noun that speaks, and of a name right behind it. */
function shortest(passage: Passage, { from, to }: Words, lists: SpeechLists): number {
  const { words } = passage;
  let end = from;
  for (let spoke = false; end < to; ) {
    const mention = passage.mentionAt(words.at(end)!.start);
    if (mention) return passage.wordAt(mention.end - 1) + 1;
    if (spoke) return end;
    spoke = lists.sources.at(words, end) !== undefined;
    end++;
  }
  return end;
}

function isOf(mention: Mention, type: 'person'): boolean {
  return isEntity(mention) && mention.fact.value.type === type;
}

function asideAt(passage: Passage, end: number): Mention | undefined {
  const [comma, next] = passage.words.slice(end, end + 2);
  const mention = comma?.folded === ',' && next ? passage.mentionAt(next.start) : undefined;
  return mention && isOf(mention, 'person') ? mention : undefined;
}

/** The source right before “zufolge”: back to the last comma or the beginning. */
function sourceBefore(passage: Passage, { from, to }: Words, lists: SpeechLists): Omit<Account, 'to'> | undefined {
  const { words } = passage;
  let begin = to;
  while (begin > from && to - begin < LONGEST && !STOPS.test(words.at(begin - 1)!.folded)) begin--;
  const [first, last] = [words.at(begin), words.at(to - 1)];
  if (!first || !last || begin === to) return undefined;
  const name = mentionsAt(passage.mentions, { start: first.start, end: last.end }).findLast(isEntity);
  const nearby = Math.max(begin, to - 5);
  const source = lists.sources.within(words, nearby, to);
  if (!source && !(name && passage.wordAt(name.end - 1) === to - 1)) return undefined;
  const start = source
    ? Math.min(source.from, name ? passage.wordAt(name.start) : source.from)
    : passage.wordAt(name!.start);
  return {
    from: start,
    speaker: name ? name.fact.value.name : passage.text.slice(words.at(start)!.start, last.end),
  };
}

function reportedWords(passage: Passage, sentence: Sentence, { from, to }: Account): Span | undefined {
  const { words, text } = passage;
  const [first, last] = [passage.wordAt(sentence.start), passage.wordAt(sentence.end)];
  const behind = words.at(to);
  const opens = from - first <= OPENING;
  const goesOn = behind !== undefined && to < last && !/^[.!?;]$/u.test(behind.folded);
  if (!opens && goesOn && behind.folded !== ',') {
    // “according to the report that …”: where the source ends cannot be told
    return trimmed(text, { start: clauseStart(passage, first, from), end: words.at(from)!.start });
  }
  const start = opens ? (behind?.end ?? 0) : clauseStart(passage, first, from);
  const begin = opens && behind && behind.folded !== ',' ? behind.start : start;
  const end = opens || goesOn ? sentence.end : words.at(from)!.start;
  const span = trimmed(text, { start: begin, end });
  return span.start < span.end && /\p{L}/u.test(text.slice(span.start, span.end)) ? span : undefined;
}

/** Behind the last semicolon or colon before a word. */
function clauseStart({ words }: Passage, first: number, before: number): number {
  for (let i = before - 1; i > first; i--) if (/^[;:]$/u.test(words.at(i)!.folded)) return words.at(i)!.end;
  return words.at(first)!.start;
}

/** Without blanks and commas at the edges, and without the full stop. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s,]/u.test(text[from]!)) from++;
  while (to > from && /[\s,.(—–]/u.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
