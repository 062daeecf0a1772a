import { type Decimal, decimal } from '../decimal.js';
import type { Separators } from '../languages/types.js';
import { DIGITS, JOINED, NARROW_SPACE, NEW_LINE, type Tokens, WORD } from '../words/tokens.js';
import { beginsWithZero, joinedAt, lengthOf, wholeAt } from './digits.js';
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
  readonly separators: { readonly decimal: DecimalSign; readonly other?: Decimal } | undefined;
  readonly code: boolean;
}

const ZERO = decimal(0);
/** A number that leaves no doubt about its signs. */
const POINTED = { decimal: '.' } as const;
const COMMAED = { decimal: ',' } as const;

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

/** More digits than these are no number that anybody writes. */
export const MOST_DIGITS = 80;
/** So many groups divided by spaces are a list, if not a telephone number. */
const MOST_GROUPS = 12;

/** Reads the literal whose first digits are token `i`. */
export function readLiteral(tokens: Tokens, i: number, separators: Separators): Literal {
  if (joins(tokens, i + 1)) {
    const sign = tokens.sign(i + 1);
    // one sign and the digits behind it, as mostly
    const alike = tokens.wide(i + 1) === tokens.wide(i);
    if (isInNumber(sign) && alike && !joins(tokens, i + 3)) return divided(tokens, i, sign, separators);
    const joined = joinedDigits(tokens, i);
    if (joined.signs.length > 0) return interpret(tokens, i, joined, separators);
  }
  return (follows(tokens, i + 1) && spacedGroups(tokens, i, separators)) || bareDigits(tokens, i);
}

/** The digits of token `i` alone. */
export function bareDigits(tokens: Tokens, i: number): Literal {
  const digits = lengthOf(tokens, i);
  if (digits > MOST_DIGITS) return codeTo(i + 1);
  return { end: i + 1, value: wholeAt(tokens, i), digits, separators: undefined, code: false };
}

/** Whether token `i` is digits and nothing before or behind belongs to the same literal: a day, a year. */
export function standsAlone(tokens: Tokens, i: number): boolean {
  if (tokens.joined(i)) {
    const sign = tokens.sign(i - 1);
    if (sign === 0 || isPoint(sign) || sign === HYPHEN) return false;
  }
  return !joins(tokens, i + 1) && !follows(tokens, i + 1);
}

/** Whether token `at` is a sign with digits behind it and nothing between. */
function joins(tokens: Tokens, at: number): boolean {
  return tokens.sign(at) !== 0 && tokens.is(at + 1, DIGITS) && tokens.joined(at) && tokens.joined(at + 1);
}

/** Whether digits stand at token `at`, behind white space that is no line end. */
function follows(tokens: Tokens, at: number): boolean {
  return tokens.is(at, DIGITS) && !tokens.has(at, JOINED | NEW_LINE);
}

function codeTo(end: number): Literal {
  return { end, value: ZERO, digits: 0, separators: undefined, code: true };
}

function literal(end: number, value: Decimal, separators?: Literal['separators']): Literal {
  return { end, value, digits: 0, separators, code: false };
}

/** Digits, one sign of those that stand in numbers, digits. */
function divided(tokens: Tokens, i: number, sign: number, separators: Separators): Literal {
  const end = i + 3;
  const fraction = lengthOf(tokens, i + 2);
  const head = lengthOf(tokens, i);
  if (fraction + head > MOST_DIGITS) return codeTo(end);
  const groups = fraction === 3 && head <= 3 && !beginsWithZero(tokens, i);
  if (onlyGroups(sign)) return groups ? literal(end, joinedAt(tokens, i, i + 2, 0)) : codeTo(end);
  const value = joinedAt(tokens, i, i + 2, fraction);
  if (sign === ARABIC_POINT) return literal(end, value);
  const written: DecimalSign = sign === POINT ? '.' : ',';
  if (!groups) return literal(end, value, written === '.' ? POINTED : COMMAED);
  const grouped: Decimal = { digits: value.digits, scale: 0 };
  return written === separators.decimal
    ? literal(end, value, { decimal: written, other: grouped })
    : literal(end, grouped, { decimal: written === '.' ? ',' : '.', other: value });
}

interface Run {
  readonly end: number;
  /** The signs between the groups, as code units. */
  readonly signs: readonly number[];
}

/** The longest run of digits and single signs with no white space between. */
function joinedDigits(tokens: Tokens, i: number): Run {
  let end = i + 1;
  let signs: number[] | undefined;
  let inCode = false;
  while (tokens.joined(end) && tokens.joined(end + 1) && tokens.is(end + 1, DIGITS)) {
    const sign = tokens.sign(end);
    // a wide comma between narrow digits divides clauses
    if (tokens.wide(end) !== tokens.wide(end - 1)) break;
    if (!isInNumber(sign) && sign !== COLON && sign !== SLASH) {
      // one hyphen may be a range; two are a date or a code
      if (sign !== HYPHEN || !(inCode || twoHyphens(tokens, end))) break;
    }
    inCode ||= sign === SLASH || sign === COLON;
    signs ??= [];
    signs.push(sign);
    end += 2;
  }
  return { end, signs: signs ?? [] };
}

