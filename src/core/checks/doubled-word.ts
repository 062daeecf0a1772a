import type { Voice } from '../describe/voice.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { mentionsAt } from './view/mentions.js';
import type { Passage } from './view/passage.js';
import { WordList } from './view/word-list.js';

/*
 * A word that stands twice in a row with nothing but a blank between: «en en el puerto», “the the board”. A warning on both;
 * the fix takes out the second. Never: words that the language doubles («die, die die Straße sahen», “had had”, «nous
 * nous»: the pack's `doubled`; a language without the list is not checked), names and everything else with a capital in
 * the second word (Bora Bora), numbers, single letters but for Spanish and the like's «a a», the last word of an item or
 * heading and the first of the next, quotations, tables.
 */

export const checkDoubledWords: ArticleCheck = ({ passages, source, words }, voice) => {
  if (words.doubled === undefined) return [];
  const doubled = WordList.of(words.doubled);
  return passages.flatMap((passage) => (passage.isProse ? repeated(passage, source, doubled, voice) : []));
};

function repeated(passage: Passage, source: string, doubled: WordList, voice: Voice): readonly Finding[] {
  const { text, words } = passage;
  const found: Finding[] = [];
  for (const i of words.doubled) {
    const [first, second] = [words.at(i - 1)!, words.at(i)!];
    if (first.folded !== second.folded || text.slice(first.end, second.start).trim() !== '') continue;
    const written = text.slice(second.start, second.end);
    if (written !== second.folded || isThrice(words, i) || doubled.has(written)) continue;
    // the numeral in «I i II»
    if (second.end - second.start === 1 && isCapitalInside(text, first.start)) continue;
    if (isJoined(text, first.start - 1) || isJoined(text, second.end)) continue;
    const both = { start: first.start, end: second.end };
    if (passage.isQuoted(both) || mentionsAt(passage.mentions, both).length > 0) continue;
    const { start, end } = passage.toSource(both);
    const from = passage.toSource({ start: first.start, end: first.end }).end;
    // markup between the two would lose its other half
    const isPlain = source.slice(from, end).trimStart() === written;
    found.push({
      id: 'doubled-word',
      severity: 'warning',
      message: voice.t('“{0}” stands twice.', written),
      start,
      end,
      ...(isPlain && {
        fix: { title: voice.t('Take out the second “{0}”', written), edits: [{ start: from, end, text: '' }] },
      }),
    });
  }
  return found;
}

/** Whether a letter in upper case does not begin a sentence. */
function isCapitalInside(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at]!) && !/(?:^|[.!?…:\n])[\s"“«¿¡]*$/u.test(text.slice(Math.max(0, at - 8), at));
}

/** «no no no», «bla bla bla»: said on purpose. */
function isThrice(words: Passage['words'], second: number): boolean {
  const { folded } = words.at(second)!;
  return words.at(second - 2)?.folded === folded || words.at(second + 1)?.folded === folded;
}

/** Whether the character at an offset makes one word of what stands on both its sides: «vis-à-vis», «l’a». */
function isJoined(text: string, at: number): boolean {
  return (
    /[\p{N}'’\-‐‑/@._&]/u.test(text[at] ?? '') && /[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + 1] ?? ' '))
  );
}
