import { ALL_CAPITALS, CAPITAL, DIGITS, INNER_CAPITAL, JOINED, type Tokens, WORD } from '../words/tokens.js';
import { ABBREVIATED_TITLE, COMMON, DOMAIN, type NameLexicon, PARTICLE, SECOND_PART } from './lexicon.js';

const STOP = 0x2e;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const AT_SIGN = 0x40;
const OPENING = '«“"‘„\'*_—–•¡¿';
/** Also the character that stands for what is no prose. */
const CLOSING = '»”"’)]\'*_\ufffc';
const ENDS = '.!?…';

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Whether token `i` is one capital letter. */
export const isLetter = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, WORD) && tokens.has(i, CAPITAL) && (tokens.end[i] as number) - (tokens.start[i] as number) === 1;

/** Whether the word at `i` is written in capitals only, two letters or more, and is no Roman number. */
export const isAcronym = (tokens: Tokens, i: number): boolean => tokens.has(i, ALL_CAPITALS) && !isRoman(tokens, i);

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Whether token `i` is a Roman number in capitals. */
export function isRoman(tokens: Tokens, i: number): boolean {
  if (!tokens.has(i, ALL_CAPITALS) && !isLetter(tokens, i)) return false;
  const first = tokens.text.charCodeAt(tokens.start[i] as number);
  return (
    (first === 0x49 ||
      first === 0x56 ||
      first === 0x58 ||
      first === 0x4c ||
      first === 0x43 ||
      first === 0x4d ||
      first === 0x44) &&
    ROMAN.test(tokens.slice(i))
  );
}

/** Whether a capital at token `i` may be owed to its place: the start of a text, a sentence or a quotation. */
export function isInitial(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  while (at >= 0) {
    const sign = tokens.sign(at);
    if (sign === 0) return false;
    const character = String.fromCharCode(sign);
    if (ENDS.includes(character)) return sign !== STOP || !endsAbbreviation(tokens, at);
    if (character === ':') return true;
    if (OPENING.includes(character) && (!tokens.joined(at) || at === 0 || tokens.joined(i))) {
      if (character === '«' || character === '“' || character === '¿' || character === '¡') return true;
      at--;
    } else if (CLOSING.includes(character) || character === '-' || character === '#' || character === '·') at--;
    else return false;
  }
  return true;
}

/** Whether the stop at `at` belongs to an abbreviation: one letter, or a title. */
function endsAbbreviation(tokens: Tokens, at: number): boolean {
  return tokens.joined(at) && isLetter(tokens, at - 1) && tokens.has(at + 1, CAPITAL) === false;
}

/**
 * End of the capitalised piece that starts at token `i`: a word with what hangs on it («O’Neill», «Castilla-La», A380,
 * AT&T, «J.», U.S.). Its stop is included only where it belongs to the name.
 */
export function pieceEnd(tokens: Tokens, i: number, lexicon: NameLexicon): number {
  let end = i + 1;
  for (;;) {
    const sign = tokens.sign(end);
    if (sign === 0) {
      // letters and digits in one: A380, S24, GPT4
      if (!tokens.joined(end) || !(tokens.is(end, DIGITS) || tokens.is(end, WORD))) return end;
      end++;
      continue;
    }
    if (!tokens.joined(end)) return end;
    const next = end + 1;
    const capital = tokens.joined(next) && tokens.has(next, CAPITAL | INNER_CAPITAL);
    if (sign === HYPHEN || sign === 0x2011) {
      const digits = tokens.joined(next) && tokens.is(next, DIGITS);
      const part = tokens.joined(next) && (lexicon.at(tokens, next) & (SECOND_PART | PARTICLE)) !== 0;
      const place = part && lexicon.at(tokens, next) & PARTICLE ? tokens.sign(next + 1) === HYPHEN : part;
      if (!capital && !digits && !place) return end;
    } else if (isApostrophe(sign)) {
      if (!capital) return end;
    } else if (sign === 0x26) {
      if (!capital) return end;
    } else if (sign === STOP) {
      const letter = isLetter(tokens, end - 1);
      if (letter && capital && isLetter(tokens, next)) {
        // U.S., J.K.
        end = next + 1;
        if (tokens.sign(end) === STOP && tokens.joined(end)) {
          const after = tokens.joined(end + 1) && isLetter(tokens, end + 1);
          if (!after) return end + 1;
        }
        continue;
      }
      const follows = tokens.has(next, CAPITAL) && !(lexicon.at(tokens, next) & COMMON);
      if (letter && follows) return next;
      if (lexicon.at(tokens, end - 1) & ABBREVIATED_TITLE && tokens.has(next, CAPITAL)) return next;
      return end;
    } else return end;
    end = next + 1;
  }
}

/**
 * A name written as a host («crypto.news»), its last stop at token `i`: where it starts, or -1. Addresses with a
 * protocol, a path or a user are none.
 */
export function hostStart(tokens: Tokens, i: number, lexicon: NameLexicon): number {
  if (!tokens.joined(i) || !tokens.joined(i + 1) || !tokens.is(i + 1, WORD) || tokens.has(i + 1, CAPITAL)) return -1;
  if (!(lexicon.at(tokens, i + 1) & DOMAIN)) return -1;
  const after = tokens.sign(i + 2);
  if (tokens.joined(i + 2) && (after === 0 || after === SLASH || after === AT_SIGN || after === HYPHEN)) {
    if (i + 2 < tokens.count) return -1;
  }
  if (after === STOP && tokens.joined(i + 3) && tokens.is(i + 3, WORD)) return -1;
  let start = i - 1;
  if (!tokens.is(start, WORD) && !tokens.is(start, DIGITS)) return -1;
  for (; tokens.joined(start) && start > 0; start--) {
    const sign = tokens.sign(start - 1);
    if (sign === SLASH || sign === AT_SIGN) return -1;
    if (sign !== 0 && sign !== HYPHEN && sign !== STOP) break;
    if (sign !== 0 && !tokens.joined(start - 1)) break;
  }
  if (tokens.flags[start] === undefined || (tokens.has(start, JOINED) && tokens.sign(start - 1) === AT_SIGN)) return -1;
  return start;
}
