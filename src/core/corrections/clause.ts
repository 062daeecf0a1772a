import type { Fact } from '../facts.js';
import type { CorrectionWords } from '../recognize/languages/check-words.js';
import type { Span } from '../text/span.js';

/*
 * How a sentence of an earlier version is told. As a clause («decía que la planta emplearía…») only where that is sure to
 * be grammatical: one plain statement that begins with an article, a preposition, a number or a name, ends with a full
 * stop, and has no quotation, no question, no «we», no day counted from then. Everything else is quoted; a long sentence
 * by the part between two commas that its facts stand in.
 */

/** Characters of a clause, and of a sentence that is quoted whole. */
const LONGEST_CLAUSE = 180;
const LONGEST = 240;
/** Characters that a part of a sentence has at least. */
const LEAST = 60;

const UNPLAIN = /[;:?!…()[\]—–"“”«»„‟]/u;

export interface Clause {
  readonly text: string;
  readonly isLedByPreposition: boolean;
}

/** @param names that the article has: they keep their capital */
export function reportedClause(
  sentence: string,
  facts: readonly Fact[],
  names: readonly string[],
  words: CorrectionWords,
): Clause | undefined {
  const isPlain = sentence.length <= LONGEST_CLAUSE && /[^.]\.$/u.test(sentence) && !UNPLAIN.test(sentence);
  if (!isPlain || facts.some(isCounted)) return undefined;
  const clause = sentence.slice(0, -1);
  const ours = setOf(words.ours);
  const all = clause.match(/\p{L}+/gu) ?? [];
  if (all.some((word) => ours.has(word.toLowerCase()) && word !== 'US')) return undefined;
  const [first = ''] = /^\p{L}+/u.exec(clause) ?? [];
  const opening = first.toLowerCase();
  const isName = names.some((name) => clause.startsWith(name) && !/^[\p{L}\p{N}]/u.test(clause.slice(name.length)));
  const isLedByPreposition = setOf(words.prepositions).has(opening);
  // where the phrase ends that goes before the clause, nobody knows
  if (isLedByPreposition && clause.includes(',')) return undefined;
  const isFigure = facts.some((fact) => fact.kind === 'amount' && fact.start === 0);
  const isLowered = isLedByPreposition || isFigure || setOf(words.articles).has(opening);
  if (isName && !isLowered) return { text: shifted(clause, words), isLedByPreposition: false };
  if (isLowered) return { text: shifted(opening + clause.slice(first.length), words), isLedByPreposition };
  return /^\p{Nd}/u.test(clause) ? { text: shifted(clause, words), isLedByPreposition: false } : undefined;
}

/** Whether a date is another one when the article is read on another day. */
function isCounted(fact: Fact): boolean {
  return fact.kind === 'date' && fact.value.relative && !/\p{Nd}/u.test(fact.text);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map((word) => word.toLowerCase()));
}

/** Verbs as they are once somebody is said to have said them. */
function shifted(clause: string, { shifts, shiftedEndings, unshifted, articles }: CorrectionWords): string {
  const [kept, noun] = [setOf(unshifted), setOf(articles)];
  let before = '';
  return clause.replace(/\p{L}+/gu, (word) => {
    const isNoun = noun.has(before);
    before = word.toLowerCase();
    if (word !== before || isNoun || kept.has(word)) return word;
    if (Object.hasOwn(shifts, word)) return shifts[word]!;
    const ending = word.length < 4 ? undefined : Object.keys(shiftedEndings).find((one) => word.endsWith(one));
    return ending === undefined ? word : word.slice(0, -ending.length) + shiftedEndings[ending]!;
  });
}

/** A sentence in quotation marks, its own ones changed for those inside. */
export function quotedSentence(sentence: string, facts: readonly Span[], words: CorrectionWords): string {
  const [open, close] = words.quotes;
  const shown = inner(sentence.length > LONGEST ? excerpt(sentence, facts) : sentence, words);
  if (words.stopInside) return `${open}${shown}${close}${/[.?!…]["'’”»)]*$/u.test(shown) ? '' : '.'}`;
  return `${open}${shown.replace(/(?<!\.)\.$/u, '')}${close}.`;
}

/** Words in quotation marks, inside a sentence. */
export function quotedWords(text: string, words: CorrectionWords): string {
  return `${words.quotes[0]}${inner(text.replace(/(?<!\.)\.$/u, ''), words)}${words.quotes[1]}`;
}

function inner(text: string, { quotes: [, , open, close] }: CorrectionWords): string {
  let isOpen = false;
  return text.replace(/[“”«»„‟"]/gu, (mark) => {
    if (mark === '"') isOpen = !isOpen;
    const opens = mark === '"' ? isOpen : '“«„'.includes(mark);
    return opens ? open : close;
  });
}

/** The part of a sentence, between commas and the like, in which its facts stand. */
function excerpt(sentence: string, facts: readonly Span[]): string {
  const start = Math.min(...facts.map((fact) => fact.start), sentence.length);
  const end = Math.max(...facts.map((fact) => fact.end), 0);
  if (start >= end) return sentence;
  const cuts = [...sentence.matchAll(/[,;:—–](?= )/gu)].map(({ index }) => index + 1);
  const free = cuts.filter((cut) => !facts.some((fact) => fact.start < cut && cut <= fact.end));
  const from = free.filter((cut) => cut <= start && end - cut >= LEAST).at(-1) ?? 0;
  const to = free.find((cut) => cut > end && cut - from >= LEAST) ?? sentence.length;
  const part = sentence.slice(from, to).trim();
  return `${from > 0 ? '…' : ''}${to < sentence.length ? part.replace(/[,;:—–]$/u, '…') : part}`;
}
