import { CAPITAL, type Tokens, WORD } from '../words/tokens.js';

const STOP = 0x2e;
const OPENING = '«“"‘„\'*_—–•¡¿';
/** Also the character that stands for what is no prose. */
const CLOSING = '»”"’)]\'*_\ufffc';
const ENDS = '.!?…';

/** Whether token `i` is one capital letter. */
const isLetter = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, WORD) && tokens.has(i, CAPITAL) && (tokens.end[i] as number) - (tokens.start[i] as number) === 1;

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

/** Whether the stop at `at` belongs to an abbreviation of one letter («J. Pérez»). */
function endsAbbreviation(tokens: Tokens, at: number): boolean {
  return tokens.joined(at) && isLetter(tokens, at - 1) && tokens.has(at + 1, CAPITAL) === false;
}
