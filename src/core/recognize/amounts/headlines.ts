import { CAPITAL, NEW_LINE, type Tokens, WORD } from '../words/tokens.js';

/** How many tokens of a headline are looked at on each side. */
const REACH = 16;
/** Letters from which on a word of a headline has a capital. */
const LONG = 4;
/** So many words with a capital make a headline. */
const ENOUGH = 3;

/**
 * Whether the sentence around token `i` is a headline in title case (“Firm Scraps Two New Wind Farms”), where a capital
 * tells nothing: every longer word has one. Behind an article or at its start the word may begin a title or a name
 * (“The Three Musketeers Return”, “Seven Sisters Road Closed”). Looks at so many tokens at most.
 */
export function isTitled(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i - 1, WORD) || lengthOf(tokens, i - 1) < LONG) return false;
  let capitals = 0;
  for (const step of [-1, 1]) {
    for (let at = i + step; at >= 0 && at < tokens.count && Math.abs(at - i) <= REACH; at += step) {
      if (tokens.has(step > 0 ? at : at + 1, NEW_LINE) || SENTENCE_END.has(tokens.sign(at))) break;
      if (!tokens.is(at, WORD) || lengthOf(tokens, at) < LONG) continue;
      if (!tokens.has(at, CAPITAL)) return false;
      capitals++;
    }
  }
  return capitals >= ENOUGH;
}

const lengthOf = (tokens: Tokens, i: number): number => (tokens.end[i] as number) - (tokens.start[i] as number);

const SENTENCE_END: ReadonlySet<number> = new Set(Array.from('.!?').map((sign) => sign.charCodeAt(0)));
