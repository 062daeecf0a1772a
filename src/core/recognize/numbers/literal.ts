import { type Decimal, decimal } from '../decimal.js';
import type { Separators } from '../languages/types.js';
import { DIGITS, NARROW_SPACE, NEW_LINE, type Tokens, WORD } from '../words/tokens.js';
import type { DecimalSign } from './number.js';

/**
 * Digits and the signs between them.
 *
 * One sign before exactly three digits can group or divide («1.234»). The language's own group sign groups, its
 * decimal sign divides, and the other reading is kept. Two signs of a kind group; of two different signs the last
 * divides; a leading zero always divides. What fits neither is a code: a time, a version, a date, a telephone number.
 */
export interface Literal {
  /** Token after the last one. */
  readonly end: number;
  readonly value: Decimal;
  /** Length of the run when it is digits and nothing else. */
  readonly digits: number;
  readonly separators?: { readonly decimal: DecimalSign; readonly other?: Decimal };
  readonly code: boolean;
}

const POINT = 0x2e;
const COMMA = 0x2c;
/** ٫ and ٬, which leave no doubt. */
const ARABIC_POINT = 0x66b;
const ARABIC_GROUP = 0x66c;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const COLON = 0x3a;
const SLASH = 0x2f;
const HYPHEN = 0x2d;

const isPoint = (sign: number): boolean => sign === POINT || sign === COMMA;
const isApostrophe = (sign: number): boolean => sign === APOSTROPHE || sign === CURLY_APOSTROPHE;
/** Signs that group and never divide. */
const onlyGroups = (sign: number): boolean => isApostrophe(sign) || sign === ARABIC_GROUP;
const isInNumber = (sign: number): boolean => isPoint(sign) || onlyGroups(sign) || sign === ARABIC_POINT;

/** Reads the literal whose first digits are token `i`; of one run of digits only when `runs` is 1. */
export function readLiteral(
  tokens: Tokens,
  i: number,
  separators: Separators,
  runs = Number.POSITIVE_INFINITY,
): Literal {
  const joined = runs > 1 ? joinedDigits(tokens, i) : { end: i + 1, signs: noSigns };
  if (joined.signs.length > 0) return interpret(tokens, i, joined, separators);
  const spaced = runs > 1 && spacedGroups(tokens, i, separators);
  if (spaced) return spaced;
  const digits = tokens.digits(i);
  return { end: i + 1, value: decimal(BigInt(digits)), digits: digits.length, code: false };
}

interface Run {
  readonly end: number;
  /** The signs between the groups, as code units. */
  readonly signs: readonly number[];
}

const noSigns: readonly number[] = [];

/** The longest run of digits and single signs with no white space between. */
function joinedDigits(tokens: Tokens, i: number): Run {
  let end = i + 1;
  let signs: number[] | undefined;
  while (tokens.joined(end) && tokens.joined(end + 1) && tokens.is(end + 1, DIGITS)) {
    const sign = tokens.sign(end);
    // a wide comma between narrow digits divides clauses
    if (tokens.wide(end) !== tokens.wide(end - 1)) break;
    if (!isInNumber(sign) && sign !== COLON && sign !== SLASH) {
      // one hyphen may be a range; two are a date or a code
      const inCode = signs?.some((one) => one === SLASH || one === COLON);
      if (sign !== HYPHEN || !(inCode || twoHyphens(tokens, end))) break;
    }
    signs ??= [];
    signs.push(sign);
    end += 2;
  }
  return { end, signs: signs ?? noSigns };
}

function twoHyphens(tokens: Tokens, at: number): boolean {
  const chained = (to: number): boolean =>
    tokens.sign(to) === HYPHEN && tokens.joined(to) && tokens.joined(to + 1) && tokens.is(to + 1, DIGITS);
  return chained(at + 2) || (at >= 3 && chained(at - 2) && tokens.is(at - 3, DIGITS) && tokens.joined(at - 2));
}

