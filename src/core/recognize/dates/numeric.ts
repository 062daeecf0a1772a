import type { DateOrder } from '../languages/date-words.js';
import { digitValue } from '../words/characters.js';
import { DIGITS, NEW_LINE, type Tokens } from '../words/tokens.js';
import { daysInMonth } from './calendar.js';
import { changed, type DateFields, fieldsOf } from './fields.js';

const SLASH = 0x2f;
const POINT = 0x2e;
const HYPHEN = 0x2d;
const COLON = 0x3a;

export interface NumericDate {
  readonly end: number;
  readonly fields: DateFields;
  /** As often a score, a fraction or the number of a law: a date only where something beside it says so. */
  readonly weak: true | undefined;
}

/** Made here alone, so that all have one shape. */
function numeric(end: number, fields: DateFields, weak?: true): NumericDate {
  return { end, fields, weak };
}

/** Whether the signs behind the digits at `i` are such that a numeric date may begin there; cheap. */
export function mayBeNumeric(tokens: Tokens, i: number): boolean {
  const sign = tokens.sign(i + 1);
  if (sign === SLASH || sign === HYPHEN) return true;
  const behind = tokens.sign(i + 3);
  return sign === POINT && (behind === POINT || dashes.has(behind) || dashes.has(tokens.sign(i + 2)));
}

/**
 * Dates of digits and signs: 2024-07-03, 2024-07-03T17:30, 3/4/2024, 3. 4. 2024, 03.04.24, 7/2024, 2024-07. Four digits
 * are the year; the order of the others is the language's, turned round where only that makes a date. Day and month
 * without a year (3/4) and two digits of a year behind hyphens (3-4-24) are weak, but not where a dash and a full date
 * follow (17.11.–3.12.2024).
 */
export function readNumericDate(tokens: Tokens, i: number, order: DateOrder): NumericDate | undefined {
  if (tokens.joined(i) && tokens.joined(i - 1) && tokens.is(i - 2, DIGITS) && divides(tokens.sign(i - 1)))
    return undefined;
  return readFrom(tokens, i, order);
}

function readFrom(tokens: Tokens, i: number, order: DateOrder): NumericDate | undefined {
  const sign = tokens.joined(i + 1) ? tokens.sign(i + 1) : 0;
  if (!tokens.joined(i + 1) || !tokens.joined(i + 2)) {
    const apart = spacedMonth(tokens, i, order);
    if (apart) return apart;
  }
  if (!divides(sign) || sign === COLON) return undefined;
  // the sign that ends a sentence, a hyphen before a word
  if (!tokens.is(i + 2, DIGITS)) {
    if (sign !== POINT || !dashes.has(tokens.sign(i + 2))) return undefined;
  } else if (sign === POINT) {
    // a number with a decimal or group sign
    const behind = tokens.sign(i + 3);
    const digits = (tokens.end[i + 2] as number) - (tokens.start[i + 2] as number);
    if (behind !== POINT && !dashes.has(behind) && digits !== 4) return undefined;
  }
  const groups = groupsOf(tokens, i, sign);
  const { spaced } = groups;
  const lengths = groups.at.map((at) => (tokens.end[at] as number) - (tokens.start[at] as number));
  const values = groups.at.map((at) => numberOf(tokens, at));
  if (groups.at.length < 3) {
    const opened = readRange(tokens, values, sign, groups.end, order);
    if (opened || spaced || groups.at.length < 2) return opened;
    return twoParts(tokens, values, lengths, sign, groups.end, order);
  }
  if (groups.at.length !== 3 || (spaced && lengths[0] !== 4 && lengths[2] !== 4)) return undefined;
  // «3. 4. 2024. – 5. 4. 2024.»
  const stop = sign === POINT && tokens.sign(groups.end) === POINT && tokens.joined(groups.end);
  const end = stop && dashes.has(tokens.sign(groups.end + 1)) ? groups.end + 1 : groups.end;
  const [a, b, c] = values as [number, number, number];
  const [la, lb, lc] = lengths as [number, number, number];
  if (lb > 2) return undefined;
  if (la === 4) {
    if (lc > 2 || !yearLike(a)) return undefined;
    if (b < 1 || b > 12 || c < 1 || c > 31) return undefined;
    return timeBehind(tokens, end, date(a, b, c));
  }
  if (la > 2 || (lc !== 4 && lc !== 2) || (lc === 4 && !yearLike(c))) return undefined;
  if (lc === 2 && order === 'YMD') return plausible(2000 + a, b, c) ? numeric(end, date(2000 + a, b, c)) : undefined;
  // two-digit years with points or hyphens are more often versions and numbers of files
  const weak = lc === 2 && sign !== SLASH && la + lb < 4 ? true : undefined;
  const year = lc === 4 ? c : c + (c < 50 ? 2000 : 1900);
  const monthFirst = order === 'MDY';
  const [day, month] = monthFirst ? [b, a] : [a, b];
  if (plausible(year, month, day)) {
    const fields = date(year, month, day);
    if (day <= 12 && day !== month) fields.swappable = true;
    return numeric(end, fields, weak);
  }
  if (plausible(year, day, month)) return numeric(end, date(year, day, month), weak);
  // impossible either way: kept as written where it is surely meant as a date
  if (lc === 4 && month >= 1 && month <= 12 && day >= 1 && day <= 31) return numeric(end, date(year, month, day));
  return undefined;
}

