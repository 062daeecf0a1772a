import { CAPITAL, DIGITS, type Tokens, WORD } from '../words/tokens.js';
import { countsNothing } from './cues.js';
import type { DateLexicon } from './lexicon.js';
import { startsLower, startsSentence } from './sentence.js';

const COMMA = 0x2c;
const STOP = 0x2e;

const lengthAt = (tokens: Tokens, i: number): number =>
  i < 0 ? 0 : (tokens.end[i] as number) - (tokens.start[i] as number);

const wordAt = (tokens: Tokens, i: number): number => (i < 0 ? 0 : (tokens.word[i] as number));

/** «Ana Soto, de 28, …», “Ana Soto, 52, …”: behind a name and between commas, with no word for years. */
export function isAge(tokens: Tokens, i: number, lexicon: DateLexicon): boolean {
  const age = tokens.is(i, DIGITS) ? Number(tokens.slice(i)) : 0;
  if (age < 5 || age >= 120) return false;
  // “dies at 84”, “he was 84”; “At 17 he left”
  if (lexicon.ageAfter.endingAt(tokens, i)) return countsNothing(lexicon, tokens, i + 1);
  if (tokens.is(i - 1, WORD) && startsSentence(tokens, i - 1))
    return (
      startsLower(tokens, i + 1) &&
      !tokens.joined(i + 1) &&
      (lexicon.words.capitalNouns === true || lexicon.yearBefore(wordAt(tokens, i + 1)))
    );
  const comma = tokens.is(i - 1, WORD) ? i - 2 : i - 1;
  if (tokens.sign(comma) !== COMMA || tokens.sign(i + 1) !== COMMA) return false;
  // «David P., de 28, …»
  const initial = tokens.sign(comma - 1) === STOP && lengthAt(tokens, comma - 2) === 1;
  const last = initial ? comma - 2 : comma - 1;
  if (!tokens.has(last, CAPITAL)) return false;
  // «via Emilio Prati, 45, …»
  let name = last;
  while (tokens.is(name - 1, WORD) && tokens.has(name - 1, CAPITAL)) name--;
  // «avenida de América, 45, …»
  if (lexicon.link.at(tokens, name - 1)?.end === name) name--;
  if (lexicon.namesBefore(wordAt(tokens, name - 1))) return false;
  // where nouns have capitals too, a name has two
  if (lexicon.words.capitalNouns && last - name < 1) return false;
  return age >= 10 && tokens.is(last, WORD);
}
