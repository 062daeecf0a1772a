import { CAPITAL, type Tokens, WORD } from '../words/tokens.js';

/** Signs that may stand between the end of a sentence and the first word of the next. */
const openers = new Set(Array.from('"«“‘`¿¡—–-:(').map((sign) => sign.charCodeAt(0)));

/** Signs that may stand between the full stop of a sentence and the white space behind it. */
const closers = new Set(Array.from('"»”’\'“)').map((sign) => sign.charCodeAt(0)));

/** Whether a sentence ends with token `i`: a full stop and the like, with something set apart behind it. */
export function endsSentence(tokens: Tokens, i: number): boolean {
  const sign = tokens.sign(i);
  if (sign === 0x21 || sign === 0x3f || sign === 0x3b) return true;
  if (sign !== 0x2e) return false;
  let next = i + 1;
  // «… el resto.» La otra
  while (tokens.joined(next) && closers.has(tokens.sign(next))) next++;
  if (tokens.joined(next)) return false;
  // an abbreviation goes on in lower case
  return next >= tokens.count || !startsLower(tokens, next);
}

/** Whether token `i` is the first word of a sentence, or of the text. */
export function startsSentence(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  while (at >= 0 && at > i - 3 && openers.has(tokens.sign(at))) at--;
  if (at < 0 || endsSentence(tokens, at)) return true;
  // a quotation begins with a capital of its own
  return at < i - 1 && tokens.sign(i - 1) !== 0x2d && tokens.sign(i - 1) !== 0x28;
}

export function startsLower(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i, WORD) || tokens.has(i, CAPITAL)) return false;
  const code = tokens.codes[tokens.start[i] as number] as number;
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const first = String.fromCharCode(code);
  return first !== first.toUpperCase();
}