const divides = (sign: number): boolean => sign === SLASH || sign === POINT || sign === HYPHEN || sign === COLON;

interface Groups {
  /** Token of each run of digits. */
  readonly at: readonly number[];
  readonly end: number;
  /** White space stands behind the signs. */
  readonly spaced: boolean;
}

/** Runs of digits divided by a sign; behind a full stop there may be white space («3. 7. 2024»). */
function groupsOf(tokens: Tokens, i: number, sign: number): Groups {
  const at = [i];
  let end = i + 1;
  let spaced = false;
  while (tokens.sign(end) === sign && tokens.joined(end) && tokens.is(end + 1, DIGITS) && at.length < 4) {
    const apart = !tokens.joined(end + 1);
    if (apart && (sign !== POINT || tokens.has(end + 1, NEW_LINE) || (at.length > 1 && !spaced))) break;
    if (!apart && spaced) break;
    spaced = apart;
    at.push(end + 1);
    end += 2;
  }
  return { at, end, spaced };
}

/** Value of a run of digits of any script. */
function numberOf(tokens: Tokens, i: number): number {
  let value = 0;
  for (const digit of tokens.slice(i)) value = value * 10 + digitValue(digit.codePointAt(0) as number);
  return value;
}

/** A day, or a day and its month, before a dash and a full date: 17.11.–3.12.2024, 28/2 – 20/3/2024, 3.–5. 7. 2024. */
function readRange(
  tokens: Tokens,
  values: readonly number[],
  sign: number,
  end: number,
  order: DateOrder,
): NumericDate | undefined {
  const point = sign === POINT && tokens.sign(end) === POINT && tokens.joined(end);
  const dash = point ? end + 1 : end;
  if (!dashes.has(tokens.sign(dash)) || !tokens.is(dash + 1, DIGITS) || (values.length === 1 && !point))
    return undefined;
  const to = readFrom(tokens, dash + 1, order);
  const { year, month, day, range, hour } = to?.fields ?? {};
  if (!to || range || hour !== undefined || year === undefined || month === undefined || day === undefined)
    return undefined;
  const [a, b] = values as [number, number | undefined];
  const first = b === undefined ? { month, day: a } : order === 'MDY' ? { month: a, day: b } : { month: b, day: a };
  if (!plausible(year, first.month, first.day)) return undefined;
  const before = first.month > month || (first.month === month && first.day >= day);
  if (before && first.month <= month) return undefined;
  const from = date(before ? year - 1 : year, first.month, first.day);
  return numeric(to.end, fieldsOf({ range: [from, date(year, month, day)] }));
}