function twoHyphens(tokens: Tokens, at: number): boolean {
  const chained = (to: number): boolean =>
    tokens.sign(to) === HYPHEN && tokens.joined(to) && tokens.joined(to + 1) && tokens.is(to + 1, DIGITS);
  return chained(at + 2) || (at >= 3 && chained(at - 2) && tokens.is(at - 3, DIGITS) && tokens.joined(at - 2));
}

/** Digits with several signs, or with one that divides no number. */
function interpret(tokens: Tokens, i: number, run: Run, separators: Separators): Literal {
  const { end, signs } = run;
  const first = signs[0] as number;
  const last = signs[signs.length - 1] as number;
  if (signs.length === 1) return isInNumber(first) ? divided(tokens, i, first, separators) : codeTo(end);
  if (signs.length > MOST_DIGITS / 2 || !(isPoint(first) || onlyGroups(first))) return codeTo(end);
  const groups: string[] = [];
  for (let at = i; at < end; at += 2) groups.push(tokens.digits(at));
  const all = groups.join('');
  if (all.length > MOST_DIGITS) return codeTo(end);
  if (signs.every((sign) => sign === first)) {
    const grouped = groupsOfThree(groups) || ((first === COMMA || first === ARABIC_GROUP) && indianGroups(groups));
    if (!grouped) return codeTo(end);
    return literal(end, decimal(BigInt(all)), isPoint(first) ? (first === POINT ? COMMAED : POINTED) : undefined);
  }
  const fraction = (groups.pop() as string).length;
  const uniform = signs.slice(0, -1).every((sign) => sign === first);
  if (!uniform || !(groupsOfThree(groups) || indianGroups(groups))) return codeTo(end);
  return isPoint(last) || last === ARABIC_POINT
    ? literal(end, decimal(BigInt(all), fraction), separatorsOf(last))
    : codeTo(end);
}

/** What a sign that divides the fraction tells of the article's signs. */
function separatorsOf(sign: number): Literal['separators'] {
  return sign === POINT ? POINTED : sign === COMMA ? COMMAED : undefined;
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
  let end = i + 1;
  let narrow = true;
  while (follows(tokens, end) && end - i < MOST_GROUPS) {
    if (!tokens.has(end, NARROW_SPACE)) narrow = false;
    end++;
  }
  const tail = joins(tokens, end) ? joinedDigits(tokens, end - 1) : undefined;
  const sign = tail?.signs[0] ?? 0;
  const fraction = tail?.signs.length === 1 && (isPoint(sign) || sign === ARABIC_POINT);
  const whole = !tail || tail.signs.length === 0;
  // «1 414 021 100» is a number in any language, «12 000» in some
  const certain = narrow || end - i > 3 || (end - i === 3 && lengthOf(tokens, i) < 3);
  if ((certain || separators.group.includes(' ')) && (fraction || whole) && threes(tokens, i, end)) {
    let digits = '';
    for (let at = i; at < end; at++) digits += tokens.digits(at);
    if (!fraction) return literal(end, decimal(BigInt(digits)));
    const rest = tokens.digits(end + 1);
    if (rest.length > MOST_DIGITS) return codeTo(end + 2);
    return literal(end + 2, decimal(BigInt(digits + rest), rest.length), separatorsOf(sign));
  }
  let short = end - i >= 3 && whole;
  for (let at = i; at < end && short; at++) short = lengthOf(tokens, at) <= 4;
  return short ? codeTo(end) : undefined;
}

/** Whether the tokens are groups of three digits, the first of one to three. */
function threes(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (lengthOf(tokens, at) !== 3) return false;
  return lengthOf(tokens, from) <= 3 && !beginsWithZero(tokens, from);
}

/** Whether the digits at `i` hang on a word: A380, COVID-19, F-16. */
export function hangsOnWord(tokens: Tokens, i: number): boolean {
  if (tokens.is(i - 1, WORD)) return tokens.goesOn(i);
  if (!tokens.joined(i)) return false;
  let word = i;
  // ABC-2022-17
  for (let groups = 0; groups < 3; groups++) {
    if (tokens.sign(word - 1) !== HYPHEN || !tokens.joined(word - 1) || !tokens.joined(word)) return false;
    word -= 2;
    if (tokens.is(word, WORD)) return true;
    if (!tokens.is(word, DIGITS)) return false;
  }
  return false;
}
