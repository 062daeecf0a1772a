import { PUNCTUATION, type Tokens, WORD } from '../words/tokens.js';
import type { DateLexicon } from './lexicon.js';
import { startsLower } from './sentence.js';

/** How many words or signs may stand around a date that is all its text. */
const AROUND = 3;

/** A preposition before, with an article between at most. */
export function hasCue(lexicon: DateLexicon, tokens: Tokens, start: number): boolean {
  if (start === 0) return false;
  if (lexicon.yearAfter(tokens.word[start - 1] as number)) return true;
  const article = lexicon.article.endingAt(tokens, start);
  return article !== undefined && article.start > 0 && lexicon.yearAfter(tokens.word[article.start - 1] as number);
}

/** “at the weekend”: as `hasCue`, or any preposition, auxiliary or adverb before the article. */
export function followsParticle(lexicon: DateLexicon, tokens: Tokens, start: number): boolean {
  if (hasCue(lexicon, tokens, start)) return true;
  const before = (lexicon.article.endingAt(tokens, start)?.start ?? 0) - 1;
  return before >= 0 && lexicon.yearBefore(tokens.word[before] as number);
}

/** Whether the text (a cell, a heading, a caption) says nothing but the date, its article or preposition apart. */
export function isWholeText(lexicon: DateLexicon, tokens: Tokens, start: number, end: number): boolean {
  if (start > AROUND || tokens.count - end > AROUND) return false;
  for (let i = end; i < tokens.count; i++) if (!tokens.is(i, PUNCTUATION)) return false;
  let at = start;
  while (at > 0) {
    const word = tokens.word[at - 1] as number;
    const phrase = lexicon.article.endingAt(tokens, at) ?? lexicon.bound.endingAt(tokens, at);
    if (phrase) at = phrase.start;
    else if (tokens.is(at - 1, PUNCTUATION) || lexicon.yearAfter(word) || lexicon.dayAfter(word)) at--;
    else return false;
  }
  return true;
}

/** A word in small letters that is no noun and no article: a preposition, an auxiliary, an adverb. */
export function isFunctionWord(lexicon: DateLexicon, tokens: Tokens, i: number): boolean {
  if (i < 0 || !startsLower(tokens, i) || lexicon.article.endingAt(tokens, i + 1)?.start === i) return false;
  const word = tokens.word[i] as number;
  return lexicon.yearAfter(word) || lexicon.yearBefore(word);
}

/** Whether what stands at `i`, behind a number, leaves nothing that the number could count. */
export function countsNothing(lexicon: DateLexicon, tokens: Tokens, i: number): boolean {
  if (!tokens.is(i, WORD)) return endsClause(tokens, i);
  return !tokens.joined(i) && lexicon.yearBefore(tokens.word[i] as number) && lexicon.link.at(tokens, i) === undefined;
}

/** Whether the text or a part of its sentence ends before token `i`. */
export function endsClause(tokens: Tokens, i: number): boolean {
  return i >= tokens.count || (endOfClause.has(tokens.sign(i)) && !tokens.joined(i + 1));
}

const endOfClause: ReadonlySet<number> = new Set(Array.from('.,;:!?)»”"').map((sign) => sign.charCodeAt(0)));