const dashes: ReadonlySet<number> = new Set([HYPHEN, 0x2013, 0x2014, 0x7e, 0x301c, 0xff5e]);

const yearLike = (year: number): boolean => year >= 1000 && year <= 2199;

const date = (year: number, month: number, day: number): DateFields => fieldsOf({ year, month, day });

function plausible(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * 7/2024, 11-2016, 2024-07, 2015/3, and 22/4 without a year; 2024/25, 2019-2023 and 2001-05 are ranges of years, which
 * templates read.
 */
function twoParts(
  tokens: Tokens,
  values: readonly number[],
  lengths: readonly number[],
  sign: number,
  end: number,
  order: DateOrder,
): NumericDate | undefined {
  const [a, b] = values as [number, number];
  const [la, lb] = lengths as [number, number];
  if (la <= 2 && lb === 4 && a >= 1 && a <= 12 && yearLike(b))
    return numeric(end, fieldsOf({ year: b, month: a }), true);
  if (la === 4) {
    if (lb > 2 || sign === POINT || !yearLike(a) || b < 1 || b > 12) return undefined;
    const iso = lb === 2 && sign === HYPHEN;
    if (iso ? b > a % 100 : b === (a + 1) % 100) return undefined;
    return numeric(end, fieldsOf({ year: a, month: b }), iso ? undefined : true);
  }
  if (la > 2 || lb > 2) return undefined;
  // «am 22.4.»
  const stop = sign === POINT && tokens.sign(end) === POINT && tokens.joined(end);
  if (sign === POINT && !stop) return undefined;
  const [day, month] = order === 'DMY' ? [a, b] : [b, a];
  const first = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  if (!first && !plausible(LEAP, day, month)) return undefined;
  const fields: DateFields = first ? fieldsOf({ month, day }) : fieldsOf({ month: day, day: month });
  if (first && day <= 12 && day !== month) fields.swappable = true;
  return numeric(stop ? end + 1 : end, fields, true);
}

/** «11 - 2016», “2016/ 11”: month and year with white space about the sign. */
function spacedMonth(tokens: Tokens, i: number, order: DateOrder): NumericDate | undefined {
  const sign = tokens.sign(i + 1);
  if ((sign !== SLASH && sign !== HYPHEN) || !tokens.is(i + 2, DIGITS) || tokens.has(i + 2, NEW_LINE)) return undefined;
  if (tokens.joined(i + 3) && divides(tokens.sign(i + 3)) && tokens.is(i + 4, DIGITS)) return undefined;
  const at = [i, i + 2];
  const lengths = at.map((each) => (tokens.end[each] as number) - (tokens.start[each] as number));
  if (!lengths.includes(4)) return undefined;
  const found = twoParts(
    tokens,
    at.map((each) => numberOf(tokens, each)),
    lengths,
    sign,
    i + 3,
    order,
  );
  return found && numeric(found.end, found.fields, true);
}

/** Any year in which 29 February exists. */
const LEAP = 2000;

/** The time of an ISO 8601 date-time (2024-07-03T17:30:00Z). */
function timeBehind(tokens: Tokens, end: number, fields: DateFields): NumericDate {
  const t = tokens.joined(end) && (tokens.slice(end) === 'T' || tokens.slice(end) === 't');
  const colon = t && tokens.joined(end + 1) && tokens.is(end + 1, DIGITS) && tokens.sign(end + 2) === COLON;
  if (!colon || !tokens.is(end + 3, DIGITS)) return numeric(end, fields);
  const hour = Number(tokens.slice(end + 1));
  const minute = Number(tokens.slice(end + 3));
  if (!(hour <= 24 && minute < 60)) return numeric(end, fields);
  let at = end + 4;
  while (tokens.sign(at) === COLON && tokens.is(at + 1, DIGITS)) at += 2;
  const utc = tokens.joined(at) && tokens.slice(at) === 'Z';
  return numeric(utc ? at + 1 : at, changed(fields, { hour, minute, utc: utc || undefined }));
}
