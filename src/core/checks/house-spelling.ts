import type { Voice } from '../describe/voice.js';
import type { Span } from '../text/span.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import type { Passage } from './view/passage.js';
import { type Found, WordList } from './view/word-list.js';
import { foldWord } from './view/words.js';

/*
 * A spelling that the house does not use: what `words: spellings:` of `factmark.yaml` has on the left, as whole words. A
 * hint on the words; the fix writes what stands on the right. Small letters on the left also stand for a capital at the
 * start and for capitals throughout, and the right is written likewise; capitals on the left stand for themselves, so that
 * «US» leaves “us” alone. At the start of a sentence the right has a capital too, unless it has one elsewhere (“iPhone”).
 * Never: quotations, code, addresses and other words joined by a sign, words that are part of the right spelling already
 * («El Salvador» for «Salvador»).
 */

interface Spelling {
  readonly wrong: string;
  readonly right: string;
}

export const checkHouseSpellings: ArticleCheck = ({ checked, passages, source }, voice) => {
  const spellings = Object.entries(checked.config.words?.spellings ?? {}).flatMap(([wrongs, right]) =>
    wrongs.split('|').map((one): Spelling => ({ wrong: one.trim(), right })),
  );
  if (spellings.length === 0) return [];
  // «covid» and «Covid» are one phrase of the list
  const byPhrase = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const phrase = foldWord(spelling.wrong);
    byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), spelling]);
  }
  const list = new WordList(byPhrase);
  return passages.flatMap((passage) => misspelt(passage, source, list, voice));
};

function misspelt(
  passage: Passage,
  source: string,
  list: WordList<readonly Spelling[]>,
  voice: Voice,
): readonly Finding[] {
  const { words } = passage;
  const found: Finding[] = [];
  for (let i = 0; i < words.length; i++) {
    const phrase = list.at(words, i);
    const finding = phrase && findingOf(passage, phrase, source, voice);
    if (!finding) continue;
    found.push(finding);
    i = phrase.to - 1;
  }
  return found;
}

function findingOf(
  passage: Passage,
  { value: spellings, from, to }: Found<readonly Spelling[]>,
  source: string,
  voice: Voice,
): Finding | undefined {
  const { text, words } = passage;
  const span: Span = { start: words.at(from)!.start, end: words.at(to - 1)!.end };
  const written = text.slice(span.start, span.end);
  const spelling = spellings.find(({ wrong }) => casedLike(written, wrong, wrong) !== undefined);
  if (!spelling) return undefined;
  const inCase = casedLike(written, spelling.wrong, spelling.right) ?? spelling.right;
  const isCapital = /^\p{Lu}/u.test(written) && startsSentence(text, span.start);
  const instead = isCapital ? capitalised(inCase) : inCase;
  if (instead === written || isPartOf(text, span, spelling)) return undefined;
  if (isJoined(text, span.start - 1) || isJoined(text, span.end) || isElided(text, span.end)) return undefined;
  if (passage.isQuoted(span)) return undefined;
  const { start, end } = passage.toSource(span);
  // markup among the words would be lost, and some signs are markup or end the quotation marks of a key
  const isPlain = source.slice(start, end) === written && !SIGNS.test(instead);
  return {
    id: 'house-spelling',
    severity: 'hint',
    message: voice.t('The house writes “{0}”.', instead),
    start,
    end,
    ...(isPlain && { fix: { title: voice.t('Write “{0}”', instead), edits: [{ start, end, text: instead }] } }),
  };
}

const SIGNS = /[*_[\]<>`\\~"'#:|\n]/u;

/** The right spelling in the case in which the wrong one is written; nothing where that is another word. */
function casedLike(written: string, wrong: string, right: string): string | undefined {
  const [one, other] = [written.normalize('NFC').replace(/\s+/gu, ' '), wrong.normalize('NFC').replace(/\s+/gu, ' ')];
  if (one === other) return right;
  if (one === capitalised(other)) return capitalised(right);
  return one === other.toUpperCase() ? right.toUpperCase() : undefined;
}

/** With a capital at the start, unless there is one elsewhere. */
function capitalised(text: string): string {
  if (/\p{Lu}/u.test(text)) return text;
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return first.toUpperCase() + text.slice(first.length);
}

function startsSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /[\s"“«‘'(¿¡]/u.test(text[i]!)) i--;
  return i < 0 || /[.!?…]/u.test(text[i]!);
}

/** Whether the right spelling, which has the wrong one in it, is written there. */
function isPartOf(text: string, { start }: Span, { wrong, right }: Spelling): boolean {
  for (let i = right.indexOf(wrong); i >= 0; i = right.indexOf(wrong, i + 1)) {
    if (text.startsWith(right, start - i)) return true;
  }
  return false;
}

/** Whether the character at an offset makes one word of what stands on both its sides: «post-Kiev», “kiev.ua”. */
function isJoined(text: string, at: number): boolean {
  const [before, sign, after] = [text[at - 1] ?? ' ', text[at] ?? ' ', text[at + 1] ?? ' '];
  if (/[\p{L}\p{M}\p{N}@#]/u.test(sign)) return true;
  return /[-‐‑/._&=?]/u.test(sign) && before.trim() !== '' && /[\p{L}\p{N}]/u.test(after);
}

/** “don't” is not «don»; “Kiev's” is «Kiev». */
function isElided(text: string, at: number): boolean {
  return /^['’](?!s(?!\p{L}))\p{L}/u.test(text.slice(at, at + 3));
}
