import { compare, decimal, toInteger } from '../decimal.js';
import {
  ALL_CAPITALS,
  CAPITAL,
  DIGITS,
  INNER_CAPITAL,
  JOINED,
  NARROW_SPACE,
  NEW_LINE,
  PUNCTUATION,
  type Tokens,
  WORD,
} from '../words/tokens.js';
import { standsFirst, standsLast } from './edges.js';
import { isTitled } from './headlines.js';
import type { Quantity } from './mention.js';
import { isShouted } from './nouns.js';
import type { AmountTables } from './tables.js';

const sentenceEnd: ReadonlySet<number> = new Set([0x2e, 0x21, 0x3f, 0x3a, 0x2026]);
const opening: ReadonlySet<number> = new Set([
  0x28, 0x5b, 0xab, 0x201c, 0x22, 0x2018, 0xa1, 0xbf, 0x2d, 0x2013, 0x2014,
]);
const dashes: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);
/** In tokens. */
const LONGEST_DATELINE = 12;
const SLASH = 0x2f;
const COMMA = 0x2c;

/** Whether a sentence begins with token `i`. */
export function startsSentence(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  for (; at >= 0 && opening.has(tokens.sign(at)); at--) {
    // a dateline: «BARI – Tre condanne»
    // or a line that begins with one: “KANDAHAR, Afghanistan, Sept. 16 - Three rockets”
    const free = dashes.has(tokens.sign(at)) && !tokens.joined(at) && !tokens.joined(at + 1);
    if (free && (tokens.has(at - 1, ALL_CAPITALS) || (at < LONGEST_DATELINE && tokens.has(0, ALL_CAPITALS))))
      return true;
  }
  return at < 0 || sentenceEnd.has(tokens.sign(at));
}

/**
 * Whether a number without currency, unit or per cent sign is an amount at all: not a list number, a label, part of a
 * name, a year, a score or a telephone number. `of` is what it counts, if that is known.
 */
export function isPlainNumber(
  tokens: Tokens,
  quantity: Quantity,
  of: string | undefined,
  tables: AmountTables,
): boolean {
  const { start, end, number, power } = quantity;
  if (tables.labelsBehind.at(tokens, end)) return false;
  if (power > 0 && number.written === 'digits') return true;
  if (tables.labelsBefore.endingAt(tokens, start)) return false;
  if (number.written === 'words') return isSpelledNumber(tokens, quantity, of, tables);
  if (tokens.sign(end) === SLASH || tokens.sign(start - 1) === SLASH) return false;
  const listNumber =
    (start === 0 || (tokens.has(start, NEW_LINE) && startsSentence(tokens, start))) &&
    tokens.kind[end] === PUNCTUATION &&
    '.)'.includes(tokens.slice(end)) &&
    end + 1 < tokens.count;
  if (listNumber && number.digits > 0) return false;
  // a post code, an extension
  if (number.digits > 1 && tokens.codes[tokens.start[number.start] as number] === 0x30) return false;
  // Porsche 911 GT3
  const model = tokens.has(end, CAPITAL) && tokens.joined(end + 1) && tokens.is(end + 1, DIGITS);
  if (model && afterName(tokens, start, tables)) return false;
  if (number.digits > 0 && afterProduct(tokens, start)) return false;
  // “Studio 54 Nights”, «en 2024 Estados Unidos»
  const capital = !tables.capitalNouns && tokens.has(end, CAPITAL) && tokens.slice(end) === of;
  const named = capital && (isYear(tokens, number) || afterName(tokens, start, tables));
  if (of !== undefined && !named) return true;
  // «le 39 39»: groups of a telephone number
  if (tokens.is(start - 1, DIGITS) || tokens.is(end, DIGITS)) return false;
  if (tables.clock.endingAt(tokens, start) && compare(number.value, decimal(24)) <= 0) return false;
  if (afterName(tokens, start, tables) || tokens.has(end, CAPITAL)) return false;
  // «el 112», «le 49.3»
  if ((number.digits > 0 || number.separators) && tables.singularArticles.endingAt(tokens, start)) return false;
  return !isYear(tokens, number) && !isTelephone(tokens, quantity);
}