function interpret(tokens: Tokens, i: number, run: Run, separators: Separators): Literal {
  const { end, signs } = run;
  const groups: string[] = [];
  for (let at = i; at < end; at += 2) groups.push(tokens.digits(at));
  const code: Literal = { end, value: decimal(0), digits: 0, code: true };
  const first = signs[0] as number;
  const last = signs[signs.length - 1] as number;
  const all = groups.join('');
  const fraction = (groups[groups.length - 1] as string).length;
  if (signs.length === 1) {
    if (first === ARABIC_POINT) return { end, value: decimal(BigInt(all), fraction), digits: 0, code: false };
    if (!isPoint(first)) return onlyGroups(first) && groupsOfThree(groups) ? whole(end, all) : code;
    const sign: DecimalSign = first === POINT ? '.' : ',';
    const divided = decimal(BigInt(all), fraction);
    if (!groupsOfThree(groups)) return { end, value: divided, digits: 0, separators: { decimal: sign }, code: false };
    const grouped = decimal(BigInt(all));
    const opposite: DecimalSign = sign === '.' ? ',' : '.';
    return sign === separators.decimal
      ? { end, value: divided, digits: 0, separators: { decimal: sign, other: grouped }, code: false }
      : { end, value: grouped, digits: 0, separators: { decimal: opposite, other: divided }, code: false };
  }
  const same = signs.every((sign) => sign === first);
  if (same) {
    const grouped = groupsOfThree(groups) || ((first === COMMA || first === ARABIC_GROUP) && indianGroups(groups));
    if (!grouped || !(isPoint(first) || onlyGroups(first))) return code;
    return isPoint(first) ? whole(end, all, first === POINT ? ',' : '.') : whole(end, all);
  }
  const head = groups.slice(0, -1);
  const uniform = signs.slice(0, -1).every((sign) => sign === first) && (isPoint(first) || onlyGroups(first));
  if (!uniform || !(isPoint(last) || last === ARABIC_POINT) || !(groupsOfThree(head) || indianGroups(head)))
    return code;
  const value = decimal(BigInt(all), fraction);
  if (last === ARABIC_POINT) return { end, value, digits: 0, code: false };
  return { end, value, digits: 0, separators: { decimal: last === POINT ? '.' : ',' }, code: false };
}

function whole(end: number, digits: string, sign?: DecimalSign): Literal {
  const value = decimal(BigInt(digits));
  return sign
    ? { end, value, digits: 0, separators: { decimal: sign }, code: false }
    : { end, value, digits: 0, code: false };
}

function groupsOfThree(groups: readonly string[]): boolean {
  const head = groups[0] as string;
  return head.length <= 3 && head[0] !== '0' && groups.every((group, i) => i === 0 || group.length === 3);
}

/** Groups of India: 12,34,567. */
function indianGroups(groups: readonly string[]): boolean {
  const head = groups[0] as string;
  if (groups.length < 3 || head.length > 2 || head[0] === '0') return false;
  return groups.every((group, i) => i === 0 || group.length === (i === groups.length - 1 ? 3 : 2));
}

/** Groups divided by white space («12 000»), or a telephone number written in groups. */
function spacedGroups(tokens: Tokens, i: number, separators: Separators): Literal | undefined {
  const follows = (at: number): boolean => tokens.is(at, DIGITS) && !tokens.joined(at) && !tokens.has(at, NEW_LINE);
  if (!follows(i + 1)) return undefined;
  let end = i + 1;
  while (follows(end)) end++;
  const groups: string[] = [];
  for (let at = i; at < end; at++) groups.push(tokens.digits(at));
  let spacesGroup = true;
  for (let at = i + 1; at < end; at++) {
    if (!tokens.has(at, NARROW_SPACE) && !separators.group.includes(' ')) spacesGroup = false;
  }
  const tail = joinedDigits(tokens, end - 1);
  const sign = tail.signs[0] as number;
  const divided = tail.signs.length === 1 && (isPoint(sign) || sign === ARABIC_POINT);
  if (spacesGroup && groupsOfThree(groups) && (divided || tail.signs.length === 0)) {
    const all = groups.join('');
    if (!divided) return whole(end, all);
    const fraction = tokens.digits(end + 1);
    const value = decimal(BigInt(all + fraction), fraction.length);
    if (sign === ARABIC_POINT) return { end: end + 2, value, digits: 0, code: false };
    return { end: end + 2, value, digits: 0, separators: { decimal: sign === POINT ? '.' : ',' }, code: false };
  }
  const short = groups.every((group) => group.length <= 4);
  if (end - i >= 3 && short && tail.signs.length === 0) return { end, value: decimal(0), digits: 0, code: true };
  return undefined;
}

/** Whether the digits at `i` hang on a word: A380, COVID-19, F-16. */
export function hangsOnWord(tokens: Tokens, i: number): boolean {
  if (tokens.is(i - 1, WORD)) return tokens.goesOn(i);
  if (!tokens.joined(i)) return false;
  return tokens.sign(i - 1) === HYPHEN && tokens.joined(i - 1) && tokens.is(i - 2, WORD);
}