/** Whether four digits alone could be a year of the last centuries or of this one. */
export function isYear({ codes, start }: Tokens, { digits, start: token }: Quantity['number']): boolean {
  if (digits !== 4) return false;
  const first = codes[start[token] as number];
  return first === 0x31 || (first === 0x32 && codes[(start[token] as number) + 1] === 0x30);
}

/** Whether a word such as iPhone stands before: what follows belongs to it, whatever stands behind. */
const afterProduct = (tokens: Tokens, start: number): boolean =>
  tokens.has(start - 1, INNER_CAPITAL) && !tokens.has(start - 1, CAPITAL) && !tokens.has(start, JOINED);

/** Whether a capitalised word inside a sentence stands before: part of a name, or an address behind its street. */
function afterName(tokens: Tokens, start: number, tables: AmountTables): boolean {
  const comma = tokens.sign(start - 1) === COMMA;
  // «elf Menschen, 30 wurden verletzt»: where nouns are capitalised, what a comma parts is no name
  if (comma && tables.capitalNouns) return false;
  const before = comma ? start - 2 : start - 1;
  if (!comma && afterProduct(tokens, start)) return true;
  if (!tokens.is(before, WORD) || !tokens.has(before, CAPITAL) || tokens.has(start, JOINED)) return false;
  return (
    !tables.functionWords.at(tokens, before) &&
    (!startsSentence(tokens, before) || (tables.namesFirst && !tables.boundBefore(tokens, start))) &&
    (comma || !tables.places.endBefore(tokens, start))
  );
}

/** Nine digits in groups of three, a country's prefix, an area code in brackets: nothing is counted. */
function isTelephone(tokens: Tokens, { start, end, number, sign }: Quantity): boolean {
  const groups = number.end - number.start;
  const spaced = number.digits === 0 && groups >= 3 && tokens.kind[number.start + 1] === DIGITS;
  const ninth = groups === 3 && tokens.slice(number.start).length === 3 && !tokens.has(number.start + 1, NARROW_SPACE);
  if (spaced && (sign === '+' || ninth)) return true;
  return tokens.isSign(start - 1, 0x28) && tokens.isSign(end, 0x29) && tokens.is(end + 1, DIGITS);
}

/** A number in words: part of a name when capitalised, a pronoun when it counts nothing («los dos»). */
function isSpelledNumber(tokens: Tokens, quantity: Quantity, of: string | undefined, tables: AmountTables): boolean {
  const { start, end, power, number } = quantity;
  const first = number.start;
  // where every word has a capital, it tells nothing; nor does the first word of a headline
  const titled = of !== undefined && tokens.has(first, CAPITAL) && !tables.capitalNouns && isTitled(tokens, first);
  const shouted = titled || (isShouted(tokens, first) && isShouted(tokens, end));
  if (tokens.has(first, CAPITAL) && !shouted && !startsSentence(tokens, start)) return false;
  const named = !shouted && tokens.has(first, CAPITAL) && tokens.has(end, CAPITAL) && tokens.is(end, WORD);
  // «Zwei Männer»: where nouns are capitalised, only a short list of words says what is a name
  if (named && !tables.capitalNouns && !tables.nouns.isNationality(tokens, end)) return false;
  if (of !== undefined || power > 0 || quantity.sign || quantity.value.scale > 0) return true;
  // a heading, a cell or a list's item that is a number and nothing else
  if (standsFirst(tokens, start) && standsLast(tokens, end)) return true;
  if (tables.boundBefore(tokens, start) || tables.boundsAfter.at(tokens, end)) return true;
  // «doscientos tres»; a round number by itself may be an age or a decade
  const long = end - number.start > 1 || (toInteger(number.value) > 20 && toInteger(number.value) % 10 !== 0);
  if (long && !tables.articles.endingAt(tokens, start) && !tables.clock.endingAt(tokens, start)) return true;
  // «tres de los detenidos»
  const link = tables.measures.link(tokens, end);
  return link !== undefined && tables.functionWords.at(tokens, link.end) !== undefined;
}
